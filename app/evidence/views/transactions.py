"""Statements of a case, their lines, and what of them is in dispute. Withdrawn items are left out everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, func, select

from app.evidence.model import AccountStatement, EvidenceItem, StatementLayout, Transaction
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A row of a statement that was not understood: `reason` is a key (label: statement_skip), `text` what it says."""

    line_no: int
    sheet: str
    place: str
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement read from an item; `there` of its `lines` are written (fewer: its reading was interrupted)."""

    id: UUID
    item_id: UUID
    seq: int
    profile: str
    issuer: str
    account_hint: str
    currency: str
    period_from: date | None
    period_to: date | None
    lines: int
    there: int
    skipped: int
    notes: tuple[str, ...]
    faults: tuple[FaultRow, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """One transaction as tables show it; amounts are positive where the customer owes or spent."""

    id: UUID
    item_id: UUID
    exhibit: int
    place: int
    line_no: int
    traded_on: date | None
    posted_on: date | None
    kind: str
    description: str
    merchant: str
    amount: Money
    original: Money | None
    card_tail: str
    instalment_no: int | None
    instalment_count: int | None
    neutral: bool
    status: str
    disputed: bool
    disputed_why: str
    sheet: str = ""

    @property
    def instalment(self) -> str:
        """The instalment as k/n, or empty."""
        if self.instalment_no is None and self.instalment_count is None:
            return ""
        return f"{self.instalment_no or '?'}/{self.instalment_count or '?'}"


@dataclass(frozen=True, slots=True)
class DisputedTotal:
    """How many transactions of a currency are in dispute, and their sum."""

    count: int
    amount: Money


def statements(session: DeskSession, case_id: UUID, *, item_id: UUID | None = None) -> list[StatementRow]:
    """The statements of a case (or of one item) by exhibit number."""
    require(session.actor, "evidence.view")
    there = (
        select(func.count(Transaction.id))
        .where(Transaction.statement_id == AccountStatement.id)
        .correlate(AccountStatement)
        .scalar_subquery()
    )
    query = (
        select(
            AccountStatement.id,
            AccountStatement.item_id,
            EvidenceItem.seq,
            AccountStatement.profile,
            AccountStatement.issuer,
            AccountStatement.account_hint,
            AccountStatement.currency,
            AccountStatement.period_from,
            AccountStatement.period_to,
            AccountStatement.lines,
            there,
            AccountStatement.skipped,
            AccountStatement.notes,
            AccountStatement.faults,
            _title_of_layout(),
        )
        .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
        .where(AccountStatement.case_id == case_id, EvidenceItem.withdrawn_at.is_(None))
        .order_by(EvidenceItem.seq)
    )
    if item_id is not None:
        query = query.where(AccountStatement.item_id == item_id)
    return [_statement(list(row)) for row in session.execute(query)]


def transactions(
    session: DeskSession, case_id: UUID, *, item_id: UUID | None = None, disputed: bool | None = None
) -> list[TransactionRow]:
    """The transactions of a case in the order of its statements; of one item, or only (not) disputed ones."""
    require(session.actor, "evidence.view")
    query = (
        select(
            Transaction.id,
            AccountStatement.item_id,
            EvidenceItem.seq,
            Transaction.place,
            Transaction.line_no,
            Transaction.traded_on,
            Transaction.posted_on,
            Transaction.kind,
            Transaction.description,
            Transaction.merchant,
            Transaction.amount_fen,
            Transaction.currency,
            Transaction.original_fen,
            Transaction.original_currency,
            Transaction.card_tail,
            Transaction.instalment_no,
            Transaction.instalment_count,
            Transaction.neutral,
            Transaction.status,
            Transaction.disputed,
            Transaction.disputed_why,
            Transaction.sheet,
        )
        .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
        .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
        .where(Transaction.case_id == case_id, EvidenceItem.withdrawn_at.is_(None))
        .order_by(EvidenceItem.seq, Transaction.place)
    )
    if item_id is not None:
        query = query.where(AccountStatement.item_id == item_id)
    if disputed is not None:
        query = query.where(Transaction.disputed.is_(disputed))
    return [_transaction(list(row)) for row in session.execute(query)]


def disputed_total(session: DeskSession, case_id: UUID, *, item_id: UUID | None = None) -> tuple[DisputedTotal, ...]:
    """What is in dispute in a case (or in one item), per currency, yuan first; empty when nothing is ticked."""
    require(session.actor, "evidence.view")
    query = (
        select(Transaction.currency, func.count(Transaction.id), func.sum(Transaction.amount_fen))
        .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
        .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
        .where(Transaction.case_id == case_id, Transaction.disputed.is_(True), EvidenceItem.withdrawn_at.is_(None))
        .group_by(Transaction.currency)
    )
    if item_id is not None:
        query = query.where(AccountStatement.item_id == item_id)
    found = [DisputedTotal(int(row[1]), Money(int(row[2]), row[0])) for row in session.execute(query)]
    return tuple(sorted(found, key=lambda one: (one.amount.currency != "CNY", one.amount.currency)))


def _statement(row: list[Any]) -> StatementRow:
    faults = tuple(FaultRow(*fault) for fault in row[13])
    return StatementRow(*[*row[:12], tuple(row[12]), faults, row[14] or ""])


def _title_of_layout() -> ScalarSelect[Any]:
    """What people called the layout that a statement was read by; of several of one name the newest."""
    return (
        select(StatementLayout.title)
        .where(StatementLayout.name == AccountStatement.profile)
        .order_by(StatementLayout.created_at.desc(), StatementLayout.id.desc())
        .limit(1)
        .correlate(AccountStatement)
        .scalar_subquery()
    )


def _transaction(row: list[Any]) -> TransactionRow:
    original = None if row[12] is None else Money(row[12], row[13])
    return TransactionRow(*[*row[:10], Money(row[10], row[11]), original, *row[14:]])
