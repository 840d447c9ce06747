"""A contract, entries by day, and bills generated as a bank would have made them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

from app.mediation.bill.compare import compare
from app.mediation.bill.course import course, recomputed
from app.mediation.bill.entries import Entry, What
from app.mediation.bill.explain import Explained, explain
from app.mediation.bill.results import Bill
from app.mediation.bill.terms import BillTerms, Opening, Rate
from app.terms.debt import Component, Debt
from app.terms.late_charge import LateTerms
from tests.terms.given import RULES, debt, yuan

__all__ = [
    "RULES", "START", "What", "as_billed", "buys", "charges", "checked", "day", "entry", "figures", "owing", "pays",
    "right", "terms", "yuan",
]  # fmt: skip
START = date(2026, 1, 1)
_SPACE = UUID("00000000-0000-0000-0000-000000000001")


def day(text: str) -> date:
    """A day of 2026 as month-day."""
    return date.fromisoformat(f"2026-{text}")


def terms(**more: Any) -> BillTerms:
    """Bills on the last day of a month, due 20 days later, 0.05 % a day, nothing owed at the start."""
    opening = more.pop("opening", None) or Opening(Debt.of({}))
    rate = more.pop("rate", "0.0005")
    made = BillTerms(START, 31, (Rate(START, Decimal(rate)),), opening, LateTerms.of(RULES))
    return replace(made, **more)


def owing(bearing: bool = True, **more: Any) -> Opening:
    """An opening of amounts by component, which bears interest already."""
    parts = {key: more.pop(key) for key in [one.value for one in Component] if key in more}
    return Opening(debt(**parts), bearing, **more)


def entry(what: What, posted: str, amount: str, **more: Any) -> Entry:
    """One entry, its id from what it says."""
    traded = day(more.pop("traded", posted))
    id_ = uuid5(_SPACE, f"{what} {posted} {amount} {more.pop('no', 0)}")
    return Entry(id_, what, day(posted), traded, yuan(amount), **more)


def buys(posted: str, amount: str, **more: Any) -> Entry:
    """A purchase."""
    return entry(What.PURCHASE, posted, amount, **more)


def pays(posted: str, amount: str, **more: Any) -> Entry:
    """A repayment."""
    return entry(What.PAYMENT, posted, amount, **more)


def charges(posted: str, amount: str, component: Component = Component.INTEREST, **more: Any) -> Entry:
    """A line of interest, late charge or fee."""
    return entry(What.CHARGE, posted, amount, component=component, **more)


def right(some: BillTerms, entries: Iterable[Entry], until: str) -> tuple[Bill, ...]:
    """The account as it should have been."""
    return course(some, RULES, entries, day(until), billed=False)


def as_billed(some: BillTerms, entries: Sequence[Entry], until: str) -> list[Entry]:
    """The entries with the charges that a bank makes who computes by `some`."""
    made = list(entries)
    for bill in right(some, entries, until):
        for component in (Component.INTEREST, Component.LATE_CHARGE, Component.CASH_FEE):
            amount = bill.figure(component)
            if amount and component in recomputed(some):
                made.append(charges(bill.span.end.isoformat()[5:], str(amount), component, no=component))
    return made


def checked(some: BillTerms, entries: Sequence[Entry], until: str) -> tuple[Explained, ...]:
    """A bill checked by a contract."""

    def run(other: BillTerms) -> tuple[Bill, ...]:
        return course(other, RULES, entries, day(until))

    return explain(compare(run(some), entries, recomputed(some), day(until)), some, run)


def figures(bills: Iterable[Bill], component: Component = Component.INTEREST) -> list[str]:
    """The figures of a component, cycle by cycle."""
    return [str(bill.figure(component)) for bill in bills]
