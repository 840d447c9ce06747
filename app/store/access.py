"""The access log: every reveal of personal data, every view, print and export, with its reason.

Append-only rows that sync like any other, so that an auditor at head office sees who saw what at a branch.
"""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
from app.kernel.text import one_line
from app.store.base import Merge, Row, Seen, field
from app.store.session import DeskSession


class AccessKind(StrEnum):
    """What was done with the data."""

    REVEAL = "reveal"
    VIEW = "view"
    PRINT = "print"
    EXPORT = "export"


class AccessEntry(Row):
    """One access: who (`actor_id`), what kind, which row, which field, why; when is `created_at`."""

    __tablename__ = "access_log"
    __seen__: ClassVar[Seen] = Seen.OWN
    __written_by__: ClassVar[tuple[str, ...]] = ("staff.view",)

    actor_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    kind: Mapped[AccessKind] = field(Merge.APPEND)
    table_name: Mapped[str] = field(Merge.APPEND)
    row_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    field_name: Mapped[str] = field(Merge.APPEND, default="")
    reason: Mapped[str] = field(Merge.APPEND, default="")


def record_access(
    session: DeskSession,
    kind: AccessKind,
    table_name: str,
    row_id: UUID,
    *,
    case_id: UUID | None = None,
    field_name: str = "",
    reason: str = "",
) -> AccessEntry:
    """Write an access record; a reveal without a reason is refused (`access.reason_missing`)."""
    reason = scrub_secrets(one_line(reason))[0]
    if kind is AccessKind.REVEAL and len(reason) < 2:
        raise Refusal("access.reason_missing", "reason")
    entry = AccessEntry(
        actor_id=session.actor.staff_id,
        kind=kind,
        table_name=table_name,
        row_id=row_id,
        case_id=case_id,
        field_name=field_name,
        reason=reason,
    )
    session.add(entry)
    # Now, not at the end: a session that cannot write must fail before anything is shown.
    session.flush()
    return entry
