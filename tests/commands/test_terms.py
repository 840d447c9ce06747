"""`plan`: the document of the design, and every wrong option told by name."""

import pytest

from tests.commands.conftest import Run

BASE = ("plan", "--principal", "30000", "--months", "36", "--first-due", "2026-12-15")


def test_the_designs_example(run: Run) -> None:
    answer = run(*BASE, "--fee-rate", "0.006", "--json", user=None, password=None)
    assert answer.status == 0
    first = {"n": 1, "due": "2026-12-15", "principal": "833.33", "interest": "0.00", "fee": "180.00"}
    assert answer.json["rows"][0] == first | {"total": "1013.33", "balance": "29166.67"}
    assert (answer.json["annual_rate"], answer.json["effective_annual_rate"]) == ("0.1317", "0.1400")
    assert answer.json["fee_total"] == "6480.00"
    assert answer.json["rows"][-1]["balance"] == "0.00"
    assert set(answer.json) == {
        "rows",
        "total",
        "interest_total",
        "fee_total",
        "annual_rate",
        "effective_annual_rate",
        "warnings",
    }


def test_dates_are_counted_from_the_first(run: Run) -> None:
    rows = run("plan", "--principal", "900", "--months", "3", "--first-due", "2026-01-31", "--json", user=None).json[
        "rows"
    ]
    assert [row["due"] for row in rows] == ["2026-01-31", "2026-02-28", "2026-03-31"]


def test_people_get_a_table_that_ends_in_the_sums(run: Run) -> None:
    lines = run(*BASE, "--annual-rate", "4.8%", user=None).out.splitlines()
    assert len(lines) >= 39
    assert "32,2" in lines[-1] or any("4.80%" in line for line in lines)
    assert len({len(line.rstrip()) for line in lines[1:37]}) <= 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--months", "61"), "60"),
        (("--months", "0"), "0"),
        (("--principal", "-5"), "-5"),
        (("--principal", "1.234"), "1.234"),
        (("--principal", "0.10"), "36"),
        (("--annual-rate", "1"), "1"),
        (("--annual-rate", "NaN"), "NaN"),
        (("--first-due", "2026-02-30"), "2026-02-30"),
        (("--method", "bullet"), "bullet"),
        (("--down-payment", "30000"), "30"),
    ],
)
def test_bad_input_is_one_sentence_and_status_one(run: Run, words: tuple[str, str], said: str) -> None:
    options = dict(zip(BASE[1::2], BASE[2::2], strict=True)) | {words[0]: words[1]}
    answer = run("plan", *(word for pair in options.items() for word in pair), user=None)
    assert (answer.status, answer.out) == (1, "")
    assert said in answer.reason


def test_several_wrong_options_are_told_together(run: Run) -> None:
    answer = run("plan", "--principal", "-5", "--months", "61", "--first-due", "2026-02-30", user=None)
    assert answer.status == 1
    assert len(answer.err.strip().splitlines()) == 3


def test_sixty_one_months_name_the_article(run: Run) -> None:
    answer = run("plan", "--principal", "1000", "--months", "61", "--first-due", "2026-12-15", user=None)
    assert "第七十条" in answer.reason


def test_a_missing_option_is_wrong_usage(run: Run) -> None:
    assert run("plan", "--months", "12", user=None).status == 2
