"""Open the workbench: the form an agreement goes on with, and what a change of it would look like."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.desk.drafting import build_now, current_version
from app.agreements.legality import KINDS_BY_ROUTE
from app.agreements.model import Agreement, AgreementKind
from app.agreements.reading import DraftInput, first_input, input_of, read_draft
from app.agreements.version import Built
from app.agreements.views import AgreementPaper, preview_paper
from app.cases.model import Case, Customer
from app.kernel.days import add_months
from app.kernel.errors import Refusal, RefusedTogether
from app.staff.model import Branch
from app.store.session import DeskSession


def kinds_of(case: Case) -> frozenset[AgreementKind]:
    """The kinds of agreement that the route of a case allows and staff draw up.

    On the third-party route there are none.
    """
    return KINDS_BY_ROUTE.get(case.route.value, frozenset()) - {AgreementKind.MEDIATION}


def opening_input(session: DeskSession, agreement_id: UUID) -> DraftInput:
    """The form of the current version, or the first form of an agreement without one."""
    agreement: Agreement = session.found(Agreement, agreement_id)
    version = current_version(session, agreement)
    if version is not None:
        return input_of(Answers.from_plain(version.answers))
    return starting_input(session, agreement.case_id, agreement.kind)


def starting_input(session: DeskSession, case_id: UUID, kind: AgreementKind) -> DraftInput:
    """The form a new agreement of this kind starts with, filled in from the case."""
    case: Case = session.found(Case, case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    branch = session.scalars(select(Branch).where(Branch.code == case.branch_id)).one_or_none()
    place = branch.region if branch else ""
    return first_input(kind, case.amount, customer.name, place, session.today, add_months(session.today, 1))


@dataclass(frozen=True, slots=True)
class Preview:
    """What the form would make now: the paper (None when none can be made), the built version, complaints by field."""

    paper: AgreementPaper | None
    built: Built | None
    refusals: tuple[Refusal, ...]


def preview(session: DeskSession, agreement_id: UUID, given: DraftInput, library: ClauseLibrary) -> Preview:
    """Compose what stands in the form, without storing anything."""
    agreement: Agreement = session.found(Agreement, agreement_id)
    case: Case = session.found(Case, agreement.case_id)
    reading = read_draft(given, session.rules_on(case.received_on))
    try:
        built = build_now(session, agreement, reading.answers, library)
    except RefusedTogether as several:
        return Preview(None, None, (*reading.refusals, *several.refusals))
    except Refusal as refusal:
        return Preview(None, None, (*reading.refusals, refusal))
    current = current_version(session, agreement)
    paper = preview_paper(built, agreement, current.sha256 if current else "")
    return Preview(paper, built, reading.refusals)


def readable_answers(session: DeskSession, agreement_id: UUID, given: DraftInput) -> Answers:
    """The answers of a form in which everything can be read; raises every complaint together otherwise."""
    agreement: Agreement = session.found(Agreement, agreement_id)
    case: Case = session.found(Case, agreement.case_id)
    reading = read_draft(given, session.rules_on(case.received_on))
    if reading.refusals:
        raise RefusedTogether(list(reading.refusals))
    return reading.answers
