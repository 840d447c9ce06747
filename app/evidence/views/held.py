"""Everything that is kept of who had a case's exhibits in hand: items, lines, sealed lists, in one object."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.views.header import CaseHeader, case_header
from app.cases.views.masks import MASKED
from app.evidence.desk.sealing_lists import ListCheck, check_lists
from app.evidence.model import CustodyEntry, EvidenceItem
from app.evidence.views.items import CustodyLine
from app.kernel.masking import mask_name
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class HeldItem:
    """One exhibit with its fingerprints, where it came from, and every line of its custody, the oldest first."""

    seq: int
    label: str
    file_name: str
    category: str
    kind: str
    size: int
    pages: int | None
    sha256: str
    sm3: str
    brought_by: str
    brought_name: str
    came_by: str
    received_at: datetime
    derived_from: int | None
    derived_how: str
    withdrawn_at: datetime | None
    withdrawn_why: str
    lines: tuple[CustodyLine, ...]


@dataclass(frozen=True, slots=True)
class CustodySheet:
    """The custody of a case as of `as_of`; names of people outside of the bank masked."""

    header: CaseHeader
    as_of: datetime
    items: tuple[HeldItem, ...]
    lists: tuple[ListCheck, ...]


def custody_sheet(session: DeskSession, case_id: UUID) -> CustodySheet:
    """Read the custody of all exhibits of a case, withdrawn ones too."""
    require(session.actor, "evidence.view")
    header = case_header(session, case_id, MASKED)
    rows = session.scalars(
        select(EvidenceItem).where(EvidenceItem.case_id == case_id).order_by(EvidenceItem.seq, EvidenceItem.id)
    ).all()
    numbers = {row.id: row.seq for row in rows}
    lines = _lines(session, case_id)
    items = tuple(
        HeldItem(
            seq=row.seq,
            label=row.title or row.file_name,
            file_name=row.file_name,
            category=row.category,
            kind=row.kind,
            size=row.size,
            pages=row.pages,
            sha256=row.sha256,
            sm3=row.sm3,
            brought_by=row.brought_by,
            brought_name=mask_name(row.brought_name) if row.brought_name else "",
            came_by=row.came_by,
            received_at=row.received_at,
            derived_from=None if row.derived_from is None else numbers.get(row.derived_from),
            derived_how=row.derived_how,
            withdrawn_at=row.withdrawn_at,
            withdrawn_why=row.withdrawn_why,
            lines=tuple(lines[row.id]),
        )
        for row in rows
    )
    return CustodySheet(header, session.at, items, tuple(check_lists(session, case_id)))


def _lines(session: DeskSession, case_id: UUID) -> defaultdict[UUID, list[CustodyLine]]:
    found: defaultdict[UUID, list[CustodyLine]] = defaultdict(list)
    entry = CustodyEntry
    query = (
        select(entry.item_id, entry.at, StaffMember.name, entry.act, entry.note)
        .outerjoin(StaffMember, StaffMember.id == entry.actor_id)
        .where(entry.case_id == case_id)
        .order_by(entry.at, entry.id)
    )
    for item_id, at, name, act, note in session.execute(query):
        found[item_id].append(CustodyLine(at, name or "", act, note))
    return found
