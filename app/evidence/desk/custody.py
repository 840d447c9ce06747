"""One line in an item's custody (保管记录): who had it in hand, saw it, printed it, gave it out.

Looking at an item and looking again is one look: at most one *viewed* line per person, item and day, else a clerk who
leafs through twenty photographs would bury the lines that matter.
"""

from __future__ import annotations

from datetime import datetime, time
from uuid import UUID

from sqlalchemy import select

from app.evidence.codes import Act
from app.evidence.model import CustodyEntry, EvidenceItem
from app.kernel.clock import SHANGHAI
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession

_ACCESS = {Act.VIEWED: AccessKind.VIEW, Act.PRINTED: AccessKind.PRINT, Act.EXPORTED: AccessKind.EXPORT}


def log_custody(session: DeskSession, item: EvidenceItem, act: Act, note: str = "") -> CustodyEntry:
    """Write a line of an item's custody in the name of who acts; `note` is plain text or a stored key with values."""
    entry = CustodyEntry(
        home_branch=item.home_branch,
        branch_id=item.branch_id,
        case_id=item.case_id,
        item_id=item.id,
        at=session.at,
        actor_id=session.actor.staff_id,
        act=act.value,
        note=note,
    )
    session.add(entry)
    return entry


def record_view(session: DeskSession, item_id: UUID) -> bool:
    """Record that an item was looked at; whether a line was written (not the second time on one day)."""
    require(session.actor, "evidence.view")
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    since = datetime.combine(session.today, time.min, SHANGHAI)
    seen = session.scalar(
        select(CustodyEntry.id)
        .where(
            CustodyEntry.item_id == item_id,
            CustodyEntry.actor_id == session.actor.staff_id,
            CustodyEntry.act == Act.VIEWED.value,
            CustodyEntry.at >= since,
        )
        .limit(1)
    )
    if seen is not None:
        return False
    _accessed(session, item, Act.VIEWED, "")
    return True


def record_print(session: DeskSession, item_id: UUID, note: str = "") -> None:
    """Record that an item was printed."""
    require(session.actor, "reports.print")
    _accessed(session, session.found(EvidenceItem, item_id), Act.PRINTED, note)


def record_export(session: DeskSession, item_id: UUID, note: str = "") -> None:
    """Record that an item was given out, and to whom (`note`)."""
    require(session.actor, "evidence.bundle")
    _accessed(session, session.found(EvidenceItem, item_id), Act.EXPORTED, note)


def _accessed(session: DeskSession, item: EvidenceItem, act: Act, note: str) -> None:
    log_custody(session, item, act, note.strip())
    record_access(session, _ACCESS[act], EvidenceItem.__tablename__, item.id, case_id=item.case_id, reason=note)
