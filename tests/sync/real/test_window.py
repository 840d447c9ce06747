"""The window's syncer and pages in front of a real server: the plug is pulled, two desks edit, a person decides."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.model import Case
from app.sync.digest import compare
from app.sync.model import Choice
from app.sync.transport import Offline
from tests.helpers.proxy import CuttingProxy
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk
from tests.sync.ui.places import Window
from ui.shell.jobs import ThreadLanes
from ui.shell.language import speak
from ui.shell.sync_badge import Stand
from ui.sync.page import SyncPage
from ui.widgets import theme

MOMENT = 2.0
"""Closing may not take longer, in seconds, whatever the line does."""


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak("en")


@pytest.fixture
def windows() -> Iterator[list[Window]]:
    opened: list[Window] = []
    yield opened
    for window in opened:
        window.close()


def equal(desk: SeatDesk) -> bool:
    with desk.seat.transport() as transport:
        return compare(desk.store, transport) == []


def stand(window: Window) -> Stand:
    """Where the badge stands now."""
    return window.sync.state.state


def test_the_plug_is_pulled_while_two_desks_edit_one_case(
    desk: OpenDesk, proxy: CuttingProxy, windows: list[Window], qtbot: QtBot
) -> None:
    one, two = desk("chen.lan", through=proxy), desk("wu.di", through=proxy)
    windows += [Window(one.seat), Window(two.seat)]
    first, second = windows
    case = one.new_case(amount_fen=100_00)
    first.sync.start()
    second.sync.start()
    assert two.row("cases", case) is not None
    proxy.refuse()
    proxy.cut()
    one.edit(Case, case, amount_fen=120_00)
    two.edit(Case, case, amount_fen=90_00)
    for window in windows:
        window.sync.now()
        assert stand(window) is Stand.OFFLINE
        assert window.sync.state.waiting > 0
        assert window.said == [], "nothing pops up"
    proxy.accept()
    for window in (first, second, first):
        window.sync.now()
        assert stand(window) is Stand.ONLINE
    assert [window.sync.state.conflicts for window in windows] == [1, 1]
    page = SyncPage(second.context)
    qtbot.addWidget(page)
    page.show()
    page.opened()
    assert page.part == "conflicts"
    page.conflicts.sides.choose(Choice.MINE)
    page.closed()
    second.sync.now()
    first.sync.wake()
    for desk_, window in zip((one, two), windows, strict=True):
        row = desk_.row("cases", case)
        assert row is not None
        assert row["amount_fen"] == 90_00
        assert window.sync.state.conflicts == 0
        assert equal(desk_)


def test_who_waits_for_an_answer_hears_at_once_when_the_window_hangs_up(desk: OpenDesk) -> None:
    one = desk("chen.lan")
    said: list[Exception] = []

    def wait() -> None:
        with one.seat.transport() as transport:
            try:
                transport._ask("SELECT pg_sleep(30)")  # type: ignore[attr-defined]
            except Exception as error:  # noqa: BLE001 - looked at below
                said.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(0.5)
    began = time.monotonic()
    one.seat.hang_up()
    waiting.join(MOMENT)
    assert time.monotonic() - began < MOMENT
    (error,) = said
    assert isinstance(error, Offline)


def test_a_line_that_freezes_does_not_hold_up_closing(
    desk: OpenDesk, proxy: CuttingProxy, windows: list[Window], qtbot: QtBot
) -> None:
    one = desk("chen.lan", through=proxy)
    lanes = ThreadLanes()
    window = Window(one.seat, lanes)
    windows.append(window)
    window.sync.start()
    qtbot.waitUntil(lambda: window.sync.last is not None, timeout=10_000)
    one.new_case()
    proxy.delay(30)
    window.sync.now()
    QTest.qWait(400)
    assert window.sync.running
    began = time.monotonic()
    window.sync.stop()
    window.jobs.close()
    assert time.monotonic() - began < MOMENT
    QCoreApplication.processEvents()
    assert one.states()["waiting"] > 0, "what was not sent is still there"
