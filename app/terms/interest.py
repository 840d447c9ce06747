"""Daily interest (按日计息) of a card debt: Σ over days of balance × daily rate, rounded once per statement cycle.

Interest on interest exists only where the contract says so, monthly; a late charge, an annual fee and other service
fees never bear interest (银发〔2016〕111号). Rounding each day was decided against: no core system does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.debt import Component, Debt

_EXACT = Context(prec=80)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A balance that stood unchanged for a number of days."""

    balance: Money
    days: int

    def __post_init__(self) -> None:
        if self.days < 0:
            raise ValueError("a balance stands for no negative number of days")


@dataclass(frozen=True, slots=True)
class Accrual:
    """A balance for some days at a daily rate. The balance is negative where interest is given back."""

    balance: Money
    days: int
    rate: Decimal

    @property
    def exact(self) -> Decimal:
        """What it bears, in yuan, not rounded."""
        return _EXACT.multiply(self.balance.amount * self.days, self.rate)


@dataclass(frozen=True, slots=True)
class Cycle:
    """Interest of one statement cycle (账单周期): on which base, for how many days, how much."""

    base: Money
    days: int
    interest: Money


def stretches(opening: Money, movements: Iterable[tuple[date, Money]], start: date, end: date) -> list[Stretch]:
    """Cut the days from `start` up to, and without, `end` where a movement changes the balance.

    A movement counts from its own day; one before `start` is part of `opening` and raises `ValueError`, as does one on
    or after `end`.
    """
    balance, since, cut = opening, start, []
    for day, amount in sorted(movements, key=lambda movement: movement[0]):
        if not start <= day < end:
            raise ValueError(f"{day} is not within the cycle")
        if day > since:
            cut.append(Stretch(balance, (day - since).days))
        balance, since = balance + amount, day
    return [*cut, Stretch(balance, (end - since).days)]


def daily_interest(parts: Sequence[Stretch], daily_rate: Decimal, currency: str = "CNY") -> Money:
    """Interest over stretches at a daily rate: 10,000.00 × 0.0005 × 30 days = 150.00; exact until rounded half up."""
    accruals = [Accrual(part.balance, part.days, daily_rate) for part in parts]
    return Money.of(exact_interest(accruals), parts[0].balance.currency if parts else currency)


def exact_interest(parts: Iterable[Accrual]) -> Decimal:
    """Interest over accruals in yuan, exact: whoever books it rounds it, once per booked amount."""
    result = Decimal(0)
    for part in parts:
        result = _EXACT.add(result, part.exact)
    return result


def run_on(base: Money, daily_rate: Decimal, cycles: Sequence[int], compounding: bool) -> list[Cycle]:
    """Let interest run over statement cycles given by their days.

    With `compounding` (only if the contract says so) each cycle's interest joins the base of the next:
    10,000.00 for 30 days bears 150.00, then 10,150.00 for 31 days bears 157.33.
    """
    result = []
    for days in cycles:
        interest = daily_interest([Stretch(base, days)], daily_rate)
        result.append(Cycle(base, days, interest))
        base = base + interest if compounding else base
    return result


def bearing(debt: Debt, compounding: bool, rules: RulesInForce) -> Money:
    """The part of a debt that bears interest: the principal, with `compounding` also interest already booked.

    A component that `interest.never_on` names is left out whatever the contract says.
    """
    components = [Component.PRINCIPAL]
    if compounding:
        components += [Component.INTEREST, Component.COMPOUND_INTEREST]
    never = rules["interest.never_on"].words
    base = Money(0, debt.currency)
    for component in components:
        if component.value not in never:
            base = base + debt[component]
    return base
