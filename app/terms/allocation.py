"""Which part of a debt a payment settles (还款冲抵顺序).

The rule orders charges against principal, and changes the order once a debt is long overdue; the order inside a group
is the contract's, a signed plan may state its own, and where nothing was agreed Civil Code 民法典 561 applies. All
three are orders of components here, so that the arithmetic is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.kernel.money import Money
from app.kernel.rulepack import Rule, RulesInForce
from app.terms.debt import COMPONENTS, Component, Debt


@dataclass(frozen=True, slots=True)
class Allocation:
    """Where a payment went: `paid` and `left` per component, and `over`, what exceeds the debt."""

    paid: Debt
    left: Debt
    over: Money


def order_when_overdue(days: int, rules: RulesInForce) -> tuple[Component, ...]:
    """The order for a debt overdue for `days`, 0 if not overdue; up to `allocation.switch_day` charges go first."""
    if days < 0:
        raise ValueError("nothing is overdue for a negative number of days")
    early = days <= rules["allocation.switch_day"].integer
    return _spell_out(rules["allocation.early" if early else "allocation.late"], rules)


def civil_code_order(rules: RulesInForce) -> tuple[Component, ...]:
    """The order where nothing was agreed: cost of enforcement, interest, principal debt (民法典 561)."""
    return _spell_out(rules["allocation.civil_code"], rules)


def _spell_out(rule: Rule, rules: RulesInForce) -> tuple[Component, ...]:
    order: list[Component] = []
    for group in rule.words:
        members = (Component(word) for word in rules[f"allocation.group.{group}"].words)
        order += [component for component in members if component not in order]
    # What a rule does not name comes last: no debt may be forgotten.
    return tuple(order + [component for component in COMPONENTS if component not in order])


def allocate(payment: Money, debt: Debt, order: Sequence[Component]) -> Allocation:
    """Settle components in `order` until the payment is used up.

    5,000.00 on fees 900, interest 4,200, principal 30,000 leaves 0 / 100.00 / 30,000 at day 60 overdue and 900 / 4,200
    / 25,000 at day 120. `order` must name every component once (`ValueError`), `payment` be positive or zero.
    """
    if payment.fen < 0:
        raise ValueError("a payment is not negative")
    if sorted(order) != sorted(COMPONENTS):
        raise ValueError("the order must name every component once")
    rest = payment
    paid: dict[Component, Money] = {}
    for component in order:
        paid[component] = min(rest, debt[component], key=lambda amount: amount.fen)
        rest = rest - paid[component]
    settled = Debt.of(paid, debt.currency)
    return Allocation(settled, debt - settled, rest)
