"""Lists of one case's investigation: tasks, requests, findings, handing up."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case, Customer
from app.evidence.model import EvidenceItem
from app.mediation.citing import first_page, holding
from app.mediation.codes import Side, Standing
from app.mediation.model import Citation, Escalation, Finding, Inquiry, Task
from app.mediation.rows import (
    CitationRow,
    EscalationRow,
    FindingRow,
    RequestRow,
    TaskRow,
    escalation_rows,
    request_rows,
    task_rows,
)
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


def tasks_of(session: DeskSession, case_id: UUID) -> list[TaskRow]:
    """The tasks of a case in the order of its plan, those taken off it at the end."""
    require(session.actor, "mediation.view")
    query = select(Task, Case.no, Customer.name).where(Task.case_id == case_id)
    return sorted(task_rows(session, query), key=lambda row: (row.removed, row.place, row.id))


def requests_of(session: DeskSession, case_id: UUID) -> list[RequestRow]:
    """The requests of a case, the newest first."""
    require(session.actor, "mediation.view")
    query = select(Inquiry, Case.no).where(Inquiry.case_id == case_id)
    return sorted(request_rows(session, query), key=lambda row: (-row.seq, row.id))


def findings_of(session: DeskSession, case_id: UUID) -> list[FindingRow]:
    """The findings of a case in their order, with what they cite."""
    require(session.actor, "mediation.view")
    names = staff_names(session)
    cited: defaultdict[UUID | None, list[CitationRow]] = defaultdict(list)
    query = (
        select(Citation, EvidenceItem.seq, EvidenceItem.title, EvidenceItem.sha256, EvidenceItem.withdrawn_at)
        .outerjoin(EvidenceItem, EvidenceItem.id == Citation.item_id)
        .where(Citation.case_id == case_id, Citation.finding_id.is_not(None), Citation.removed_at.is_(None))
        .order_by(Citation.created_at, Citation.id)
    )
    for row, number, title, sha256, withdrawn_at in session.execute(query):
        cited[row.finding_id].append(
            CitationRow(
                id=row.id,
                item_id=row.item_id,
                item_no=number or 0,
                title=title or "",
                pages=row.pages,
                first_page=first_page(row.pages),
                side=Side(row.side),
                note=row.note,
                sha256=row.sha256,
                holds=holding(row.sha256, sha256, withdrawn=withdrawn_at is not None),
            )
        )
    found = session.scalars(select(Finding).where(Finding.case_id == case_id).order_by(Finding.seq, Finding.id))
    return [
        FindingRow(
            id=row.id,
            seq=row.seq,
            task_id=row.task_id,
            statement=row.statement,
            standing=Standing(row.standing),
            reason=row.reason,
            found_at=row.found_at,
            found_by=names.get(row.found_by, ""),
            withdrawn_at=row.withdrawn_at,
            withdrawn_why=row.withdrawn_why,
            citations=tuple(cited[row.id]),
        )
        for row in found
    ]


def escalations_of(session: DeskSession, case_id: UUID) -> list[EscalationRow]:
    """What was handed up of a case, the newest first."""
    query = select(Escalation, Case.no, Customer.name).where(Escalation.case_id == case_id)
    return escalation_rows(session, query)
