"""Somebody else wants the desk that a colleague locked: what was typed is kept, the seat closes, they sign in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.shell.sample_pages import First
from tests.shell.test_frame import sample_registry
from tests.shell.test_window import FakeDesktop, frame_of, open_window, sign_in
from ui.shell import session as session_module
from ui.shell.jobs.job import Job
from ui.shell.window import DeskWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeskWindow:
    monkeypatch.setattr(session_module, "Registry", sample_registry)
    desktop = FakeDesktop(tmp_path)
    made = open_window(qtbot, lambda: desktop)
    sign_in(made)
    frame_of(qtbot, made)
    return made


def ask(window: DeskWindow) -> None:
    QTest.mouseClick(window.sign_in.other, Qt.MouseButton.LeftButton)


def test_only_the_lock_page_offers_it(window: DeskWindow) -> None:
    assert not window.sign_in.other.isVisibleTo(window.sign_in)
    window.lock()
    assert window.sign_in.other.isVisible()
    assert window.sign_in.other.accessibleName() or window.sign_in.other.text()


def test_the_seat_closes_and_the_next_person_signs_in(qtbot: QtBot, window: DeskWindow) -> None:
    first = window.session
    assert first is not None
    seat: Any = first.seat
    page = first.frame.page
    assert isinstance(page, First)
    window.lock()
    locked = window.sign_in
    ask(window)
    assert not locked.other.isEnabled(), "once is enough"
    qtbot.waitUntil(lambda: window.session is None, timeout=5000)
    assert seat.closed
    assert ("closed", None) in page.calls
    assert "王敏" in window.sign_in.told.text()
    assert "都已保留" in window.sign_in.told.text()
    assert window.sign_in.told.isVisible()
    assert window.sign_in.login.text() == ""
    assert not window.sign_in.login.isReadOnly()
    assert not window.sign_in.other.isVisible()
    window.sign_in.login.setText("lixue")
    sign_in(window)
    frame = frame_of(qtbot, window)
    assert window.session is not first
    assert window.stack.currentWidget() is frame
    assert window.stack.count() == 2, "the first person's pages are gone"


def test_nobody_is_signed_out_while_the_disk_refuses_what_was_typed(qtbot: QtBot, window: DeskWindow) -> None:
    assert window.session is not None
    seat: Any = window.session.seat
    seat.store.drafts.taken = False
    window.lock()
    ask(window)
    qtbot.waitUntil(lambda: "磁盘" in window.sign_in.message.text(), timeout=5000)
    assert window.session is not None
    assert not seat.closed
    # The person comes back to everything as it was.
    sign_in(window)
    frame = window.session.frame
    qtbot.waitUntil(lambda: window.stack.currentWidget() is frame, timeout=5000)


def test_long_work_is_named_before_it_is_stopped(qtbot: QtBot, window: DeskWindow) -> None:
    assert window.session is not None
    job = Job("Importing complaints")
    window.session.jobs._running.add(job)
    window.lock()
    ask(window)
    assert "Importing complaints" in window.sign_in.message.text()
    assert not job.cancelled
    ask(window)
    qtbot.waitUntil(lambda: window.session is None, timeout=5000)
    assert job.cancelled


def test_closing_the_window_in_the_middle_closes_the_seat_once(qtbot: QtBot, window: DeskWindow) -> None:
    assert window.session is not None
    seat: Any = window.session.seat
    window.lock()
    ask(window)
    window.close()
    assert seat.closed
    qtbot.wait(200)
    assert not window.isVisible()
