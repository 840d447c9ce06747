"""Milestones: what the complaint's own clock knows, beside the lifecycle."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select

from app.cases import values
from app.cases.codes import EventKind, MilestoneKind, ToldHow
from app.cases.desk.log import log_event
from app.cases.model import Case, Milestone
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_RECORDED_ELSEWHERE = frozenset({MilestoneKind.RECEIVED, MilestoneKind.EXTENDED})


def record_milestone(
    session: DeskSession,
    case_id: UUID,
    kind: MilestoneKind,
    *,
    how: ToldHow | str = "",
    note: str = "",
    at: datetime | None = None,
) -> Milestone:
    """Record that the customer was asked to complete the papers (the note says what), that they did, that the complaint
    was decided, or that the customer was told.

    Told needs a decision before it (`cases.not_decided`) and says how (`cases.told_how_missing`); only then the clock
    is answered. Decided needs a note with the decision. Receipt and extension are recorded by their own actions.
    """
    require(session.actor, "cases.milestone")
    case: Case = session.found(Case, case_id)
    when = at or session.at
    text = values.plain_text(note, "note", 2000)
    if kind in _RECORDED_ELSEWHERE:
        raise Refusal("cases.milestone_elsewhere", "kind", kind=("milestone", kind.value))
    if when > session.at or when < (case.reopened_at or case.received_at):
        raise Refusal("cases.milestone_when", "at")
    session.flush()
    decided = session.scalars(
        select(Milestone.at)
        .where(*_of_this_clock(case), Milestone.kind == MilestoneKind.DECIDED)
        .order_by(Milestone.at)
    ).first()
    if kind is MilestoneKind.ASKED and not text:
        raise Refusal("cases.asked_what", "note")
    if kind is MilestoneKind.DECIDED and not text:
        raise Refusal("cases.decision_missing", "note")
    if kind is MilestoneKind.TOLD:
        if decided is None:
            raise Refusal("cases.not_decided")
        if when < decided:
            # Nobody can be told what was not decided yet; a day before would stop the clock backwards.
            raise Refusal("cases.milestone_when", "at")
        if not how:
            raise Refusal("cases.told_how_missing", "how")
        case.answered_on = legal_day(when)
    milestone = Milestone(
        **case.keys(),
        kind=kind,
        at=when,
        actor_id=session.actor.staff_id,
        how=ToldHow(how).value if how else "",
        note=text,
    )
    session.add(milestone)
    log_event(session, case, EventKind.MILESTONE, milestone=kind.value, how=milestone.how, note=text)
    return milestone


def milestones_of(session: DeskSession, case_id: UUID) -> set[MilestoneKind]:
    """The kinds of milestones a case has reached, after it was opened again for new facts only those since."""
    session.flush()
    case: Case = session.found(Case, case_id)
    return {MilestoneKind(kind) for kind in session.scalars(select(Milestone.kind).where(*_of_this_clock(case)))}


def _of_this_clock(case: Case) -> list[ColumnElement[bool]]:
    own = [Milestone.case_id == case.id]
    return own if case.reopened_at is None else [*own, Milestone.at >= case.reopened_at]
