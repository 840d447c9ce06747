"""Coming in at a desk that has a centre: the first sync is shown and can be stopped, trouble is one sentence."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.errors import DeskError, Fault, Refusal
from app.kernel.wording import Language, Wording
from app.sync.transport import Offline, Rejected
from tests.shell.accessible import nameless
from tests.shell.test_frame import sample_registry
from tests.shell.test_window import FakeDesktop, FakeSeat, open_window, sign_in
from ui.shell import session as session_module
from ui.shell.sign_in import SignInPage
from ui.shell.sign_in_words import told
from ui.widgets.theme.assets import RESOURCES

Watch = Callable[[str, int, int], None]


class FakeCentre:
    """Counts how often it was started; may refuse to."""

    def __init__(self) -> None:
        self.started = 0
        self.fault: Fault | None = None

    def ensure_running(self) -> None:
        self.started += 1
        if self.fault is not None:
            raise self.fault


class CentreDesktop(FakeDesktop):
    """Its first sign-in reports rows until it is told to go on."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.centre: Any = FakeCentre()
        self.go_on = threading.Event()
        self.watched = 0

    def sign_in(self, login: str, password: str, *, watch: Watch | None = None) -> FakeSeat:
        assert watch is not None
        while not self.go_on.wait(0.05):
            self.watched += 1
            watch("first", 1000 * self.watched, 100_000)
        return super().sign_in(login, password)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CentreDesktop:
    monkeypatch.setattr(session_module, "Registry", sample_registry)
    return CentreDesktop(tmp_path)


def test_the_first_sign_in_shows_how_far_it_is(qtbot: QtBot, desktop: CentreDesktop) -> None:
    window = open_window(qtbot, lambda: desktop)
    sign_in(window)
    page = window.sign_in
    qtbot.waitUntil(lambda: page._progress is not None and page.gauge.value() > 1000, timeout=5000)
    assert page._progress is not None
    assert page._progress.isVisibleTo(page)
    assert page.gauge.maximum() == 100_000
    assert "100,000" in page.step.text()
    assert nameless(page) == []
    desktop.go_on.set()
    qtbot.waitUntil(lambda: window.session is not None, timeout=5000)
    assert desktop.centre.started == 1
    assert not page._progress.isVisibleTo(page)


def test_cancel_brings_the_page_back_without_a_complaint(qtbot: QtBot, desktop: CentreDesktop) -> None:
    window = open_window(qtbot, lambda: desktop)
    sign_in(window)
    page = window.sign_in
    qtbot.waitUntil(lambda: page._progress is not None and page._progress.isVisibleTo(page), timeout=5000)
    page.cancel_asked.emit()
    qtbot.waitUntil(lambda: page.button.isEnabled(), timeout=5000)
    assert window.session is None
    assert page.message.text() == ""
    assert page._progress is not None
    assert not page._progress.isVisibleTo(page)
    # And the next attempt is one of its own.
    desktop.go_on.set()
    sign_in(window)
    qtbot.waitUntil(lambda: window.session is not None, timeout=5000)


def test_closing_the_window_does_not_wait_for_the_first_sync(qtbot: QtBot, desktop: CentreDesktop) -> None:
    window = open_window(qtbot, lambda: desktop)
    sign_in(window)
    qtbot.waitUntil(lambda: desktop.watched > 0, timeout=5000)
    window.close()
    assert not window.isVisible()
    assert window.session is None


def test_a_centre_of_the_profile_that_does_not_start_keeps_nobody_out(
    qtbot: QtBot, desktop: CentreDesktop, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("did not start")
    desktop.centre.fault = Fault("central.embedded.not_made")
    desktop.go_on.set()
    window = open_window(qtbot, lambda: desktop)
    sign_in(window)
    qtbot.waitUntil(lambda: window.session is not None, timeout=5000)


@pytest.mark.parametrize("language", [Language.ZH, Language.EN])
@pytest.mark.parametrize(
    "error",
    [
        Refusal("sync.first_needs_centre", "login", reason="no route to host"),
        Refusal("staff.wrong_password", "password"),
        Rejected("sync.certificate", reason="certificate has expired"),
        Rejected("sync.not_provisioned"),
        Rejected("sync.no_database"),
        Rejected("sync.bad_url", reason="no database"),
        Rejected("sync.server_too_old", found=14, oldest=15),
        Rejected("sync.not_staff"),
        Rejected("sync.password"),
        Offline("sync.centre_busy"),
        Offline("sync.centre_full"),
        Offline(reason="no route to host"),
        Refusal("sync.demo_keystore"),
    ],
    ids=lambda error: getattr(error, "code", error),
)
def test_what_may_go_wrong_is_one_sentence_and_a_way_on(
    error: DeskError, language: Language, tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    if isinstance(error, Fault):
        expected_logs("sign-in failed")
    desktop: Any = FakeDesktop(tmp_path)
    desktop.wording = Wording.load(RESOURCES / "wording", language)
    sentence, remedy = told(error, desktop)
    assert sentence != str(error), "it has words"
    assert "{" not in sentence + remedy
    assert remedy or error.code == "staff.wrong_password"


def test_the_progress_is_not_made_before_it_is_needed(qtbot: QtBot) -> None:
    page = SignInPage("wangmin")
    qtbot.addWidget(page)
    assert page._progress is None
    page.coming("1,000", 1000, 0)
    assert page.gauge.maximum() == 0, "nobody knows how many: the bar only moves"
