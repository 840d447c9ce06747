"""Who looked at what of a case: the access records, for those whose work is to read them (power `audit.read`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.staff.powers import require
from app.staff.views import staff_names
from app.store.access import AccessEntry, AccessKind
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One look: when (UTC), who, what was done (label: access_kind), which field (label: case_field), why."""

    at: datetime
    actor: str
    kind: AccessKind
    field: str
    reason: str


def accesses(session: DeskSession, case_id: UUID) -> list[AccessLine]:
    """The access records of a case, oldest first; refused (`staff.not_allowed`) without the power to read them."""
    require(session.actor, "audit.read")
    names = staff_names(session)
    query = select(AccessEntry).where(AccessEntry.case_id == case_id).order_by(AccessEntry.created_at, AccessEntry.id)
    return [
        AccessLine(row.created_at, names.get(row.actor_id, ""), AccessKind(row.kind), row.field_name, row.reason)
        for row in session.scalars(query)
    ]
