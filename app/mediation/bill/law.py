"""What the rules have to say about a bill: a rule of law that its figures or its words break, and reference lines.

A departure from the contract is a difference and stands at its line; here stands only what no contract may allow, or
only a contract may.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.kernel.money import Money, total
from app.kernel.rulepack import RulesInForce
from app.mediation.bill.entries import Entry, What
from app.mediation.bill.explain import Explained
from app.mediation.bill.terms import BillTerms
from app.mediation.bill.ways import NOT_LAWFUL, RULE_OF
from app.terms.debt import Component, Debt
from app.terms.findings import Finding, Severity, found
from app.terms.reference import reference_lines


def findings(explained: Iterable[Explained], entries: Iterable[Entry], rules: RulesInForce) -> tuple[Finding, ...]:
    """Rules that the bill breaks, with the article: charges that bear interest, interest on interest, charges that
    were abolished under the name they are billed by.
    """
    made = [
        found(
            f"mediation.bill.{way.value}",
            Severity.WARNING,
            None,
            rules[RULE_OF[way]].article,
            cycle=one.line.cycle + 1,
            amount=one.line.difference.grouped(),
        )
        for one in explained
        for way in one.ways
        if way in NOT_LAWFUL
    ]
    words, since = rules["bill.forbidden_words"], rules["bill.forbidden_from"].value
    for entry in entries:
        named = [word for word in words.words if word in entry.label] if entry.what is What.CHARGE else []
        if named and entry.posted >= since:
            day, amount = entry.posted.isoformat(), entry.amount.grouped()
            told = found(
                "mediation.bill.forbidden", Severity.WARNING, None, words.article, word=named[0], day=day, amount=amount
            )
            made.append(told)
    return tuple(made)


def reference(terms: BillTerms, debts: Iterable[Debt], entries: Iterable[Entry], rules: RulesInForce) -> list[Finding]:
    """Reference lines for the yearly rate (daily rate × days of a year) and for all charges beside the principal.

    They bind no licensed bank and are shown as reference only.
    """
    annual = max(rate.daily for rate in terms.rates) * rules["bill.day_count"].integer
    principal = max((debt[Component.PRINCIPAL] for debt in debts), key=lambda one: one.fen, default=terms.zero())
    charges: list[Money] = [one.amount for one in entries if one.what is What.CHARGE]
    return reference_lines(annual, principal, total(charges, terms.currency), rules)
