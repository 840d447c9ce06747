"""Due dates (还款日) of a plan: the same day each month, counted from the first, by the Civil Code.

Every date is counted from the first one, never from the one before, so that 31 January leads over 28 February to 31
March. Where the days off of a year are not published, the nominal date stays and the paper carries the clause that it
moves (遇法定休假日顺延至次一工作日): a weekend guess in a signed schedule would be wrong half of the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.kernel.days import HolidayCalendar, add_months
from app.terms.request import Roll


@dataclass(frozen=True, slots=True)
class Due:
    """A due date, what it was before it moved off a day off, and whether moving had to be left to the clause."""

    day: date
    nominal: date
    left_to_clause: bool = False


def due_date(first: date, months: int, roll: Roll, calendar: HolidayCalendar) -> Due:
    """The due date `months` after the first, moved to the next working day when `roll` asks for it."""
    nominal = add_months(first, months)
    if roll is Roll.NONE:
        return Due(nominal, nominal)
    settled = calendar.settle(nominal)
    return Due(nominal, nominal, True) if settled.provisional else Due(settled.date, nominal)
