"""Items of a case, their custody, and the newest items of all cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import aliased

from app.cases.model import Case, Customer
from app.evidence.blobs import Blobs
from app.evidence.codes import Act
from app.evidence.model import AccountStatement, CustodyEntry, EvidenceBytes, EvidenceItem, Transaction
from app.evidence.whereabouts import Journey, Whereabouts, whereabouts
from app.kernel.masking import mask_name
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

_SHA256 = 10
"""Where the fingerprint stands in a row of `_rows`."""
_CHECKED = (Act.VERIFIED.value, Act.DAMAGED.value)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item as lists and side panels show it.

    `label` is what to call it: its title, else its file's name. `received_by` names the person of the *received* line.
    `statement_lines` is None while no statement was read from it. `intact` is what the last verification found (None:
    never verified), at `checked_at`. `bytes_at` says where its bytes are, None where the caller did not ask.
    `brought_name` is in full, because whoever may change it reads it.
    """

    id: UUID
    case_id: UUID
    seq: int
    title: str
    category: str
    file_name: str
    kind: str
    media_type: str
    size: int
    pages: int | None
    sha256: str
    sm3: str
    brought_by: str
    received_at: datetime
    received_by: str
    note: str
    withdrawn_at: datetime | None
    withdrawn_why: str
    statement_lines: int | None
    disputed: int
    checked_at: datetime | None
    intact: bool | None
    bytes_at: Whereabouts | None = None
    brought_name: str = ""
    came_by: str = ""

    @property
    def label(self) -> str:
        """What to call the item."""
        return self.title or self.file_name


@dataclass(frozen=True, slots=True)
class CustodyLine:
    """One line of an item's custody: when (UTC), who, what (label: custody_act), and a note."""

    at: datetime
    actor: str
    act: str
    note: str


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One item among the newest of all cases; the customer is masked."""

    id: UUID
    case_id: UUID
    case_no: str
    customer: str
    seq: int
    title: str
    kind: str
    category: str
    pages: int | None
    received_at: datetime


def items(session: DeskSession, case_id: UUID, blobs: Blobs | None = None, *, at_centre: bool = False) -> list[ItemRow]:
    """All items of a case by exhibit number, withdrawn ones included.

    With the store of contents each row says where its bytes are; `at_centre`: this desk has a centre.
    """
    require(session.actor, "evidence.view")
    query = _rows().where(EvidenceItem.case_id == case_id).order_by(EvidenceItem.seq, EvidenceItem.id)
    rows = session.execute(query).all()
    journeys = _journeys(session, rows, blobs)
    return [_item(list(row), blobs, at_centre, journeys) for row in rows]


def item(session: DeskSession, item_id: UUID, blobs: Blobs | None = None, *, at_centre: bool = False) -> ItemRow | None:
    """One item, or None; see `items`."""
    require(session.actor, "evidence.view")
    row = session.execute(_rows().where(EvidenceItem.id == item_id)).first()
    return None if row is None else _item(list(row), blobs, at_centre, _journeys(session, [row], blobs))


def custody(session: DeskSession, item_id: UUID) -> list[CustodyLine]:
    """The custody of an item, oldest line first."""
    require(session.actor, "evidence.view")
    query = (
        select(CustodyEntry.at, StaffMember.name, CustodyEntry.act, CustodyEntry.note)
        .outerjoin(StaffMember, StaffMember.id == CustodyEntry.actor_id)
        .where(CustodyEntry.item_id == item_id)
        .order_by(CustodyEntry.at, CustodyEntry.id)
    )
    return [CustodyLine(row[0], row[1] or "", row[2], row[3]) for row in session.execute(query)]


def recent(session: DeskSession, limit: int = 100) -> list[RecentRow]:
    """The items received last over all cases, newest first, without withdrawn ones."""
    require(session.actor, "evidence.view")
    query = (
        select(
            EvidenceItem.id,
            EvidenceItem.case_id,
            Case.no,
            Customer.name,
            EvidenceItem.seq,
            EvidenceItem.title,
            EvidenceItem.file_name,
            EvidenceItem.kind,
            EvidenceItem.category,
            EvidenceItem.pages,
            EvidenceItem.received_at,
        )
        .join(Case, Case.id == EvidenceItem.case_id)
        .join(Customer, Customer.id == Case.customer_id)
        .where(EvidenceItem.withdrawn_at.is_(None))
        .order_by(EvidenceItem.received_at.desc(), EvidenceItem.seq.desc(), EvidenceItem.id.desc())
        .limit(limit)
    )
    return [
        RecentRow(row[0], row[1], row[2], mask_name(row[3]), row[4], row[5] or row[6], row[7], row[8], row[9], row[10])
        for row in session.execute(query)
    ]


def _rows() -> Select[*tuple[Any, ...]]:
    received = aliased(CustodyEntry)
    first = (
        select(StaffMember.name)
        .join(received, received.actor_id == StaffMember.id)
        .where(received.item_id == EvidenceItem.id, received.act.in_((Act.RECEIVED.value, Act.DERIVED.value)))
        .order_by(received.at)
        .limit(1)
        .correlate(EvidenceItem)
        .scalar_subquery()
    )
    last = aliased(CustodyEntry)
    # One look at the last check: its instant and its act, joined so that they belong to the same line.
    checked = (
        select(last.act)
        .where(last.item_id == EvidenceItem.id, last.act.in_(_CHECKED))
        .order_by(last.at.desc(), last.id.desc())
        .limit(1)
        .correlate(EvidenceItem)
        .scalar_subquery()
    )
    when = (
        select(func.max(last.at))
        .where(last.item_id == EvidenceItem.id, last.act.in_(_CHECKED))
        .correlate(EvidenceItem)
        .scalar_subquery()
    )
    disputed = (
        select(func.count(Transaction.id))
        .where(Transaction.statement_id == AccountStatement.id, Transaction.disputed.is_(True))
        .correlate(AccountStatement)
        .scalar_subquery()
    )
    return select(
        EvidenceItem.id,
        EvidenceItem.case_id,
        EvidenceItem.seq,
        EvidenceItem.title,
        EvidenceItem.category,
        EvidenceItem.file_name,
        EvidenceItem.kind,
        EvidenceItem.media_type,
        EvidenceItem.size,
        EvidenceItem.pages,
        EvidenceItem.sha256,
        EvidenceItem.sm3,
        EvidenceItem.brought_by,
        EvidenceItem.received_at,
        func.coalesce(first, ""),
        EvidenceItem.note,
        EvidenceItem.withdrawn_at,
        EvidenceItem.withdrawn_why,
        AccountStatement.lines,
        case((AccountStatement.id.is_(None), 0), else_=disputed),
        when,
        checked,
        EvidenceItem.brought_name,
        EvidenceItem.came_by,
        EvidenceItem.version,
    ).outerjoin(AccountStatement, AccountStatement.item_id == EvidenceItem.id)


def _journeys(session: DeskSession, rows: Sequence[Sequence[Any]], blobs: Blobs | None) -> dict[str, Journey]:
    """What this replica notes of the contents' way; a question of its own, for the items may be read elsewhere."""
    if blobs is None or not rows:
        return {}
    # Whoever reads elsewhere brought nothing in: what is not noted here can only be there.
    there = {row[_SHA256]: Journey(False, True, 0, 0) for row in rows} if session.live else {}
    note = EvidenceBytes
    query = select(note.sha256, note.brought_in, note.whole_in, note.sent, note.chunks, note.wanted, note.why)
    found = session.execute(query.where(note.sha256.in_({row[_SHA256] for row in rows})))
    return there | {row[0]: Journey(row[1], row[2] > 0, *row[3:]) for row in found}


def _item(row: list[Any], blobs: Blobs | None, at_centre: bool, journeys: Mapping[str, Journey]) -> ItemRow:
    *shown, checked, brought_name, came_by, version = row
    shown.append(None if checked is None else checked == Act.VERIFIED.value)
    found = replace(ItemRow(*shown), brought_name=brought_name, came_by=came_by)
    if blobs is None:
        return found
    known = journeys.get(found.sha256)
    place = whereabouts(
        here=blobs.has(found.sha256), at_centre_too=at_centre, size=found.size, known=known, confirmed=version > 0
    )
    return replace(found, bytes_at=place)
