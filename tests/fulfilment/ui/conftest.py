"""The fulfilment tab over a real store: the rooms and cases of the case pages, and a case with obligations."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.cases.model import Case
from app.fulfilment.model import Obligation
from app.kernel.ids import new_id
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases, _dressed, cases, room, room_of

__all__ = ["_dressed", "cases", "room", "room_of"]

DAYS = (date(2026, 11, 20), date(2026, 11, 28), date(2027, 1, 15), None)


@pytest.fixture
def case_id(cases: Cases) -> UUID:
    """A case with three instalments and a deed."""
    made = cases.new()

    def owe(session: DeskSession) -> None:
        case: Case = session.found(Case, made)
        agreement = new_id()
        for seq, due in enumerate(DAYS, 1):
            deed = due is None
            session.add(
                Obligation(
                    **case.keys(),
                    agreement_id=agreement,
                    seq=seq,
                    kind="stop_collection" if deed else "instalment",
                    debtor="bank" if deed else "customer",
                    amount_fen=None if deed else 100_000,
                    due_on=due,
                )
            )

    cases.do(owe)
    return made
