"""Events: planned, changed, moved on, closed. Times that clash with an expert's are told by `views.clashes_of`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.kernel.clock import SHANGHAI
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.ids import derived_id, new_id
from app.kernel.text import one_line
from app.outreach.codes import OVER, STEPS, EventStatus, Moderation
from app.outreach.model import Answer, Expert, FollowUp, LiveEvent, Question, Speaker
from app.outreach.times import check_times
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_TITLE = 100
LONGEST_PLACE = 200
LONGEST_ABOUT = 2000
MOST_TOPICS = 12
LARGEST = 1_000_000
NOT_KEPT = "【未同意保留】"
"""What stands for a question whose asker did not agree that it be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventData:
    """An event as typed; times in UTC. Without a moderator it is whoever plans it."""

    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    topics: Sequence[str] = ()
    about: str = ""
    platform: str = ""
    place: str = ""
    capacity: str | int | None = None
    moderator_id: UUID | None = None


def plan_event(session: DeskSession, data: EventData) -> LiveEvent:
    """Enter a planned event; all faults at once (`outreach.title_missing`, `outreach.ends_before`, …)."""
    require(session.actor, "outreach.plan")
    checked = _checked(session, data)
    own_id = new_id()
    day = session.at if data.starts_at is None else data.starts_at
    no = f"L{session.actor.branch_id}-{day.astimezone(SHANGHAI):%y%m%d}-{own_id.hex[-4:].upper()}"
    made = LiveEvent(id=own_id, no=no, **checked)
    session.add(made)
    session.flush()
    return made


def change_event(session: DeskSession, event_id: UUID, data: EventData) -> LiveEvent:
    """Change an event that is not over (`outreach.over`); calendars that know it learn of the change."""
    require(session.actor, "outreach.plan")
    event = going(session, event_id)
    own_branch(session, event)
    changed = {name: value for name, value in _checked(session, data).items() if getattr(event, name) != value}
    for name, value in changed.items():
        setattr(event, name, value)
    if changed:
        event.revision += 1
    session.flush()
    return event


def set_speakers(session: DeskSession, event_id: UUID, answers: Mapping[UUID, str]) -> list[Speaker]:
    """Say which experts answer what; who is not named is taken off. `outreach.expert_inactive` for one who left."""
    require(session.actor, "outreach.plan")
    event = going(session, event_id)
    own_branch(session, event)
    there = {one.expert_id: one for one in session.scalars(select(Speaker).where(Speaker.event_id == event.id))}
    for expert_id, what in answers.items():
        said = values.plain_text(what, "answers", LONGEST_PLACE)
        speaker = there.get(expert_id)
        if speaker is None:
            expert: Expert = session.found(Expert, expert_id)
            if not expert.active:
                raise Refusal("outreach.expert_inactive", "experts", name=expert.name)
            speaker = Speaker(
                id=derived_id("event_speaker", event.id, expert_id),
                home_branch=event.home_branch,
                branch_id=event.branch_id,
                event_id=event.id,
                expert_id=expert_id,
                answers=said,
            )
            session.add(speaker)
            there[expert_id] = speaker
        elif speaker.removed_at is not None or speaker.answers != said:
            speaker.removed_at, speaker.answers = None, said
    for expert_id, speaker in there.items():
        if expert_id not in answers and speaker.removed_at is None:
            speaker.removed_at = session.at
    session.flush()
    return [speaker for speaker in there.values() if speaker.removed_at is None]


def move_event(session: DeskSession, event_id: UUID, to: EventStatus, reason: str = "") -> LiveEvent:
    """Move an event on; `outreach.no_step` for what may not follow, `outreach.cancel_reason` without one.

    An event that was held is closed (`close_event`).
    """
    require(session.actor, "outreach.plan")
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    if to not in STEPS[event.status]:
        raise Refusal(
            "outreach.no_step", "status", before=("event_status", event.status), after=("event_status", to.value)
        )
    if to is EventStatus.HELD:
        return close_event(session, event_id)
    if to is EventStatus.CANCELLED:
        why = one_line(reason)[:LONGEST_PLACE]
        if not why:
            raise Refusal("outreach.cancel_reason", "reason")
        event.cancel_reason = why
    event.status = to
    event.revision += 1
    session.flush()
    return event


def close_event(session: DeskSession, event_id: UUID) -> LiveEvent:
    """Close an event that is live: what stayed open becomes the moderator's to follow up, and what nobody agreed to
    keep is taken out. Its term is the rule `outreach.follow_up_days`.
    """
    require(session.actor, "outreach.plan")
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    if EventStatus.HELD not in STEPS[event.status]:
        raise Refusal(
            "outreach.no_step", "status", before=("event_status", event.status), after=("event_status", "held")
        )
    event.status, event.closed_at = EventStatus.HELD, session.at
    event.revision += 1
    answered = set(session.scalars(select(Answer.question_id).where(Answer.event_id == event.id)))
    followed = set(session.scalars(select(FollowUp.question_id).where(FollowUp.event_id == event.id)))
    days = session.rules_on(session.today)["outreach.follow_up_days"].integer
    due = session.calendar.after_working_days(session.today, days).date
    query = select(Question).where(Question.event_id == event.id).order_by(Question.asked_at, Question.id)
    for question in session.scalars(query).all():
        over = question.state is Moderation.REFUSED or question.opened_case_id is not None or question.id in answered
        if not question.may_keep:
            question.text = NOT_KEPT
        elif not over and question.id not in followed:
            session.add(
                FollowUp(
                    **keys(event),
                    event_id=event.id,
                    question_id=question.id,
                    about=question.text[:LONGEST_PLACE],
                    owner_id=event.moderator_id,
                    due_on=due,
                    made_by=session.actor.staff_id,
                )
            )
    session.flush()
    return event


def going(session: DeskSession, event_id: UUID) -> LiveEvent:
    """An event that is not over; `outreach.over` otherwise."""
    event: LiveEvent = session.found(LiveEvent, event_id)
    if event.status in OVER:
        raise Refusal("outreach.over", no=event.no, status=("event_status", event.status))
    return event


def own_branch(session: DeskSession, event: LiveEvent) -> None:
    """Refuse (`outreach.other_branch`) what another branch holds: only its own people work on an event."""
    if event.branch_id != session.actor.branch_id:
        raise Refusal("outreach.other_branch", no=event.no, branch=event.branch_id)


def keys(event: LiveEvent) -> dict[str, str]:
    """The row keys that what belongs to an event shares."""
    return {"home_branch": event.home_branch, "branch_id": event.branch_id}


def _checked(session: DeskSession, data: EventData) -> dict[str, object]:
    refusals = check_times(data.starts_at, data.ends_at)
    texts: dict[str, str] = {}
    limits = {"title": LONGEST_TITLE, "about": LONGEST_ABOUT, "platform": LONGEST_TITLE, "place": LONGEST_PLACE}
    for name, limit in limits.items():
        try:
            kept = values.plain_text(getattr(data, name), name, limit)
            texts[name] = kept if name == "about" else one_line(kept)
        except Refusal as refusal:
            refusals.append(refusal)
    if texts.get("title") == "":
        refusals.append(Refusal("outreach.title_missing", "title"))
    topics = list(dict.fromkeys(topic for topic in (one_line(one)[:40] for one in data.topics) if topic))
    if not topics:
        refusals.append(Refusal("outreach.topics_missing", "topics"))
    elif len(topics) > MOST_TOPICS:
        refusals.append(Refusal("outreach.topics_many", "topics", most=MOST_TOPICS))
    capacity: int | None = None
    try:
        capacity = _capacity(data.capacity)
    except Refusal as refusal:
        refusals.append(refusal)
    if refusals:
        raise RefusedTogether(refusals)
    moderator: StaffMember = session.found(StaffMember, data.moderator_id or session.actor.staff_id)
    return {
        **texts, "topics": topics, "starts_at": data.starts_at, "ends_at": data.ends_at, "capacity": capacity,
        "moderator_id": moderator.id,
    }  # fmt: skip


def _capacity(typed: str | int | None) -> int | None:
    text = "" if typed is None else str(typed).strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= LARGEST:
        raise Refusal("outreach.capacity", "capacity", value=text[:20], most=LARGEST)
    return int(text)
