"""What a recomputation finds, cycle by cycle: plain frozen values with everything that makes up a figure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.kernel.money import Money
from app.mediation.bill.cycles import Span
from app.mediation.bill.trails import Slice
from app.terms.allocation import Allocation
from app.terms.debt import Component, Debt


@dataclass(frozen=True, slots=True)
class Late:
    """A late charge: for the bill of `bill`, on `base`, at `share`, in the `months`th month in a row."""

    bill: date
    base: Money
    share: Decimal
    months: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Allotted:
    """Where a payment went: on which day, which entry, how long the debt was overdue then."""

    day: date
    entry: UUID
    amount: Money
    overdue_days: int
    allocation: Allocation


@dataclass(frozen=True, slots=True)
class CashFee:
    """The fee on one withdrawal."""

    entry: UUID
    amount: Money
    fee: Money


@dataclass(frozen=True, slots=True)
class Bill:
    """One cycle recomputed. `interest` is `exact` rounded; `slices` add up to `exact`.

    `minimum` is what had to be paid by `span.due`, `paid` what was (up to `span.decided`); `full` and `unmet` are None
    while that day is not reached. `owed` is what stands at the end, with everything that was booked.
    """

    span: Span
    slices: tuple[Slice, ...]
    exact: Decimal
    interest: Money
    late: Late | None
    cash_fees: tuple[CashFee, ...]
    allotted: tuple[Allotted, ...]
    owed: Debt
    credit: Money
    minimum: Money
    overdue_days: int
    paid: Money
    full: bool | None
    unmet: Money | None

    def figure(self, component: Component) -> Money:
        """What the cycle's interest, late charge or fee on cash comes to; nothing for a component that is not
        recomputed.
        """
        nothing = Money(0, self.owed.currency)
        if component is Component.INTEREST:
            return self.interest
        if component is Component.LATE_CHARGE:
            return self.late.amount if self.late else nothing
        fees = nothing
        for one in self.cash_fees if component is Component.CASH_FEE else ():
            fees = fees + one.fee
        return fees
