"""Reckoning a case's own deadline anew, after anything that moves it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from app.cases.codes import EventKind, Track
from app.cases.deadlines import Clock, ExtensionFact, SuspensionFact, decide_by
from app.cases.desk.log import log_event
from app.cases.model import Case, ClockNote, Extension, Suspension
from app.cases.noting import APPRAISAL, NotedDay, appraisals_of
from app.kernel.clock import legal_day
from app.store.session import DeskSession


def began_on(case: Case) -> date:
    """The day the complaint's own clock began: of receipt, or of the new facts for which the case was opened again."""
    return case.received_on if case.reopened_at is None else legal_day(case.reopened_at)


def run_anew(session: DeskSession, case: Case) -> Clock:
    """Let the clock run from today: new facts are a complaint of their own, with an answer and a deadline of their own.

    What was decided, told, extended or suspended before belongs to the clock that has ended.
    """
    case.answered_on, case.reopened_at = None, session.at
    return reckon(session, case)


def extension_facts(session: DeskSession, case: Case) -> list[ExtensionFact]:
    """The extensions of the case's running clock as the rules see them."""
    query = select(Extension).where(Extension.case_id == case.id).order_by(Extension.id)
    if case.reopened_at is not None:
        query = query.where(Extension.created_at >= case.reopened_at)
    rows = session.scalars(query)
    return [
        ExtensionFact(
            row.days,
            None if row.approved_at is None else legal_day(row.approved_at),
            None if row.told_at is None else legal_day(row.told_at),
        )
        for row in rows
    ]


def suspension_facts(session: DeskSession, case: Case) -> list[SuspensionFact]:
    """The standstills of the case's running clock as the rules see them."""
    query = select(Suspension).where(Suspension.case_id == case.id).order_by(Suspension.id)
    if case.reopened_at is not None:
        query = query.where(Suspension.created_at >= case.reopened_at)
    rows = session.scalars(query)
    return [*(SuspensionFact(row.from_on, row.to_on, row.told_on) for row in rows), *_appraisals(session, case)]


def _appraisals(session: DeskSession, case: Case) -> list[SuspensionFact]:
    """The appraisal whose days were noted (鉴定): it may be taken out of the clock though the case went on."""
    query = select(ClockNote).where(ClockNote.case_id == case.id, ClockNote.kind.in_(APPRAISAL))
    if case.reopened_at is not None:
        query = query.where(ClockNote.noted_at >= case.reopened_at)
    rows = list(session.scalars(query.order_by(ClockNote.id)))
    replaced = {row.replaces_id for row in rows}
    return appraisals_of(
        NotedDay(row.kind, row.on_day) for row in rows if row.id not in replaced and row.on_day is not None
    )


def clock_of(session: DeskSession, case: Case) -> Clock:
    """The complaint's own clock with everything that counts for it, under the rules of the day it began."""
    return decide_by(
        began_on(case),
        Track(case.track),
        session.calendar,
        session.rules_on(began_on(case)),
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
