"""The clarity check (明确性检查): every obligation says who, whom, amount, account, date, how, and what if not.

Courts refuse to confirm or enforce what is unclear (民法典 510-511), so the check lists every unclear obligation by
number before anybody signs. It looks at the obligations themselves, and at the words of free clauses that cannot be
measured.
"""

from __future__ import annotations

from app.agreements.compose import Draft
from app.agreements.obligations import ObligationDraft
from app.agreements.values import MISSING_START
from app.kernel.money import total
from app.terms.findings import Finding, Severity, found

ARTICLE = "民法典第五百一十条、第五百一十一条"


def check_clarity(draft: Draft) -> list[Finding]:
    """List what is unclear: missing values, obligations with a gap, sums that do not meet; an empty list is clear."""
    findings = [
        found(
            "agreements.value_missing",
            Severity.BLOCK,
            gap.variable,
            ARTICLE,
            clause=_title(draft, gap.clause),
            what=("variable", gap.variable),
        )
        for gap in draft.missing
    ]
    for number, obligation in enumerate(draft.obligations, 1):
        findings += [
            found(
                "agreements.obligation_unclear",
                Severity.BLOCK,
                f"obligation.{number}.{element}",
                ARTICLE,
                number=number,
                obligation=("obligation_kind", obligation.kind),
                element=("clarity_element", element),
            )
            for element in unclear_elements(obligation)
        ]
    findings += _free_clauses(draft)
    if not draft.obligations:
        findings.append(found("agreements.no_obligation", Severity.BLOCK, None, ARTICLE))
    return findings


def unclear_elements(obligation: ObligationDraft) -> list[str]:
    """Which elements an obligation lacks: debtor, creditor, amount, account, date, manner, default."""
    lacking = {
        "debtor": not obligation.debtor,
        "creditor": not obligation.creditor,
        "amount": obligation.money and (obligation.amount is None or obligation.amount.fen <= 0),
        "account": obligation.money and not (obligation.account or "").strip(),
        "date": obligation.due_on is None and not obligation.due_words,
        "manner": not obligation.manner,
        "default": not obligation.on_default,
    }
    return [element for element, lacks in lacking.items() if lacks]


def _free_clauses(draft: Draft) -> list[Finding]:
    findings: list[Finding] = []
    for clause in draft.clauses:
        if not clause.free:
            continue
        if len(clause.text) < 6 or not clause.title:
            findings.append(
                found("agreements.free_clause_empty", Severity.BLOCK, clause.key, ARTICLE, number=clause.number)
            )
        elif MISSING_START in clause.text or "____" in clause.text or "××" in clause.text:
            findings.append(
                found("agreements.free_clause_blank", Severity.BLOCK, clause.key, ARTICLE, number=clause.number)
            )
    return findings


def _title(draft: Draft, key: str) -> str:
    return next((clause.title for clause in draft.clauses if clause.key == key), draft.title)


def sums_to(draft: Draft, kinds: frozenset[str]) -> int:
    """The fen that obligations of these kinds add up to; mixed currencies raise `ValueError`."""
    amounts = [one.amount for one in draft.obligations if one.kind in kinds and one.amount is not None]
    return total(amounts).fen if amounts else 0
