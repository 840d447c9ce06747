"""The course (推演) of an account under its contract's terms: day by day, from the opening to the last bill.

A purchase's fate is decided when its bill was due: paid in full, it never bears interest; not paid in full, it bears
interest from its own day, which the next bill charges. What was settled before the bill was made bears nothing.
Interest, late charge and fee of a cycle are booked at the end of the day of its bill, and rounded there, once each: a
bill shows one figure per cycle, and rounding any earlier would make the figure depend on how lines are cut.

Two ways of booking. *Billed*: the charges that the bill shows are booked as it shows them, so that each cycle is judged
by what the bank itself started from and one wrong figure is one difference. *Computed*: the right figures are booked
instead, so that the end shows what is owed had everything been right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.mediation.bill.cycles import Span, cycles, due_of, last_before
from app.mediation.bill.entries import Entry, What
from app.mediation.bill.ledger import Ledger
from app.mediation.bill.minimums import Minimums
from app.mediation.bill.results import Allotted, Bill, CashFee, Late
from app.mediation.bill.rounding import rates_of, rounded
from app.mediation.bill.terms import Base, BillTerms, CountedFrom, LateBase, LateShare, Paid, Refunds
from app.mediation.bill.trails import DAY, Fate
from app.terms.debt import Component
from app.terms.interest import exact_interest
from app.terms.late_charge import charge_under

INTERESTS = frozenset({Component.INTEREST, Component.COMPOUND_INTEREST, Component.PENALTY_INTEREST})
# A charge of a day is booked at its end, after what was bought and paid on it.
_ORDER = {What.PURCHASE: 0, What.CASH: 0, What.REFUND: 1, What.PAYMENT: 1, What.CHARGE: 2}


def recomputed(terms: BillTerms) -> frozenset[Component]:
    """The components whose lines are compared: interest, late charge, fees on cash where the contract's are known."""
    fees = set() if terms.cash_fee_share is None else {Component.CASH_FEE}
    return INTERESTS | {Component.LATE_CHARGE} | fees


def course(
    terms: BillTerms, rules: RulesInForce, entries: Iterable[Entry], until: date, *, billed: bool = True
) -> tuple[Bill, ...]:
    """Recompute every cycle from `terms.start` to the one that `until` lies in; entries before the start are part of
    the opening. With `billed` the charges are booked as the bill shows them, else as they should have been.
    """
    spans = cycles(terms.start, until, terms.statement_day, terms.due_days, terms.due_day, terms.grace_days)
    way = _Course(terms, rules, billed)
    mine = sorted(
        (entry for entry in entries if entry.posted >= terms.start),
        key=lambda entry: (way.day_of(entry), _ORDER[entry.what]),
    )
    place = 0
    for span in spans:
        first = place
        while place < len(mine) and way.day_of(mine[place]) <= span.end:
            place += 1
        way.go(span, mine[first:place])
    return way.found()


@dataclass(slots=True)
class _Out:
    """A bill that is out: what it asked for, and what was paid on it in time."""

    end: date
    due: date
    decided: date
    balance: Money
    minimum: Money
    paid: Money
    full: bool | None = None
    unmet: Money | None = None


class _Course:
    def __init__(self, terms: BillTerms, rules: RulesInForce, billed: bool) -> None:
        self._terms, self._billed = terms, billed
        self._ledger, self._minimums = Ledger(terms, rules), Minimums(terms.zero())
        self._rates = rates_of(terms)
        self._compared = recomputed(terms)
        self._waiting: list[_Out] = []
        self._made: list[tuple[Bill, _Out]] = []
        self._missed, self._revolving = terms.opening.missed, terms.opening.bearing
        self._late: Late | None = None
        self._fees: list[CashFee] = []
        self._allotted: list[Allotted] = []
        self._charges = terms.zero()
        self._begin()

    def day_of(self, entry: Entry) -> date:
        """The day on which an entry is booked: a payment on the day it was made, everything else when posted."""
        if entry.what is What.PAYMENT and self._terms.paid is not Paid.POSTED:
            return max(entry.traded, self._terms.start)
        return entry.posted

    def go(self, span: Span, entries: Sequence[Entry]) -> None:
        """Go through one cycle."""
        for day, group in groupby(entries, key=self.day_of):
            self._judge_before(day)
            # The days overdue of a day are those it began with: two payments of one day are one, however they are cut.
            overdue = self._minimums.overdue_days(day)
            for entry in group:
                self._book(entry, day, span, overdue)
        self._judge_before(span.end + DAY)
        self._close(span)

    def found(self) -> tuple[Bill, ...]:
        """What was found, each bill with what became of it."""
        return tuple(replace(bill, paid=out.paid, full=out.full, unmet=out.unmet) for bill, out in self._made)

    # ------------------------------------------------------------------ the way in

    def _begin(self) -> None:
        terms, debt = self._terms, self._ledger.debt
        end = last_before(terms.start, terms.statement_day)
        due = due_of(end, terms.due_days, terms.due_day)
        decided = due + DAY * terms.grace_days
        balance = debt.total
        wanted = terms.opening.minimum
        if wanted is None:
            wanted = debt[Component.PRINCIPAL].times(terms.minimum_share) + debt.charges
        minimum = self._minimums.add(terms.opening.overdue_since or due, wanted, balance) if balance else balance
        if balance and decided >= terms.start:
            for trail in self._ledger.trails():
                trail.bill, trail.cap = end, trail.open
            self._waiting.append(_Out(end, due, decided, balance, minimum, terms.zero()))

    # ------------------------------------------------------------------ a day

    def _book(self, entry: Entry, day: date, span: Span, overdue: int) -> None:
        if entry.what is What.CHARGE:
            self._charge(entry)
        elif entry.what in (What.PAYMENT, What.REFUND):
            left = entry.amount
            if entry.what is What.REFUND:
                left = self._refund(entry, span)
            done = self._ledger.pay(left, self._counts_from(day, span), overdue)
            if entry.what is What.PAYMENT:
                self._allotted.append(Allotted(day, entry.id, left, overdue, done))
            self._minimums.pay(entry.amount)
            for out in self._waiting:
                out.paid = out.paid + entry.amount
        else:
            self._buy(entry)

    def _buy(self, entry: Entry) -> None:
        terms = self._terms
        cash = entry.what is What.CASH
        free = terms.free_period and (terms.free_while_revolving or not self._revolving) and not cash
        day = entry.posted if terms.counted_from is CountedFrom.POSTED else entry.traded
        fate = Fate.UNDECIDED if free else Fate.BEARING
        self._ledger.owe(Component.PRINCIPAL, entry.amount, day, fate, entry)
        if cash and terms.cash_fee_share is not None:
            fee = entry.amount.times(terms.cash_fee_share)
            least = terms.cash_fee_minimum or terms.zero()
            self._fees.append(CashFee(entry.id, entry.amount, max(fee, least, key=lambda one: one.fen)))

    def _charge(self, entry: Entry) -> None:
        if self._billed or entry.component not in self._compared:
            self._owe(entry.component, entry.amount, entry.posted, entry)

    def _owe(self, component: Component, amount: Money, day: date, entry: Entry | None = None) -> None:
        # Booked at the end of its day: what bears interest on charges, if anything does, counts from the next.
        self._ledger.owe(component, amount, day + DAY, Fate.BEARING, entry)
        self._charges = self._charges + amount

    def _refund(self, entry: Entry, span: Span) -> Money:
        purchase = self._ledger.purchase(entry.refund_of)
        how = self._terms.refunds
        if purchase is None:
            return entry.amount
        day = {Refunds.REDUCE: entry.posted, Refunds.IGNORED: span.end + DAY}.get(how)
        return self._ledger.refund(purchase, entry.amount, day)

    def _counts_from(self, day: date, span: Span) -> date:
        return {Paid.NEXT_DAY: day + DAY, Paid.CYCLE_END: span.end + DAY}.get(self._terms.paid, day)

    # ------------------------------------------------------------------ when a bill was due

    def _judge_before(self, day: date) -> None:
        while self._waiting and self._waiting[0].decided < day:
            self._judge(self._waiting.pop(0))

    def _judge(self, out: _Out) -> None:
        terms = self._terms
        out.full = out.balance - out.paid <= terms.tolerance
        self._revolving = not out.full
        if out.full:
            self._minimums.forgive(out.due)
        lenient = terms.lenient_share is not None and out.paid >= out.balance.times(terms.lenient_share)
        for trail in self._ledger.purchases():
            if trail.bill is None or trail.bill > out.end:
                continue
            if out.full:
                # What is left below the tolerance waits for the next bill.
                trail.fate = Fate.UNDECIDED if trail.open else Fate.FREE
            else:
                trail.fate = Fate.BEARING
                if lenient or terms.base is Base.UNPAID:
                    trail.cap = trail.open
        out.unmet = self._minimums.left(out.due)
        self._missed = self._missed + 1 if out.unmet else 0
        if out.unmet:
            self._late = self._late_on(out, out.unmet)

    def _late_on(self, out: _Out, unmet: Money) -> Late:
        terms, late = self._terms, self._terms.late
        base = {
            LateBase.UNPAID_MINIMUM: unmet,
            LateBase.MINIMUM: out.minimum,
            LateBase.BALANCE: out.balance,
            LateBase.UNPAID_BALANCE: out.balance - out.paid,
        }[terms.late_base]
        months = {LateShare.FIRST: 1, LateShare.REPEATED: late.repeated_from}.get(terms.late_share, self._missed)
        if terms.late_share is LateShare.NO_MINIMUM:
            late = replace(late, minimum=terms.zero())
        share = late.share_in(months)
        if terms.late_share is LateShare.ONLY_MINIMUM:
            return Late(out.end, base, share, self._missed, late.minimum)
        return Late(out.end, base, share, self._missed, charge_under(late, base, months))

    # ------------------------------------------------------------------ the day of a bill

    def _close(self, span: Span) -> None:
        terms, ledger = self._terms, self._ledger
        slices = list(ledger.given_back)
        ledger.given_back.clear()
        for trail in ledger.trails():
            if trail.fate is Fate.BEARING:
                slices += trail.charge(span.end + DAY, self._rates, twice=terms.both_ends)
        interest = rounded(slices, terms)
        late, fees, allotted = self._late, tuple(self._fees), tuple(self._allotted)
        if not self._billed:
            self._owe(Component.INTEREST, interest, span.end)
            self._owe(Component.LATE_CHARGE, late.amount if late else terms.zero(), span.end)
            for fee in fees:
                self._owe(Component.CASH_FEE, fee.fee, span.end)
        for trail in ledger.purchases():
            if trail.bill is None:
                trail.bill, trail.cap = span.end, trail.open
                # Settled before the bill was made: it never was part of an unpaid one.
                trail.fate = Fate.UNDECIDED if trail.open else Fate.FREE
        debt = ledger.debt
        wanted = debt[Component.PRINCIPAL].times(terms.minimum_share) + self._charges
        minimum = self._minimums.add(span.due, wanted, debt.total)
        out = _Out(span.end, span.due, span.decided, debt.total, minimum, terms.zero())
        if debt.total:
            self._waiting.append(out)
        else:
            out.full = True
        overdue = self._minimums.overdue_days(span.end)
        exact = exact_interest(one.accrual for one in slices)
        self._made.append((
            Bill(span, tuple(slices), exact, interest, late, fees, allotted, debt, ledger.credit, minimum, overdue,
                 out.paid, None, None),
            out,
        ))  # fmt: skip
        self._late, self._fees, self._allotted, self._charges = None, [], [], terms.zero()
        ledger.sweep()
