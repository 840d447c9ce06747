"""What is owed after an event (跟进): who answers whom until when; settled with its result."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.outreach.desk.events import keys, own_branch
from app.outreach.model import FollowUp, LiveEvent, Question
from app.outreach.scrubbing import corrected
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST = 200


def follow_up(
    session: DeskSession,
    event_id: UUID,
    about: str,
    due_on: date | None,
    *,
    owner_id: UUID | None = None,
    question_id: UUID | None = None,
) -> FollowUp:
    """Note what is promised and until when; without an owner it is whoever notes it. `outreach.about_missing`,
    `outreach.due_missing`, `outreach.due_past`.
    """
    require(session.actor, "outreach.sign_up")
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    said = corrected(one_line(about)).text[:LONGEST]
    if not said and question_id is not None:
        question: Question = session.found(Question, question_id)
        said = question.text[:LONGEST]
    if not said:
        raise Refusal("outreach.about_missing", "about")
    if due_on is None:
        raise Refusal("outreach.due_missing", "due_on")
    if due_on < session.today:
        raise Refusal("outreach.due_past", "due_on")
    owner: StaffMember = session.found(StaffMember, owner_id or session.actor.staff_id)
    made = FollowUp(
        **keys(event),
        event_id=event.id,
        question_id=question_id,
        about=said,
        owner_id=owner.id,
        due_on=due_on,
        made_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made


def settle(session: DeskSession, follow_up_id: UUID, note: str) -> FollowUp:
    """Note the result (`outreach.result_missing`); once only (`outreach.settled`)."""
    require(session.actor, "outreach.sign_up")
    found: FollowUp = session.found(FollowUp, follow_up_id)
    if found.done_at is not None:
        raise Refusal("outreach.settled")
    said = corrected(one_line(note)).text[:LONGEST]
    if not said:
        raise Refusal("outreach.result_missing", "note")
    found.done_at, found.done_by, found.done_note = session.at, session.actor.staff_id, said
    session.flush()
    return found
