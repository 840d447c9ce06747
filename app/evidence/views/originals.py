"""Originals held (原件) of a case and of the branch; those of a case that is over are to be given back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select

from app.cases.model import Case
from app.evidence.model import Original
from app.kernel.masking import mask_name
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class OriginalRow:
    """An original; names of customers masked. `overdue`: its case is over and it is still here."""

    id: UUID
    case_id: UUID
    no: str
    what: str
    pages: int
    from_whom: str
    received_at: datetime
    received_by: str
    kept_where: str
    returned_at: datetime | None
    returned_by: str
    returned_to: str
    acknowledged: str
    overdue: bool


def originals_of(session: DeskSession, case_id: UUID) -> list[OriginalRow]:
    """All originals of a case: what is here first, then what went back, each by the day it came."""
    require(session.actor, "evidence.view")
    rows = _rows(session, _query().where(Original.case_id == case_id))
    return sorted(rows, key=lambda row: row.returned_at is not None)


def originals_held(session: DeskSession) -> list[OriginalRow]:
    """All originals that lie here: those of cases that are over first, then by the day they came."""
    require(session.actor, "evidence.view")
    rows = _rows(session, _query().where(Original.returned_at.is_(None)))
    return sorted(rows, key=lambda row: not row.overdue)


def _query() -> Select[Original, str, object]:
    query = select(Original, Case.no, Case.closed_on).join(Case, Case.id == Original.case_id)
    return query.order_by(Original.received_at, Original.id)


def _rows(session: DeskSession, query: Select[Original, str, object]) -> list[OriginalRow]:
    names = staff_names(session)
    return [
        OriginalRow(
            row.id,
            row.case_id,
            no,
            row.what,
            row.pages,
            mask_name(row.from_whom),
            row.received_at,
            names.get(row.received_by, ""),
            row.kept_where,
            row.returned_at,
            names.get(row.returned_by, "") if row.returned_by else "",
            mask_name(row.returned_to) if row.returned_to else "",
            row.acknowledged,
            closed is not None and row.returned_at is None,
        )
        for row, no, closed in session.execute(query)
    ]
