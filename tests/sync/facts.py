"""What tests on a real centre do with a seat: a walk-in, a note, and reading both back."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.cases.desk import WalkIn, add_note, register_walk_in
from app.cases.model import CaseNote
from app.desktop import Seat


def walk_in(seat: Seat, *, narrative: str = "信用卡被盗刷", amount: str | None = None) -> UUID:
    """Register a walk-in and return its case."""
    told = WalkIn(name="钱𫖯", phone="13800001111", narrative=narrative, amount=amount)
    with seat.store.action(seat.actor, "cases.register") as session:
        return register_walk_in(session, told).id


def note_down(seat: Seat, case: UUID, text: str) -> None:
    """Write a note on a case."""
    with seat.store.action(seat.actor, "cases.note") as session:
        add_note(session, case, text)


def notes(seat: Seat, case: UUID) -> list[str]:
    """The notes on a case as this seat has them, in the order of their ids."""
    with seat.store.read(seat.actor) as session:
        query = select(CaseNote.text).where(CaseNote.case_id == case).order_by(CaseNote.id)
        return list(session.scalars(query))
