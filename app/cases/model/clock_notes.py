"""Dates from which further clocks run (时限登记): who did what on which day, with the paper that shows it."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from app.cases.codes import NoteKind
from app.store.base import Merge, Row, field


class ClockNote(Row):
    """A date somebody noted. Never changed: a correction is another row that names the one it replaces, and one
    without a day takes it back. What is true of a case is what no other row replaces.
    """

    __tablename__ = "clock_notes"
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.note_date",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[NoteKind] = field(Merge.APPEND)  # label: clock_note
    on_day: Mapped[date | None] = field(Merge.APPEND, index=True)  # None: taken back
    who: Mapped[str] = field(Merge.APPEND, default="")  # court, organisation, authority
    reference: Mapped[str] = field(Merge.APPEND, default="")  # number of the paper
    note: Mapped[str] = field(Merge.APPEND, default="")
    replaces_id: Mapped[UUID | None] = field(Merge.APPEND)
    noted_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    noted_at: Mapped[datetime] = field(Merge.APPEND)
