"""Gaps gathered, packages that compare, question files read row by row, cases compared, words kept."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.kernel.errors import Refusal
from app.knowledge.codes import Outcome, Place
from app.knowledge.folding import LONGEST, folded, kept_words
from app.knowledge.gaps import Missed, Settled, gap_report
from app.knowledge.inbox import BadRow, ReadQuestion, read_questions
from app.knowledge.package import ANSWERS, MANIFEST, make_package
from app.knowledge.reasons import Why
from app.knowledge.similar import Candidate, Likeness, most_alike
from tests.knowledge.hands import article

AT = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


# ---------------------------------------------------------------- words


def test_words_are_kept_without_numbers_and_secrets() -> None:
    kept = kept_words("卡号 6222021234567890123\n 密码是123456，电话 13812345678 怎么办")
    assert "6222021234567890123" not in kept
    assert "123456，" not in kept
    assert "13812345678" not in kept
    assert "怎么办" in kept
    assert len(kept_words("长" * 999)) == LONGEST


def test_signs_width_and_case_make_no_other_search() -> None:
    assert folded("年费，怎么 退？ＡＢ") == folded("年费 怎么退ab".replace("怎么退", "怎么 退 ")) == "年费 怎么 退 ab"


# ---------------------------------------------------------------- gaps


def missed(text: str, day: int, by: int = 1, found: int = 0) -> Missed:
    return Missed(text, folded(text), Place.PAGE, found, date(2026, 11, day), UUID(int=by))


def test_the_most_wanted_gap_stands_first_and_people_are_counted_once() -> None:
    rows = gap_report([missed("外币还款", 1), missed("吞卡", 2), missed("吞卡！", 3), missed("吞卡", 4, by=2)], {})
    assert [(row.text, row.times, row.people) for row in rows] == [("吞卡", 3, 2), ("外币还款", 1, 1)]
    assert (rows[0].first_on, rows[0].last_on, rows[0].helpless) == (date(2026, 11, 2), date(2026, 11, 4), False)


def test_offers_that_did_not_help_are_told_apart() -> None:
    assert gap_report([missed("吞卡", 1, found=3)], {})[0].helpless


def test_a_settled_gap_goes_down_and_comes_back_when_it_is_missed_again() -> None:
    settled = {"吞卡": Settled(Outcome.ANSWERED, "card-swallowed", date(2026, 11, 5))}
    rows = gap_report([missed("吞卡", 4), missed("吞卡", 5), missed("外币", 1)], settled)
    assert [(row.text, row.outcome, row.article_key) for row in rows] == [
        ("外币", None, ""),
        ("吞卡", Outcome.ANSWERED, "card-swallowed"),
    ]
    assert gap_report([missed("吞卡", 6)], settled)[0].outcome is None


# ---------------------------------------------------------------- packages


def contents(data: bytes) -> tuple[dict[str, object], list[dict[str, object]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        lines = archive.read(ANSWERS).decode().splitlines()
        return json.loads(archive.read(MANIFEST)), [json.loads(line) for line in lines]


def test_a_package_says_what_is_new_changed_and_gone_and_its_hashes_hold() -> None:
    import hashlib

    one, two, old = article(), article(key="two", title="二"), article(answer="旧")
    made = make_package(3, [two, one], {one.key: old.digest, "gone": "x"}, AT)
    manifest, lines = contents(made.data)
    assert (made.added, made.changed, made.removed) == (("two",), (one.key,), ("gone",))
    assert [line["key"] for line in lines] == [one.key, "two"]
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        assert hashlib.sha256(archive.read(ANSWERS)).hexdigest() == made.digest
    assert manifest["answers"] == {"file": ANSWERS, "count": 2, "sha256": made.digest}
    assert [(entry["key"], entry["sha256"]) for entry in manifest["contents"]] == list(made.contents)  # type: ignore[attr-defined]
    assert "script" not in lines[0]


def test_the_same_answers_give_the_same_bytes() -> None:
    assert make_package(1, [article()], {}, AT).data == make_package(1, [article()], {}, AT).data


# ---------------------------------------------------------------- questions


def rows(folder: Path, name: str, data: bytes) -> list[ReadQuestion | BadRow]:
    file = folder / name
    file.write_bytes(data)
    return list(read_questions(file))


def test_a_file_of_questions_is_read_row_by_row_and_bad_rows_are_named(tmp_path: Path) -> None:
    text = "编号,客户问题,次数,提问时间\n1,卡被吞了,3,2026-11-20 08:00\n2,？,0,明天\n,外币怎么还,,\n"
    good, bad, last = rows(tmp_path, "a.csv", text.encode("gb18030"))
    assert good == ReadQuestion(2, "1", "卡被吞了", date(2026, 11, 20), 3, "")
    assert isinstance(bad, BadRow)
    assert bad.line == 3
    assert [one.code for one in bad.reasons] == [
        "knowledge.question_empty", "knowledge.question_no_day", "knowledge.question_no_count",
    ]  # fmt: skip
    assert isinstance(last, ReadQuestion)
    assert (last.times, last.asked_on, last.external_id[0]) == (1, None, "~")


def test_json_lines_are_read_too_and_a_torn_line_costs_that_line(tmp_path: Path) -> None:
    data = '{"id": 7, "question": "怎么换卡", "times": 2}\n{"id": 8, "question": \n{"id": 9, "question": "换卡"}\n'
    found = rows(tmp_path, "a.jsonl", data.encode())
    assert [type(one) for one in found] == [ReadQuestion, BadRow, ReadQuestion]
    assert found[0] == ReadQuestion(1, "7", "怎么换卡", None, 2, "")


@pytest.mark.parametrize("day", ["2026-02-30", "2026/13/1"])
def test_a_day_that_there_is_not_is_named(tmp_path: Path, day: str) -> None:
    (bad,) = rows(tmp_path, "a.csv", f"问题,日期\n换卡,{day}\n".encode())
    assert isinstance(bad, BadRow)
    assert bad.reasons[0].code == "knowledge.question_no_day"


def test_a_question_without_end_is_named(tmp_path: Path) -> None:
    (bad,) = rows(tmp_path, "a.csv", f"问题\n{'问' * 3000}\n".encode())
    assert isinstance(bad, BadRow)
    assert bad.reasons[0].code == "knowledge.question_too_long"


def test_a_file_without_questions_is_refused_as_a_whole(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        rows(tmp_path, "a.csv", "姓名,电话\n甲,1\n".encode())
    assert caught.value.code == "knowledge.no_question_column"


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        rows(tmp_path, "a.csv", b"%PDF-1.7")


# ---------------------------------------------------------------- cases


def candidate(number: int, text: str, **more: object) -> Candidate:
    return Candidate(UUID(int=number), date(2026, 10, number), Likeness(text, **more))  # type: ignore[arg-type]


THEFT = "三笔境外消费不是我刷的，卡一直在身上，已经报警"


def test_the_case_that_is_most_alike_comes_first_with_its_reasons() -> None:
    this = Likeness(THEFT, "card_theft", frozenset({"refund_fee"}), 1_000_00)
    near = candidate(
        1, "境外消费不是我刷的，卡一直在家", cause="card_theft", demands=frozenset({"refund_fee"}), amount_fen=1_500_00
    )
    far = candidate(2, "年费要退", cause="annual_fee", amount_fen=9_000_00)
    same_cause = candidate(3, "完全不同的叙述", cause="card_theft")
    found = most_alike(this, [far, same_cause, near])
    assert [one.case_id.int for one in found] == [1, 3]
    assert {reason.why for reason in found[0].reasons} == {Why.CAUSE, Why.WORDS, Why.DEMAND, Why.AMOUNT}


def test_of_two_equals_the_one_closed_later_comes_first() -> None:
    this = Likeness(THEFT, "card_theft")
    found = most_alike(
        this, [candidate(1, "甲乙丙丁", cause="card_theft"), candidate(2, "甲乙丙丁", cause="card_theft")]
    )
    assert [one.case_id.int for one in found] == [2, 1]


def test_what_is_not_alike_is_not_offered() -> None:
    assert most_alike(Likeness(THEFT), [candidate(1, "年费要退")]) == []
    assert most_alike(Likeness(""), [candidate(1, "")]) == []
    assert most_alike(Likeness(THEFT), []) == []
