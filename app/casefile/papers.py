"""Which papers a case has at its stage, which of them are due, and what became of those that were printed.

The print panel offers all of them with the due ones ticked, so that nobody has to know by heart what is handed over
when. What is due is a pure rule over the stage and over what was printed before; reading that is one query per room.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.agreements.model import AgreementState
from app.agreements.views import agreements
from app.cases.codes import Route, Status
from app.cases.views.header import case_header
from app.cases.views.masks import MASKED
from app.interviews.model import InterviewState
from app.interviews.views.lists import interviews_of
from app.sealing.model import Paper
from app.store.session import DeskSession

CUSTOMER, BRANCH, ORGANISATION = "customer", "branch", "organisation"
RECEIVERS: dict[str, dict[str, int]] = {
    "receipt": {CUSTOMER: 1},
    "rights_notice": {CUSTOMER: 1, BRANCH: 1},
    "acceptance_notice": {CUSTOMER: 1, BRANCH: 1},
    "interview_record": {CUSTOMER: 1, BRANCH: 1},
    "agreement": {CUSTOMER: 1, BRANCH: 2},
    "case_report": {BRANCH: 1},
}
"""Who gets how many copies of a paper; of an agreement each party one, and one more."""
TO_THE_ORGANISATION = frozenset({"interview_record", "agreement"})
"""Papers of which the organisation gets one too, when it presides."""
TO_BE_SIGNED = frozenset({"rights_notice", "interview_record", "agreement"})
REGISTERED_ONLY = frozenset({Status.REGISTERED})


@dataclass(frozen=True, slots=True)
class PrintedBefore:
    """A paper that was printed: what and how often, in which type, whether the signed one is back."""

    id: UUID
    kind: str
    subject_id: UUID | None
    copies: int
    large_print: bool
    state: str
    printed_at: datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper that can be made now. `subject_id` is the interview or agreement it shows, `number` which one it is.

    `receivers` says who gets how many copies. `due` papers are ticked; `printed` tells what became of earlier copies,
    newest first.
    """

    kind: str
    subject_id: UUID | None
    number: int
    receivers: tuple[tuple[str, int], ...]
    due: bool
    to_be_signed: bool
    printed: tuple[PrintedBefore, ...]


@dataclass(frozen=True, slots=True)
class PaperTable:
    """The papers of a case, with what the panel says of the case; the customer's name is masked."""

    case_id: UUID
    no: str
    customer: str
    elderly: bool
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """What decides which papers there are: state, sittings (id, number, state), agreements (id, number, state)."""

    status: Status
    interviews: tuple[tuple[UUID, int, str], ...] = ()
    agreements: tuple[tuple[UUID, int, str], ...] = ()
    third_party: bool = False


def receivers(kind: str, *, third_party: bool) -> tuple[tuple[str, int], ...]:
    """Who gets how many copies of a paper, in the order they are handed over."""
    more = {ORGANISATION: 1} if third_party and kind in TO_THE_ORGANISATION else {}
    return tuple((RECEIVERS[kind] | more).items())


def offers(stage: Stage, printed: Iterable[PrintedBefore]) -> tuple[Offer, ...]:
    """The papers of a stage in the order they are handed over; a paper that was printed is no longer due."""
    known = list(printed)

    def offer(kind: str, due: bool, subject: UUID | None = None, number: int = 0) -> Offer:
        before = tuple(one for one in known if one.kind == kind and one.subject_id == subject)
        shares = receivers(kind, third_party=stage.third_party)
        return Offer(kind, subject, number, shares, due and not before, kind in TO_BE_SIGNED, before)

    sealed = any(state == InterviewState.SEALED for _, _, state in stage.interviews)
    found = [offer("receipt", True), offer("rights_notice", not sealed)]
    if stage.status not in REGISTERED_ONLY | {Status.DECLINED}:
        found.append(offer("acceptance_notice", True))
    for subject, number, state in stage.interviews:
        found.append(offer("interview_record", state == InterviewState.SEALED, subject, number))
    for subject, number, state in stage.agreements:
        if state != AgreementState.VOID:
            ready = state in (AgreementState.APPROVED, AgreementState.SIGNED)
            found.append(offer("agreement", ready, subject, number))
    found.append(offer("case_report", False))
    return tuple(found)


def papers_of(session: DeskSession, case_id: UUID) -> PaperTable:
    """The papers of a case as it stands now."""
    head = case_header(session, case_id, MASKED)
    stage = Stage(
        head.status,
        tuple((row.id, row.seq, row.state) for row in interviews_of(session, case_id)),
        tuple((row.id, row.seq, row.state) for row in agreements(session, case_id) if row.version),
        third_party=head.route is not Route.NEGOTIATION,
    )
    query = select(Paper).where(Paper.case_id == case_id).order_by(Paper.printed_at.desc(), Paper.id.desc())
    before = [
        PrintedBefore(one.id, one.kind, one.subject_id, one.copies, one.large_print, one.state.value, one.printed_at)
        for one in session.scalars(query)
    ]
    return PaperTable(case_id, head.no, head.customer, head.elderly, offers(stage, before))
