"""Live reading in the window: an auditor's pages, the mark, the way on, and a case that is found at the centre."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.model import Case
from app.central.grants import give_case
from tests.helpers.proxy import CuttingProxy
from tests.sync.live.bank import Bank, case_ids
from tests.sync.real.seats import SeatDesk
from tests.sync.ui.places import Window
from ui.cases.queue import QueuePage
from ui.cases.search import SearchPage
from ui.commands.demo.walk_in import CLERK
from ui.shell.frame import Frame
from ui.shell.jobs import ThreadLanes
from ui.shell.language import speak
from ui.shell.live import LiveMark
from ui.shell.registry import Registry
from ui.widgets import theme

MOMENT = 15_000
AUDITOR = "zhou.ning"
INVESTIGATOR = "sun.yi"
Open = Callable[[SeatDesk], Frame]


@pytest.fixture
def open_frame(qtbot: QtBot) -> Iterator[Open]:
    """Give a function that opens the frame of a desk, with threads as in the program."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak("zh")
    opened: list[tuple[Window, ThreadLanes, SeatDesk]] = []

    def enter(desk: SeatDesk) -> Frame:
        lanes = ThreadLanes()
        window = Window(desk.seat, lanes)
        window.context.desk = desk.seat.desktop
        opened.append((window, lanes, desk))
        frame = Frame(window.context, Registry())
        qtbot.addWidget(frame, before_close_func=lambda _frame: frame.close_pages())
        frame.resize(1366, 728)
        frame.show()
        return frame

    yield enter
    for window, lanes, desk in opened:
        window.close()
        desk.seat.stop_reading()
        lanes.close()
    speak("en")


def mark_in(frame: Frame) -> LiveMark | None:
    """The mark in the bar, if there is one."""
    return frame.bar.findChild(LiveMark)


def queue_of(frame: Frame) -> QueuePage:
    """The page of all cases."""
    frame.go("cases")
    return cast(QueuePage, frame.page)


def test_an_auditor_reads_live_and_is_told(bank: Bank, open_frame: Open, qtbot: QtBot) -> None:
    desk = bank.desk(AUDITOR)
    frame = open_frame(desk)
    mark = mark_in(frame)
    assert mark is not None
    assert mark.isVisible()
    assert mark.text() == "实时读取中心库 · 只读"
    page = queue_of(frame)
    qtbot.waitUntil(lambda: page.model.rowCount() == len(case_ids(bank)), timeout=MOMENT)
    frame.open_case(case_ids(bank)[0])
    workspace = frame.workspace
    assert workspace is not None
    assert not workspace.live
    qtbot.waitUntil(lambda: bank.no in frame.tabs.tabText(1), timeout=MOMENT)
    for tab in workspace._entries:
        workspace.show_tab(tab.name)
    qtbot.waitUntil(lambda: not frame.context.jobs._running, timeout=MOMENT)
    assert frame.strip.text == ""


def test_a_broken_line_is_a_sentence_and_a_way_on(
    bank: Bank,
    line: CuttingProxy,
    open_frame: Open,
    qtbot: QtBot,
    expected_logs: Callable[[str], None],
) -> None:
    expected_logs("live.no_line")
    desk = bank.another(AUDITOR, "window-line", line)
    try:
        frame = open_frame(desk)
        page = queue_of(frame)
        qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=MOMENT)
        mark = mark_in(frame)
        assert mark is not None
        desk.seat.live.rest()
        line.refuse()
        mark.click()
        qtbot.waitUntil(lambda: mark.broken, timeout=MOMENT)
        assert mark.text() == "连不上中心库 · 重新读取"
        assert frame.strip.text.startswith("实时读取中断")
        assert "Traceback" not in frame.strip.text
        qtbot.waitUntil(lambda: not frame.context.jobs._running, timeout=MOMENT)
        line.accept()
        mark.click()
        qtbot.wait(500)  # changes are gathered before pages hear of them
        qtbot.waitUntil(lambda: not frame.context.jobs._running, timeout=MOMENT)
        assert not mark.broken
        assert page.model.rowCount() == len(case_ids(bank))
    finally:
        desk.seat.stop_reading()


def test_nobody_else_is_marked(bank: Bank, open_frame: Open) -> None:
    assert mark_in(open_frame(bank.desk(CLERK))) is None


def test_a_case_that_is_not_here_is_found_at_the_centre(bank: Bank, open_frame: Open, qtbot: QtBot) -> None:
    desk = bank.desk(INVESTIGATOR)
    [(case_id, no)] = bank.branches.ask("SELECT id, no FROM desk.cases WHERE narrative LIKE '%%单位' ORDER BY no")
    give_case(bank.branches.boss, INVESTIGATOR, no)  # and no sync: it is not on this desk
    frame = open_frame(desk)
    frame.go("search", text="13800003333")
    page = cast(SearchPage, frame.page)
    qtbot.waitUntil(lambda: not frame.context.jobs._running, timeout=MOMENT)
    assert page.found.count() == 0
    assert page.centre.isVisible()
    page.centre.click()
    qtbot.waitUntil(lambda: page.found.count() == 2, timeout=MOMENT)  # a heading and the case
    assert page.count.text().startswith("实时读取中心库")
    page.found.setCurrentRow(1)
    page.found.itemActivated.emit(page.found.item(1))
    qtbot.waitUntil(lambda: frame.workspace is not None and no in frame.tabs.tabText(1), timeout=MOMENT)
    workspace = frame.workspace
    assert workspace is not None
    assert workspace.live
    assert workspace.strip is not None
    assert workspace.strip.mark.isVisible()
    assert str(workspace.case_id) == str(case_id)
    assert frame.state()["cases"] == []
    with desk.store.read(desk.actor) as session:
        assert session.get(Case, case_id) is None
    # What is here already is opened from here, wherever it was found.
    frame.go("search", text="住院花费")
    qtbot.waitUntil(lambda: page.count.text() == "1 件", timeout=MOMENT)
    page.centre.click()
    qtbot.waitUntil(lambda: page.count.text().startswith("实时读取中心库"), timeout=MOMENT)
    page.found.itemActivated.emit(page.found.item(1))
    qtbot.waitUntil(lambda: len(frame.cases()) == 2, timeout=MOMENT)
    assert [case.live for case in frame.cases()] == [True, False]
    # Brought to this desk it is a case like any other.
    workspace.strip.bring.click()
    qtbot.waitUntil(lambda: [case.live for case in frame.cases()] == [False, False], timeout=MOMENT)
    with desk.store.read(desk.actor) as session:
        assert session.get(Case, case_id) is not None
