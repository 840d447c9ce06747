"""Reckoning a case's own deadline anew, after anything that moves it."""

from __future__ import annotations

from sqlalchemy import select

from app.cases.codes import EventKind, Track
from app.cases.deadlines import Clock, ExtensionFact, SuspensionFact, decide_by
from app.cases.desk.log import log_event
from app.cases.model import Case, Extension, Suspension
from app.kernel.clock import legal_day
from app.store.session import DeskSession


def extension_facts(session: DeskSession, case: Case) -> list[ExtensionFact]:
    """The case's extensions as the rules see them."""
    rows = session.scalars(select(Extension).where(Extension.case_id == case.id).order_by(Extension.id))
    return [
        ExtensionFact(
            row.days,
            None if row.approved_at is None else legal_day(row.approved_at),
            None if row.told_at is None else legal_day(row.told_at),
        )
        for row in rows
    ]


def suspension_facts(session: DeskSession, case: Case) -> list[SuspensionFact]:
    """The case's standstills as the rules see them."""
    rows = session.scalars(select(Suspension).where(Suspension.case_id == case.id).order_by(Suspension.id))
    return [SuspensionFact(row.from_on, row.to_on, row.told_on) for row in rows]


def clock_of(session: DeskSession, case: Case) -> Clock:
    """The complaint's own clock with everything that counts for it, under the rules of its day of receipt."""
    return decide_by(
        case.received_on,
        Track(case.track),
        session.calendar,
        session.rules_on(case.received_on),
        extensions=extension_facts(session, case),
        suspensions=suspension_facts(session, case),
        today=session.today,
    )


def reckon(session: DeskSession, case: Case) -> Clock:
    """Set the case's deadline to what the rules say now; a changed one is logged with the day it was before."""
    session.flush()
    clock = clock_of(session, case)
    if (case.due_on, case.due_provisional) != (clock.date, clock.provisional):
        if case.due_on != clock.date:
            log_event(
                session, case, EventKind.DUE_CHANGED, before=case.due_on.isoformat(), after=clock.date.isoformat()
            )
        case.due_on, case.due_provisional = clock.date, clock.provisional
    return clock
