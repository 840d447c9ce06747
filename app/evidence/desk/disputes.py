"""Tick the transactions (交易) that are in dispute. Only the tick and its reason change; the line itself never does."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import FINAL
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.desk.words import typed
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_ASKED_AT_ONCE = 500


def mark_disputed(session: DeskSession, transaction_id: UUID, disputed: bool = True, why: str = "") -> Transaction:
    """Tick one transaction, or take the tick back; see `mark_many`."""
    mark_many(session, [transaction_id], disputed, why)
    found: Transaction = session.found(Transaction, transaction_id)
    return found


def mark_many(session: DeskSession, ids: Sequence[UUID], disputed: bool = True, why: str = "") -> int:
    """Tick transactions, or take the ticks back, and return how many changed; those that stand so are left alone.

    Taking a tick back takes its reason too. Refused: a case that is over (`evidence.case_over`), a line of a withdrawn
    statement (`evidence.is_withdrawn`).
    """
    require(session.actor, "evidence.mark")
    reason = typed(why, 500) if disputed else ""
    changed = 0
    cases: dict[UUID, Case] = {}
    for row in _rows(session, ids):
        if row.case_id not in cases:
            cases[row.case_id] = _open_case(session, row.case_id)
        if row.disputed == disputed and (not reason or row.disputed_why == reason):
            continue
        changed += row.disputed != disputed
        row.disputed = disputed
        row.disputed_why = reason
    if changed:
        for case in cases.values():
            log_event(session, case, "disputed" if disputed else "undisputed", count=changed)
    return changed


def _rows(session: DeskSession, ids: Sequence[UUID]) -> list[Transaction]:
    found: list[Transaction] = []
    for start in range(0, len(ids), _ASKED_AT_ONCE):
        part = ids[start : start + _ASKED_AT_ONCE]
        query = (
            select(Transaction, EvidenceItem.seq, EvidenceItem.withdrawn_at)
            .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
            .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
            .where(Transaction.id.in_(part))
        )
        for row, seq, withdrawn_at in session.execute(query):
            if withdrawn_at is not None:
                raise Refusal("evidence.is_withdrawn", seq=seq, at=local_minute(withdrawn_at))
            found.append(row)
    return found


def _open_case(session: DeskSession, case_id: UUID) -> Case:
    case: Case = session.found(Case, case_id)
    if case.status in FINAL:
        raise Refusal("evidence.case_over", no=case.no, status=("status", case.status.value))
    return case
