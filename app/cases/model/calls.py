"""Hotline calls (热线来电): who called, what it was about, what came of it; and marks on the recording's time line.

A call is written down once, when it ends: what is typed during it is a draft. It needs no case. A recording is an
exhibit of the case and only named here, so that custody, hash and bytes are kept in one place.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.store.base import Mask, Merge, Row, Seen, field


class CallDirection(StrEnum):
    """Who rang whom (label: call_direction)."""

    IN = "in"
    OUT = "out"


class CallOutcome(StrEnum):
    """What came of a call (label: call_outcome)."""

    ANSWERED = "answered"  # at once, nothing is left to do
    REGISTERED = "registered"  # a case, new or one that was open
    PROMISED = "promised"  # a call-back
    HANDED_OVER = "handed_over"  # to a branch, which sees it in Today


class CallerIs(StrEnum):
    """Who says they ring (label: caller_is). Only the holder may hear of the account."""

    HOLDER = "holder"
    AGENT = "agent"
    HEIR = "heir"  # somebody who reports the holder's death
    UNKNOWN = "unknown"  # does not say, or cannot show it


class Call(Row):
    """A call as it was taken down. Nothing but the recording is added later."""

    __tablename__ = "calls"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.take_call",)

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    customer_id: Mapped[UUID | None] = field(Merge.APPEND)
    direction: Mapped[CallDirection] = field(Merge.APPEND, default=CallDirection.IN)
    number: Mapped[str] = field(Merge.APPEND, mask=Mask.PHONE, default="")
    caller: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME, default="")
    caller_is: Mapped[CallerIs] = field(Merge.APPEND, default=CallerIs.HOLDER)
    started_at: Mapped[datetime] = field(Merge.APPEND)
    ended_at: Mapped[datetime] = field(Merge.APPEND)
    handled_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    about: Mapped[str] = field(Merge.APPEND)
    text: Mapped[str] = field(Merge.APPEND, default="")
    done_at_once: Mapped[list[str]] = field(Merge.APPEND, default=list)  # label: first_action; logged on a case if any
    outcome: Mapped[CallOutcome] = field(Merge.APPEND)
    answer: Mapped[str] = field(Merge.APPEND, default="")
    to_branch: Mapped[str] = field(Merge.APPEND, default="")
    promise_id: Mapped[UUID | None] = field(Merge.APPEND)
    recording_id: Mapped[UUID | None] = field(Merge.GUARDED)  # an exhibit of the call's case

    __table_args__ = (Index("ix_calls_started", "started_at", "id"),)


class CallMark(Row):
    """A place in a recording worth hearing again; taken away by `removed_at`."""

    __tablename__ = "call_marks"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.take_call",)

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    call_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    at_ms: Mapped[int] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    by_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)


class CallHandOver(Row):
    """That whoever took a call handed its case to another branch, and why (转交). It goes with the case.

    The centre lets somebody of the desk move a case only with such a row (`app/central/sql/20_guards.sql`).
    """

    __tablename__ = "call_hand_overs"
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.take_call",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    call_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    from_branch: Mapped[str] = field(Merge.APPEND)
    to_branch: Mapped[str] = field(Merge.APPEND)
    why: Mapped[str] = field(Merge.APPEND)
    at: Mapped[datetime] = field(Merge.APPEND)
    by_id: Mapped[UUID] = field(Merge.APPEND, actor=True)


class HandedCall(Row):
    """What stays where the call was taken: its number and where it went. Nothing of the caller or the matter."""

    __tablename__ = "handed_calls"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.take_call",)

    call_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    no: Mapped[str] = field(Merge.APPEND)
    to_branch: Mapped[str] = field(Merge.APPEND)
    direction: Mapped[CallDirection] = field(Merge.APPEND, default=CallDirection.IN)
    started_at: Mapped[datetime] = field(Merge.APPEND)
    ended_at: Mapped[datetime] = field(Merge.APPEND)
    handled_by: Mapped[UUID] = field(Merge.APPEND, actor=True)

    __table_args__ = (Index("ix_handed_calls_started", "started_at", "id"),)
