"""The trail (轨迹) of one amount through the days: what of it was owed when, and the slices of interest that follow.

A trail is cut where its amount changes. Slices are made only when a bill is: whether a purchase bears interest is not
known before its bill was due. Keeping a table of every day was decided against: cuts say the same in as many rows as
there were payments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.kernel.money import Money
from app.mediation.bill.terms import Rate
from app.terms.debt import Component
from app.terms.interest import Accrual

DAY = timedelta(days=1)


class Fate(StrEnum):
    """Whether an amount bears interest."""

    UNDECIDED = "undecided"  # its bill is not due yet
    BEARING = "bearing"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Slice:
    """An amount that stood unchanged for some days at one rate; negative where interest is given back.

    `since` is the first day and `days` how many there are; `entry` is the line it comes from, None for what was owed
    at the beginning.
    """

    entry: UUID | None
    label: str
    component: Component
    since: date
    accrual: Accrual

    @property
    def amount(self) -> Money:
        """The amount that stood."""
        return self.accrual.balance

    @property
    def days(self) -> int:
        """For how many days."""
        return self.accrual.days

    @property
    def exact(self) -> Decimal:
        """What it bears in yuan, not rounded."""
        return self.accrual.exact


@dataclass(slots=True)
class Trail:
    """One amount: `open` is what is still owed of it, `cuts` from which day how much counts for interest.

    `cap` is the most that bears interest: what was part of the unpaid bill, that of the day `bill`.
    """

    entry: UUID | None
    label: str
    component: Component
    since: date
    open: Money
    fate: Fate
    cuts: list[tuple[date, Money]] = field(default_factory=list)
    charged_to: date = date.min
    cap: Money | None = None
    bill: date | None = None
    charged: list[Slice] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.cuts = [(self.since, self.open)]
        self.charged_to = self.since

    def reduce(self, amount: Money, day: date) -> None:
        """Owe less; for interest from `day` on."""
        self.open = self.open - amount
        day = max(day, self.charged_to)
        # Not every reduction counts from its own day, so a later one may count before an earlier one.
        before = [cut for cut in self.cuts if cut[0] <= day]
        after = [(one, stood - amount) for one, stood in self.cuts if one > day]
        stood = before[-1][1] - amount
        self.cuts = [*(cut for cut in before if cut[0] < day), (day, stood), *after]

    def undo(self, off: Money, refunded: Money) -> list[Slice]:
        """Owe `off` less as if it had never been owed; gives back what was charged on `refunded`, paid or not."""
        self.open = self.open - off
        nothing = off - off
        self.cuts = [(day, max(stood - off, nothing, key=lambda one: one.fen)) for day, stood in self.cuts]
        return [
            Slice(one.entry, one.label, one.component, one.since, Accrual(-back, one.days, one.accrual.rate))
            for one in self.charged
            if (back := _least(one.amount, refunded))
        ]

    def charge(self, until: date, rates: Sequence[Rate], *, twice: bool = False) -> list[Slice]:
        """The slices up to, and without, `until`; they are charged once. `twice` counts the first day twice."""
        made: list[Slice] = []
        ends = [day for day, _ in self.cuts[1:]] + [until]
        for (begun, stood), ended in zip(self.cuts, ends, strict=True):
            bears = stood if self.cap is None else _least(stood, self.cap)
            first, last = max(begun, self.charged_to), min(ended, until)
            if not bears or first >= last:
                continue
            for day, days, rate in by_rate(first, last, rates):
                days += 1 if twice and day == self.since else 0
                if made and made[-1].amount == bears and made[-1].accrual.rate == rate:
                    # The cut changed nothing of what bears interest.
                    day, days = made[-1].since, made.pop().days + days
                made.append(Slice(self.entry, self.label, self.component, day, Accrual(bears, days, rate)))
        self.charged_to = max(until, self.charged_to)
        # What lies behind is charged; only what stands on goes on, and cuts that are to come.
        standing = [cut for cut in self.cuts if cut[0] <= until][-1:]
        self.cuts = [*standing, *(cut for cut in self.cuts if cut[0] > until)]
        self.charged += made
        return made

    @property
    def over(self) -> bool:
        """Whether nothing of it is owed and nothing of it will bear interest any more."""
        return not self.open and (
            self.fate is Fate.FREE or (not self.cuts[-1][1] and self.cuts[-1][0] <= self.charged_to)
        )


def by_rate(first: date, last: date, rates: Sequence[Rate]) -> list[tuple[date, int, Decimal]]:
    """Cut the days from `first` up to, and without, `last` where the rate changes: day, number of days, rate."""
    found: list[tuple[date, int, Decimal]] = []
    for place, rate in enumerate(rates):
        begun = first if place == 0 else max(first, rate.since)
        ended = min(last, rates[place + 1].since) if place + 1 < len(rates) else last
        if begun < ended:
            found.append((begun, (ended - begun).days, rate.daily))
    return found


def _least(one: Money, other: Money) -> Money:
    return min(one, other, key=lambda amount: amount.fen)
