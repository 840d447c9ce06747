"""The panel beside the interview: quiet first, never while composing, and nothing of it in the window's thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.desktop import Desktop
from app.kernel.actor import Actor
from app.knowledge.views import Offered
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import Wanderer, settle, wanderer
from tests.interviews.ui.hands import control
from tests.shell.accessible import nameless
from tests.shell.fakes import make_context
from tests.widgets.ime import commit, compose
from ui.interviews.interview import InterviewTab
from ui.knowledge.panel import QUIET_MS, SuggestionPanel
from ui.shell.context import Context
from ui.shell.jobs import ThreadLanes

TYPED = "三笔境外消费不是我刷的，卡一直在身上"


@pytest.fixture
def tab(
    sitting: Sitting, actors: Actors, context_of: Callable[[Actor], Context], make_tab: Callable[..., InterviewTab]
) -> InterviewTab:
    """The tab of a sitting; quiet comes only when a test says so, however slow the machine is."""
    found = make_tab(context_of(actors.counter), sitting.case_id)
    panel = found.beside.panel
    panel._timer.setInterval(600_000)
    panel._timer.stop()
    panel._asked = None
    panel.put(None)
    return found


def narrative(tab: InterviewTab) -> QPlainTextEdit:
    area = control(tab, "facts", "narrative")
    assert isinstance(area, QPlainTextEdit)
    area.setFocus()
    return area


def quiet(panel: SuggestionPanel) -> None:
    """Let the quiet time pass without waiting for it."""
    assert panel._timer.isActive()
    panel._timer.stop()
    panel.look()


def keys_of(panel: SuggestionPanel) -> list[str]:
    return [card.hit.article.key for card in panel.articles if card.hit is not None]


def test_nothing_is_looked_up_before_four_tenths_of_a_second_of_quiet() -> None:
    assert QUIET_MS >= 400


def test_articles_rule_and_words_to_say_appear_after_typing(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    area = narrative(tab)
    area.setPlainText(TYPED)
    assert keys_of(panel) == []
    area.flush()  # type: ignore[attr-defined]
    quiet(panel)
    assert len(keys_of(panel)) == 3
    assert panel.rule.hit is not None
    assert panel.script.hit is not None
    assert panel.rule.law.text().startswith(("✔", "○"))
    assert all(card.why.text() for card in panel.articles)


def test_a_key_that_no_field_has_reported_yet_keeps_the_panel_waiting(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    area = narrative(tab)
    area.setPlainText(TYPED)
    panel.look()
    assert keys_of(panel) == []
    assert panel._timer.isActive()


def test_an_open_composition_keeps_the_panel_waiting(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    area = narrative(tab)
    compose(area, "san bi")
    panel.touch()
    quiet(panel)
    assert keys_of(panel) == []
    assert panel._timer.isActive()
    commit(area, TYPED)
    QApplication.processEvents()
    area.flush()  # type: ignore[attr-defined]
    quiet(panel)
    assert keys_of(panel)


def test_the_same_situation_is_asked_once(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    answers: list[Offered | None] = []
    panel.shown.connect(answers.append)
    panel.look()
    panel.look()
    assert len(answers) == 1


def test_hidden_it_looks_nothing_up_and_shown_again_it_catches_up(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    tab.beside.toggle()
    assert not panel.isVisible()
    panel.touch()
    panel.look()
    assert panel._asked is None
    tab.beside.toggle()
    assert panel.isVisible()
    assert panel._timer.isActive()


def test_words_are_copied_votes_counted_and_articles_opened(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    area = narrative(tab)
    area.setPlainText(TYPED)
    area.flush()  # type: ignore[attr-defined]
    quiet(panel)
    assert panel.script.hit is not None
    panel.script.copy.click()
    assert QApplication.clipboard().text() == panel.script.hit.article.script
    panel.script.yes.click()
    settle(tab)
    panel.articles[0].open.click()
    panel.search.click()
    assert [name for name, _ in wanderer(tab).went] == ["knowledge", "knowledge"]


def test_the_page_fits_a_branch_pc_with_the_panel_and_everything_has_a_name(tab: InterviewTab) -> None:
    assert tab.beside.panel.isVisible()
    assert tab.minimumSizeHint().width() <= 1234
    assert nameless(tab.beside.panel) == []


def test_the_panel_shows_only_beside_the_open_sitting(tab: InterviewTab) -> None:
    assert tab.beside.panel.isVisible()
    tab.beside.draw(on=False)
    assert not tab.beside.panel.isVisible()


class Watch:
    """Notes which code of `app.knowledge` runs in which thread, and what the window's thread does per key-press."""

    def __init__(self) -> None:
        self.threads: dict[str, set[int]] = {}
        self.calls: dict[int, set[tuple[str, str]]] = {}

    def _trace(self, frame: FrameType, what: str, _arg: Any) -> None:
        if what == "call":
            name = str(frame.f_globals.get("__name__", ""))
            if name.startswith(("app.knowledge", "app.store")):
                self.threads.setdefault(name, set()).add(threading.get_ident())
                self.calls.setdefault(threading.get_ident(), set()).add((name, frame.f_code.co_name))

    def __enter__(self) -> Watch:
        threading.setprofile(self._trace)
        sys.setprofile(self._trace)
        return self

    def __exit__(self, *_args: object) -> None:
        sys.setprofile(None)
        threading.setprofile(None)


def test_nothing_of_it_runs_in_the_thread_of_the_window(
    sitting: Sitting, actors: Actors, desktop: Desktop, qtbot: QtBot
) -> None:
    lanes = ThreadLanes()
    context = make_context(store=sitting.store, actor=actors.counter, lanes=lanes)
    context.desk, context.clock, context.navigator = desktop, desktop.clock, Wanderer()
    tab = InterviewTab(context)
    qtbot.addWidget(tab)
    tab.resize(1234, 560)
    # The lanes' threads begin under the watch, so that their calls are noted too.
    with Watch() as watch:
        tab.show()
        tab.opened(case_id=sitting.case_id)
        qtbot.waitUntil(lambda: tab.faces.currentWidget() is tab.form and not tab.form.furnishing, timeout=30_000)
        answers: list[Offered | None] = []
        tab.beside.panel.shown.connect(answers.append)
        area = narrative(tab)
        QTest.keyClicks(area, "the card was stolen abroad")
        area.insertPlainText(TYPED)
        turns = 0

        def turn() -> None:
            nonlocal turns
            turns += 1

        ticking = QTimer()
        ticking.setInterval(0)
        ticking.timeout.connect(turn)
        ticking.start()
        qtbot.waitUntil(lambda: bool(answers and answers[-1] and answers[-1].offer.articles), timeout=30_000)
        ticking.stop()
    mine = threading.get_ident()
    ran = {name: ids for name, ids in watch.threads.items() if ids - {mine}}
    assert {"app.knowledge.ranking", "app.knowledge.library", "app.knowledge.views.offering"} <= ran.keys()
    # Plain values are made and shown here: the situation that is asked with, reasons put into words. Nothing is looked
    # up, ranked, compared or read.
    looking = {"search", "_scores", "_reasons", "library", "_make", "offered", "offer", "most_alike", "read_shelf"}
    assert {name for _, name in watch.calls[mine]} & looking == set()
    assert {name for _, name in watch.calls[next(iter(ran["app.knowledge.ranking"] - {mine}))]} & looking
    assert turns > 0  # the window's loop went on turning while the worker looked
    lanes.close()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def test_a_key_press_only_starts_the_timer_again(tab: InterviewTab) -> None:
    panel = tab.beside.panel
    area = narrative(tab)
    panel.look()
    calls: list[str] = []

    def trace(frame: FrameType, what: str, _arg: Any) -> None:
        name = str(frame.f_globals.get("__name__", ""))
        if what == "call" and name.startswith(("app.knowledge", "ui.knowledge")):
            calls.append(frame.f_code.co_name)

    sys.setprofile(trace)
    try:
        QTest.keyClick(area, Qt.Key.Key_A)
    finally:
        sys.setprofile(None)
    assert set(calls) <= {"touch"}
