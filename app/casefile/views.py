"""The whole case as staff may see it: what every room knows, in one frozen object, for command, report and workspace.

Personal data are masked; shown in full only for a reason, which writes an access record first. The sealed text of a
record and the text of an agreement have views of their own; here is what there is, how it stands and what it weighs.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from app.agreements.views import AgreementRow, agreements
from app.casefile.gather import gather
from app.cases.codes import Status
from app.cases.lifecycle import STEPS, Missing, next_moves
from app.cases.model import Case
from app.cases.views.header import case_id_of
from app.cases.views.masks import IN_FULL, MASKED, Masks
from app.cases.views.overview import CaseOverview, case_overview
from app.evidence.model import AccountStatement, EvidenceItem
from app.evidence.views import DisputedTotal, disputed_total
from app.evidence.views.receipts import ReceiptRow, receipts
from app.fulfilment.views import ObligationRow, obligations
from app.interviews.model import Answer, Interview, IssueRow, Supplement
from app.kernel.money import Money
from app.sealing.copies import summary
from app.sealing.model import Delivery, Paper, PaperCopy, PaperState, Seal
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class NextMove:
    """A move the table has from here, and what is missing for it; an empty tuple allows it."""

    target: Status
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """One sitting: how it stands, how many questions and supplements, and the hash it was sealed with (empty
    before).
    """

    id: UUID
    seq: int
    state: str
    place: str
    recorder: str
    started_at: datetime
    ended_at: datetime | None
    questions: int
    supplements: int
    sha256: str


@dataclass(frozen=True, slots=True)
class IssueLine:
    """One issue: what each side claims and who admits it."""

    seq: int
    title: str
    customer_claim: str
    bank_position: str
    admitted_by: str
    amount: Money | None


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One exhibit; withdrawn ones stay listed with the date."""

    id: UUID
    seq: int
    title: str
    category: str
    kind: str
    file_name: str
    pages: int | None
    size: int
    sha256: str
    brought_by: str
    received_at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper that was made; `state` says one word of all its copies."""

    id: UUID
    kind: str
    pages: int
    copies: int
    large_print: bool
    state: str
    sha256: str
    printed_at: datetime
    printed_by: str


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """A delivery of a paper; the receiver is masked like a name."""

    paper_kind: str
    receiver: str
    how: str
    sent_at: datetime
    proven_on: date | None
    returned_on: date | None


@dataclass(frozen=True, slots=True)
class WholeCase:
    """Everything of one case, as of `as_of` (UTC); `masked` says whether personal data are hidden."""

    as_of: datetime
    masked: bool
    overview: CaseOverview
    next_step: NextMove | None
    moves: tuple[NextMove, ...]
    interviews: tuple[InterviewLine, ...]
    issues: tuple[IssueLine, ...]
    evidence: tuple[EvidenceLine, ...]
    statements: int
    disputed: tuple[DisputedTotal, ...]
    agreements: tuple[AgreementRow, ...]
    obligations: tuple[ObligationRow, ...]
    papers: tuple[PaperLine, ...]
    deliveries: tuple[DeliveryLine, ...]
    receipts: tuple[ReceiptRow, ...] = ()


def whole_case(session: DeskSession, no: str) -> WholeCase:
    """The whole case with this number, masked; `cases.not_found` when there is none."""
    return whole_case_by_id(session, case_id_of(session, no))


def whole_case_by_id(session: DeskSession, case_id: UUID) -> WholeCase:
    """The whole case with this id, masked."""
    require(session.actor, "cases.view")
    return _whole(session, session.found(Case, case_id), MASKED)


def whole_case_in_full(session: DeskSession, no: str, reason: str) -> WholeCase:
    """The whole case with personal data in full; runs in an action, because it writes an access record with the
    reason.
    """
    require(session.actor, "cases.reveal")
    case: Case = session.found(Case, case_id_of(session, no))
    record_access(session, AccessKind.REVEAL, "cases", case.id, case_id=case.id, field_name="whole_case", reason=reason)
    return _whole(session, case, IN_FULL)


def case_moves(session: DeskSession, case_id: UUID) -> tuple[NextMove, ...]:
    """The moves that this person could make from here, each with what is missing."""
    require(session.actor, "cases.view")
    facts = gather(session, session.found(Case, case_id))
    return tuple(NextMove(target, tuple(missing)) for target, missing in next_moves(facts, session.actor.role).items())


def next_step(moves: tuple[NextMove, ...], status: Status) -> NextMove | None:
    """The next move on the straight way through, None where there is none (over, suspended, failed)."""
    ahead = STEPS[STEPS.index(status) + 1 :] if status in STEPS else STEPS
    by_target = {one.target: one for one in moves}
    return next((by_target[step] for step in ahead if step in by_target), None)


def _whole(session: DeskSession, case: Case, masks: Masks) -> WholeCase:
    names = staff_names(session)
    moves = case_moves(session, case.id)
    return WholeCase(
        as_of=session.at,
        masked=masks is MASKED,
        overview=case_overview(session, case.id, masks),
        next_step=next_step(moves, Status(case.status)),
        moves=moves,
        interviews=_interviews(session, case.id, names),
        issues=_issues(session, case),
        evidence=_evidence(session, case.id),
        statements=session.scalar(select(func.count()).where(AccountStatement.case_id == case.id)) or 0,
        disputed=disputed_total(session, case.id),
        agreements=tuple(agreements(session, case.id)),
        obligations=tuple(obligations(session, case.id)),
        papers=_papers(session, case.id, names),
        deliveries=_deliveries(session, case.id, masks),
        receipts=tuple(receipts(session, case.id)),
    )


def _interviews(session: DeskSession, case_id: UUID, names: dict[UUID, str]) -> tuple[InterviewLine, ...]:
    asked = (
        select(func.count()).where(Answer.interview_id == Interview.id, Answer.struck_at.is_(None)).scalar_subquery()
    )
    added = select(func.count()).where(Supplement.interview_id == Interview.id).scalar_subquery()
    query = (
        select(Interview, asked, added, Seal.sha256)
        .outerjoin(Seal, Seal.subject_id == Interview.id)
        .where(Interview.case_id == case_id)
        .order_by(Interview.seq)
    )
    return tuple(
        InterviewLine(
            id=row.id,
            seq=row.seq,
            state=str(row.state),
            place=row.place,
            recorder=names.get(row.recorder_id, ""),
            started_at=row.started_at,
            ended_at=row.ended_at,
            questions=questions,
            supplements=supplements,
            sha256=sha256 or "",
        )
        for row, questions, supplements, sha256 in session.execute(query)
    )


def _issues(session: DeskSession, case: Case) -> tuple[IssueLine, ...]:
    query = select(IssueRow).where(IssueRow.case_id == case.id, IssueRow.removed_at.is_(None)).order_by(IssueRow.seq)
    return tuple(
        IssueLine(
            row.seq,
            row.title,
            row.customer_claim,
            row.bank_position,
            row.admitted_by,
            None if row.amount_fen is None else Money(row.amount_fen, case.currency),
        )
        for row in session.scalars(query)
    )


def _evidence(session: DeskSession, case_id: UUID) -> tuple[EvidenceLine, ...]:
    query = select(EvidenceItem).where(EvidenceItem.case_id == case_id).order_by(EvidenceItem.seq)
    return tuple(
        EvidenceLine(
            id=row.id,
            seq=row.seq,
            title=row.title,
            category=row.category,
            kind=row.kind,
            file_name=row.file_name,
            pages=row.pages,
            size=row.size,
            sha256=row.sha256,
            brought_by=row.brought_by,
            received_at=row.received_at,
            withdrawn_at=row.withdrawn_at,
        )
        for row in session.scalars(query)
    )


def _papers(session: DeskSession, case_id: UUID, names: dict[UUID, str]) -> tuple[PaperLine, ...]:
    states: defaultdict[UUID, list[PaperState]] = defaultdict(list)
    for paper_id, state in session.execute(
        select(PaperCopy.paper_id, PaperCopy.state).where(PaperCopy.case_id == case_id)
    ):
        states[paper_id].append(state)
    query = select(Paper).where(Paper.case_id == case_id).order_by(Paper.printed_at, Paper.id)
    return tuple(
        PaperLine(
            id=row.id,
            kind=row.kind,
            pages=row.pages,
            copies=len(states[row.id]),
            large_print=row.large_print,
            state=summary(states[row.id]).value,
            sha256=row.sha256,
            printed_at=row.printed_at,
            printed_by=names.get(row.printed_by, ""),
        )
        for row in session.scalars(query)
    )


def _deliveries(session: DeskSession, case_id: UUID, masks: Masks) -> tuple[DeliveryLine, ...]:
    query = select(Delivery).where(Delivery.case_id == case_id).order_by(Delivery.sent_at, Delivery.id)
    return tuple(
        DeliveryLine(row.paper_kind, masks.name(row.receiver), row.how, row.sent_at, row.proven_on, row.returned_on)
        for row in session.scalars(query)
    )
