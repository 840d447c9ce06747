"""Supervision slips (督办单) as their receiver, the lead and the case show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select

from app.cases.daywork import Standing, standing
from app.cases.model import Case, Slip
from app.staff.powers import may, require
from app.staff.views import staff_names, stands_in_for
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class SlipRow:
    """A slip. `mine`: the reader got it or stands in for who got it; `standing` is of the time, None once answered."""

    id: UUID
    case_id: UUID | None
    no: str
    giver: str
    receiver_id: UUID
    receiver: str
    question: str
    given_at: datetime
    answer_by: datetime
    standing: Standing | None
    mine: bool
    answer: str
    answered_at: datetime | None
    answered_by: str


def slips_waiting(session: DeskSession) -> list[SlipRow]:
    """Slips without an answer, the earliest time first: all of them for a lead, else those one has to answer."""
    require(session.actor, "cases.view")
    query = select(Slip, Case.no).where(Slip.answered_at.is_(None), Slip.withdrawn_at.is_(None))
    rows = _rows(session, query, Slip.answer_by, Slip.id)
    return rows if may(session.actor.role, "cases.supervise") else [row for row in rows if row.mine]


def slips_answered(session: DeskSession) -> list[SlipRow]:
    """The slips answered last that the reader gave or got, the newest first, at most a hundred."""
    require(session.actor, "cases.view")
    me = session.actor.staff_id
    query = select(Slip, Case.no).where(Slip.answered_at.is_not(None), (Slip.given_by == me) | (Slip.to_id == me))
    return _rows(session, query.limit(100), Slip.answered_at.desc(), Slip.id)


def slips_of(session: DeskSession, case_id: UUID) -> list[SlipRow]:
    """All slips about a case, the newest first."""
    require(session.actor, "cases.view")
    query = select(Slip, Case.no).where(Slip.case_id == case_id, Slip.withdrawn_at.is_(None))
    return _rows(session, query, Slip.given_at.desc(), Slip.id)


def _rows(session: DeskSession, query: Select[Slip, str], *order: object) -> list[SlipRow]:
    found = session.execute(query.outerjoin(Case, Case.id == Slip.case_id).order_by(*order)).all()  # type: ignore[arg-type]
    names = staff_names(session)
    me = session.actor.staff_id
    in_whose_place = {me, *stands_in_for(session, me, session.today)}
    return [
        SlipRow(
            id=row.id,
            case_id=row.case_id,
            no=str(no or ""),
            giver=names.get(row.given_by, ""),
            receiver_id=row.to_id,
            receiver=names.get(row.to_id, ""),
            question=row.question,
            given_at=row.given_at,
            answer_by=row.answer_by,
            standing=standing(row.answer_by, session.at) if row.answered_at is None else None,
            mine=row.to_id in in_whose_place,
            answer=row.answer,
            answered_at=row.answered_at,
            answered_by=names.get(row.answered_by, "") if row.answered_by else "",
        )
        for row, no in found
    ]
