"""Rows of an investigation as screen, paper and command show them: tasks, requests, findings, handing up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, func, select

from app.cases.deadlines import Urgency
from app.cases.model import Case, Customer
from app.evidence.model import EvidenceItem
from app.kernel.actor import Role
from app.kernel.masking import mask_name
from app.mediation.citing import Holds
from app.mediation.codes import (
    OVER,
    Burden,
    EscalationState,
    NoticeKind,
    Party,
    RequestChannel,
    RequestState,
    Side,
    Standing,
    TaskState,
)
from app.mediation.model import Escalation, Inquiry, InvestigationPlan, NoticeEntry, Task
from app.mediation.numbering import letter_no
from app.mediation.standing import pressing
from app.staff.views import staff_names, stands_in_for
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class PlanRow:
    """That a template was taken up; `name` by language, the key itself for one that is not here any more."""

    template: str
    name: Mapping[str, str]
    edition: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task. `says` and `wants` are by language; `mine` also when the reader stands in for its owner."""

    id: UUID
    case_id: UUID
    no: str
    customer: str
    place: int
    step: str
    says: Mapping[str, str]
    wants: Mapping[str, str]
    burden: Burden
    article: str
    role: str
    asks: Party | None
    owner_id: UUID | None
    owner: str
    due: date
    left: int
    urgency: Urgency
    state: TaskState
    result: str
    settled_at: datetime | None
    settled_by: str
    removed: bool
    mine: bool

    @property
    def over(self) -> bool:
        """Whether it is settled."""
        return self.state in OVER


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request; `reminders` says how often it was reminded, `item_no` which exhibit came with the answer (0: none)."""

    id: UUID
    case_id: UUID
    no: str
    seq: int
    number: str
    task_id: UUID | None
    party: Party
    whom: str
    asked: str
    channel: RequestChannel
    asked_at: datetime
    asked_by: str
    answer_by: date
    left: int
    urgency: Urgency
    reminders: int
    reminded_at: datetime | None
    state: RequestState
    answer: str
    item_id: UUID | None
    item_no: int
    settled_at: datetime | None
    mine: bool


@dataclass(frozen=True, slots=True)
class CitationRow:
    """A cited place; `holds` says whether the exhibit is still what was cited."""

    id: UUID
    item_id: UUID
    item_no: int
    title: str
    pages: str
    first_page: int
    side: Side
    note: str
    sha256: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with its citations; a withdrawn one stays listed."""

    id: UUID
    seq: int
    task_id: UUID | None
    statement: str
    standing: Standing
    reason: str
    found_at: datetime
    found_by: str
    withdrawn_at: datetime | None
    withdrawn_why: str
    citations: tuple[CitationRow, ...]

    @property
    def cited(self) -> bool:
        """Whether any page speaks for or against it."""
        return bool(self.citations)


@dataclass(frozen=True, slots=True)
class EscalationRow:
    """A handing up. `mine`: the reader is asked; `may_withdraw`: the reader may take it back."""

    id: UUID
    case_id: UUID
    no: str
    customer: str
    reason: str
    to: str
    asked_by: str
    asked_at: datetime
    state: EscalationState
    settled_at: datetime | None
    settled_why: str
    mine: bool
    may_withdraw: bool


def plans_of(session: DeskSession, case_id: UUID, names: Mapping[str, Mapping[str, str]]) -> list[PlanRow]:
    """Which templates were taken up; `names` are those of the templates here."""
    people = staff_names(session)
    query = select(InvestigationPlan).where(InvestigationPlan.case_id == case_id)
    return [
        PlanRow(
            row.template,
            names.get(row.template, {"zh": row.template, "en": row.template}),
            row.edition,
            row.made_at,
            people.get(row.made_by, ""),
        )
        for row in session.scalars(query.order_by(InvestigationPlan.made_at, InvestigationPlan.id))
    ]


def task_rows(session: DeskSession, query: Select[Task, str, str]) -> list[TaskRow]:
    """Rows for a question about tasks; the joins are made here."""
    names = staff_names(session)
    mine = _in_whose_place(session)
    found = session.execute(
        query.join(Case, Case.id == Task.case_id)
        .join(Customer, Customer.id == Case.customer_id)
        .order_by(Task.due_on, Task.id)
    )
    return [
        TaskRow(
            id=row.id,
            case_id=row.case_id,
            no=no,
            customer=mask_name(name),
            place=row.place,
            step=row.step,
            says=row.says,
            wants=row.wants,
            burden=Burden(row.burden),
            article=row.article,
            role=row.role,
            asks=None if row.asks is None else Party(row.asks),
            owner_id=row.owner_id,
            owner=names.get(row.owner_id, "") if row.owner_id is not None else "",
            due=row.due_on,
            left=(row.due_on - session.today).days,
            urgency=pressing(row.due_on, session.today, over=TaskState(row.state) in OVER),
            state=TaskState(row.state),
            result=row.result,
            settled_at=row.settled_at,
            settled_by=names.get(row.settled_by, "") if row.settled_by is not None else "",
            removed=row.removed_at is not None,
            mine=row.owner_id in mine,
        )
        for row, no, name in found
    ]


def request_rows(session: DeskSession, query: Select[Inquiry, str]) -> list[RequestRow]:
    """Rows for a question about requests."""
    names = staff_names(session)
    mine = _in_whose_place(session)
    joined = query.add_columns(EvidenceItem.seq, Case.owner_id).join(Case, Case.id == Inquiry.case_id)
    found = session.execute(
        joined.outerjoin(EvidenceItem, EvidenceItem.id == Inquiry.item_id).order_by(Inquiry.answer_by, Inquiry.id)
    ).all()
    told = _reminders(session, [row.id for row, *_ in found])
    return [
        RequestRow(
            id=row.id,
            case_id=row.case_id,
            no=no,
            seq=row.seq,
            number=letter_no(no, row.seq),
            task_id=row.task_id,
            party=Party(row.party),
            whom=row.whom,
            asked=row.asked,
            channel=RequestChannel(row.channel),
            asked_at=row.asked_at,
            asked_by=names.get(row.asked_by, ""),
            answer_by=row.answer_by,
            left=(row.answer_by - session.today).days,
            urgency=pressing(row.answer_by, session.today, over=row.state != RequestState.WAITING),
            reminders=told[row.id][0] if row.id in told else 0,
            reminded_at=told[row.id][1] if row.id in told else None,
            state=RequestState(row.state),
            answer=row.answer,
            item_id=row.item_id,
            item_no=item_no or 0,
            settled_at=row.settled_at,
            mine=row.asked_by in mine or owner_id in mine,
        )
        for row, no, item_no, owner_id in found
    ]


def escalation_rows(session: DeskSession, query: Select[Escalation, str, str]) -> list[EscalationRow]:
    """Rows for a question about handing up."""
    names = staff_names(session)
    me, lead = session.actor.staff_id, session.actor.role is Role.LEAD
    found = session.execute(
        query.join(Case, Case.id == Escalation.case_id)
        .join(Customer, Customer.id == Case.customer_id)
        .order_by(Escalation.asked_at.desc(), Escalation.id)
    )
    return [
        EscalationRow(
            id=row.id,
            case_id=row.case_id,
            no=no,
            customer=mask_name(name),
            reason=row.reason,
            to=names.get(row.to_id, ""),
            asked_by=names.get(row.asked_by, ""),
            asked_at=row.asked_at,
            state=EscalationState(row.state),
            settled_at=row.settled_at,
            settled_why=row.settled_why,
            mine=row.to_id == me,
            may_withdraw=row.state == EscalationState.WAITING and lead,
        )
        for row, no, name in found
    ]


def _reminders(session: DeskSession, of: list[UUID]) -> dict[UUID, tuple[int, datetime]]:
    if not of:
        return {}
    query = (
        select(NoticeEntry.about_id, func.count(), func.max(NoticeEntry.at))
        .where(NoticeEntry.kind == NoticeKind.REMINDER, NoticeEntry.about_id.in_(of))
        .group_by(NoticeEntry.about_id)
    )
    return {about: (count, at) for about, count, at in session.execute(query) if about is not None}


def _in_whose_place(session: DeskSession) -> set[UUID | None]:
    me = session.actor.staff_id
    return {me, *stands_in_for(session, me, session.today)}
