"""Ids grow, also over threads and when the clock steps back; case numbers are read as printed."""

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Refusal
from app.kernel.ids import CaseNumber, new_id


def milliseconds(made: UUID) -> int:
    return made.int >> 80


def test_an_id_is_a_uuid_of_version_seven() -> None:
    before = time.time_ns() // 10**6
    made = new_id()
    assert (made.version, made.variant) == (7, RFC_4122)
    assert before <= milliseconds(made) <= time.time_ns() // 10**6 + 1


def test_ids_of_one_thread_strictly_increase() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))


def test_ids_of_many_threads_differ_and_increase_in_each() -> None:
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: [new_id() for _ in range(2_000)], range(8)))
    assert all(run == sorted(run) for run in runs)
    assert len({made for run in runs for made in run}) == 16_000


def test_ids_increase_when_the_clock_steps_back(monkeypatch: pytest.MonkeyPatch) -> None:
    last = new_id()
    monkeypatch.setattr("app.kernel.ids.time.time_ns", lambda: 0)
    made = [last, *(new_id() for _ in range(1_000))]
    assert made == sorted(set(made))
    assert {(one.version, one.variant) for one in made} == {(7, RFC_4122)}


def test_the_string_sorts_like_the_id() -> None:
    made = [str(new_id()) for _ in range(1_000)]
    assert made == sorted(made)


@given(st.integers(1, 9999), st.integers(0, 9999), st.integers(1, 999_999))
def test_a_case_number_reads_back(year: int, branch: int, counter: int) -> None:
    number = CaseNumber(year, f"{branch:04d}", counter)
    assert CaseNumber.parse(f" {number} ") == number
    assert len(str(number)) == 16


def test_a_case_number_typed_in_full_width_is_read() -> None:
    assert str(CaseNumber.parse("２０２６－０１２３－００００４５")) == "2026-0123-000045"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "45",
        "2026-123-000045",
        "2026-0123-45",
        "2026-0123-000000",
        "2026-0123-0000451",
        "٢026-0123-000045",
        "x" * 90,
    ],
)
def test_what_is_no_case_number_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        CaseNumber.parse(text, "case")
    assert (caught.value.code, caught.value.field) == ("case_number.malformed", "case")
    assert len(str(caught.value.params["text"])) <= 40


@pytest.mark.parametrize(("branch", "counter"), [("0123", 0), ("0123", 1_000_000), ("123", 1), ("0x23", 1)])
def test_a_number_outside_its_range_is_a_bug(branch: str, counter: int) -> None:
    with pytest.raises(ValueError, match="no case number"):
        CaseNumber(2026, branch, counter)


def test_case_numbers_sort_by_year_branch_and_counter() -> None:
    texts = ["2026-0123-000045", "2025-9999-999999", "2026-0123-000005", "2026-0009-000100"]
    assert [str(number) for number in sorted(map(CaseNumber.parse, texts))] == sorted(texts)
