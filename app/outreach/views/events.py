"""Events as lists and pages show them, with who speaks, how many come, and whose times clash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from app.kernel.errors import Refusal
from app.outreach.calendar import Appointment
from app.outreach.codes import OVER, STEPS, EventStatus, Expertise, Moderation
from app.outreach.model import Expert, LiveEvent, Question, SignUp, Speaker
from app.outreach.times import Span, clashes
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event; `coming` and `waiting` (questions) are counted where the reader sees them: in the host branch.

    `own`: the reader's branch holds it. `steps` are what may follow.
    """

    id: UUID
    no: str
    title: str
    about: str
    topics: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime
    platform: str
    place: str
    branch: str
    moderator_id: UUID
    moderator: str
    capacity: int | None
    status: EventStatus
    cancel_reason: str
    own: bool
    steps: tuple[EventStatus, ...]
    coming: int
    waiting: int
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """An expert of an event, and what they answer."""

    expert_id: UUID
    name: str
    organisation: str
    expertise: Expertise
    answers: str


@dataclass(frozen=True, slots=True)
class ClashRow:
    """An expert who is asked elsewhere at the same time."""

    expert: str
    no: str
    title: str
    branch: str
    starts_at: datetime
    ends_at: datetime


def events(session: DeskSession) -> list[EventRow]:
    """All events of the bank: those to come, the next first, then those that are over, the last first."""
    require(session.actor, "outreach.view")
    rows = _rows(session, None)
    ahead = [row for row in rows if row.status not in OVER]
    over = [row for row in rows if row.status in OVER]
    return ahead + over[::-1]


def event_of(session: DeskSession, event_id: UUID) -> EventRow | None:
    """One event; None when it is not there."""
    require(session.actor, "outreach.view")
    return next(iter(_rows(session, event_id)), None)


def event_by_no(session: DeskSession, no: str) -> EventRow:
    """The event with a number; `outreach.not_found` names it."""
    require(session.actor, "outreach.view")
    found = session.scalars(select(LiveEvent.id).where(LiveEvent.no == no.strip().upper()).limit(1)).first()
    if found is None:
        raise Refusal("outreach.not_found", "event", no=no[:40])
    return _rows(session, found)[0]


def speakers_of(session: DeskSession, event_id: UUID) -> list[SpeakerRow]:
    """Who answers what at an event."""
    require(session.actor, "outreach.view")
    query = (
        select(Expert, Speaker.answers)
        .join(Speaker, Speaker.expert_id == Expert.id)
        .where(Speaker.event_id == event_id, Speaker.removed_at.is_(None))
        .order_by(Expert.expertise, Expert.name, Expert.id)
    )
    return [
        SpeakerRow(one.id, one.name, one.organisation, one.expertise, answers)
        for one, answers in session.execute(query)
    ]


def clashes_of(session: DeskSession, event_id: UUID) -> list[ClashRow]:
    """Which experts of an event are asked elsewhere at the same time, over the whole bank."""
    require(session.actor, "outreach.view")
    event = session.get(LiveEvent, event_id)
    if event is None or event.status is EventStatus.CANCELLED:
        return []
    wanted = [row.expert_id for row in speakers_of(session, event_id)]
    query = (
        select(Speaker.expert_id, LiveEvent)
        .join(LiveEvent, LiveEvent.id == Speaker.event_id)
        .where(
            Speaker.removed_at.is_(None),
            Speaker.expert_id.in_(wanted),
            LiveEvent.status != EventStatus.CANCELLED,
            LiveEvent.starts_at < event.ends_at,
            LiveEvent.ends_at > event.starts_at,
        )
    )
    found = [(expert, other) for expert, other in session.execute(query)]
    others = {other.id: other for _, other in found}
    names = dict(session.execute(select(Expert.id, Expert.name).where(Expert.id.in_(wanted))).all())
    asked = [(expert, Span(other.id, other.starts_at, other.ends_at)) for expert, other in found]
    return [
        ClashRow(
            names.get(clash.expert_id, ""),
            others[clash.event_id].no,
            others[clash.event_id].title,
            others[clash.event_id].branch_id,
            clash.starts_at,
            clash.ends_at,
        )
        for clash in clashes(Span(event.id, event.starts_at, event.ends_at), wanted, asked)
    ]


def appointment_of(session: DeskSession, event_id: UUID, topics: tuple[str, ...] = ()) -> Appointment:
    """What the calendar file says of an event; `topics` are its topics in words."""
    require(session.actor, "outreach.view")
    event: LiveEvent = session.found(LiveEvent, event_id)
    who = "、".join(row.name for row in speakers_of(session, event_id))
    about = "\n".join(part for part in (event.about, who, event.no) if part)
    return Appointment(
        id=event.id,
        revision=event.revision,
        title=event.title,
        about=about,
        place=" ".join(part for part in (event.platform, event.place) if part),
        topics=topics,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        changed_at=session.at,
        cancelled=event.status is EventStatus.CANCELLED,
        certain=event.status is not EventStatus.PLANNED,
    )


def _rows(session: DeskSession, event_id: UUID | None) -> list[EventRow]:
    query = select(LiveEvent).order_by(LiveEvent.starts_at, LiveEvent.id)
    coming = select(SignUp.event_id, func.count()).where(SignUp.withdrawn_at.is_(None)).group_by(SignUp.event_id)
    waiting = (
        select(Question.event_id, func.count()).where(Question.state == Moderation.WAITING).group_by(Question.event_id)
    )
    who = (
        select(Speaker.event_id, Expert.name)
        .join(Expert, Expert.id == Speaker.expert_id)
        .where(Speaker.removed_at.is_(None))
        .order_by(Expert.name, Expert.id)
    )
    if event_id is not None:
        query = query.where(LiveEvent.id == event_id)
        coming, waiting = coming.where(SignUp.event_id == event_id), waiting.where(Question.event_id == event_id)
        who = who.where(Speaker.event_id == event_id)
    people = dict(session.execute(coming).all())
    open_questions = dict(session.execute(waiting).all())
    speak: dict[UUID, list[str]] = {}
    for of, name in session.execute(who):
        speak.setdefault(of, []).append(name)
    names = staff_names(session)
    return [
        EventRow(
            one.id,
            one.no,
            one.title,
            one.about,
            tuple(one.topics),
            one.starts_at,
            one.ends_at,
            one.platform,
            one.place,
            one.branch_id,
            one.moderator_id,
            names.get(one.moderator_id, ""),
            one.capacity,
            one.status,
            one.cancel_reason,
            one.branch_id == session.actor.branch_id,
            STEPS[one.status],
            people.get(one.id, 0),
            open_questions.get(one.id, 0),
            tuple(speak.get(one.id, ())),
        )
        for one in session.scalars(query)
    ]
