"""Notices, memory, language, idle watch, crash door, window guard, registry, customer's screen."""

from __future__ import annotations

import logging
import threading
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QtMsgType
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.kernel.actor import Role
from app.kernel.errors import Cancelled, Refusal
from app.kernel.wording import Language
from tests.shell.fakes import make_context
from tests.widgets.ime import compose
from ui.shell.crash import CrashDoor, qt_says
from ui.shell.customer import CustomerScreen
from ui.shell.idle import IdleWatch
from ui.shell.jobs import Job, Kind, Trouble
from ui.shell.language import speak, spoken
from ui.shell.memory import Memory
from ui.shell.registry import CASE_TABS, PAGES, RAIL, Registry, exists
from ui.shell.single import WindowGuard
from ui.shell.strip import Strip
from ui.widgets.customer_display.display import CustomerDisplay
from ui.widgets.customer_display.reader import Reader
from ui.widgets.text_field import TextField
from ui.widgets.theme.assets import ICONS, TRANSLATIONS

# ------------------------------------------------------------------ the strip


def test_the_strip_says_what_happened_and_what_to_do(qtbot: QtBot) -> None:
    context = make_context()
    strip = Strip(context.notices, context.jobs)
    qtbot.addWidget(strip)
    context.notices.warn("卡号校验位不符。", "请核对卡片。")
    assert strip.text == "卡号校验位不符。  请核对卡片。"
    context.notices.trouble(Trouble(Kind.BUG, ZeroDivisionError(), "ab12cd34"))
    assert "ab12cd34" in strip.text
    strip.clear()
    assert not strip._line.isVisibleTo(strip), "no line is taken from the page when there is nothing to say"


def test_a_danger_stays_and_the_rest_makes_room(qtbot: QtBot) -> None:
    context = make_context()
    strip = Strip(context.notices, context.jobs)
    qtbot.addWidget(strip)
    context.notices.info("done")
    assert strip._timer.isActive()
    context.notices.trouble(Trouble(Kind.FAULT, OSError(28, "No space left on device")))
    assert not strip._timer.isActive()
    assert "No space left" in strip.text
    strip.clear()
    assert strip.text == ""


def test_undo_is_offered_in_the_strip(qtbot: QtBot) -> None:
    context = make_context()
    strip = Strip(context.notices, context.jobs)
    qtbot.addWidget(strip)
    undone: list[bool] = []
    context.notices.undoable("assigned", lambda: undone.append(True))
    strip.undo.findChildren(QPushButton)[0].click()
    assert undone == [True]


def test_work_under_way_is_shown_with_count_and_cancel(qtbot: QtBot) -> None:
    context = make_context()
    strip = Strip(context.notices, context.jobs)
    qtbot.addWidget(strip)
    strip.show()
    job = Job("Import")
    job.count, job.total = 500, 1000
    context.jobs.shown.emit(job)
    assert "Import" in strip._job.text()
    assert "500 / 1,000" in strip._job.text()
    strip._cancel.click()
    assert job.cancelled
    job.over = True
    context.jobs.shown.emit(job)
    assert not strip._bar.isVisible()


# ------------------------------------------------------------------ memory


def test_memory_returns_what_it_was_given(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "window.json"
    memory = Memory(file)
    memory.put("a", {"b": [1, "二"]})
    memory.put("c", 1)
    memory.put("c", None)
    memory.write()
    again = Memory(file)
    assert again.get("a") == {"b": [1, "二"]}
    assert again.get("c", "none") == "none"


def test_a_damaged_memory_is_no_obstacle(tmp_path: Path, expected_logs: Callable[[str], None]) -> None:
    expected_logs("window state unreadable")
    file = tmp_path / "window.json"
    file.write_text("{torn", encoding="utf-8")
    assert Memory(file).get("open") is None


def test_a_memory_that_cannot_be_written_is_logged_only(tmp_path: Path, expected_logs: Callable[[str], None]) -> None:
    expected_logs("window state not written")
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    memory = Memory(tmp_path / "taken" / "window.json")
    memory.put("a", 1)
    memory.write()


# ------------------------------------------------------------------ language


def messages(language: str, room: str) -> dict[tuple[str, str], str]:
    root = ElementTree.parse(TRANSLATIONS / language / f"{room}.ts").getroot()  # noqa: S314 - our own file
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, f"{room}: {message.findtext('source')} is unfinished"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            text = "".join(forms) or translation.text or ""
            found[(context.findtext("name") or "", message.findtext("source") or "")] = text
    return found


@pytest.mark.parametrize("room", ["shell", "widgets"])
def test_both_languages_are_complete(room: str) -> None:
    chinese, english = messages("zh_CN", room), messages("en", room)
    assert chinese.keys() == english.keys()
    assert all(chinese.values())
    assert all(english.values())
    assert [
        source for (_, source), text in chinese.items() if text == source and source.isascii() and source != "%n"
    ] == []


@pytest.mark.parametrize("room", ["shell", "widgets"])
def test_places_for_values_are_the_same_in_both_languages(room: str) -> None:
    for (_, source), text in messages("zh_CN", room).items():
        for mark in ("{0}", "{1}", "{2}", "%n"):
            assert (mark in source) == (mark in text), source


def test_language_switches_while_running(qtbot: QtBot) -> None:
    before = spoken()
    try:
        speak(Language.EN)
        assert spoken() is Language.EN
        assert QCoreApplication.translate("Rooms", "Today") == "Today"
        speak(Language.ZH)
        if (TRANSLATIONS / "zh_CN.qm").exists():
            assert QCoreApplication.translate("Rooms", "Today") == "今日"
    finally:
        speak(before)


# ------------------------------------------------------------------ idle, crash, guard


def test_the_desk_locks_when_nobody_touches_it_and_keeps_what_was_composed(qtbot: QtBot) -> None:
    watch = IdleWatch(1)
    watch._timer.setInterval(150)
    field = TextField()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=1000)
    watch.start()
    for _ in range(4):
        qtbot.wait(60)
        QTest.keyClick(field, Qt.Key.Key_A)
    compose(field, "王")
    with qtbot.waitSignal(watch.idle, timeout=2000):
        pass
    assert field.text() == "aaaa王"
    watch.stop()


def test_what_nobody_caught_is_told_once_with_its_number(qtbot: QtBot, expected_logs: Callable[[str], None]) -> None:
    expected_logs("bug [0-9a-f]{8} in window")
    door = CrashDoor()
    told: list[Trouble] = []
    door.troubled.connect(told.append)
    door.caught(ZeroDivisionError, ZeroDivisionError("x"), None)
    door.caught(Cancelled, Cancelled(), None)
    door.caught(Refusal, Refusal("a.b"), None)
    assert [trouble.kind for trouble in told] == [Kind.BUG, Kind.REFUSAL]


def test_the_door_takes_over_the_hooks_and_gives_them_back(qtbot: QtBot) -> None:
    import sys

    before = sys.excepthook, threading.excepthook
    door = CrashDoor()
    door.open()
    assert sys.excepthook != before[0]
    door.close()
    assert (sys.excepthook, threading.excepthook) == (sys.__excepthook__, threading.__excepthook__)
    sys.excepthook, threading.excepthook = before


def test_qt_speaks_into_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "qt"):
        qt_says(QtMsgType.QtInfoMsg, QMessageLogContext(), "hello")
        qt_says(QtMsgType.QtWarningMsg, QMessageLogContext(), "plugin does not support propagateSizeHints()")
    assert [record.getMessage() for record in caplog.records] == ["hello"]


def test_a_second_window_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    first, second = WindowGuard(tmp_path), WindowGuard(tmp_path)
    assert first.take()
    assert not second.take()
    first.free()
    assert second.take()
    second.free()


# ------------------------------------------------------------------ registry


def test_every_page_has_a_title_an_icon_and_a_module_below_ui() -> None:
    for entry in (*PAGES, *CASE_TABS):
        assert entry.title
        assert (ICONS / f"{entry.icon}.svg").is_file()
        assert entry.target.startswith("ui.")
        assert ":" in entry.target


def test_what_is_registered_and_there_can_be_loaded() -> None:
    from ui.shell.page import Page
    from ui.shell.registry import load_page

    for entry in (*PAGES, *CASE_TABS):
        if exists(entry.target):
            assert issubclass(load_page(entry), Page), entry.name


def test_every_role_has_a_rail_of_known_pages() -> None:
    assert set(RAIL) == set(Role)
    registry = Registry()
    for role in Role:
        registry.rail_of(role)
    with pytest.raises(KeyError):
        registry.page("no such page")


def test_no_role_is_offered_what_it_may_not_do() -> None:
    registry = Registry()
    assert "walk-in" in registry.open_to(Role.COUNTER)
    assert "walk-in" not in registry.open_to(Role.AUDITOR)
    shown, rest = registry.rail_of(Role.ADMIN)
    assert {entry.name for entry in (*shown, *rest)} == {"today", "sync", "settings"}
    for role in Role:
        shown, _ = registry.rail_of(role)
        assert [entry.name for entry in shown] == list(RAIL[role]), "the rail lists no page that the role lacks"


# ------------------------------------------------------------------ the customer's screen


def test_without_a_second_screen_nothing_is_shown_unless_asked(qtbot: QtBot) -> None:
    screen = CustomerScreen()
    screen._display = CustomerDisplay(Reader(lambda: None))
    assert screen.second_screen is None
    assert screen.show() is False
    assert screen.show(same_screen=True) is True
    assert screen.display.isVisible()
    screen.dark(True)
    assert screen.display.stack.currentIndex() == 2
    screen.dark(False)
    gone: list[bool] = []
    screen.went_away.connect(lambda: gone.append(True))
    shown_on = screen._screen
    assert shown_on is not None
    screen._screen_gone(shown_on)
    assert gone == [True]
    assert not screen.display.isVisible(), "it never jumps onto the staff's screen"
    display: QWidget = screen.display
    screen.close()
    qtbot.waitUntil(lambda: not _alive(display), timeout=1000)


def _alive(widget: QWidget) -> bool:
    import shiboken6

    return shiboken6.isValid(widget)
