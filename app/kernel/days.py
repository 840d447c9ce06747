"""Legal day counting (期间) after Civil Code 民法典 201-203.

The first day is not counted; a period in months ends on the corresponding day, or on the month's last when there is
none; a last day that is a day off moves to the next working day. Days off in China are decreed year by year, with
make-up working Saturdays, so they come from a maintained library and may be completed by a rule pack. A year that
neither knows is counted with weekends only and marked *provisional*: it is said on screen, and never invented.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

Day = date  # the class `Deadline` has a field of the name


@dataclass(frozen=True, slots=True)
class Deadline:
    """A counted last day: `nominal` before and `date` after moving; provisional if a year is unpublished."""

    date: Day
    nominal: Day
    provisional: bool

    @property
    def moved(self) -> bool:
        """Whether the nominal last day was a day off."""
        return self.date != self.nominal


class HolidayCalendar:
    """Days off and make-up working days of China; `extra` maps a date to True (day off) or False (working day)."""

    def __init__(self, extra: Mapping[date, bool] | None = None, extra_years: frozenset[int] = frozenset()) -> None:
        self._extra = dict(extra or {})
        self._extra_years = extra_years

    def published(self, year: int) -> bool:
        """Whether the days off of `year` are known, from the library or from a rule pack."""
        return year in self._extra_years or year in _library_years()

    def is_day_off(self, day: date) -> bool:
        """Whether nobody works on `day`; for a year that is not published only weekends count as days off."""
        if day in self._extra:
            return self._extra[day]
        if day.year in _library_years():
            import chinese_calendar  # behind first use: it is not needed to draw the sign-in window

            return bool(chinese_calendar.is_holiday(day))
        return day.weekday() >= 5

    def next_working_day(self, day: date) -> date:
        """The first working day on or after `day`."""
        while self.is_day_off(day):
            day += timedelta(days=1)
        return day

    def settle(self, nominal: date) -> Deadline:
        """Move a nominal last day to the next working day (民法典 203) and say whether that is provisional."""
        settled = self.next_working_day(nominal)
        known = self.published(nominal.year) and self.published(settled.year)
        return Deadline(settled, nominal, not known)

    def after_days(self, start: date, days: int) -> Deadline:
        """The last day of a period of `days` calendar days; `start` itself is not counted."""
        if days < 0:
            raise ValueError("a period has no negative length")
        return self.settle(start + timedelta(days=days))

    def after_months(self, start: date, months: int) -> Deadline:
        """The last day of a period of `months`: the corresponding day, else that month's last."""
        return self.settle(add_months(start, months))

    def after_working_days(self, start: date, days: int) -> Deadline:
        """The `days`-th working day after `start`, which is not counted; provisional when a year is unpublished."""
        if days < 0:
            raise ValueError("a period has no negative length")
        day, known = start, self.published(start.year)
        for _ in range(days):
            day = self.next_working_day(day + timedelta(days=1))
            known = known and self.published(day.year)
        return Deadline(day, day, not known)


def add_months(start: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day: 01-31 + 1 → 02-28."""
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


@cache
def _library_years() -> frozenset[int]:
    from chinese_calendar import constants  # behind first use, as above

    return frozenset(day.year for day in constants.holidays)
