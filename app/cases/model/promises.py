"""Promised call-backs (承诺回访): what was promised to whom until when, and every attempt to keep it."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from app.cases.model.calls import CallerIs
from app.store.base import Mask, Merge, Row, Seen, field

IS_WAITING = "kept_at IS NULL AND dropped_at IS NULL"


class PromiseWay(StrEnum):
    """How the promised person is to be reached (label: promise_way)."""

    PHONE = "phone"
    SMS = "sms"
    VISIT = "visit"  # they come to the branch, or somebody goes to them


class AttemptOutcome(StrEnum):
    """What came of an attempt (label: attempt_outcome)."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    WRONG_NUMBER = "wrong_number"
    LATER = "later"  # they asked to be called at another time


class Promise(Row):
    """Somebody was promised to hear from the desk at a time. Kept or dropped by command; late is a matter of clocks."""

    __tablename__ = "promises"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    whom: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME)
    phone: Mapped[str] = field(Merge.GUARDED, mask=Mask.PHONE, default="")
    way: Mapped[PromiseWay] = field(Merge.APPEND, default=PromiseWay.PHONE)
    about: Mapped[str] = field(Merge.APPEND)
    due_at: Mapped[datetime] = field(Merge.GUARDED)
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    for_id: Mapped[UUID] = field(Merge.GUARDED)  # who keeps it
    # A call-back about somebody who spoke for the holder: to the number the bank holds, whoever gave another.
    caller_is: Mapped[CallerIs] = field(Merge.APPEND, default=CallerIs.HOLDER)
    person_id: Mapped[UUID | None] = field(Merge.APPEND)  # that somebody, where the case has them
    stood_in_for: Mapped[UUID | None] = field(Merge.GUARDED)  # whose it is again when they are back
    kept_at: Mapped[datetime | None] = field(Merge.COMMAND)
    kept_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    dropped_at: Mapped[datetime | None] = field(Merge.COMMAND)
    drop_reason: Mapped[str] = field(Merge.COMMAND, default="")

    __table_args__ = (
        Index("ix_promises_waiting", "due_at", "id", sqlite_where=text(IS_WAITING), postgresql_where=text(IS_WAITING)),
    )


class PromiseAttempt(Row):
    """One attempt to keep a promise: when, by whom, what came of it."""

    __tablename__ = "promise_attempts"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    promise_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    at: Mapped[datetime] = field(Merge.APPEND)
    by_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    outcome: Mapped[AttemptOutcome] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.APPEND, default="")
