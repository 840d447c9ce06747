"""Statement cycles (账单周期): on which days bills are made, and when each is due."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Span:
    """One cycle: its first day, the day of the bill (its last), and when the bill is due; `decided` is the last day
    on which a payment is still in time.
    """

    start: date
    end: date
    due: date
    decided: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1


def on_day(year: int, month: int, day: int) -> date:
    """A day of a month, the month's last where it has no such day; months beyond the year run on."""
    year, month = year + (month - 1) // _MONTHS, (month - 1) % _MONTHS + 1
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def next_on(after: date, day: int) -> date:
    """The first such day of a month on or after a day."""
    this = on_day(after.year, after.month, day)
    return this if this >= after else on_day(after.year, after.month + 1, day)


def last_before(day: date, statement_day: int) -> date:
    """The last day of a bill before a day."""
    this = on_day(day.year, day.month, statement_day)
    return this if this < day else on_day(day.year, day.month - 1, statement_day)


def due_of(bill: date, due_days: int, due_day: int | None) -> date:
    """When a bill is due: so many days later, or on the next fixed day of a month."""
    return bill + timedelta(days=due_days) if due_day is None else next_on(bill + timedelta(days=1), due_day)


def cycles(
    start: date, until: date, statement_day: int, due_days: int, due_day: int | None, grace: int
) -> tuple[Span, ...]:
    """The cycles from `start` to the one that `until` lies in; the first may be short. The last may end later."""
    found: list[Span] = []
    while start <= until:
        end = next_on(start, statement_day)
        due = due_of(end, due_days, due_day)
        found.append(Span(start, end, due, due + timedelta(days=grace)))
        start = end + timedelta(days=1)
    return tuple(found)
