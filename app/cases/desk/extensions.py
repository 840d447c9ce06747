"""Extensions (延长): asked for with a reason, decided by the level above, and counted only when the customer was
told.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import EventKind, MilestoneKind, Status, ToldHow, Track
from app.cases.deadlines import longest_extension
from app.cases.desk.clock import began_on, extension_facts, reckon
from app.cases.desk.facts import open_case
from app.cases.desk.log import log_event
from app.cases.model import Case, Extension, Milestone
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.staff.views import stands_in_for
from app.store.session import DeskSession


def request_extension(session: DeskSession, case_id: UUID, days: int, reason: str) -> Extension:
    """Ask for `days` more with a reason; refused when one is undecided, the clock is answered, or the law leaves
    fewer days.
    """
    require(session.actor, "cases.request_extension")
    case = open_case(session, case_id)
    why = values.plain_text(reason, "reason", 1000)
    if not why:
        raise Refusal("cases.extension_reason", "reason")
    if case.answered_on is not None:
        raise Refusal("cases.answered_already", day=case.answered_on.isoformat())
    if session.today > case.due_on:
        raise Refusal("cases.extension_late", due=case.due_on.isoformat())
    query = select(Extension).where(
        Extension.case_id == case.id, Extension.approved_at.is_(None), Extension.refused_at.is_(None)
    )
    if session.scalars(query.limit(1)).first() is not None:
        raise Refusal("cases.extension_undecided")
    rules = session.rules_on(began_on(case))
    most, (longest, most_rule) = longest_extension(Track(case.track), rules, extension_facts(session, case))
    if not 1 <= days <= most:
        raise Refusal(
            "cases.extension_days", "days", days=days, most=most, article=longest.article, total=most_rule.integer
        )
    extension = Extension(**case.keys(), reason=why, days=days, requested_by=session.actor.staff_id)
    session.add(extension)
    session.flush()
    log_event(session, case, EventKind.EXTENSION_REQUESTED, days=days, reason=why, extension_id=str(extension.id))
    return extension


def decide_extension(session: DeskSession, extension_id: UUID, approve: bool, note: str = "") -> Extension:
    """Approve or refuse an extension; nobody decides their own, and a decision is made once. A refusal needs a note."""
    require(session.actor, "cases.decide_extension")
    extension: Extension = session.found(Extension, extension_id)
    case = open_case(session, extension.case_id)
    me = session.actor.staff_id
    # Who stands in for somebody decides in that person's place.
    if extension.requested_by in {me, *stands_in_for(session, me, session.today)}:
        raise Refusal("cases.extension_own")
    if extension.approved_at is not None or extension.refused_at is not None:
        raise Refusal("cases.extension_decided")
    extension.decision_note = values.plain_text(note, "note", 1000)
    if not approve and not extension.decision_note:
        raise Refusal("cases.extension_note", "note")
    extension.approver_id = session.actor.staff_id
    if approve:
        extension.approved_at = session.at
    else:
        extension.refused_at = session.at
    kind = EventKind.EXTENSION_APPROVED if approve else EventKind.EXTENSION_REFUSED
    log_event(session, case, kind, days=extension.days, note=extension.decision_note, extension_id=str(extension.id))
    return extension


def tell_extension(
    session: DeskSession, extension_id: UUID, how: ToldHow | str, *, told_at: datetime | None = None
) -> Extension:
    """Record that and how the customer was told of an approved extension; only now the deadline moves.

    Refused when it is not approved (`cases.extension_not_approved`), already told, or told before it was approved.
    """
    require(session.actor, "cases.tell_extension")
    extension: Extension = session.found(Extension, extension_id)
    case = open_case(session, extension.case_id)
    if extension.approved_at is None:
        raise Refusal("cases.extension_not_approved")
    if extension.told_at is not None:
        raise Refusal("cases.extension_told_already")
    told = told_at or session.at
    if told > session.at or legal_day(told) < legal_day(extension.approved_at):
        raise Refusal("cases.told_when", "told_at")
    extension.told_at, extension.told_how = told, ToldHow(how).value
    before = case.due_on
    session.add(
        Milestone(
            **case.keys(), kind=MilestoneKind.EXTENDED, at=told, actor_id=session.actor.staff_id, how=extension.told_how
        )
    )
    log_event(
        session,
        case,
        EventKind.EXTENSION_TOLD,
        days=extension.days,
        how=extension.told_how,
        extension_id=str(extension.id),
    )
    reckon(session, case)
    if case.due_on == before and case.status is not Status.SUSPENDED:
        # Told after the last day: it is recorded, but a deadline that has passed does not come back.
        log_event(session, case, EventKind.EXTENSION_WITHOUT_EFFECT, extension_id=str(extension.id))
    return extension


def undecided_extensions(session: DeskSession) -> list[tuple[Extension, Case]]:
    """Extensions that wait for a decision, oldest first, with their cases."""
    query = (
        select(Extension, Case)
        .join(Case, Case.id == Extension.case_id)
        .where(Extension.approved_at.is_(None), Extension.refused_at.is_(None))
        .order_by(Extension.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]
