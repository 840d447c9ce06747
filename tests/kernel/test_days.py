"""Legal days: the civil code, make-up working days, and years that nobody has published."""

import calendar as months_of
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.days import Deadline, HolidayCalendar, add_months

CHINA = HolidayCalendar()
DAYS = st.dates(date(2004, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    "day",
    # Saturdays and Sundays that were made working days in 2025 and 2026.
    [
        date(2025, 1, 26),
        date(2025, 2, 8),
        date(2025, 4, 27),
        date(2025, 9, 28),
        date(2025, 10, 11),
        date(2026, 1, 4),
        date(2026, 2, 14),
        date(2026, 2, 28),
        date(2026, 5, 9),
        date(2026, 9, 20),
        date(2026, 10, 10),
    ],
)
def test_make_up_working_days_are_working_days(day: date) -> None:
    assert day.weekday() >= 5
    assert not CHINA.is_day_off(day)
    assert CHINA.settle(day) == Deadline(day, day, False)


@pytest.mark.parametrize(
    ("nominal", "last"),
    [
        (date(2025, 10, 1), date(2025, 10, 9)),
        (date(2026, 1, 1), date(2026, 1, 4)),
        (date(2026, 2, 15), date(2026, 2, 24)),
        (date(2026, 5, 1), date(2026, 5, 6)),
        (date(2026, 10, 7), date(2026, 10, 8)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 11, 24), date(2026, 11, 24)),
    ],
)
def test_a_last_day_on_a_day_off_moves(nominal: date, last: date) -> None:
    settled = CHINA.settle(nominal)
    assert (settled.date, settled.nominal, settled.provisional) == (last, nominal, False)
    assert settled.moved == (nominal != last)


def test_a_year_that_is_not_published_knows_weekends_only_and_says_so() -> None:
    assert CHINA.published(2026)
    assert not CHINA.published(2027)
    saturday = date(2027, 1, 2)
    assert CHINA.settle(saturday) == Deadline(date(2027, 1, 4), saturday, True)
    assert CHINA.settle(date(2027, 1, 1)) == Deadline(date(2027, 1, 1), date(2027, 1, 1), True)


def test_a_deadline_that_moves_into_an_unpublished_year_is_provisional() -> None:
    known = HolidayCalendar({date(2026, 12, 31): True})
    assert known.settle(date(2026, 12, 31)) == Deadline(date(2027, 1, 1), date(2026, 12, 31), True)


def test_a_pack_completes_the_library() -> None:
    extra = {date(2027, 1, 1): True, date(2027, 1, 2): False}
    completed = HolidayCalendar(extra, frozenset({2027}))
    assert completed.published(2027)
    assert completed.settle(date(2027, 1, 1)) == Deadline(date(2027, 1, 2), date(2027, 1, 1), False)
    assert completed.is_day_off(date(2027, 1, 3))


def test_the_first_day_is_not_counted() -> None:
    # Received on Tuesday 24 November, fifteen days end on Wednesday 9 December.
    assert CHINA.after_days(date(2026, 11, 24), 15) == Deadline(date(2026, 12, 9), date(2026, 12, 9), False)
    assert CHINA.after_days(date(2026, 11, 24), 0).date == date(2026, 11, 24)


def test_thirty_days_before_the_holiday_end_after_it() -> None:
    assert CHINA.after_days(date(2026, 9, 5), 30) == Deadline(date(2026, 10, 8), date(2026, 10, 5), False)


@pytest.mark.parametrize(
    ("start", "months", "nominal"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 1, 31), 2, date(2027, 3, 31)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 8, 31), 0, date(2026, 8, 31)),
    ],
)
def test_months_end_on_the_corresponding_day_or_the_last(start: date, months: int, nominal: date) -> None:
    assert add_months(start, months) == nominal
    assert CHINA.after_months(start, months).nominal == nominal


@given(DAYS, st.integers(-60, 60))
def test_months_are_counted_from_the_first_day(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    last = months_of.monthrange(end.year, end.month)[1]
    assert end.day == min(start.day, last)


def test_working_days_skip_days_off_and_count_make_up_days() -> None:
    # From Monday 28 September: 29, 30, then 8 October, 9, and Saturday the 10th, which is made up.
    found = [CHINA.after_working_days(date(2026, 9, 28), days).date for days in range(6)]
    assert found == [
        date(2026, 9, 28),
        date(2026, 9, 29),
        date(2026, 9, 30),
        *(date(2026, 10, day) for day in (8, 9, 10)),
    ]


def test_working_days_into_an_unpublished_year_are_provisional() -> None:
    assert not CHINA.after_working_days(date(2026, 12, 30), 1).provisional
    assert CHINA.after_working_days(date(2026, 12, 30), 2).provisional
    assert CHINA.after_working_days(date(2027, 3, 1), 1).provisional


@pytest.mark.parametrize("count", [CHINA.after_days, CHINA.after_working_days])
def test_a_period_has_no_negative_length(count: "object") -> None:
    with pytest.raises(ValueError, match="negative"):
        count(date(2026, 11, 24), -1)  # type: ignore[operator]


@given(DAYS, st.integers(0, 90))
def test_a_deadline_is_a_working_day_and_never_early(start: date, days: int) -> None:
    end = CHINA.after_days(start, days)
    assert end.nominal == start + timedelta(days=days)
    assert end.date >= end.nominal
    assert not CHINA.is_day_off(end.date)
    assert all(CHINA.is_day_off(end.nominal + timedelta(days=k)) for k in range((end.date - end.nominal).days))
    assert end.provisional == (not (CHINA.published(end.nominal.year) and CHINA.published(end.date.year)))
