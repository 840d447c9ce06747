"""The fulfilment tab: what is owed by when, what was done, and the button that records it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.cases.model import Case
from app.fulfilment.model import Obligation, ObligationState
from app.kernel.ids import new_id
from tests.cases.ui.conftest import (
    Cases,
    Room,
    _dressed,
    cases,
    pytest_itemcollected,
    room,
    room_of,
    texts_of,
)
from ui.fulfilment.fulfilment import FulfilmentTab

__all__ = ["_dressed", "cases", "pytest_itemcollected", "room", "room_of"]

DAYS = (date(2026, 11, 20), date(2026, 11, 28), date(2027, 1, 15), None)


@pytest.fixture
def case_id(cases: Cases) -> UUID:
    """A case with three instalments and a deed."""
    made = cases.new()

    def owe(session: object) -> None:
        from app.store.session import DeskSession

        assert isinstance(session, DeskSession)
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


def cells(page: FulfilmentTab, column: str) -> list[str]:
    place = [one.key for one in page.model.columns].index(column)
    return [str(page.model.index(row, place).data()) for row in range(page.model.rowCount())]


def test_each_obligation_has_day_distance_and_icon(room: Room, case_id: UUID) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    late, soon, later, deed = cells(page, "due")
    assert late.startswith("2026-11-20") and "4" in late
    assert soon.startswith("2026-11-28") and "4" in soon
    assert (later[:10], deed) == ("2027-01-15", "—")
    place = [one.key for one in page.model.columns].index("due")
    icons = [page.model.index(row, place).data(Qt.ItemDataRole.DecorationRole) is not None for row in range(4)]
    assert icons == [True, True, False, False]
    assert any("3,000.00" in text for text in texts_of(page))


def test_recorded_as_done_after_one_question(room: Room, case_id: UUID, qtbot: QtBot) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert cells(page, "state")[0] == "Open"
    next(one for one in page.question.buttons() if one.text() == "Record").click()
    room.news()
    assert cells(page, "state")[0] == "Done"
    assert room.said[-1].tone == "good"
    assert any(text.startswith("1 of 4") for text in texts_of(page))


def test_what_is_done_already_cannot_be_recorded_again(room: Room, case_id: UUID, cases: Cases, qtbot: QtBot) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    first = page.model.key_at(0)
    cases.do(lambda s: setattr(s.found(Obligation, first), "state", ObligationState.DONE))
    page.model.reload()
    page.table.selectRow(0)
    assert not page.done.isEnabled()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert not hasattr(page, "question")


def test_all_done_says_what_comes_next(room: Room, case_id: UUID, cases: Cases) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    for row in range(4):
        key = page.model.key_at(row)
        cases.do(lambda s, one=key: setattr(s.found(Obligation, one), "state", ObligationState.DONE))
    page.model.reload()
    assert any("can be closed" in text for text in texts_of(page))


def test_nothing_yet_leads_to_the_agreement(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(FulfilmentTab, case_id=case_id)
    assert page.empty.isVisibleTo(page)
    page._to_agreement()
    assert room.goings.opened == [(case_id, "agreement", {})]


def test_an_auditor_only_reads(room_of: Callable[[str], Room], case_id: UUID) -> None:
    page = room_of("zhouning").page(FulfilmentTab, case_id=case_id)
    assert page.model.rowCount() == 4
    assert not page.done.isVisibleTo(page)
    assert page.keys() == []
