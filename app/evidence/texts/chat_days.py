"""Which day a chat means (聊天日期): 26/3/4, 04/03/2026, 3月4日, by what all days of one file leave possible.

A day is read in the one order in which every day of the file exists; where several orders are left, one in which the
chat does not go back in time, of those the one in which it lasts shortest. A day without a year keeps none: whoever
supplied it would testify to something that the file does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

_NUMBERS = re.compile(r"\d+")
_ORDERS = ((0, 1, 2), (2, 1, 0), (2, 0, 1))
"""Places of year, month and day: 26/3/4, 4/3/26, 3/4/26."""


class Days:
    """The days of one file: `of` says one as ISO, or as MM-DD where it has no year; `assumed` that another reading was
    possible.
    """

    def __init__(self, told: Iterable[str]) -> None:
        short = [numbers for text in dict.fromkeys(told) if (numbers := _short(text)) is not None]
        self._order, self.assumed = _order(short)

    def of(self, told: str) -> str:
        """One day as the file tells it; as it stands when no order makes it a day."""
        numbers = [int(one) for one in _NUMBERS.findall(told)]
        if len(numbers) == 2:
            return f"{numbers[0]:02d}-{numbers[1]:02d}"
        if len(numbers) != 3:
            return told.strip()
        order = _ORDERS[0] if len(_NUMBERS.findall(told)[0]) == 4 else self._order
        found = _day(numbers, order)
        return told.strip() if found is None else found.isoformat()


def _short(told: str) -> list[int] | None:
    """The three numbers of a day that does not begin with a year of four digits."""
    found = _NUMBERS.findall(told)
    return [int(one) for one in found] if len(found) == 3 and len(found[0]) < 3 else None


def _order(days: Sequence[Sequence[int]]) -> tuple[tuple[int, int, int], bool]:
    if not days:
        return _ORDERS[0], False
    possible = [order for order in _ORDERS if all(_day(numbers, order) for numbers in days)]
    if len(possible) < 2:
        return (possible or [_ORDERS[1]])[0], not possible
    onward = [order for order in possible if _goes_on([_day(numbers, order) for numbers in days])]
    if len(days) > 1 and len(onward) == 1:
        return onward[0], False
    return min(onward or possible, key=lambda order: _span([_day(numbers, order) for numbers in days])), True


def _span(days: Sequence[date | None]) -> int:
    there = [one for one in days if one is not None]
    return (max(there) - min(there)).days


def _goes_on(days: Sequence[date | None]) -> bool:
    return all(one <= other for one, other in pairwise(days) if one is not None and other is not None)


def _day(numbers: Sequence[int], order: tuple[int, int, int]) -> date | None:
    year, month, day = (numbers[place] for place in order)
    if 100 <= year < 1990:
        return None
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
