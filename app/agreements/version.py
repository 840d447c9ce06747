"""What a version of an agreement is: its content in canonical form, and what the checks say of it.

Pure: desk, workbench preview, paper and command all build a version through `build`, so that what is previewed is
what is stored, hashed, approved, signed and printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.agreements.answers import Answers
from app.agreements.clarity import check_clarity
from app.agreements.clauses import ClauseLibrary
from app.agreements.compose import Clause, Draft, compose
from app.agreements.facts import Facts
from app.agreements.legality import check_legality
from app.agreements.model import AgreementKind
from app.agreements.obligations import ObligationDraft
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Refusal
from app.kernel.rulepack import RulesInForce
from app.sealing.digest import Digest, digest
from app.terms.debt import Component
from app.terms.findings import Finding
from app.terms.plan import make_plan
from app.terms.schedule import Plan, plan_json
from app.terms.waiver import Waiver, waive


@dataclass(frozen=True, slots=True)
class Built:
    """A composed version: the draft, its plan and waiver, the findings of both checks, and its fingerprint."""

    facts: Facts
    answers: Answers
    draft: Draft
    plan: Plan | None
    waiver: Waiver
    findings: tuple[Finding, ...]
    fingerprint: Digest

    def content(self) -> dict[str, Any]:
        """The content that is hashed, approved, signed and sealed."""
        return self.fingerprint.content()


def build(
    library: ClauseLibrary, facts: Facts, answers: Answers, rules: RulesInForce, calendar: HolidayCalendar
) -> Built:
    """Compose and check; raises `Refusal` only where no text can be made (a plan or waiver that does not add up)."""
    settles = answers.kind is not AgreementKind.INSTALMENT
    if answers.refund is not None and answers.refund.currency != answers.claimed.currency:
        told = {"claimed": answers.claimed.currency, "agreed": answers.refund.currency}
        raise Refusal("terms.waiver.currency_differs", "refund", **told)
    waiver = waive(answers.claimed, answers.agreed, principal_may_be_waived=settles)
    plan = make_plan(answers.plan, rules, calendar) if answers.plan is not None else None
    draft = compose(library, facts, answers, plan, rules)
    findings = (*check_clarity(draft), *check_legality(library, draft, facts, answers, plan, rules))
    return Built(facts, answers, draft, plan, waiver, findings, digest(content_of(facts, draft, plan, waiver)))


def content_of(facts: Facts, draft: Draft, plan: Plan | None, waiver: Waiver) -> dict[str, Any]:
    """The canonical content: everything a reader of the paper sees, and nothing that is not on it."""
    return {
        "title": draft.title,
        "template": draft.template,
        "opening": draft.opening,
        "currency": waiver.claimed.currency,
        "parties": facts.to_plain(),
        "clauses": [clause.to_plain() for clause in draft.clauses],
        "components": component_rows(waiver),
        "plan": plan_json(plan) if plan is not None else None,
        "request": plan.request.to_plain() if plan is not None else None,
        "obligations": [obligation.to_plain() for obligation in draft.obligations],
    }


def stored_draft(content: Mapping[str, Any]) -> Draft:
    """The draft that a stored content was made from, as far as a check of what is printed needs it."""
    return Draft(
        content["title"],
        content["opening"],
        tuple(Clause(**clause) for clause in content["clauses"]),
        tuple(ObligationDraft.from_plain(one) for one in content["obligations"]),
        (),
        frozenset(),
        content["template"],
    )


def unaltered(content: Mapping[str, Any], sha256: str) -> bool:
    """Whether a stored content still has the hash that was approved and is signed."""
    return digest(dict(content)).sha256 == sha256


def passed_days(content: Mapping[str, Any], today: date) -> list[date]:
    """The days before today on which an obligation of a stored content was due, the earliest first."""
    dues = (one.due_on for one in stored_draft(content).obligations)
    return sorted(due for due in dues if due is not None and due < today)


def component_rows(waiver: Waiver) -> list[dict[str, str]]:
    """The component table: claimed, waived and agreed of every component that is claimed, then the sums."""
    waived = waiver.waived
    rows = [
        {
            "component": component.value,
            "claimed": str(waiver.claimed[component]),
            "waived": str(waived[component]),
            "agreed": str(waiver.agreed[component]),
        }
        for component in Component
        if waiver.claimed[component] or waiver.agreed[component]
    ]
    sums = {"claimed": waiver.claimed.total, "waived": waived.total, "agreed": waiver.agreed.total}
    return [*rows, {"component": "total"} | {name: str(amount) for name, amount in sums.items()}]
