"""Evidence (证据): items with hash and custody, statements and their transactions.

The bytes live outside the database.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped

from app.kernel.money import Money
from app.store.base import Merge, Row, field


class EvidenceItem(Row):
    """One file (or paper) brought in; content never changes, it is found by its SHA-256."""

    __tablename__ = "evidence_items"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)  # exhibit number within the case, from 1
    title: Mapped[str] = field(Merge.SERVER_ORDER, search=True)
    category: Mapped[str] = field(Merge.SERVER_ORDER, default="other")  # label: evidence_category
    file_name: Mapped[str] = field(Merge.APPEND)
    kind: Mapped[str] = field(
        Merge.APPEND
    )  # pdf, jpeg, png, tiff, wav, mp3, csv, xls, xlsx, ofx, text (label: evidence_kind)
    media_type: Mapped[str] = field(Merge.APPEND)
    size: Mapped[int] = field(Merge.APPEND)
    pages: Mapped[int | None] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64), index=True)
    sm3: Mapped[str] = field(Merge.APPEND, type_=String(64))
    brought_by: Mapped[str] = field(Merge.GUARDED, default="customer")  # label: brought_by
    received_at: Mapped[datetime] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.SERVER_ORDER, default="", search=True)
    text: Mapped[str] = field(Merge.SERVER_ORDER, default="", search=True)  # recognised or extracted text, scrubbed
    withdrawn_at: Mapped[datetime | None] = field(Merge.GUARDED)
    withdrawn_why: Mapped[str] = field(Merge.GUARDED, default="")

    __table_args__ = (UniqueConstraint("case_id", "sha256"),)


class CustodyEntry(Row):
    """One line of an item's custody: who had it, saw it, printed it, verified it, when."""

    __tablename__ = "custody_entries"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    at: Mapped[datetime] = field(Merge.APPEND)
    actor_id: Mapped[UUID] = field(Merge.APPEND)
    act: Mapped[str] = field(
        Merge.APPEND
    )  # received, viewed, printed, exported, verified, withdrawn (label: custody_act)
    note: Mapped[str] = field(Merge.APPEND, default="")


class AccountStatement(Row):
    """A statement (账单) read from an evidence item."""

    __tablename__ = "account_statements"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    profile: Mapped[str] = field(Merge.APPEND)
    issuer: Mapped[str] = field(Merge.APPEND, default="")
    account_hint: Mapped[str] = field(Merge.APPEND, default="")
    period_from: Mapped[date | None] = field(Merge.APPEND)
    period_to: Mapped[date | None] = field(Merge.APPEND)
    lines: Mapped[int] = field(Merge.APPEND)
    skipped: Mapped[int] = field(Merge.APPEND, default=0)


class Transaction(Row):
    """One line of a statement.

    `amount_fen` is positive where the customer owes more, negative for repayment and refund.
    """

    __tablename__ = "transactions"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    statement_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    line_no: Mapped[int] = field(Merge.APPEND)
    traded_on: Mapped[date | None] = field(Merge.APPEND)
    posted_on: Mapped[date | None] = field(Merge.APPEND)
    kind: Mapped[str] = field(Merge.APPEND)  # label: transaction_kind
    description: Mapped[str] = field(Merge.APPEND, default="", search=True)
    merchant: Mapped[str] = field(Merge.APPEND, default="")
    amount_fen: Mapped[int] = field(Merge.APPEND, fen=True)
    currency: Mapped[str] = field(Merge.APPEND, type_=String(3), default="CNY")
    original_fen: Mapped[int | None] = field(Merge.APPEND, fen=True)
    original_currency: Mapped[str | None] = field(Merge.APPEND, type_=String(3))
    card_tail: Mapped[str] = field(Merge.APPEND, default="")
    instalment_no: Mapped[int | None] = field(Merge.APPEND)
    instalment_count: Mapped[int | None] = field(Merge.APPEND)
    disputed: Mapped[bool] = field(Merge.GUARDED, default=False)
    disputed_why: Mapped[str] = field(Merge.GUARDED, default="")

    @property
    def amount(self) -> Money:
        """The booked amount."""
        return Money(self.amount_fen, self.currency)
