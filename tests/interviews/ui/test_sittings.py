"""Sittings of a case: starting, pausing, choosing, who may, where it leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.interviews.model import InterviewState
from app.kernel.actor import Actor
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle, wanderer
from tests.interviews.ui.hands import control, fill, keep_typing, press, write
from tests.interviews.ui.sealing_hands import seal_all, state
from ui.interviews.interview import InterviewTab
from ui.shell.context import Context


def test_several_sittings_can_be_looked_at(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    press(tab.bar.new)
    settle(tab)
    assert tab.faces.currentWidget() is tab.form
    assert tab.bar.sittings.count() == 2
    assert not tab.bar.new.isVisible()  # one at a time
    fill(tab, "wish", wish="第二次面谈的意愿")
    tab.bar.chosen.emit(sitting.id)
    settle(tab)
    assert tab.faces.currentWidget() is tab.sealed
    second = next(row.id for row in tab._seen.sittings if row.seq == 2) if tab._seen else None
    tab.bar.chosen.emit(second)
    settle(tab)
    assert tab.faces.currentWidget() is tab.form
    assert cast(QPlainTextEdit, control(tab, "wish", "wish")).toPlainText() == "第二次面谈的意愿"


def test_a_pause_refuses_edits_and_notes_minute_and_reason(tab: InterviewTab, sitting: Sitting) -> None:
    fill(tab, "wish", wish="暂停前写的")
    tab._pause()
    assert tab.pause_bar.asking
    tab.pause_bar.reasons.put(["upset"])
    keep_typing(tab.pause_bar.note, "客户情绪激动，休息一刻钟")
    press(tab.pause_bar.begin)
    settle(tab)
    assert state(sitting) is InterviewState.PAUSED
    pause = sitting.record().body.pauses[0]
    assert (pause.reason, pause.note, pause.ended) == ("upset", "客户情绪激动，休息一刻钟", None)
    assert sitting.form().value("wish", "wish") == "暂停前写的"
    assert not any(card.isEnabled() for card in tab.form.cards.values())
    QTest.keyClicks(control(tab, "wish", "wish"), "x")
    assert tab.keeper.state.value("wish", "wish") == "暂停前写的"
    tab.form.panels.questions.added.emit("还有吗？", "没有", "customer")  # even past the grey form the desk refuses
    settle(tab)
    assert sitting.record().body.spoken == ()
    press(tab.pause_bar.go_on)
    settle(tab)
    assert state(sitting) is InterviewState.OPEN
    assert all(card.isEnabled() for card in tab.form.cards.values())
    assert not tab.pause_bar.isVisible()


def test_f9_twice_is_no_pause(tab: InterviewTab, sitting: Sitting) -> None:
    tab._pause()
    tab._pause()
    assert not tab.pause_bar.isVisible()
    assert state(sitting) is InterviewState.OPEN


def test_an_interview_starts_by_one_press_and_only_once(
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> None:
    from tests.interviews.conftest import walk_in

    with sitting.store.action(actors.counter, "cases.register") as session:
        case_id = walk_in(session, name="赵远", phone="13700001111")
    tab = make_tab(context_of(actors.counter), case_id)
    assert tab.faces.currentWidget() is tab.start
    write(tab.start.place, "二号接待室")
    press(tab.start.start)
    settle(tab)
    assert tab.faces.currentWidget() is tab.form
    assert tab.bar.place.text() == "二号接待室"
    again = make_tab(context_of(actors.counter), case_id, start=True)
    assert again.faces.currentWidget() is again.form
    assert again.keeper.interview_id == tab.keeper.interview_id


def test_an_auditor_reads_and_changes_nothing(
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> None:
    tab = make_tab(context_of(actors.auditor), sitting.case_id)
    assert tab.faces.currentWidget() is tab.form
    assert not any(card.isEnabled() for card in tab.form.cards.values())
    assert not tab.bar.pause.isVisible()
    assert not tab.bar.new.isVisible()


def test_print_saves_first_and_leads_to_the_panel(tab: InterviewTab, sitting: Sitting) -> None:
    keep_typing(control(tab, "wish", "wish"), "打印前写的")
    press(tab.bar.paper)
    settle(tab)
    assert sitting.form().value("wish", "wish") == "打印前写的"
    assert wanderer(tab).went == [("print", {"case_id": sitting.case_id})]


def test_the_place_is_corrected_once_it_is_left(tab: InterviewTab, sitting: Sitting) -> None:
    tab.bar.place.setFocus()
    keep_typing(tab.bar.place, "二号接待室")
    assert sitting.record().body.header.place == "一号窗口"
    control(tab, "wish", "wish").setFocus()
    settle(tab)
    assert sitting.record().body.header.place == "二号接待室"
