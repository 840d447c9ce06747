"""From the door to the frame and back: signing in, waiting, locking, changing the language, closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.kernel.clock import SystemClock
from app.kernel.errors import Fault, Refusal
from app.kernel.settings import THEME, USER, Profile, Settings
from app.kernel.wording import Language, Wording
from app.sync.cycle import Outcome
from tests.shell.fakes import CLERK, FakeStore
from tests.shell.sample_pages import First
from tests.shell.test_frame import sample_registry
from ui.shell import session as session_module
from ui.shell.frame import Frame
from ui.shell.language import speak, spoken
from ui.shell.memory import Memory
from ui.shell.single import WindowGuard
from ui.shell.syncing import Round
from ui.shell.window import DeskWindow
from ui.widgets.theme.assets import RESOURCES

PASSWORD = "right"


class FakeDesktop:
    """Opens for one password; waits and failures are set by the test."""

    def __init__(self, folder: Path) -> None:
        self.profile = Profile(folder)
        self.settings = Settings(self.profile.settings)
        self.wording = Wording.load(RESOURCES / "wording", Language.ZH)
        self.clock = SystemClock()
        self.answer: Exception | None = None
        self.centre = None
        self.asked: list[tuple[str, str]] = []

    def sign_in(self, login: str, password: str) -> FakeSeat:
        self.asked.append((login, password))
        if self.answer is not None:
            raise self.answer
        if password != PASSWORD:
            raise Refusal("staff.wrong_password", "password")
        return FakeSeat(self)

    def sign_in_remembered(self, login: str) -> FakeSeat:
        return FakeSeat(self)


@dataclass
class FakeSeat:
    desktop: FakeDesktop
    store: FakeStore = field(default_factory=FakeStore)
    locked: bool = False
    closed: bool = False
    actor: Any = CLERK

    def lock(self) -> None:
        self.locked = True

    def unlock(self, password: str) -> None:
        self.desktop.sign_in(self.actor.login, password)
        self.locked = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def desktop(tmp_path: Path) -> FakeDesktop:
    return FakeDesktop(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch) -> DeskWindow:
    monkeypatch.setattr(session_module, "Registry", sample_registry)
    return open_window(qtbot, lambda: desktop)


def open_window(qtbot: QtBot, build: Callable[[], Any], **options: Any) -> DeskWindow:
    made = DeskWindow(build, Memory(None), login="wangmin", **options)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def sign_in(window: DeskWindow, password: str = PASSWORD) -> None:
    window.sign_in.password.setText(password)
    QTest.keyClick(window.sign_in.password, Qt.Key.Key_Return)


def frame_of(qtbot: QtBot, window: DeskWindow) -> Frame:
    qtbot.waitUntil(lambda: window.session is not None, timeout=5000)
    assert window.session is not None
    return window.session.frame


def test_the_right_password_opens_the_first_page(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window)
    frame = frame_of(qtbot, window)
    assert window.stack.currentWidget() is frame
    assert isinstance(frame.page, First)
    assert window.sign_in.password.text() == "", "a password does not stay in memory longer than needed"
    assert window._memory.get("login") == "wangmin"


def test_a_wrong_password_is_told_beside_the_field(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window, "wrong")
    qtbot.waitUntil(lambda: bool(window.sign_in.message.text()), timeout=5000)
    assert window.session is None
    assert window.sign_in.password.property("state") == "error"
    assert window.sign_in.button.isEnabled()


def test_a_wait_is_counted_down_and_ends(qtbot: QtBot, window: DeskWindow, desktop: FakeDesktop) -> None:
    desktop.answer = Refusal("staff.wait", "password", seconds=2)
    sign_in(window, "wrong")
    qtbot.waitUntil(lambda: "2" in window.sign_in.message.text(), timeout=5000)
    assert not window.sign_in.button.isEnabled()
    sign_in(window)
    assert len(desktop.asked) == 1, "Enter does nothing while waiting"
    window.sign_in.tick()
    assert "1" in window.sign_in.message.text()
    window.sign_in.tick()
    assert window.sign_in.button.isEnabled()
    assert window.sign_in.message.text() == ""
    desktop.answer = None
    sign_in(window)
    frame_of(qtbot, window)


def test_an_empty_password_asks_nobody(qtbot: QtBot, window: DeskWindow, desktop: FakeDesktop) -> None:
    qtbot.waitUntil(lambda: window._desktop is not None, timeout=5000)
    QTest.keyClick(window.sign_in.password, Qt.Key.Key_Return)
    assert desktop.asked == []
    assert window.sign_in.message.text()


def test_a_store_that_cannot_be_built_says_so_and_is_tried_again(
    qtbot: QtBot, desktop: FakeDesktop, expected_logs: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("store.disk_full")
    monkeypatch.setattr(session_module, "Registry", sample_registry)
    answers: list[Any] = [Fault("store.disk_full", file="replica.db"), desktop]

    def build() -> Any:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    window = open_window(qtbot, build)
    qtbot.waitUntil(lambda: bool(window.sign_in.message.text()), timeout=5000)
    sign_in(window)
    frame_of(qtbot, window)


def test_remembered_signs_in_without_asking(
    qtbot: QtBot, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "Registry", sample_registry)
    window = open_window(qtbot, lambda: desktop, remembered=True)
    assert isinstance(frame_of(qtbot, window).page, First)


def test_the_lock_covers_and_opens_only_to_the_same_person(
    qtbot: QtBot, window: DeskWindow, desktop: FakeDesktop
) -> None:
    sign_in(window)
    frame = frame_of(qtbot, window)
    QTest.keyClick(frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.sign_in
    assert window.sign_in.login.isReadOnly()
    assert "王敏" in " ".join(label.text() for label in window.sign_in.findChildren(type(window.sign_in.message)))
    sign_in(window, "wrong")
    qtbot.waitUntil(lambda: bool(window.sign_in.message.text()), timeout=5000)
    sign_in(window)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is frame, timeout=5000)
    assert desktop.asked[-1] == ("wangmin", PASSWORD)


def test_screen_off_covers_everything_until_a_key(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window)
    frame = frame_of(qtbot, window)
    page = frame.page
    assert isinstance(page, First)
    QTest.keyClick(frame, Qt.Key.Key_F12)
    cover = window.cover
    assert cover is not None
    assert cover.isVisible()
    assert cover.geometry() == window.rect()
    QTest.keyClick(cover, Qt.Key.Key_Shift)
    assert cover.isVisible()
    QTest.keyClick(cover, Qt.Key.Key_J)
    assert not cover.isVisible()
    assert ("J", None) not in page.calls, "the key that lights the screen does nothing else"


def test_language_and_theme_change_while_running(qtbot: QtBot, window: DeskWindow, desktop: FakeDesktop) -> None:
    before = spoken()
    sign_in(window)
    old = frame_of(qtbot, window)
    old.go("walk-in")
    first = old._pages["today"]
    assert window.session is not None
    try:
        window.session.redress(language=Language.EN, look="dark")
        fresh = window.session.frame
        assert fresh is not old
        assert fresh.state()["page"] == "walk-in"
        assert fresh.context.words.language is Language.EN
        assert isinstance(first, First)
        assert ("closed", None) in first.calls
        assert Settings(desktop.profile.settings).get(THEME) == "dark"
    finally:
        speak(before)


def test_closing_lets_pages_finish_and_closes_the_store(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window)
    page = frame_of(qtbot, window).page
    assert isinstance(page, First)
    session = window.session
    assert session is not None
    window.close()
    assert ("closed", None) in page.calls
    assert session.seat.closed  # type: ignore[attr-defined]
    assert window.session is None


def test_a_page_that_must_not_be_left_keeps_the_window_open(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window)
    frame = frame_of(qtbot, window)
    frame.go("walk-in")
    page = frame.page
    page.stays = True  # type: ignore[union-attr]
    window.close()
    assert window.isVisible()
    page.stays = False  # type: ignore[union-attr]
    window.close()
    assert not window.isVisible()


def test_a_foreign_commit_is_noticed_and_our_own_is_told_once(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window)
    frame = frame_of(qtbot, window)
    session = window.session
    assert session is not None
    session._foreign.stop()
    page = frame.page
    assert isinstance(page, First)
    store: Any = session.seat.store

    def heard() -> int:
        return [name for name, _ in page.calls].count("refresh")

    session._look_for_foreign()
    qtbot.waitUntil(lambda: session._version == 1, timeout=2000)
    store.version = 2
    session._look_for_foreign()
    qtbot.waitUntil(lambda: heard() == 1, timeout=2000)
    store.version = 3
    store.listeners[0]({"cases": frozenset()})
    session._look_for_foreign()
    qtbot.waitUntil(lambda: session._version == 3, timeout=2000)
    qtbot.wait(100)
    assert heard() == 2, "told with its table, not once more as a foreign one"


def test_a_second_window_of_a_profile_says_so_in_place_and_lets_nobody_in(
    qtbot: QtBot, desktop: FakeDesktop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = WindowGuard(tmp_path)
    assert first.take()
    window = open_window(qtbot, lambda: desktop, guard=WindowGuard(tmp_path))
    qtbot.waitUntil(lambda: window.second, timeout=5000)
    assert "already open in another window" in window.sign_in.message.text()
    assert "already open in another window" in capsys.readouterr().err
    assert not window.sign_in.password.isEnabled()
    assert not window.sign_in.button.isEnabled()
    window.close()
    first.free()


def test_the_default_login_of_the_settings_is_filled_in(qtbot: QtBot, desktop: FakeDesktop) -> None:
    desktop.settings.set(USER, "chenjie")
    window = DeskWindow(lambda: desktop, Memory(None))  # type: ignore[arg-type,return-value]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.sign_in.login.text() == "chenjie", timeout=5000)


def test_a_disk_that_refuses_the_drafts_is_told_on_the_window_once_in_a_while(qtbot: QtBot, window: DeskWindow) -> None:
    sign_in(window)
    frame_of(qtbot, window)
    assert window.session is not None
    said: list[str] = []
    window.session.notices.said.connect(lambda notice: said.append(notice.text))
    refused = window.session.seat.store.drafts.on_fault
    assert refused is not None
    for _ in range(3):
        hearing = threading.Thread(target=refused, args=(Fault("store.disk_full", file="drafts.db"),))
        hearing.start()
        hearing.join()
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    qtbot.wait(50)
    assert len(said) == 1
    assert "drafts.db" in said[0]


def test_unlocking_syncs_at_once_when_the_last_round_failed_and_closing_stops_it(
    qtbot: QtBot, window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(window)
    frame_of(qtbot, window)
    session = window.session
    assert session is not None
    asked: list[str] = []
    monkeypatch.setattr(session.syncer, "now", lambda: asked.append("now"))
    monkeypatch.setattr(session.syncer, "stop", lambda: asked.append("stop"))
    for condition, wanted in (("ok", []), ("rejected", ["now"])):
        session.syncer.last = Round(session.seat.desktop.clock.now(), Outcome(condition=condition))
        window.lock()
        sign_in(window)
        qtbot.waitUntil(lambda: not session.seat.locked, timeout=5000)
        qtbot.waitUntil(lambda: window.stack.currentWidget() is session.frame, timeout=5000)
        assert asked == wanted
    window.close()
    assert asked[-1] == "stop"
