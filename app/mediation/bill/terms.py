"""What a card contract (领用合约) says about interest, minimum payment and late charge, as one value.

Fields that begin under "how a bank may have done it" have one lawful value, their default; the others exist so that a
bill's figure can be reproduced and named. Money is of one currency, that of `opening`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.kernel.money import Money
from app.terms.debt import Component, Debt
from app.terms.late_charge import LateTerms


class Base(StrEnum):
    """What bears interest once a bill was not paid in full (label: bill_base)."""

    FULL = "full"  # 全额计息: every purchase of the bill from its day, by the daily balance
    UNPAID = "unpaid"  # 未偿部分计息: only what was still unpaid when the bill was due


class CountedFrom(StrEnum):
    """From which day a purchase counts (label: bill_counted_from)."""

    POSTED = "posted"
    TRADED = "traded"


class Refunds(StrEnum):
    """What a refund does to interest (label: bill_refunds)."""

    REDUCE = "reduce"  # the balance is smaller from its day on
    REVERSE = "reverse"  # the refunded part never bore interest: what was charged on it is given back
    IGNORED = "ignored"  # not lawful: the base stays until the cycle ends


class Paid(StrEnum):
    """From which day a payment counts."""

    MADE = "made"  # the day on which it was made
    POSTED = "posted"
    NEXT_DAY = "next_day"  # its own day still bears interest
    CYCLE_END = "cycle_end"  # not lawful: not before the cycle ends


class Rounding(StrEnum):
    """Where interest is rounded; the rule is once per booked amount."""

    ONCE = "once"
    SLICE = "slice"
    DAY = "day"
    DOWN = "down"


class LateBase(StrEnum):
    """What a late charge is a share of; the rule is the unpaid part of the minimum payment."""

    UNPAID_MINIMUM = "unpaid_minimum"
    MINIMUM = "minimum"
    BALANCE = "balance"
    UNPAID_BALANCE = "unpaid_balance"


class LateShare(StrEnum):
    """Which of the two shares a late charge takes; the rule goes by the months in a row."""

    BY_MONTHS = "by_months"
    FIRST = "first"
    REPEATED = "repeated"
    NO_MINIMUM = "no_minimum"  # the right share, but the least amount left out
    ONLY_MINIMUM = "only_minimum"  # the least amount whatever the share makes


class PaymentOrder(StrEnum):
    """Which order of components a payment follows; the rule goes by the days overdue."""

    BY_DAYS = "by_days"
    EARLY = "early"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Rate:
    """A daily rate (日利率) and the day from which it applies; the first one of a contract applies before it too."""

    since: date
    daily: Decimal


@dataclass(frozen=True, slots=True)
class Opening:
    """What is owed when the recomputation begins: by component, whether the principal bears interest already, and how
    the last bill before stands: its minimum (None: by the contract's share), since when it is overdue, how many
    months in a row were missed.
    """

    debt: Debt
    bearing: bool = False
    minimum: Money | None = None
    overdue_since: date | None = None
    missed: int = 0


@dataclass(frozen=True, slots=True)
class BillTerms:
    """The terms; `start` is the first day that is recomputed, day numbers beyond a month's end mean its last day."""

    start: date
    statement_day: int
    rates: tuple[Rate, ...]
    opening: Opening
    late: LateTerms
    due_days: int = 20
    due_day: int | None = None  # a fixed day of the month instead of so many days after the bill
    grace_days: int = 0
    tolerance: Money = field(default_factory=lambda: Money(0))
    minimum_share: Decimal = Decimal("0.10")
    base: Base = Base.FULL
    lenient_share: Decimal | None = None  # from this paid share on, only the unpaid part bears interest
    counted_from: CountedFrom = CountedFrom.POSTED
    refunds: Refunds = Refunds.REDUCE
    compounding: bool = False
    cash_fee_share: Decimal | None = None  # None: fees on cash are not recomputed
    cash_fee_minimum: Money | None = None
    # How a bank may have done it: no contract may say these.
    paid: Paid = Paid.MADE
    rounding: Rounding = Rounding.ONCE
    year: tuple[int, int] = (1, 1)  # the daily rate times this fraction, (365, 360) for a year of 360 days
    both_ends: bool = False  # the first day counted twice
    free_period: bool = True
    free_while_revolving: bool = True
    late_base: LateBase = LateBase.UNPAID_MINIMUM
    late_share: LateShare = LateShare.BY_MONTHS
    order: PaymentOrder = PaymentOrder.BY_DAYS
    bears_too: frozenset[Component] = frozenset()

    @property
    def currency(self) -> str:
        """The currency of everything."""
        return self.opening.debt.currency

    def zero(self) -> Money:
        """Nothing, in that currency."""
        return Money(0, self.currency)

    def bears(self, never_on: tuple[str, ...]) -> frozenset[Component]:
        """Components besides the principal that bear interest; `never_on` is what the law exempts."""
        compounding = {Component.INTEREST, Component.COMPOUND_INTEREST} if self.compounding else set[Component]()
        return frozenset(one for one in compounding if one.value not in never_on) | self.bears_too
