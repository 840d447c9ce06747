"""Receipts of a case: what was confirmed, what is proposed for a page that was read, which transactions would fit.

A proposal is computed anew from the page as it was read and has no row; it is made only for pages that look like a
receipt, else every letter with an amount in it would ask to be confirmed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from app.evidence.codes import Category
from app.evidence.model import (
    AccountStatement,
    EvidenceItem,
    ReceiptFacts,
    RecognisedPage,
    Transaction,
    TransactionProof,
)
from app.evidence.recognition.page import Box, PageText, unpacked
from app.evidence.recognition.private import Kind, private_numbers
from app.evidence.recognition.receipts import Proposal, Receipt, read_receipt
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession

NEAR_DAYS = 3
"""How many days a booking may lie from the day on the receipt."""
_RECEIPTS = frozenset({Category.RECEIPT.value, Category.PHOTO.value, Category.OTHER.value, Category.SCREENSHOT.value})
_MOST_LINES = 90
"""Lines of a page that may be a slip; a page of print has fewer columns of amounts and more words."""
_MOST_OFFERED = 6
_MOST_COUNTED = 100


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A confirmed receipt: its exhibit and page, and what it says."""

    item_id: UUID
    seq: int
    page: int
    merchant: str
    day: date | None
    total: Money | None


@dataclass(frozen=True, slots=True)
class Fitting:
    """A transaction that a receipt may belong to: `apart` days from the receipt's, `linked` already or not."""

    id: UUID
    statement_item: UUID
    place: int
    on: date | None
    description: str
    amount: Money
    apart: int
    linked: bool


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """What the side panel shows of a page: proposed by the engine, confirmed by somebody, dismissed; what fits it."""

    item_id: UUID
    page: int
    proposed: Receipt | None
    confirmed: ReceiptRow | None
    dismissed: bool
    fitting: tuple[Fitting, ...] = ()


@dataclass(frozen=True, slots=True)
class Private:
    """How many numbers of people stand on the pages of an exhibit that were read, by kind; nothing of the numbers."""

    identity: int = 0
    card: int = 0
    phone: int = 0

    @property
    def all(self) -> int:
        """All kinds together."""
        return self.identity + self.card + self.phone


def receipt_page(session: DeskSession, item_id: UUID, page: int, today: date) -> ReceiptPage | None:
    """What is known of the receipt on a page (from 1); None where there is neither a row nor a proposal."""
    require(session.actor, "evidence.view")
    item = session.scalars(select(EvidenceItem).where(EvidenceItem.id == item_id)).one_or_none()
    if item is None or item.withdrawn_at is not None:
        return None
    row = session.scalars(
        select(ReceiptFacts).where(ReceiptFacts.item_id == item_id, ReceiptFacts.page == page)
    ).one_or_none()
    proposed = _proposed(session, item, page, today)
    if row is None:
        return None if proposed is None else ReceiptPage(item_id, page, proposed, None, dismissed=False)
    if row.removed_at is not None:
        return ReceiptPage(item_id, page, proposed, None, dismissed=True)
    confirmed = _told(row, item.seq)
    return ReceiptPage(item_id, page, proposed, confirmed, False, fitting(session, item.case_id, confirmed))


def receipts(session: DeskSession, case_id: UUID) -> list[ReceiptRow]:
    """The confirmed receipts of a case by exhibit and page, without those of withdrawn exhibits."""
    require(session.actor, "evidence.view")
    query = (
        select(ReceiptFacts, EvidenceItem.seq)
        .join(EvidenceItem, EvidenceItem.id == ReceiptFacts.item_id)
        .where(ReceiptFacts.case_id == case_id, ReceiptFacts.removed_at.is_(None), EvidenceItem.withdrawn_at.is_(None))
        .order_by(EvidenceItem.seq, ReceiptFacts.page)
    )
    return [_told(row, seq) for row, seq in session.execute(query)]


def fitting(session: DeskSession, case_id: UUID, receipt: ReceiptRow) -> tuple[Fitting, ...]:
    """Transactions of the case with the receipt's total, at most three days from its day, the nearest first.

    Both the booked and the original amount count; a receipt without a total fits none.
    """
    total = receipt.total
    if total is None:
        return ()
    query = (
        select(Transaction, AccountStatement.item_id)
        .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
        .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
        .where(
            Transaction.case_id == case_id,
            EvidenceItem.withdrawn_at.is_(None),
            ((Transaction.amount_fen == total.fen) & (Transaction.currency == total.currency))
            | ((Transaction.original_fen == total.fen) & (Transaction.original_currency == total.currency)),
        )
    )
    proofs = select(TransactionProof.transaction_id).where(
        TransactionProof.item_id == receipt.item_id,
        TransactionProof.pages.in_((str(receipt.page), "")),
        TransactionProof.removed_at.is_(None),
    )
    linked = set(session.scalars(proofs))
    found = []
    for row, item_id in session.execute(query):
        apart = _apart(receipt.day, row.traded_on, row.posted_on)
        if apart is not None and apart > NEAR_DAYS:
            continue
        on = row.traded_on or row.posted_on
        told = row.description or row.merchant
        found.append(
            Fitting(row.id, item_id, row.place, on, told, row.amount, 0 if apart is None else apart, row.id in linked)
        )
    found.sort(key=lambda one: (not one.linked, one.apart, one.on or date.max, one.place))
    return tuple(found[:_MOST_OFFERED])


def private_in(session: DeskSession, item_id: UUID) -> Private:
    """How many numbers of people stand on the pages of an exhibit that were read, its first hundred."""
    require(session.actor, "evidence.view")
    count: Counter[Kind] = Counter()
    query = select(RecognisedPage).where(RecognisedPage.item_id == item_id).order_by(RecognisedPage.page)
    for row in session.scalars(query.limit(_MOST_COUNTED)):
        count.update(found.kind for found in private_numbers(_page(row)))
    return Private(count[Kind.IDENTITY], count[Kind.CARD], count[Kind.PHONE])


def looks_like_receipt(category: str, page: PageText, receipt: Receipt) -> bool:
    """Whether a page is worth asking about: called a receipt, or short, with a total behind its word and a day."""
    if receipt.total is None:
        return category == Category.RECEIPT.value and receipt.day is not None
    if category == Category.RECEIPT.value:
        return True
    sure = receipt.day is not None and receipt.total.why != "largest" and receipt.merchant is not None
    return category in _RECEIPTS and sure and len(page.lines) <= _MOST_LINES


def places(receipt: Receipt) -> Sequence[tuple[str, Box]]:
    """Where on the page merchant, day and total were read, by their names."""
    told: tuple[tuple[str, Proposal | None], ...] = (
        ("merchant", receipt.merchant), ("day", receipt.day), ("total", receipt.total),
    )  # fmt: skip
    return [(name, one.box) for name, one in told if one is not None]


def _proposed(session: DeskSession, item: EvidenceItem, page: int, today: date) -> Receipt | None:
    query = select(RecognisedPage).where(RecognisedPage.item_id == item.id, RecognisedPage.page == page)
    row = session.scalars(query).one_or_none()
    if row is None or item.category == Category.IDENTITY.value:
        return None
    text = _page(row)
    receipt = read_receipt(text, today)
    return receipt if looks_like_receipt(item.category, text, receipt) else None


def _page(row: RecognisedPage) -> PageText:
    return unpacked({"number": row.page, "by": row.by, "lines": row.lines})


def _told(row: ReceiptFacts, seq: int) -> ReceiptRow:
    total = None if row.total_fen is None else Money(row.total_fen, row.currency)
    return ReceiptRow(row.item_id, seq, row.page, row.merchant, row.day, total)


def _apart(day: date | None, *booked: date | None) -> int | None:
    """Days between the receipt and the nearest booking; None where one of the two has no day."""
    known = [abs((one - day) // timedelta(days=1)) for one in booked if one is not None] if day is not None else []
    return min(known) if known else None
