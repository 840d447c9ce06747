"""The queue's tools through the window: order, chips, own views, many chosen, balance, lists, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.cases.codes import Track
from app.cases.desk import assign
from app.cases.model import Case
from app.cases.views import QueueQuery, Sort, View
from app.cases.views.load import loads
from app.staff.desk import enter_absence
from tests.cases.ui.conftest import Cases, Room
from tests.cases.ui.test_queue import shown
from tests.shell.accessible import nameless
from ui.cases.balancing import BalanceWindow
from ui.cases.bulk import load_words
from ui.cases.filters import Chosen
from ui.cases.list_print import QueueWindow
from ui.cases.queue import QueuePage
from ui.cases.saved_views import SavedView

DELETE, ENTER, A = Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_A
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
DOWN = Qt.Key.Key_Down


def three(cases: Cases) -> None:
    for name, risk in (("王一", 20), ("李二", 80), ("赵三", 50)):
        cases.set(Case, cases.new(name), risk=risk)


def click(page: QueuePage, column: str) -> None:
    page.table.horizontalHeader().sectionClicked.emit([one.key for one in page.model.columns].index(column))


def test_a_column_orders_both_ways_and_then_as_before(room: Room, cases: Cases) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    before = shown(page, "risk")
    click(page, "risk")
    assert shown(page, "risk") == ["calm 20", "watch 50", "high 80"]
    assert page.table.horizontalHeader().isSortIndicatorShown()
    click(page, "risk")
    assert shown(page, "risk") == ["high 80", "watch 50", "calm 20"]
    assert page.asked == QueueQuery(view=View.OPEN, sort=Sort.RISK, descending=True)
    assert "sort" in page.chips.chips
    click(page, "risk")
    assert shown(page, "risk") == before
    assert not page.table.horizontalHeader().isSortIndicatorShown()


def test_the_head_says_which_order_hits_have_until_a_column_is_chosen(room: Room, cases: Cases) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    assert "first" not in page.count.text()
    for view, order in (("open", "nearest deadline first"), ("all", "newest first")):
        page.bar.change(Chosen(view=view, text="年费"))
        assert page.count.text() == f"3 cases · {order}"
    click(page, "risk")
    click(page, "risk")
    assert shown(page, "risk") == ["high 80", "watch 50", "calm 20"]
    assert list(page.chips.chips) == ["text", "sort"]
    assert page.count.text() == "3 cases"
    page.bar.change(Chosen(view="open", text="李二", sort="risk", down=True))
    assert page.asked.sort is Sort.RISK


def test_too_many_hits_lose_the_order_and_it_is_said(room: Room, cases: Cases, monkeypatch: pytest.MonkeyPatch) -> None:
    three(cases)
    monkeypatch.setattr("app.cases.views.sorted_words.MOST_HITS", 2)
    page = room.page(QueuePage, mine=False)
    page.bar.change(Chosen(text="年费", sort="risk"))
    assert "More than 2 cases" in room.said[-1].text
    assert page.bar.chosen == Chosen(text="年费")
    assert page.count.text() == "3 cases · nearest deadline first"


def test_an_order_over_more_cases_than_are_gathered_is_walked_and_is_the_same(
    room: Room, cases: Cases, monkeypatch: pytest.MonkeyPatch
) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    page.bar.change(Chosen(view="all", channel="branch"))
    click(page, "risk")
    gathered = shown(page, "risk")
    click(page, "risk")
    click(page, "risk")
    monkeypatch.setattr("app.cases.views.sorting.FEW", 1)
    click(page, "risk")
    assert not room.said
    assert page.bar.chosen == Chosen(view="all", channel="branch", sort="risk")
    assert shown(page, "risk") == gathered
    assert len(gathered) == 3


def test_chips_are_taken_away_one_by_one_by_keyboard(room: Room, cases: Cases) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    page.bar.change(Chosen(channel="branch", status="registered", sort="risk"))
    assert list(page.chips.chips) == ["channel", "status", "sort"]
    page.chips.chips["channel"].setFocus()
    QTest.keyClick(page.chips.chips["channel"], DELETE)
    assert list(page.chips.chips) == ["status", "sort"]
    QTest.keyClick(page.chips.chips["status"], ENTER)
    assert page.bar.chosen == Chosen(sort="risk")
    page.chips.chips["sort"].click()
    assert page.bar.chosen == Chosen()
    assert not page.chips.isVisibleTo(page)


def test_a_view_of_ones_own_is_kept_used_renamed_and_deleted_with_undo(room: Room, cases: Cases) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    page.bar.change(Chosen(view="to_accept", channel="branch", sort="amount", down=True, text="李小华"))
    page.tools.toggle("received")
    room.press(page, "S")
    assert page.name_line.isVisibleTo(page)
    QTest.keyClick(page.name_line.field, ENTER)  # without a name it stays
    assert page.name_line.isVisibleTo(page)
    page.name_line.field.setText("窗口大额")
    QTest.keyClick(page.name_line.field, ENTER)
    assert "李小华" not in str(room.memory._values)

    again = room.page(QueuePage, mine=False)
    again.tools.toggle("received")
    again.bar.view.chosen.emit("own:窗口大额")
    assert again.bar.chosen == Chosen(view="to_accept", channel="branch", sort="amount", down=True)
    assert again.bar.view.value_key() == "own:窗口大额"
    assert not again.table.isColumnHidden([one.key for one in again.model.columns].index("received"))
    labels = [action.text() for action in again.tools.menu().actions()]
    assert any("Rename" in label for label in labels)
    again.tools._ask_rename("窗口大额")
    again.name_line.field.setText("大额")
    again.name_line._give()
    assert [one.name for one in again.tools.views.views] == ["大额"]
    again.tools.delete("大额")
    assert again.tools.views.views == []
    undo = room.said[-1].undo
    assert undo is not None
    undo()
    assert [one.name for one in again.tools.views.views] == ["大额"]


@pytest.mark.parametrize("kept", [None, 7, {}, {"name": " "}, {"name": "x", "chosen": {"view": "gone"}}])
def test_a_kept_view_that_means_nothing_is_left_out(kept: object) -> None:
    assert SavedView.of(kept) is None


def test_many_are_chosen_by_keyboard_and_given_with_undo(room_of: Callable[[str], Room], cases: Cases) -> None:
    lead = room_of("zhaogang")
    three(cases)
    page = lead.page(QueuePage, mine=False)
    assert not page.bulk.isVisibleTo(page)
    QTest.keyClick(page.table, DOWN, SHIFT)
    assert page.bulk.isVisibleTo(page)
    QTest.keyClick(page.table, A, CTRL)
    assert page.bulk.count.text().startswith("3")
    lead.press(page, "A")
    mediator = cases.actors.mediator.staff_id
    page.bulk.owner.put(str(mediator))
    page.bulk.give.click()
    owners = cases.read(lambda s: {case.owner_id for case in s.query(Case)})
    assert owners == {mediator}
    undo = lead.said[-1].undo
    assert undo is not None
    undo()
    assert cases.read(lambda s: {case.owner_id for case in s.query(Case)}) == {None}


def test_a_case_that_closed_meanwhile_is_passed_over(room_of: Callable[[str], Room], cases: Cases) -> None:
    lead = room_of("zhaogang")
    three(cases)
    page = lead.page(QueuePage, mine=False)
    QTest.keyClick(page.table, A, CTRL)
    gone = page.table.chosen_rows()[0].case_id
    cases.set(Case, gone, status="closed")
    page.bulk.owner.put(str(cases.actors.mediator.staff_id))
    page.bulk.give.click()
    assert [notice.tone for notice in lead.said[-2:]] == ["good", "soon"]
    assert cases.read(lambda s: s.found(Case, gone).owner_id) is None


def test_a_mediator_chooses_many_and_gives_none(room: Room, cases: Cases) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    QTest.keyClick(page.table, A, CTRL)
    assert len(page.table.chosen_rows()) == 3
    assert not page.bulk.isVisibleTo(page)


def test_load_counts_weight_near_deadlines_and_absence(cases: Cases) -> None:
    mediator = cases.actors.mediator.staff_id
    for days, track in ((14, Track.COMPLEX), (0, Track.SIMPLE)):
        case_id = cases.new(days_ago=days)
        cases.set(Case, case_id, track=track)
        cases.do(lambda s, case_id=case_id: assign(s, case_id, mediator), cases.actors.lead)  # type: ignore[misc]
    day = cases.read(lambda s: s.today)
    cases.do(
        lambda s: enter_absence(s, mediator, day, day + timedelta(days=2), cases.actors.counter.staff_id, ""),
        cases.actors.lead,
    )
    found = {one.staff_id: one for one in cases.read(loads)}
    assert (found[mediator].open, found[mediator].work, found[mediator].near) == (2, 6, 1)
    assert found[mediator].away_until == day + timedelta(days=2)
    assert found[cases.actors.lead.staff_id].work == 0
    assert "2 open (weight 6)" in load_words(found[mediator])
    assert "away until" in load_words(found[mediator])


def test_the_balance_is_shown_changed_and_done(room_of: Callable[[str], Room], cases: Cases) -> None:
    lead = room_of("zhaogang")
    three(cases)
    page = lead.page(QueuePage, mine=False)
    QTest.keyClick(page.table, A, CTRL)
    page.bulk.balance.click()
    window = page.findChild(BalanceWindow)
    assert window is not None
    assert nameless(window) == []
    assert len(set(window.proposal.given.values())) == 3
    me = cases.actors.lead.staff_id
    for row in page.table.chosen_rows():
        window._change(row.case_id, str(me))
    assert window.proposal.after[me] == 6
    window.do_it.click()
    assert cases.read(lambda s: {case.owner_id for case in s.query(Case)}) == {me}


def test_the_page_has_names_for_all_its_controls(room_of: Callable[[str], Room], cases: Cases) -> None:
    three(cases)
    page = room_of("zhaogang").page(QueuePage, mine=False)
    page.bar.change(Chosen(channel="branch"))
    QTest.keyClick(page.table, A, CTRL)
    assert nameless(page) == []


def test_the_list_is_written_to_a_spreadsheet(
    room: Room, cases: Cases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    three(cases)
    file = tmp_path / "queue.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page = room.page(QueuePage, mine=False)
    click(page, "risk")
    room.press(page, "X")
    assert room.said[-1].tone == "good"
    book = openpyxl.load_workbook(file)
    rows = list(book.worksheets[0].values)
    assert [row[8] for row in rows[1:]] == [20, 50, 80]
    assert {row[1] for row in rows[1:]} == {"王*", "李*", "赵*"}


def test_the_deadline_list_opens(room: Room, cases: Cases) -> None:
    three(cases)
    page = room.page(QueuePage, mine=False)
    room.press(page, "D")
    (window,) = page.findChildren(QueueWindow)
    assert window.pdf.pages == 1
    assert nameless(window) == []
