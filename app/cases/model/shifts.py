"""Shift handovers (交接班): who gave what to whom, and that the other one took it."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from app.store.base import Merge, Row, Seen, field


class ShiftHandover(Row):
    """A shift that was handed over. `contents` counts what lay open, per kind; it stays as it was at that moment."""

    __tablename__ = "shift_handovers"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.hand_over",)

    given_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    given_at: Mapped[datetime] = field(Merge.APPEND, index=True)
    taker_id: Mapped[UUID] = field(Merge.APPEND)
    contents: Mapped[dict[str, Any]] = field(Merge.APPEND, default=dict)
    note: Mapped[str] = field(Merge.APPEND, default="")
    taken_at: Mapped[datetime | None] = field(Merge.COMMAND)
    taken_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
