"""Keystrokes are drafts at once, a section is one action when it is left or stood idle, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.desktop import Desktop
from app.interviews import desk
from app.interviews.form import draft_form
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import control, fill, keep_typing, pick, save
from ui.interviews.interview import InterviewTab
from ui.shell.changes import Change
from ui.shell.context import Context
from ui.widgets.settle import SETTLE_MS


def actions(sitting: Sitting) -> list[str]:
    """The verbs of the actions so far, in order."""
    from sqlalchemy import text

    with sitting.store.read(sitting.actors.counter) as session:
        rows = session.execute(text("SELECT DISTINCT action_id FROM outbox ORDER BY device_seq")).all()
    return [str(row[0]) for row in rows]


def test_a_keystroke_is_a_draft_within_half_a_second(qtbot: QtBot, tab: InterviewTab, sitting: Sitting) -> None:
    area = cast(QPlainTextEdit, control(tab, "facts", "narrative"))
    area.setFocus()
    area.selectAll()
    QTest.keyClicks(area, "gone")
    assert SETTLE_MS < 500
    drafts = sitting.store.drafts
    qtbot.waitUntil(lambda: drafts.load(draft_form(sitting.id)).get("facts.narrative") == "gone", timeout=2000)
    assert sitting.form().value("facts", "narrative") == "交易不是我做的"  # not an action yet


def test_leaving_a_section_makes_one_action_of_it(tab: InterviewTab, sitting: Sitting) -> None:
    before = len(actions(sitting))
    tab.form.go("wish")
    pick(tab, "wish", "demands", "waiver")
    keep_typing(control(tab, "wish", "wish"), "少付利息")
    cast(QPlainTextEdit, control(tab, "wish", "wish"))
    fill(tab, "wish", proposed_monthly="900")
    assert len(actions(sitting)) == before
    cast(QLineEdit, control(tab, "identity", "name")).setFocus()
    settle(tab)
    assert len(actions(sitting)) == before + 1
    state = sitting.form()
    assert state.value("wish", "wish") == "少付利息"
    assert state.value("wish", "proposed_monthly") == 90000
    assert sitting.store.drafts.load(draft_form(sitting.id)) == {}


def test_moving_within_a_section_saves_nothing_yet(tab: InterviewTab, sitting: Sitting) -> None:
    before = len(actions(sitting))
    fill(tab, "identity", address="江城市鼓楼区梧桐里 3 号")
    control(tab, "identity", "name").setFocus()
    settle(tab)
    assert len(actions(sitting)) == before


def test_standing_idle_saves_what_was_typed(tab: InterviewTab, sitting: Sitting) -> None:
    from ui.interviews.keeper import IDLE_MS

    fill(tab, "identity", address="江城市鼓楼区梧桐里 3 号")
    timer = tab.keeper._idle
    assert timer.isActive()
    assert timer.interval() == IDLE_MS == 30_000
    timer.timeout.emit()
    settle(tab)
    assert sitting.form().value("identity", "address") == "江城市鼓楼区梧桐里 3 号"


def test_what_was_typed_and_not_saved_is_there_after_a_crash(
    tab: InterviewTab,
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> None:
    fill(tab, "facts", amount="１２，８")
    pick(tab, "facts", "code_told", "yes")
    keep_typing(tab.form.panels.questions.question, "您当时在哪里？")
    tab.form.panels.questions.flush()
    keep_typing(tab.form.panels.issues.new.title, "境外交易")
    tab.form.panels.issues.new.flush()
    # The window is gone without having left anything; the drafts are all there is.
    again = make_tab(context_of(actors.counter), sitting.case_id)
    assert cast(QLineEdit, control(again, "facts", "amount")).text() == "１２，８"
    assert again.keeper.state.value("facts", "code_told") == "yes"
    assert again.form.panels.questions.question.text() == "您当时在哪里？"
    assert "境外交易" in [row.title.text() for row in again.form.panels.issues.rows()]
    save(again)
    assert sitting.form().value("facts", "code_told") == "yes"
    assert sitting.form().value("facts", "amount") == "１２，８"


def test_news_from_elsewhere_leaves_typing_alone(tab: InterviewTab, sitting: Sitting) -> None:
    keep_typing(control(tab, "facts", "earlier_steps"), "上周打过客服")
    sitting.act(desk.save_section, "facts", {"collection": "每天三个电话"}, by="mediator")
    sitting.act(desk.save_section, "facts", {"earlier_steps": "别人写的"}, by="mediator")
    settle(tab)
    assert cast(QPlainTextEdit, control(tab, "facts", "collection")).toPlainText() == "每天三个电话"
    assert cast(QPlainTextEdit, control(tab, "facts", "earlier_steps")).toPlainText() == "上周打过客服"


def test_typing_on_while_a_save_is_under_way_is_kept(tab: InterviewTab, sitting: Sitting) -> None:
    fill(tab, "wish", wish="先写一半")
    sent = {"wish": "先写一半"}
    fill(tab, "wish", wish="先写一半，再写完")
    kept = sitting.act(desk.save_section, "wish", sent)
    tab.keeper._saved("wish", sent, kept)
    assert cast(QPlainTextEdit, control(tab, "wish", "wish")).toPlainText() == "先写一半，再写完"
    assert sitting.store.drafts.load(draft_form(sitting.id)) == {"wish.wish": "先写一半，再写完"}
    save(tab)
    assert sitting.form().value("wish", "wish") == "先写一半，再写完"


def test_a_failed_save_keeps_the_drafts_and_says_so(
    tab: InterviewTab, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    tab.notices.said.connect(lambda notice: said.append(notice.text))

    def refuse(_session: DeskSession, *_args: object) -> None:
        raise Refusal("cases.over", no="2026-0123-000001")

    monkeypatch.setattr(desk, "save_section", refuse)
    went_on: list[bool] = []
    fill(tab, "wish", wish="不能丢")
    tab.save_everything(lambda: went_on.append(True))
    settle(tab)
    assert said
    assert went_on == []
    assert sitting.store.drafts.load(draft_form(sitting.id)) == {"wish.wish": "不能丢"}
    monkeypatch.undo()
    tab.save_everything(lambda: went_on.append(True))
    settle(tab)
    assert went_on == [True]
    assert sitting.form().value("wish", "wish") == "不能丢"


def test_it_says_when_it_saved(tab: InterviewTab, desktop: Desktop) -> None:
    told: list[datetime] = []
    tab.notices.saved_at.connect(told.append)
    cast(FixedClock, desktop.clock).move(timedelta(minutes=5))
    fill(tab, "wish", wish="少付利息")
    assert told[-1] == desktop.clock.now()


def test_closing_the_tab_keeps_and_saves_everything(tab: InterviewTab, sitting: Sitting) -> None:
    keep_typing(control(tab, "materials", "brought_text"), "账单三页")
    tab.closed()
    settle(tab)
    assert sitting.form().value("materials", "brought_text") == "账单三页"


def test_enter_goes_on_to_the_next_field(tab: InterviewTab) -> None:
    name = cast(QLineEdit, control(tab, "identity", "name"))
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert control(tab, "identity", "phone").hasFocus()


def test_a_reading_from_before_a_save_does_not_undo_it(
    tab: InterviewTab, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[tuple[Callable[[DeskSession], object], Callable[[object], None]]] = []
    monkeypatch.setattr(tab.jobs, "query", lambda _owner, read, done, **_more: held.append((read, done)))
    tab.refresh(Change({}))
    monkeypatch.undo()
    read, done = held[0]
    with sitting.store.read(sitting.actors.counter) as session:
        old = read(session)
    fill(tab, "wish", wish="后来写的")
    save(tab)
    done(old)
    assert cast(QPlainTextEdit, control(tab, "wish", "wish")).toPlainText() == "后来写的"
    assert tab.keeper.state.value("wish", "wish") == "后来写的"
