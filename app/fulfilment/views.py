"""What screens, papers and commands read of obligations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.fulfilment.model import Obligation, ObligationState
from app.kernel.money import Money
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ObligationRow:
    """One obligation; `days_left` is negative when overdue and None without a date or once it is done."""

    id: UUID
    seq: int
    kind: str
    debtor: str
    amount: Money | None
    due_on: date | None
    state: str
    days_left: int | None


def obligations(session: DeskSession, case_id: UUID) -> list[ObligationRow]:
    """The obligations of a case, by agreement and number."""
    query = select(Obligation).where(Obligation.case_id == case_id).order_by(Obligation.agreement_id, Obligation.seq)
    return [_row(session, found) for found in session.scalars(query)]


def _row(session: DeskSession, found: Obligation) -> ObligationRow:
    open_ = found.state is ObligationState.OPEN
    left = (found.due_on - session.today).days if open_ and found.due_on else None
    return ObligationRow(
        found.id, found.seq, found.kind, found.debtor, found.amount, found.due_on, found.state.value, left
    )
