"""What waits across cases: tasks, requests without an answer, what was handed up, and all that is overdue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, text

from app.cases.codes import FINAL
from app.cases.deadlines import Urgency
from app.cases.model import Case, Customer
from app.mediation.codes import EscalationState
from app.mediation.model import Escalation, Inquiry, Task
from app.mediation.model.investigation import REQUEST_WAITS, TASK_IS_OPEN
from app.mediation.rows import (
    EscalationRow,
    RequestRow,
    TaskRow,
    escalation_rows,
    request_rows,
    task_rows,
)
from app.staff.powers import may, require
from app.store.session import DeskSession

_ON = (Case.status.not_in(FINAL), Case.merged_into_id.is_(None))


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something overdue: a task (`says` by language) or a request (`says` the same in both)."""

    id: UUID
    request: bool
    case_id: UUID
    no: str
    says: Mapping[str, str]
    whose: str
    due: date
    left: int
    urgency: Urgency
    mine: bool


def tasks_waiting(session: DeskSession) -> list[TaskRow]:
    """Open tasks of cases that go on, the most pressing first: one's own, for a lead all of them."""
    require(session.actor, "mediation.view")
    query = select(Task, Case.no, Customer.name).where(text(TASK_IS_OPEN), *_ON)
    rows = task_rows(session, query)
    return rows if may(session.actor.role, "cases.supervise") else [row for row in rows if row.mine]


def requests_waiting(session: DeskSession) -> list[RequestRow]:
    """Requests without an answer, the most pressing first: those one asked or whose case one has, for a lead all."""
    require(session.actor, "mediation.view")
    query = select(Inquiry, Case.no).where(text(REQUEST_WAITS), *_ON)
    rows = request_rows(session, query)
    return rows if may(session.actor.role, "cases.supervise") else [row for row in rows if row.mine]


def escalations_waiting(session: DeskSession) -> list[EscalationRow]:
    """What was handed up to the reader and waits for yes or no, the newest first."""
    require(session.actor, "mediation.view")
    query = select(Escalation, Case.no, Customer.name).where(
        Escalation.state == EscalationState.WAITING, Escalation.to_id == session.actor.staff_id, *_ON
    )
    return escalation_rows(session, query)


def overdue(session: DeskSession) -> list[DueRow]:
    """Tasks and requests whose last day is over, the longest first: one's own, for a lead all."""
    rows = [
        DueRow(row.id, False, row.case_id, row.no, row.says, row.owner, row.due, row.left, row.urgency, row.mine)
        for row in tasks_waiting(session)
        if row.urgency is Urgency.OVERDUE
    ]
    rows += [
        DueRow(
            row.id,
            True,
            row.case_id,
            row.no,
            dict.fromkeys(("zh", "en"), f"{row.whom}：{row.asked}"),
            row.asked_by,
            row.answer_by,
            row.left,
            row.urgency,
            row.mine,
        )
        for row in requests_waiting(session)
        if row.urgency is Urgency.OVERDUE
    ]
    return sorted(rows, key=lambda row: (row.due, row.no, row.id))
