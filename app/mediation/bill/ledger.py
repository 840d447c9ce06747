"""The account (账户) on its way through the days: what is owed by component, and where a payment goes.

Payments follow `app.terms.allocation`; within a component the oldest amount goes first. What is paid beyond the debt
stands as a credit and settles what comes next.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.mediation.bill.entries import Entry
from app.mediation.bill.terms import BillTerms, PaymentOrder
from app.mediation.bill.trails import Fate, Slice, Trail
from app.terms.allocation import Allocation, allocate, order_when_overdue
from app.terms.debt import COMPONENTS, Component, Debt


class Ledger:
    """Amounts by component, each a trail; `credit` is what the customer has paid too much."""

    def __init__(self, terms: BillTerms, rules: RulesInForce) -> None:
        self._terms, self._rules = terms, rules
        self._bears = terms.bears(rules["interest.never_on"].words)
        self._trails: dict[Component, list[Trail]] = {component: [] for component in COMPONENTS}
        self._purchases: dict[UUID, Trail] = {}
        self._owed: dict[Component, Money] = dict.fromkeys(COMPONENTS, terms.zero())
        self.credit = terms.zero()
        self.given_back: list[Slice] = []
        fate = Fate.BEARING if terms.opening.bearing else Fate.UNDECIDED
        for component, amount in terms.opening.debt:
            if amount:
                self._add(component, amount, terms.start, fate)

    @property
    def debt(self) -> Debt:
        """What is owed now."""
        return Debt.of(self._owed, self._terms.currency)

    def trails(self) -> Iterator[Trail]:
        """Every amount that is still owed or may still bear interest."""
        for trails in self._trails.values():
            yield from trails

    def purchases(self) -> Iterator[Trail]:
        """Those of the principal whose fate is not decided yet."""
        return (trail for trail in self._trails[Component.PRINCIPAL] if trail.fate is Fate.UNDECIDED)

    def purchase(self, entry: UUID | None) -> Trail | None:
        """The purchase that an entry made, settled or not."""
        return None if entry is None else self._purchases.get(entry)

    def owe(self, component: Component, amount: Money, day: date, fate: Fate, entry: Entry | None = None) -> None:
        """Owe a purchase, a withdrawal or a charge that counts from a day on; a credit that stands settles it at once.

        A negative charge takes back what was booked of its component; what was paid of it already becomes a credit.
        """
        if amount.fen < 0:
            part = min(-amount, self._owed[component], key=lambda one: one.fen)
            self._settle(component, part, day)
            self.credit = self.credit + (-amount - part)
            return
        self._add(component, amount, day, fate, entry)
        if self.credit:
            credit, self.credit = self.credit, self._terms.zero()
            self.pay(credit, day, 0)

    def pay(self, amount: Money, counts_from: date, overdue_days: int) -> Allocation:
        """Settle what is owed in the order that the days overdue ask for."""
        done = allocate(amount, self.debt, self._order(overdue_days))
        for component, paid in done.paid:
            self._settle(component, paid, counts_from)
        self.credit = self.credit + done.over
        return done

    def refund(self, purchase: Trail, amount: Money, counts_from: date | None) -> Money:
        """Take a refund off its purchase, from a day on or, for None, from the beginning; returns what is left."""
        off = min(amount, purchase.open, key=lambda one: one.fen)
        if counts_from is None:
            self.given_back += purchase.undo(off, amount)
        else:
            purchase.reduce(off, counts_from)
        self._owed[purchase.component] = self._owed[purchase.component] - off
        return amount - off

    def sweep(self) -> None:
        """Forget what is over, so that the next cycle costs no more than its own lines."""
        for component, trails in self._trails.items():
            self._trails[component] = [trail for trail in trails if not trail.over]

    # ------------------------------------------------------------------ inside

    def _order(self, overdue_days: int) -> tuple[Component, ...]:
        switch = self._rules["allocation.switch_day"].integer
        days = {PaymentOrder.EARLY: switch, PaymentOrder.LATE: switch + 1}.get(self._terms.order, overdue_days)
        return order_when_overdue(days, self._rules)

    def _add(self, component: Component, amount: Money, day: date, fate: Fate, entry: Entry | None = None) -> None:
        if component is not Component.PRINCIPAL:
            fate = Fate.BEARING if component in self._bears else Fate.FREE
        trail = Trail(entry.id if entry else None, entry.label if entry else "", component, day, amount, fate)
        self._trails[component].append(trail)
        self._owed[component] = self._owed[component] + amount
        if entry is not None:
            self._purchases[entry.id] = trail

    def _settle(self, component: Component, amount: Money, counts_from: date) -> None:
        self._owed[component] = self._owed[component] - amount
        for trail in self._trails[component]:
            part = min(amount, trail.open, key=lambda one: one.fen)
            if part:
                trail.reduce(part, counts_from)
                amount = amount - part
