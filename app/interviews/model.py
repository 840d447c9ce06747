"""The interview record (面谈笔录): sections, question-and-answer body, issue table, supplements."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from app.sealing.guard import SealedWith
from app.store.base import Merge, Row, field


class InterviewState(StrEnum):
    """Where an interview stands (label: interview_state)."""

    OPEN = "open"
    PAUSED = "paused"
    READ_BACK = "read_back"
    SEALED = "sealed"


class Interview(Row):
    """One sitting with the customer. Sealed, it never changes; later changes are supplements."""

    __tablename__ = "interviews"
    __sealed_with__: ClassVar[SealedWith] = SealedWith()

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)  # 1 for the first sitting of the case
    state: Mapped[InterviewState] = field(Merge.COMMAND, default=InterviewState.OPEN)
    place: Mapped[str] = field(Merge.GUARDED, default="")
    recorder_id: Mapped[UUID] = field(Merge.GUARDED)
    started_at: Mapped[datetime] = field(Merge.GUARDED)
    ended_at: Mapped[datetime | None] = field(Merge.GUARDED)
    pauses: Mapped[list[Any]] = field(Merge.GUARDED, default=list)  # [[from, to, reason], …] instants as text
    read_back: Mapped[list[Any]] = field(
        Merge.GUARDED, default=list
    )  # [[page, outcome, instant, hash of its text, [lines, chars, language]], …]


class InterviewSection(Row):
    """One section of the form; `content` holds its fields as the section's schema names them."""

    __tablename__ = "interview_sections"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("interview_id")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    interview_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    key: Mapped[str] = field(Merge.APPEND)
    content: Mapped[dict[str, Any]] = field(Merge.GUARDED, default=dict)

    __table_args__ = (UniqueConstraint("interview_id", "key"),)


class Answer(Row):
    """A question (问) and its answer (答); every answer says who spoke. A correction keeps what stood before."""

    __tablename__ = "answers"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("interview_id")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    interview_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)
    question: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    answer: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    speaker: Mapped[str] = field(Merge.GUARDED, default="customer")  # label: speaker
    asked_at: Mapped[datetime] = field(Merge.APPEND)
    corrections: Mapped[list[Any]] = field(
        Merge.GUARDED, default=list
    )  # [[instant, question, answer, speaker], …] as they were
    struck_at: Mapped[datetime | None] = field(Merge.GUARDED)


class IssueRow(Row):
    """One issue (要素): what each side claims and admits; only differences are mediated."""

    __tablename__ = "issue_rows"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("interview_id")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    interview_id: Mapped[UUID | None] = field(Merge.APPEND)
    seq: Mapped[int] = field(Merge.GUARDED)
    title: Mapped[str] = field(Merge.GUARDED, search=True)
    customer_claim: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    bank_position: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    admitted_by: Mapped[str] = field(Merge.GUARDED, default="")  # "", customer, bank, both (label: admitted_by)
    amount_fen: Mapped[int | None] = field(Merge.GUARDED, fen=True)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)


class Supplement(Row):
    """A supplement (补充笔录): the only way to change a sealed record; sealed itself when signed."""

    __tablename__ = "supplements"
    __sealed_with__: ClassVar[SealedWith] = SealedWith()

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    interview_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)
    reason: Mapped[str] = field(Merge.GUARDED, search=True)
    text: Mapped[str] = field(Merge.GUARDED, search=True)
    recorder_id: Mapped[UUID] = field(Merge.APPEND)
    sealed_at: Mapped[datetime | None] = field(Merge.COMMAND)
