"""Standstills (中止): telling the customer, which alone takes the days out of the clock. Moving there is
`casefile`'s.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import EventKind, SuspensionReason, ToldHow
from app.cases.desk.clock import reckon
from app.cases.desk.log import log_event
from app.cases.model import Case, Suspension
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def begin_suspension(
    session: DeskSession, case: Case, reason: SuspensionReason, note: str, told_how: ToldHow | None
) -> Suspension:
    """Open a standstill from today; told at once when `told_how` says how. Part of a move: the caller checked the
    power.
    """
    suspension = Suspension(
        **case.keys(),
        reason=reason.value,
        from_on=session.today,
        told_on=None if told_how is None else session.today,
        told_how="" if told_how is None else told_how.value,
        note=note,
    )
    session.add(suspension)
    return suspension


def end_suspension(session: DeskSession, case: Case) -> None:
    """Close the running standstill today and reckon the deadline anew. Part of a move."""
    running = running_suspension(session, case.id)
    if running is not None:
        running.to_on = session.today
    reckon(session, case)


def tell_suspension(
    session: DeskSession, case_id: UUID, how: ToldHow | str, *, told_at: datetime | None = None
) -> Suspension:
    """Record that the customer was told of the running standstill; refused when none runs or it was told already."""
    require(session.actor, "cases.suspend")
    case: Case = session.found(Case, case_id)
    running = running_suspension(session, case_id)
    if running is None or running.told_on is not None:
        raise Refusal("cases.suspension_told")
    told = told_at or session.at
    if told > session.at or legal_day(told) < running.from_on:
        raise Refusal("cases.told_when", "told_at")
    running.told_on, running.told_how = legal_day(told), ToldHow(how).value
    log_event(session, case, EventKind.SUSPENSION_TOLD, how=running.told_how)
    reckon(session, case)
    return running


def running_suspension(session: DeskSession, case_id: UUID) -> Suspension | None:
    """The standstill that has not ended, if there is one."""
    query = select(Suspension).where(Suspension.case_id == case_id, Suspension.to_on.is_(None))
    return session.scalars(query.order_by(Suspension.id.desc()).limit(1)).first()
