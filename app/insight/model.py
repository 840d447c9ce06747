"""Warnings (预警): raised for a case or a surge of complaints, shown to whoever is on duty, answered by a person."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from app.store.base import Merge, Row, Seen, field

IS_UNANSWERED = "answered_at IS NULL"


class WarningKind(StrEnum):
    """What is warned about (label: warning_kind)."""

    CASE = "case"  # one case needs attention
    SURGE = "surge"  # more complaints of one cause than chance and season explain


class Outcome(StrEnum):
    """What a warning proved to be (label: warning_outcome)."""

    REAL = "real"
    FALSE_ALARM = "false_alarm"
    UNCLEAR = "unclear"


class EarlyWarning(Row):
    """A warning. Its id is derived from what it warns of, so that two desks that see the same raise one.

    What was found may be seen again with other figures until somebody answers; taking notice and answering are
    commands. `to_id` and `deputy_id` are who was on duty when it was raised.
    """

    __tablename__ = "warnings"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("warnings.raise", "warnings.answer")

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    kind: Mapped[WarningKind] = field(Merge.APPEND)
    seq: Mapped[int] = field(Merge.APPEND)  # 1 for the first warning of the case, or of the branch, cause and week
    cause: Mapped[str] = field(Merge.APPEND, default="")  # a surge's cause
    week: Mapped[date | None] = field(Merge.APPEND)  # a surge's week, its Monday
    points: Mapped[int] = field(Merge.SERVER_ORDER)  # a case's score; a surge's count
    found: Mapped[list[Any]] = field(Merge.SERVER_ORDER, default=list)  # [{key, points, evidence}, …]
    raised_at: Mapped[datetime] = field(Merge.SERVER_ORDER)
    to_id: Mapped[UUID | None] = field(Merge.SERVER_ORDER)
    deputy_id: Mapped[UUID | None] = field(Merge.SERVER_ORDER)
    acknowledged_at: Mapped[datetime | None] = field(Merge.COMMAND)
    acknowledged_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    answered_at: Mapped[datetime | None] = field(Merge.COMMAND)
    answered_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    answer: Mapped[str] = field(Merge.COMMAND, default="")
    outcome: Mapped[Outcome | None] = field(Merge.COMMAND)

    __table_args__ = (
        Index(
            "ix_warnings_unanswered",
            "raised_at",
            "id",
            sqlite_where=text(IS_UNANSWERED),
            postgresql_where=text(IS_UNANSWERED),
        ),
    )
