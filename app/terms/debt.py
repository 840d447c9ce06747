"""A debt (欠款) and what it consists of.

Nine components, fixed by the design and stored by these keys; a debt always has all of them, zero where nothing is
owed, so that claimed, agreed and paid can be laid beside each other. A free list of rows was decided against: two
desks would name the same fee twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.kernel.money import Money, total


class Component(StrEnum):
    """What a debt consists of; the values are stored."""

    PRINCIPAL = "principal"  # 本金
    INTEREST = "interest"  # 利息
    COMPOUND_INTEREST = "compound_interest"  # 复利
    PENALTY_INTEREST = "penalty_interest"  # 罚息
    LATE_CHARGE = "late_charge"  # 违约金
    INSTALMENT_FEE = "instalment_fee"  # 分期手续费
    CASH_FEE = "cash_fee"  # 取现手续费
    ANNUAL_FEE = "annual_fee"  # 年费
    ENFORCEMENT_COST = "enforcement_cost"  # 实现债权的费用


COMPONENTS = tuple(Component)


@dataclass(frozen=True, slots=True)
class Debt:
    """Amounts of one currency, one per component in the order of `Component`; negative amounts raise `ValueError`."""

    amounts: tuple[Money, ...]

    def __post_init__(self) -> None:
        if len(self.amounts) != len(COMPONENTS):
            raise ValueError("a debt has an amount for every component")
        if len({amount.currency for amount in self.amounts}) != 1:
            raise ValueError("a debt has one currency")
        if any(amount.fen < 0 for amount in self.amounts):
            raise ValueError("nobody owes less than nothing")

    @classmethod
    def of(cls, amounts: Mapping[Component, Money], currency: str = "CNY") -> Debt:
        """Make a debt from the components that are owed; `currency` matters only when nothing is."""
        known = next((amount.currency for amount in amounts.values()), currency)
        return cls(tuple(amounts.get(component, Money(0, known)) for component in COMPONENTS))

    def __getitem__(self, component: Component) -> Money:
        return self.amounts[COMPONENTS.index(component)]

    def __iter__(self) -> Iterator[tuple[Component, Money]]:
        return zip(COMPONENTS, self.amounts, strict=True)

    def __add__(self, other: Debt) -> Debt:
        return Debt(tuple(mine + theirs for mine, theirs in zip(self.amounts, other.amounts, strict=True)))

    def __sub__(self, other: Debt) -> Debt:
        return Debt(tuple(mine - theirs for mine, theirs in zip(self.amounts, other.amounts, strict=True)))

    @property
    def currency(self) -> str:
        """The currency of all amounts."""
        return self.amounts[0].currency

    @property
    def total(self) -> Money:
        """Everything together."""
        return total(self.amounts)

    @property
    def charges(self) -> Money:
        """Interest and fees (息费): everything but the principal."""
        return self.total - self[Component.PRINCIPAL]

    def to_plain(self) -> dict[str, str]:
        """Write as text: every component's amount by its key, and the currency."""
        return {"currency": self.currency} | {component.value: str(amount) for component, amount in self}

    @classmethod
    def from_plain(cls, plain: Mapping[str, str]) -> Debt:
        """Read what `to_plain` wrote; a missing component is nothing owed, an unknown key is a bug (`ValueError`)."""
        currency = plain["currency"]
        parts = {Component(key): Money.of(text, currency) for key, text in plain.items() if key != "currency"}
        return cls.of(parts, currency)
