"""Events, experts, who signed up, what was asked, what was answered, what is still to be done.

Events and experts are read by the whole bank: two branches that ask the same expert for one hour must see it. They
are plans, so of two changes the later to arrive counts; the state moves by command. Sign-ups and questions stay in the
branch. A question holds scrubbed words only: what a person said about themselves is asked anew when a case is made of
it, and kept there and nowhere else. Answers and decisions only grow, so a moderator and whoever enters answers may
work at two desks without a network. Whether a question is answered follows from its answers and is stored nowhere.
"""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped

from app.outreach.codes import EventStatus, Expertise, Moderation, QuestionSource, ToldBy, Verdict
from app.store.base import Mask, Merge, Row, Scope, Seen, field


class LiveEvent(Row):
    """An event. `topics` are keys of causes or free words; `branch_id` is the host; `revision` counts for calendars."""

    __tablename__ = "live_events"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.plan",)

    no: Mapped[str] = field(Merge.APPEND, type_=String(24), index=True)
    title: Mapped[str] = field(Merge.SERVER_ORDER)
    about: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    topics: Mapped[list[str]] = field(Merge.SET, default=list)
    starts_at: Mapped[datetime] = field(Merge.SERVER_ORDER, index=True)
    ends_at: Mapped[datetime] = field(Merge.SERVER_ORDER)
    platform: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    place: Mapped[str] = field(Merge.SERVER_ORDER, default="")  # the address of the stream, or a room
    moderator_id: Mapped[UUID] = field(Merge.SERVER_ORDER)
    capacity: Mapped[int | None] = field(Merge.SERVER_ORDER)
    status: Mapped[EventStatus] = field(Merge.COMMAND, default=EventStatus.PLANNED)
    cancel_reason: Mapped[str] = field(Merge.COMMAND, default="")
    closed_at: Mapped[datetime | None] = field(Merge.COMMAND)
    revision: Mapped[int] = field(Merge.SERVER_ORDER, default=0)


class Expert(Row):
    """Somebody who answers at events. The branch that entered them keeps the entry."""

    __tablename__ = "experts"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.plan",)

    name: Mapped[str] = field(Merge.SERVER_ORDER)
    organisation: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    expertise: Mapped[Expertise] = field(Merge.SERVER_ORDER)
    knows: Mapped[str] = field(Merge.SERVER_ORDER, default="")  # in words: 个人征信、格式条款
    phone: Mapped[str] = field(Merge.SERVER_ORDER, mask=Mask.PHONE, default="")
    accreditation: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    active: Mapped[bool] = field(Merge.SERVER_ORDER, default=True)


class Speaker(Row):
    """Who answers what at an event; the id follows from both, so that two desks that add one person add one row."""

    __tablename__ = "event_speakers"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.plan",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    expert_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    answers: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    removed_at: Mapped[datetime | None] = field(Merge.SERVER_ORDER)


class SignUp(Row):
    """Somebody who signed up; the id follows from event, telephone and name, so that two lists meet in one row."""

    __tablename__ = "event_sign_ups"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.sign_up",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    name: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME)
    phone: Mapped[str] = field(Merge.APPEND, mask=Mask.PHONE, default="")
    told_by: Mapped[ToldBy] = field(Merge.SERVER_ORDER, default=ToldBy.OTHER)
    consent_contact: Mapped[bool] = field(Merge.SERVER_ORDER, default=False)
    attended: Mapped[bool] = field(Merge.SERVER_ORDER, default=False)
    withdrawn_at: Mapped[datetime | None] = field(Merge.SERVER_ORDER)
    file_name: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    entered_by: Mapped[UUID] = field(Merge.SERVER_ORDER, actor=True)


class Question(Row):
    """A question, scrubbed. Moderated by command; which case it became is a command too, so that it becomes one."""

    __tablename__ = "event_questions"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.sign_up",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    sign_up_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    text: Mapped[str] = field(Merge.SERVER_ORDER)
    topic: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    source: Mapped[QuestionSource] = field(Merge.APPEND)
    external_id: Mapped[str] = field(Merge.APPEND, default="")
    asked_at: Mapped[datetime] = field(Merge.APPEND)
    may_answer: Mapped[bool] = field(Merge.APPEND, default=False)  # in public
    may_keep: Mapped[bool] = field(Merge.APPEND, default=False)  # after the event
    may_open: Mapped[bool] = field(Merge.APPEND, default=False)  # a case
    state: Mapped[Moderation] = field(Merge.COMMAND, default=Moderation.WAITING)
    refuse_reason: Mapped[str] = field(Merge.COMMAND, default="")
    moderated_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    moderated_at: Mapped[datetime | None] = field(Merge.COMMAND)
    opened_case_id: Mapped[UUID | None] = field(Merge.COMMAND, index=True)
    opened_case_no: Mapped[str] = field(Merge.COMMAND, default="")
    received_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class Answer(Row):
    """What an expert answered, as somebody entered it; a better text is another answer, and the newest counts."""

    __tablename__ = "event_answers"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.moderate",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    question_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    expert_id: Mapped[UUID] = field(Merge.APPEND)
    text: Mapped[str] = field(Merge.APPEND)
    entered_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class AnswerDecision(Row):
    """What somebody else decided about exactly one answer."""

    __tablename__ = "event_answer_decisions"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.approve",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    answer_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    verdict: Mapped[Verdict] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.APPEND, default="")
    decided_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class Reuse(Row):
    """The draft article that was made of an approved answer."""

    __tablename__ = "event_reuses"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.moderate",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    answer_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    article_key: Mapped[str] = field(Merge.APPEND, type_=String(60))
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class FollowUp(Row):
    """What is still owed after an event: a question without an answer, or something that was promised."""

    __tablename__ = "event_follow_ups"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("outreach.sign_up",)

    event_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    question_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    about: Mapped[str] = field(Merge.APPEND)
    owner_id: Mapped[UUID] = field(Merge.SERVER_ORDER)
    due_on: Mapped[date] = field(Merge.SERVER_ORDER)
    done_at: Mapped[datetime | None] = field(Merge.COMMAND)
    done_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    done_note: Mapped[str] = field(Merge.COMMAND, default="")
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
