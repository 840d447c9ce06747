"""Seals (用印) as the day's work shows them: what waits for a decision, what waits for the seal, and the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, select

from app.cases.model import Case, Customer
from app.cases.views.masks import MASKED
from app.kernel.clock import SHANGHAI
from app.sealing.model import Paper, SealKind, SealRequest, SealUse
from app.staff.powers import may, require
from app.staff.views import staff_names, stands_in_for
from app.store.session import DeskSession

MOST = 500


@dataclass(frozen=True, slots=True)
class SealRow:
    """A request as far as it got. `to_decide`, `to_press`: the reader may do that now; `mine`: the reader asked."""

    id: UUID
    case_id: UUID
    no: str
    customer: str
    paper_id: UUID
    paper_kind: str
    sha256: str
    seal_kind: SealKind
    copies: int
    why: str
    requester: str
    requested_at: datetime
    granted: bool | None
    decider: str
    decided_at: datetime | None
    decision_note: str
    withdrawn: bool
    use: SealUseRow | None
    mine: bool
    to_decide: bool
    to_press: bool

    @property
    def state(self) -> str:
        """Where it stands (label: seal_state)."""
        if self.use is not None:
            return "registered"
        if self.withdrawn:
            return "withdrawn"
        if self.granted is None:
            return "asked"
        return "granted" if self.granted else "refused"


@dataclass(frozen=True, slots=True)
class SealUseRow:
    """A line of the register (用印登记)."""

    id: UUID
    case_id: UUID
    no: str
    customer: str
    paper_kind: str
    sha256: str
    seal_kind: SealKind
    seal_name: str
    copies: int
    keeper: str
    second: str
    requester: str
    approver: str
    sealed_at: datetime
    note: str


def seals_waiting(session: DeskSession) -> list[SealRow]:
    """Requests that wait for a decision or for the seal, the oldest first."""
    return [row for row in _requests(session, SealRequest.withdrawn_at.is_(None)) if row.state in ("asked", "granted")]


def seal_requests(session: DeskSession) -> list[SealRow]:
    """What waits first, then what was decided last, at most `MOST`."""
    rows = _requests(session)
    waits = [row for row in rows if row.state in ("asked", "granted")]
    rest = [row for row in rows if row.state not in ("asked", "granted")]
    return [*waits, *reversed(rest)]


def seals_of(session: DeskSession, case_id: UUID) -> list[SealRow]:
    """The requests about a case."""
    return _requests(session, SealRequest.case_id == case_id)


def seal_request(session: DeskSession, request_id: UUID) -> SealRow:
    """One request, for its paper."""
    asked: SealRequest = session.found(SealRequest, request_id)
    return _requests(session, SealRequest.id == asked.id)[0]


def seal_register(session: DeskSession, from_on: date, to_on: date) -> list[SealUseRow]:
    """The lines of the register of some days, both included, in the order of sealing."""
    begin = datetime.combine(from_on, time.min, SHANGHAI)
    end = datetime.combine(to_on + timedelta(days=1), time.min, SHANGHAI)
    return [row for row, _ in _use_rows(session, SealUse.sealed_at >= begin, SealUse.sealed_at < end)]


@dataclass(frozen=True, slots=True)
class SealablePaper:
    """A printed paper that a seal may be asked for."""

    id: UUID
    kind: str
    sha256: str
    printed_at: datetime


def sealable_papers(session: DeskSession, case_id: UUID) -> list[SealablePaper]:
    """The printed papers of a case, one per content (a large print is the same one), the newest first."""
    require(session.actor, "cases.view")
    query = select(Paper).where(Paper.case_id == case_id).order_by(Paper.printed_at.desc(), Paper.id.desc())
    once: dict[tuple[str, str], SealablePaper] = {}
    for paper in session.scalars(query):
        row = SealablePaper(paper.id, paper.kind, paper.sha256, paper.printed_at)
        once.setdefault((paper.kind, paper.sha256), row)
    return list(once.values())


def _requests(session: DeskSession, *wanted: ColumnElement[bool]) -> list[SealRow]:
    require(session.actor, "cases.view")
    query = (
        select(SealRequest, Case.no, Customer.name)
        .join(Case, Case.id == SealRequest.case_id)
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .where(*wanted)
        .order_by(SealRequest.requested_at.desc(), SealRequest.id.desc())
        .limit(MOST)
    )
    found = list(reversed(session.execute(query).all()))
    names, me = staff_names(session), session.actor.staff_id
    of_these = SealUse.request_id.in_([row.id for row, _, _ in found])
    uses = {request_id: use for use, request_id in _use_rows(session, of_these)}
    not_mine_to_decide = {me, *stands_in_for(session, me, session.today)}
    decides = may(session.actor.role, "sealing.approve")
    presses = may(session.actor.role, "sealing.register")
    return [
        SealRow(
            id=row.id,
            case_id=row.case_id,
            no=str(no),
            customer=MASKED.name(name or ""),
            paper_id=row.paper_id,
            paper_kind=row.paper_kind,
            sha256=row.sha256,
            seal_kind=row.seal_kind,
            copies=row.copies,
            why=row.why,
            requester=names.get(row.requested_by, ""),
            requested_at=row.requested_at,
            granted=row.granted,
            decider=names.get(row.decided_by, "") if row.decided_by else "",
            decided_at=row.decided_at,
            decision_note=row.decision_note,
            withdrawn=row.withdrawn_at is not None,
            use=uses.get(row.id),
            mine=row.requested_by == me,
            to_decide=decides and row.granted is None and row.requested_by not in not_mine_to_decide,
            to_press=presses and bool(row.granted) and row.id not in uses and row.requested_by != me,
        )
        for row, no, name in found
    ]


def _use_rows(session: DeskSession, *wanted: ColumnElement[bool]) -> list[tuple[SealUseRow, UUID | None]]:
    require(session.actor, "cases.view")
    query = (
        select(SealUse, SealRequest.requested_by, SealRequest.decided_by, Case.no, Customer.name)
        .join(Case, Case.id == SealUse.case_id)
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .outerjoin(SealRequest, SealRequest.id == SealUse.request_id)
        .where(*wanted)
        .order_by(SealUse.sealed_at, SealUse.id)
    )
    names = staff_names(session)
    return [
        (
            SealUseRow(
                id=use.id,
                case_id=use.case_id,
                no=str(no),
                customer=MASKED.name(name or ""),
                paper_kind=use.paper_kind,
                sha256=use.sha256,
                seal_kind=use.seal_kind,
                seal_name=use.seal_name,
                copies=use.copies,
                keeper=use.keeper,
                second=names.get(use.second_id, "") if use.second_id else "",
                requester=names.get(requester, ""),
                approver=names.get(approver, "") if approver else "",
                sealed_at=use.sealed_at,
                note=use.note,
            ),
            use.request_id,
        )
        for use, requester, approver, no, name in session.execute(query)
    ]
