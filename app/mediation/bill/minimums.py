"""Minimum payments (最低还款额): what each bill adds to them, what payments take off, since when one is overdue.

What a bill adds is its share of the principal and the charges of its cycle; what was missed before stays on top. Kept
as a queue, oldest first, so that the days overdue and the unpaid part of a minimum are both its head.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.kernel.money import Money


@dataclass(slots=True)
class _Part:
    due: date
    left: Money


class Minimums:
    """The queue; `nothing` is zero of the account's currency."""

    def __init__(self, nothing: Money) -> None:
        self._nothing = nothing
        self._parts: list[_Part] = []

    def add(self, due: date, wanted: Money, balance: Money) -> Money:
        """Add a bill's part, due on a day, and return the whole minimum: never more than the balance."""
        before = self.left(date.max)
        room = balance - before
        part = min(wanted, room, key=lambda one: one.fen)
        if part.fen > 0:
            self._parts.append(_Part(due, part))
        # A refund may have made the balance smaller than what was missed.
        return min(self.left(date.max), balance, key=lambda one: one.fen)

    def pay(self, amount: Money) -> None:
        """Take a payment off, the oldest part first."""
        for part in self._parts:
            off = min(amount, part.left, key=lambda one: one.fen)
            part.left, amount = part.left - off, amount - off
        self._parts = [part for part in self._parts if part.left]

    def left(self, due: date) -> Money:
        """What is unpaid of everything due until that day."""
        unpaid = self._nothing
        for part in self._parts:
            if part.due <= due:
                unpaid = unpaid + part.left
        return unpaid

    def overdue_days(self, day: date) -> int:
        """For how many days the oldest part has been overdue on a day; 0 when none is."""
        return max([0, *((day - part.due).days for part in self._parts)])

    def forgive(self, due: date) -> None:
        """Take what is due until a day as paid: too little is left of it to count."""
        self._parts = [part for part in self._parts if part.due > due]
