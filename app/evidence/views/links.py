"""Which transactions of a case belong together, what is in dispute after that, and which exhibits prove what of a line.

Proposals are computed anew from the lines each time: they need no rows, and no desk can hold an old one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.evidence.codes import LinkKind
from app.evidence.matching import Entry, Links, Match, Net, net_disputed, proposals
from app.evidence.model import AccountStatement, EvidenceItem, Transaction, TransactionLink, TransactionProof
from app.kernel.money import Money
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link that somebody confirmed (`stands`) or ruled out."""

    id: UUID
    kind: LinkKind
    from_id: UUID
    to_id: UUID
    stands: bool
    decided_by: str
    decided_at: datetime

    @property
    def match(self) -> Match:
        """The two lines."""
        return Match(self.kind, self.from_id, self.to_id)


@dataclass(frozen=True, slots=True)
class CaseLinks:
    """What belongs together in a case: decided, proposed, and the sums in dispute after what was confirmed."""

    decided: tuple[LinkRow, ...]
    proposed: tuple[Match, ...]
    net: dict[str, Net]
    entries: dict[UUID, Entry]

    @property
    def confirmed(self) -> tuple[Match, ...]:
        """The links that stand."""
        return tuple(row.match for row in self.decided if row.stands)


@dataclass(frozen=True, slots=True)
class ProofRow:
    """An exhibit at a line: `pages` as cited, `holds` whether its bytes are still those that were linked."""

    id: UUID
    transaction_id: UUID
    item_id: UUID
    exhibit: int
    label: str
    pages: str
    note: str
    holds: bool

    @property
    def page(self) -> int:
        """The page to open, from 1; 0 for the whole exhibit."""
        return int(self.pages) if self.pages.isdecimal() else 0


def transaction_links(session: DeskSession, case_id: UUID) -> CaseLinks:
    """Links of a case, proposed and decided; lines of withdrawn statements are left out."""
    require(session.actor, "evidence.view")
    entries = _entries(session, case_id)
    known = {entry.id: entry for entry in entries}
    query = (
        select(TransactionLink, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == TransactionLink.decided_by)
        .where(TransactionLink.case_id == case_id)
        .order_by(TransactionLink.id)
    )
    decided = tuple(
        LinkRow(row.id, LinkKind(row.kind), row.from_id, row.to_id, row.stands, person or "", row.decided_at)
        for row, person in session.execute(query)
        if row.from_id in known and row.to_id in known
    )
    confirmed = [row.match for row in decided if row.stands]
    ruled_out = [row.match for row in decided if not row.stands]
    return CaseLinks(
        decided, proposals(entries, Links(confirmed, ruled_out)), net_disputed(entries, confirmed), known
    )  # fmt: skip


def disputed_net(session: DeskSession, case_id: UUID) -> tuple[Net, ...]:
    """What is in dispute in a case after confirmed links, per currency, yuan first."""
    require(session.actor, "evidence.view")
    entries = _entries(session, case_id)
    ids = {entry.id for entry in entries}
    query = select(TransactionLink).where(TransactionLink.case_id == case_id, TransactionLink.stands.is_(True))
    confirmed = [
        Match(LinkKind(row.kind), row.from_id, row.to_id)
        for row in session.scalars(query)
        if row.from_id in ids and row.to_id in ids
    ]
    return tuple(net_disputed(entries, confirmed).values())


def proofs(session: DeskSession, case_id: UUID) -> list[ProofRow]:
    """The exhibits linked to lines of a case, by exhibit; withdrawn exhibits are left out."""
    require(session.actor, "evidence.view")
    query = (
        select(TransactionProof, EvidenceItem.seq, EvidenceItem.title, EvidenceItem.file_name, EvidenceItem.sha256)
        .join(EvidenceItem, EvidenceItem.id == TransactionProof.item_id)
        .where(
            TransactionProof.case_id == case_id,
            TransactionProof.removed_at.is_(None),
            EvidenceItem.withdrawn_at.is_(None),
        )
        .order_by(EvidenceItem.seq, TransactionProof.id)
    )
    return [
        ProofRow(row.id, row.transaction_id, row.item_id, seq, title or name, row.pages, row.note, row.sha256 == sha256)
        for row, seq, title, name, sha256 in session.execute(query)
    ]


def _entries(session: DeskSession, case_id: UUID) -> list[Entry]:
    query = (
        select(
            Transaction.id, Transaction.statement_id, EvidenceItem.seq, Transaction.place, Transaction.traded_on,
            Transaction.posted_on, Transaction.kind, Transaction.description, Transaction.merchant,
            Transaction.amount_fen, Transaction.currency, Transaction.original_fen, Transaction.original_currency,
            Transaction.card_tail, Transaction.instalment_no, Transaction.instalment_count, Transaction.neutral,
            Transaction.disputed,
        )
        .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
        .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
        .where(Transaction.case_id == case_id, EvidenceItem.withdrawn_at.is_(None))
        .order_by(EvidenceItem.seq, Transaction.place)
    )  # fmt: skip
    return [_entry(list(row)) for row in session.execute(query)]


def _entry(row: list[Any]) -> Entry:
    original = None if row[11] is None else Money(row[11], row[12])
    return Entry(*[*row[:9], Money(row[9], row[10]), original, *row[13:]])
