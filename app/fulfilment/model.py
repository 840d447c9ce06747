"""Obligations (履行义务) that a signed agreement creates."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped

from app.kernel.money import Money
from app.store.base import Merge, Row, field


class ObligationState(StrEnum):
    """Where an obligation stands (label: obligation_state)."""

    OPEN = "open"
    DONE = "done"
    BREACHED = "breached"
    CANCELLED = "cancelled"


class Obligation(Row):
    """Who owes what to whom by when; payments have an amount, deeds (stop collection, correct a record) have none."""

    __tablename__ = "obligations"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    agreement_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)
    kind: Mapped[str] = field(
        Merge.APPEND
    )  # instalment, down_payment, refund, stop_collection, … (label: obligation_kind)
    debtor: Mapped[str] = field(Merge.APPEND)  # customer, bank, payer (label: party)
    amount_fen: Mapped[int | None] = field(Merge.APPEND, fen=True)
    currency: Mapped[str] = field(Merge.APPEND, type_=String(3), default="CNY")
    due_on: Mapped[date | None] = field(Merge.GUARDED)
    text: Mapped[str] = field(Merge.APPEND, default="")
    state: Mapped[ObligationState] = field(Merge.COMMAND, default=ObligationState.OPEN)
    done_at: Mapped[datetime | None] = field(Merge.GUARDED)

    __table_args__ = (Index("ix_obligations_due", "due_on", "id"),)

    @property
    def amount(self) -> Money | None:
        """The amount owed, if money is owed."""
        return None if self.amount_fen is None else Money(self.amount_fen, self.currency)
