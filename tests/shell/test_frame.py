"""Going about in the window: rail by role, cases as tabs, keys, what returns after a restart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.kernel.actor import Role
from tests.shell.fakes import CLERK, FakeStore, make_context
from tests.shell.sample_pages import First, OtherTab, Recording, Second, Tab
from tests.widgets.ime import compose
from ui.shell.context import Context
from ui.shell.frame import Frame
from ui.shell.keysheet import KeySheet
from ui.shell.registry import PAGES, RAIL, Entry, Registry

HERE = "tests.shell.sample_pages"
NAMES = ("today", "walk-in", "my-cases", "print")
CASE, OTHER = UUID(int=45), UUID(int=46)


def sample_registry() -> Registry:
    return Registry(
        pages=(
            Entry("today", f"{HERE}:First", "today", "Today", {"when": "now"}),
            Entry("walk-in", f"{HERE}:Second", "walk-in", "New walk-in"),
            Entry("print", f"{HERE}:Recording", "printer", "Print"),
            Entry("search", f"{HERE}:Recording", "search", "Search"),
            Entry("extra", f"{HERE}:Recording", "more", "Extra"),
            Entry("chooser", f"{HERE}:Chooser", "more", "Chooser"),
            Entry("not-built", "ui.nowhere.page:Page", "more", "Not built"),
        ),
        case_tabs=(
            Entry("overview", f"{HERE}:Tab", "home", "Overview"),
            Entry("interview", f"{HERE}:OtherTab", "interviews", "Interview"),
            Entry("not-built", "ui.nowhere.page:Page", "more", "Not built"),
        ),
        rail=dict.fromkeys(Role, NAMES),
        case_head=f"{HERE}:read_head",
        case_name=f"{HERE}:reveal_name",
        find=f"{HERE}:find",
    )


@pytest.fixture
def context() -> Context:
    return make_context()


@pytest.fixture
def frame(qtbot: QtBot, context: Context) -> Frame:
    made = Frame(context, sample_registry())
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.activateWindow()
    made.restore()
    return made


def page_of(frame: Frame) -> Recording:
    page = frame.page
    assert isinstance(page, Recording)
    return page


def test_a_clerk_has_four_items_a_lead_six_and_pages_not_built_are_left_out(frame: Frame) -> None:
    assert len(RAIL[Role.COUNTER]) == 4
    assert len(RAIL[Role.LEAD]) == 6
    assert {name for names in RAIL.values() for name in names} <= {entry.name for entry in PAGES}
    assert frame.rail.order == ["today", "walk-in", "print"]
    assert [entry.name for entry in frame.registry.rail_of(Role.COUNTER)[1]] == ["extra", "chooser"]


def test_the_first_page_opens_with_its_arguments(frame: Frame) -> None:
    assert isinstance(frame.page, First)
    assert page_of(frame).calls == [("opened", {"when": "now"})]


def test_pages_are_made_once_and_opened_each_time(frame: Frame) -> None:
    first = page_of(frame)
    frame.go("walk-in", customer="x")
    assert isinstance(frame.page, Second)
    assert page_of(frame).calls == [("opened", {"customer": "x"})]
    frame.go("today")
    assert frame.page is first
    assert [name for name, _ in first.calls] == ["opened", "opened"]


def test_back_returns_page_by_page(frame: Frame) -> None:
    frame.go("walk-in")
    frame.go("print")
    frame.back()
    assert isinstance(frame.page, Second)
    frame.back()
    assert isinstance(frame.page, First)
    frame.back()
    assert isinstance(frame.page, First)


def test_a_page_begins_where_it_says_whatever_had_the_cursor_before(qtbot: QtBot, frame: Frame) -> None:
    first = page_of(frame)
    first.name.setFocus()
    qtbot.waitUntil(first.name.hasFocus, timeout=1000)
    frame.go("chooser")
    assert page_of(frame).text.hasFocus()


def test_the_name_in_the_head_is_shown_for_a_reason_and_while_the_eye_is_held(qtbot: QtBot, frame: Frame) -> None:
    frame.open_case(CASE)
    assert frame.workspace is not None
    head = frame.workspace.head
    QTest.mousePress(head.eye, Qt.MouseButton.LeftButton)
    assert head.customer == "李*华"
    assert head.reason.isVisible()
    QTest.mouseRelease(head.eye, Qt.MouseButton.LeftButton)
    head.reason.setText("核对签名")
    QTest.mousePress(head.eye, Qt.MouseButton.LeftButton)
    assert head.customer == "李小华"
    assert not head.reason.isVisible()
    QTest.mouseRelease(head.eye, Qt.MouseButton.LeftButton)
    assert head.customer == "李*华"
    store = frame.context.seat.store
    assert isinstance(store, FakeStore)
    assert store.values["looked"] == ["核对签名"]
    assert store.commits == ["cases.reveal"]


def test_a_name_that_comes_after_the_eye_was_let_go_is_not_shown(frame: Frame) -> None:
    frame.open_case(CASE)
    assert frame.workspace is not None
    frame.workspace.head.show_name("李小华")
    assert frame.workspace.head.customer == "李*华"


def test_who_may_not_look_has_no_eye(qtbot: QtBot) -> None:
    frame = Frame(make_context(actor=replace(CLERK, role=Role.ADMIN)), sample_registry())
    qtbot.addWidget(frame)
    frame.show()
    frame.open_case(CASE)
    assert frame.workspace is not None
    assert not frame.workspace.head.eye.isVisible()


def test_a_page_may_hold_the_window(frame: Frame) -> None:
    frame.go("walk-in")
    second = page_of(frame)
    assert isinstance(second, Second)
    second.stays = True
    frame.go("today")
    assert frame.page is second
    assert not frame.may_close()


def test_cases_open_as_tabs_once_each_and_name_themselves(qtbot: QtBot, frame: Frame) -> None:
    assert not frame.tabs.isVisible()
    frame.open_case(CASE)
    frame.open_case(OTHER, tab="interview", focus="answers")
    frame.open_case(CASE)
    assert frame.tabs.isVisible()
    assert frame.tabs.count() == 3
    assert frame.tabs.tabText(1) == "2026-0123-000045 李*华"
    assert isinstance(frame.page, Tab)
    assert page_of(frame).calls == [("opened", {"case_id": CASE})]
    frame.tabs.setCurrentIndex(2)
    assert isinstance(frame.page, OtherTab)
    assert page_of(frame).calls == [("opened", {"case_id": OTHER, "focus": "answers"})]


def test_a_closed_case_lets_its_pages_finish(frame: Frame) -> None:
    frame.open_case(CASE)
    tab = page_of(frame)
    frame.close_case(CASE)
    assert ("closed", None) in tab.calls
    assert frame.tabs.count() == 1
    assert isinstance(frame.page, First)


def test_changing_tabs_commits_what_is_being_composed(qtbot: QtBot, frame: Frame) -> None:
    frame.open_case(CASE)
    field = page_of(frame).name
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=1000)
    compose(field, "王敏")
    frame.tabs.setCurrentIndex(0)
    assert field.text() == "王敏"


def test_function_keys_follow_the_page_and_the_bar_shows_them(frame: Frame) -> None:
    shown = {button.accessibleName(): button.isEnabled() for button in frame.keys.bar.findChildren(QPushButton)}
    assert shown["F4 Pick"]
    assert shown["F2 New walk-in"]
    assert not shown["F6 Attachments"]
    QTest.keyClick(frame, Qt.Key.Key_F4)
    assert page_of(frame).calls[-1] == ("F4", None)
    QTest.keyClick(frame, Qt.Key.Key_F2)
    assert isinstance(frame.page, Second)


def test_who_may_not_register_has_no_f2_and_is_not_led_to_it_after_a_restart(qtbot: QtBot) -> None:
    context = make_context(actor=replace(CLERK, role=Role.ADMIN))
    context.memory.put("open", {"page": "walk-in", "cases": [], "case": ""})
    sample = sample_registry()
    pages = tuple(replace(entry, power="cases.register" if entry.name == "walk-in" else "") for entry in sample.pages)
    frame = Frame(context, replace(sample, pages=pages))
    qtbot.addWidget(frame)
    frame.restore()
    assert isinstance(frame.page, First)
    shown = {button.accessibleName(): button.isEnabled() for button in frame.keys.bar.findChildren(QPushButton)}
    assert not shown["F2 New walk-in"]
    assert frame.rail.order == ["today", "print"]


def test_the_bar_says_when_it_was_saved(frame: Frame) -> None:
    frame.context.notices.saved(datetime(2026, 11, 24, 4, 3, 22, tzinfo=UTC))
    assert "12:03:22" in frame.keys.bar.said


def test_a_page_may_take_over_a_key_of_the_window(qtbot: QtBot, frame: Frame) -> None:
    said: list[str] = []
    frame.context.notices.said.connect(lambda notice: said.append(notice.tone))
    frame.go("chooser")
    chooser = page_of(frame)
    qtbot.waitUntil(chooser.text.hasFocus, timeout=1000)
    QTest.keyClick(chooser.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert chooser.calls[-1] == ("Ctrl+S", None)
    assert said == []
    frame.go("today")
    QTest.keyClick(frame, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert said == ["good"]


def test_no_key_of_ours_acts_while_composing(qtbot: QtBot, frame: Frame) -> None:
    first = page_of(frame)
    first.name.setFocus()
    qtbot.waitUntil(first.name.hasFocus, timeout=1000)
    compose(first.name, "wang")
    QTest.keyClick(first.name, Qt.Key.Key_F2)
    QTest.keyClick(first.name, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert frame.page is first


def test_rooms_search_lock_and_print_by_key(qtbot: QtBot, frame: Frame) -> None:
    locked: list[bool] = []
    frame.lock_asked.connect(lambda: locked.append(True))
    QTest.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(frame.page, Second)
    QTest.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert frame.bar.search.hasFocus()
    QTest.keyClick(frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked == [True]
    frame.open_case(CASE)
    QTest.keyClick(frame, Qt.Key.Key_F8)
    assert page_of(frame).calls[-1] == ("opened", {"case_id": CASE})
    frame.open_case(CASE)
    QTest.keyClick(frame, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert frame.cases() == []


def test_the_question_mark_lists_every_key_but_is_a_letter_in_text(qtbot: QtBot, frame: Frame) -> None:
    first = page_of(frame)
    first.name.setFocus()
    QTest.keyClicks(first.name, "?")
    assert first.name.text() == "?"
    assert frame.findChild(KeySheet) is None
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Question)
    sheet = frame.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: frame.findChild(KeySheet) is None, timeout=1000)


def test_search_finds_while_typing_and_enter_opens(qtbot: QtBot, frame: Frame) -> None:
    box = frame.bar.search
    box.setFocus()
    qtbot.waitUntil(box.hasFocus, timeout=1000)
    QTest.keyClicks(box, "0045")
    qtbot.waitUntil(lambda: box._list.count() == 1, timeout=2000)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [case.case_id for case in frame.cases()] == [CASE]
    assert box.text() == "", "the next customer can read the bar"
    box.setFocus()
    box.setText("盗刷")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page_of(frame).calls == [("opened", {"text": "盗刷"})]


def test_what_was_open_returns_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    context = make_context(memory=file)
    frame = Frame(context, sample_registry())
    qtbot.addWidget(frame)
    frame.restore()
    frame.go("walk-in")
    frame.open_case(CASE)
    frame.open_case(OTHER, tab="interview")
    frame.close_pages()
    context.memory.write()
    text = file.read_text(encoding="utf-8")
    assert "李" not in text, "no customer's name is remembered"
    again = Frame(make_context(memory=file), sample_registry())
    qtbot.addWidget(again)
    again.restore()
    assert [(case.case_id, case.tab) for case in again.cases()] == [(CASE, "overview"), (OTHER, "interview")]
    assert again.workspace is not None
    assert again.workspace.case_id == OTHER
    assert again.state()["page"] == "walk-in"


def test_a_page_that_is_gone_does_not_stop_the_start(qtbot: QtBot) -> None:
    context = make_context()
    context.memory.put("open", {"page": "not-built", "cases": [], "case": ""})
    frame = Frame(context, sample_registry())
    qtbot.addWidget(frame)
    frame.restore()
    assert isinstance(frame.page, First)
