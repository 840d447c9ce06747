"""A whole check: the account recomputed twice, every line compared and explained, what the rules say, the sum of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.kernel.money import Money, total
from app.kernel.rulepack import RulesInForce
from app.mediation.bill.compare import compare
from app.mediation.bill.course import course, recomputed
from app.mediation.bill.entries import Entry
from app.mediation.bill.explain import Explained, explain
from app.mediation.bill.law import findings, reference
from app.mediation.bill.results import Bill
from app.mediation.bill.terms import BillTerms
from app.terms.findings import Finding


@dataclass(frozen=True, slots=True)
class Checked:
    """`bills` follow the bill's own bookings, `right` what should have been booked. `too_much` is the sum of the
    differences: negative where the bank charged too little. `reference` binds nobody.
    """

    bills: tuple[Bill, ...]
    right: tuple[Bill, ...]
    lines: tuple[Explained, ...]
    findings: tuple[Finding, ...]
    reference: tuple[Finding, ...]
    too_much: Money

    @property
    def owed_billed(self) -> Money:
        """What is owed at the end as the bill has it."""
        return self.bills[-1].owed.total - self.bills[-1].credit

    @property
    def owed_right(self) -> Money:
        """What would be owed had every figure been right: what follows from a wrong one is in it."""
        return self.right[-1].owed.total - self.right[-1].credit


def check(terms: BillTerms, rules: RulesInForce, entries: Sequence[Entry], until: date) -> Checked:
    """Check a bill up to a day by a contract's terms; `until` is not before `terms.start`."""

    def run(other: BillTerms) -> tuple[Bill, ...]:
        return course(other, rules, entries, until)

    bills = run(terms)
    mine = [entry for entry in entries if terms.start <= entry.posted <= bills[-1].span.end]
    lines = explain(compare(bills, mine, recomputed(terms), until), terms, run)
    return Checked(
        bills,
        course(terms, rules, entries, until, billed=False),
        lines,
        findings(lines, mine, rules),
        tuple(reference(terms, [terms.opening.debt, *(bill.owed for bill in bills)], mine, rules)),
        total([one.line.difference for one in lines], terms.currency),
    )
