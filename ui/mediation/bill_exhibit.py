"""Which exhibit a bill is meant by, for commands and papers. No Qt."""

from __future__ import annotations

from uuid import UUID

from app.evidence.views import statements
from app.kernel.errors import Refusal
from app.store.session import DeskSession


def exhibit_of(session: DeskSession, case_id: UUID, number: int) -> UUID | None:
    """The exhibit of a number that a statement was read from; None for 0. Refused: `mediation.bill.no_statement`."""
    if not number:
        return None
    found = next((one.item_id for one in statements(session, case_id) if one.seq == number), None)
    if found is None:
        raise Refusal("mediation.bill.no_statement", "statement", number=number)
    return found
