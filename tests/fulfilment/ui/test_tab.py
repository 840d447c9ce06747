"""The fulfilment tab: what is owed by when, what was done, and the button that records it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.fulfilment.model import Obligation, ObligationState
from app.fulfilment.views import ObligationRow
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.fulfilment.fulfilment import FulfilmentTab, by_day


def cells(page: FulfilmentTab, column: str) -> list[str]:
    place = [one.key for one in page.model.columns].index(column)
    return [str(page.model.index(row, place).data()) for row in range(page.model.rowCount())]


def test_each_obligation_has_day_distance_and_icon(room: Room, case_id: UUID) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    late, soon, later, deed = cells(page, "due")
    assert (late, soon) == ("2026-11-20  4 d late", "2026-11-28  4 d left")
    assert (later[:10], deed) == ("2027-01-15", "—")
    place = [one.key for one in page.model.columns].index("due")
    icons = [page.model.index(row, place).data(Qt.ItemDataRole.DecorationRole) is not None for row in range(4)]
    assert icons == [True, True, False, False]
    assert any("3,000.00" in text for text in texts_of(page))


def test_recorded_as_done_after_one_question(room: Room, case_id: UUID) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert cells(page, "state")[0] == "Open"
    next(one for one in page.question.buttons() if one.text() == "Record").click()
    room.news()
    assert cells(page, "state")[0] == "Done"
    assert room.said[-1].tone == "good"
    assert any(text.startswith("1 of 4") for text in texts_of(page))


def test_what_either_side_owes_is_not_one_sum(room: Room, case_id: UUID, cases: Cases) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    first = page.model.row_at(0)
    assert first is not None
    before = page.next.text()
    cases.set(Obligation, first.id, debtor="bank")
    page.model.reload()
    assert "Bank still owes 1,000.00" in page.next.text() or "银行still owes" in page.next.text()
    assert page.next.text() != before
    cases.set(Obligation, first.id, state=ObligationState.DONE)
    page.model.reload()
    assert "paid" in page.next.text()


def test_what_is_done_already_cannot_be_recorded_again(room: Room, case_id: UUID, cases: Cases) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    first = page.model.row_at(0)
    assert first is not None
    cases.set(Obligation, first.id, state=ObligationState.DONE)
    page.model.reload()
    page.table.selectRow(0)
    assert not page.done.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert not hasattr(page, "question")


def test_all_done_says_what_comes_next(room: Room, case_id: UUID, cases: Cases) -> None:
    page = room.page(FulfilmentTab, case_id=case_id)
    for row in range(4):
        owed = page.model.row_at(row)
        assert owed is not None
        cases.set(Obligation, owed.id, state=ObligationState.DONE)
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


def test_what_is_due_first_stands_first_whatever_its_number(room: Room, case_id: UUID) -> None:
    days = cells(room.page(FulfilmentTab, case_id=case_id), "due")
    dated = [day[:10] for day in days if day != "—"]
    rows = [
        ObligationRow(uuid4(), seq, "instalment", "customer", None, due, "open", None)
        for seq, due in ((1, date(2026, 12, 25)), (2, date(2027, 1, 25)), (37, date(2026, 11, 30)), (38, None))
    ]
    assert [row.seq for row in by_day(rows)] == [37, 1, 2, 38]
    assert dated == sorted(dated)
