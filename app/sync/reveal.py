"""Showing the values of a conflict in full, for a reason, with an access record, as everywhere else at the desk."""

from __future__ import annotations

from uuid import UUID

from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession
from app.sync.model import Conflict, Kept


def reveal_conflict(session: DeskSession, conflict_id: UUID, reason: str) -> None:
    """Record that somebody looks at both values of a conflict whole, before they are shown.

    Refused: `staff.not_allowed`, `access.reason_missing`, `sync.row_gone`.
    """
    require(session.actor, "cases.reveal")
    conflict = session.get(Conflict, conflict_id)
    if conflict is None:
        raise Refusal("sync.row_gone")
    record_access(
        session, AccessKind.REVEAL, conflict.table_name, conflict.row_id, case_id=conflict.case_id,
        field_name=conflict.field_name, reason=reason,
    )  # fmt: skip


def reveal_kept(session: DeskSession, kept_id: UUID, reason: str) -> None:
    """Record that somebody reads or copies a kept action whole: every row of it that it names.

    Refused: `staff.not_allowed`, `access.reason_missing`, `sync.row_gone`.
    """
    require(session.actor, "cases.reveal")
    kept = session.get(Kept, kept_id)
    if kept is None:
        raise Refusal("sync.row_gone")
    for table, row in dict.fromkeys((str(op["table"]), str(op["row"])) for op in kept.ops):
        record_access(session, AccessKind.REVEAL, table, UUID(row), field_name="sync_kept", reason=reason)
