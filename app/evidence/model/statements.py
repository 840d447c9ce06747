"""Statements (账单) read from items, their transactions, and what people decided about them."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped

from app.evidence.codes import LinkKind
from app.kernel.money import Money
from app.store.base import Merge, Row, Scope, Seen, field


class AccountStatement(Row):
    """A statement (账单) read from an evidence item.

    `lines` is how many transactions it has; while fewer rows of it are there, its reading was interrupted. `faults`
    keeps the rows that were not understood, so that whoever looks later sees what is missing.
    """

    __tablename__ = "account_statements"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.add",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, unique=True)
    profile: Mapped[str] = field(Merge.APPEND)
    issuer: Mapped[str] = field(Merge.APPEND, default="")  # label: statement_issuer
    account_hint: Mapped[str] = field(Merge.APPEND, default="")
    currency: Mapped[str] = field(Merge.APPEND, type_=String(3), default="CNY")
    period_from: Mapped[date | None] = field(Merge.APPEND)
    period_to: Mapped[date | None] = field(Merge.APPEND)
    lines: Mapped[int] = field(Merge.APPEND)
    skipped: Mapped[int] = field(Merge.APPEND, default=0)
    notes: Mapped[list[str]] = field(Merge.APPEND, default=list)  # label: statement_note
    faults: Mapped[list[Any]] = field(Merge.APPEND, default=list)  # [line, sheet, place, reason, text] each


class Transaction(Row):
    """One line of a statement.

    `amount_fen` is positive where the customer owes more, negative for repayment and refund. `place` counts the lines
    of the statement from 1; `line_no` is the row in the file (in `sheet`, where there are sheets).
    """

    __tablename__ = "transactions"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.add",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    statement_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    place: Mapped[int] = field(Merge.APPEND)
    line_no: Mapped[int] = field(Merge.APPEND)
    sheet: Mapped[str] = field(Merge.APPEND, default="")
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
    neutral: Mapped[bool] = field(Merge.APPEND, default=False)  # between the customer's own accounts 不计收支
    status: Mapped[str] = field(Merge.APPEND, default="")  # the issuer's own word
    disputed: Mapped[bool] = field(Merge.GUARDED, default=False)
    disputed_why: Mapped[str] = field(Merge.GUARDED, default="")

    __table_args__ = (UniqueConstraint("statement_id", "place"),)

    @property
    def amount(self) -> Money:
        """The booked amount."""
        return Money(self.amount_fen, self.currency)


class StatementLayout(Row):
    """A layout of statements (账单版式) that somebody described by mapping columns: a profile like the shipped ones.

    `profile` is what `app.evidence.statements.profiles.Profile` reads. Everybody reads it; a better one of the same
    name made later takes its place, and `retired_at` takes one out of use.
    """

    __tablename__ = "statement_layouts"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.layout",)

    name: Mapped[str] = field(Merge.APPEND, type_=String(40), index=True)
    title: Mapped[str] = field(Merge.APPEND)
    profile: Mapped[dict[str, Any]] = field(Merge.APPEND)
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    retired_at: Mapped[datetime | None] = field(Merge.COMMAND)


class TransactionLink(Row):
    """Two transactions that belong together (对应交易), as somebody confirmed or ruled out.

    What is only proposed is computed anew each time and has no row. The id follows from both transactions and the
    kind, so that two desks decide about the same row.
    """

    __tablename__ = "transaction_links"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.mark",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    from_id: Mapped[UUID] = field(Merge.APPEND)  # the refund, the repetition, the later instalment
    to_id: Mapped[UUID] = field(Merge.APPEND)  # the purchase, the first occurrence
    kind: Mapped[LinkKind] = field(Merge.APPEND)
    stands: Mapped[bool] = field(Merge.GUARDED)  # False: somebody ruled it out
    decided_by: Mapped[UUID] = field(Merge.GUARDED, actor=True)
    decided_at: Mapped[datetime] = field(Merge.GUARDED)


class TransactionProof(Row):
    """An exhibit that shows something about a transaction (交易凭据): a slip, a message, a photo; `pages` as cited."""

    __tablename__ = "transaction_proofs"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.mark",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    transaction_id: Mapped[UUID] = field(Merge.APPEND)
    item_id: Mapped[UUID] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    pages: Mapped[str] = field(Merge.APPEND, default="")
    note: Mapped[str] = field(Merge.APPEND, default="")
    linked_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)


class ReceiptFacts(Row):
    """What a receipt (小票) says, as somebody confirmed it: read by the engine, checked by a person.

    One row per item and page: its id follows from both.
    """

    __tablename__ = "receipt_facts"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.mark",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND)
    page: Mapped[int] = field(Merge.APPEND)
    merchant: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    day: Mapped[date | None] = field(Merge.GUARDED)
    total_fen: Mapped[int | None] = field(Merge.GUARDED, fen=True)
    currency: Mapped[str] = field(Merge.GUARDED, type_=String(3), default="CNY")
    confirmed_by: Mapped[UUID] = field(Merge.GUARDED, actor=True)
    confirmed_at: Mapped[datetime] = field(Merge.GUARDED)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)

    __table_args__ = (UniqueConstraint("item_id", "page"),)
