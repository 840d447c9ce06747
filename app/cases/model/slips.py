"""Supervision slips (督办单): a lead asks, with a time by which an answer is expected; the answer stays beside it."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from app.store.base import Merge, Row, Seen, field

IS_UNANSWERED = "answered_at IS NULL AND withdrawn_at IS NULL"


class Slip(Row):
    """A question of a lead to one person, about a case or about their work. Answered once; the answer is not edited."""

    __tablename__ = "slips"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.supervise", "cases.answer_slip")

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    given_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    given_at: Mapped[datetime] = field(Merge.APPEND)
    to_id: Mapped[UUID] = field(Merge.APPEND)
    question: Mapped[str] = field(Merge.APPEND)
    answer_by: Mapped[datetime] = field(Merge.APPEND)
    answer: Mapped[str] = field(Merge.COMMAND, default="")
    answered_at: Mapped[datetime | None] = field(Merge.COMMAND)
    answered_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    withdrawn_at: Mapped[datetime | None] = field(Merge.COMMAND)

    __table_args__ = (
        Index(
            "ix_slips_unanswered",
            "answer_by",
            "id",
            sqlite_where=text(IS_UNANSWERED),
            postgresql_where=text(IS_UNANSWERED),
        ),
    )
