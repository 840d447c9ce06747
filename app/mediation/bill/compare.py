"""The bill laid beside the recomputation, line by line: per cycle its interest, late charge, fees on cash, other fees.

Several interest lines of one cycle are one figure: a bill may cut interest by transaction or by rate, and only their
sum can be right or wrong. A fee that no terms are known of is listed as not checked, never as right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.kernel.money import Money, total
from app.mediation.bill.course import INTERESTS
from app.mediation.bill.entries import Entry, What
from app.mediation.bill.results import Bill
from app.terms.debt import Component


class State(StrEnum):
    """How a line stands (label: bill_state)."""

    EQUAL = "equal"
    DIFFERENT = "different"
    NOT_BILLED = "not_billed"  # it should have been charged
    NOT_DUE = "not_due"  # it should not have been charged
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of a cycle: `cycle` counts from 0, `entries` are the bill's lines, `computed` is None unchecked."""

    cycle: int
    component: Component
    entries: tuple[Entry, ...]
    billed: Money
    computed: Money | None

    @property
    def state(self) -> State:
        """How it stands."""
        if self.computed is None:
            return State.UNCHECKED
        if self.billed == self.computed:
            return State.EQUAL
        if not self.entries:
            return State.NOT_BILLED
        return State.DIFFERENT if self.computed else State.NOT_DUE

    @property
    def difference(self) -> Money:
        """What the bill has too much; negative where it has too little, nothing where it is not checked."""
        return self.billed - (self.billed if self.computed is None else self.computed)


def compare(
    bills: Sequence[Bill], entries: Iterable[Entry], components: frozenset[Component], until: date
) -> tuple[Line, ...]:
    """Lay billed charges beside the figures of `components`; a cycle that ends after `until` is not checked."""
    charges = sorted((one for one in entries if one.what is What.CHARGE), key=lambda one: one.posted)
    found: list[Line] = []
    for cycle, bill in enumerate(bills):
        mine = [one for one in charges if bill.span.start <= one.posted <= bill.span.end]
        over = bill.span.end <= until
        for component in (Component.INTEREST, Component.LATE_CHARGE, Component.CASH_FEE):
            lines = tuple(one for one in mine if kind_of(one.component) is component and not one.other_fee)
            computed = bill.figure(component) if over and component in components else None
            if lines or computed:
                billed = total([one.amount for one in lines], bill.interest.currency)
                found.append(Line(cycle, component, lines, billed, computed))
        found += [
            Line(cycle, one.component, (one,), one.amount, None)
            for one in mine
            if one.other_fee or one.component in (Component.ANNUAL_FEE, Component.INSTALMENT_FEE)
        ]
    return tuple(found)


def kind_of(component: Component) -> Component:
    """Interest of every sort is one figure; everything else is itself."""
    return Component.INTEREST if component in INTERESTS else component
