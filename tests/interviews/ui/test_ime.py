"""While an input method composes: nothing is saved, judged or written back, and no key of ours acts."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.interviews import desk
from app.interviews.form import draft_form
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import control, keep_typing
from tests.widgets.ime import commit, compose
from ui.interviews.interview import InterviewTab
from ui.widgets.settle import SETTLE_MS


def drafts(sitting: Sitting) -> dict[str, object]:
    """The drafts of the sitting."""
    return sitting.store.drafts.load(draft_form(sitting.id))


def test_nothing_is_saved_while_composing_and_all_of_it_afterwards(
    qtbot: QtBot, tab: InterviewTab, sitting: Sitting
) -> None:
    area = cast(QPlainTextEdit, control(tab, "wish", "wish"))
    area.setFocus()
    compose(area, "tui")
    qtbot.wait(SETTLE_MS * 2)
    assert drafts(sitting) == {}
    commit(area, "退还")
    qtbot.waitUntil(lambda: drafts(sitting).get("wish.wish") == "退还", timeout=3000)


def test_nothing_is_written_back_under_a_composition(tab: InterviewTab, sitting: Sitting) -> None:
    area = cast(QPlainTextEdit, control(tab, "facts", "collection"))
    area.setFocus()
    compose(area, "mei")
    sitting.act(desk.save_section, "facts", {"collection": "别处写的"}, by="mediator")
    settle(tab)
    assert area.toPlainText() == ""
    commit(area, "每天")
    assert area.toPlainText() == "每天"


def test_nothing_is_judged_while_composing(tab: InterviewTab) -> None:
    field = cast(QLineEdit, control(tab, "circumstances", "income"))
    keep_typing(field, "三千")
    compose(field, "yuan")
    tab.form.draw()
    row = tab.form.cards["circumstances"].entries["income"].row
    assert row.message.isHidden()


def test_going_to_another_section_commits_the_composition_first(tab: InterviewTab, sitting: Sitting) -> None:
    area = cast(QPlainTextEdit, control(tab, "wish", "wish"))
    area.setFocus()
    compose(area, "退还费用")
    tab.form.steps.chosen.emit("facts")
    settle(tab)
    assert area.toPlainText() == "退还费用"
    assert sitting.form().value("wish", "wish") == "退还费用"


def test_moving_by_mouse_commits_the_composition_too(tab: InterviewTab, sitting: Sitting) -> None:
    area = cast(QPlainTextEdit, control(tab, "wish", "wish"))
    area.setFocus()
    compose(area, "退还费用")
    control(tab, "identity", "name").setFocus(Qt.FocusReason.MouseFocusReason)
    settle(tab)
    assert sitting.form().value("wish", "wish") == "退还费用"


def test_another_tab_commits_the_composition_too(tab: InterviewTab, sitting: Sitting) -> None:
    area = cast(QPlainTextEdit, control(tab, "wish", "wish"))
    area.setFocus()
    compose(area, "退还费用")
    tab.hide()
    settle(tab)
    assert sitting.form().value("wish", "wish") == "退还费用"


def test_the_idle_save_waits_for_the_composition(tab: InterviewTab, sitting: Sitting) -> None:
    area = cast(QPlainTextEdit, control(tab, "wish", "wish"))
    keep_typing(area, "退")
    area.flush()  # type: ignore[attr-defined] # a TextArea
    compose(area, "huan")
    tab.keeper.idle()
    settle(tab)
    assert sitting.form().value("wish", "wish") is None
    assert tab.keeper._idle.isActive()
    commit(area, "还")
    tab.keeper.idle()
    settle(tab)
    assert sitting.form().value("wish", "wish") == "退"


def test_enter_belongs_to_the_input_method_in_an_answer(tab: InterviewTab) -> None:
    panel = tab.form.panels.questions
    keep_typing(panel.question, "是您本人做的吗？")
    panel.answer.setFocus()
    compose(panel.answer, "bushi")
    QTest.keyClick(panel.answer, Qt.Key.Key_Return)
    settle(tab)
    assert panel.rows() == []
    commit(panel.answer, "不是。")
    QTest.keyClick(panel.answer, Qt.Key.Key_Return)
    settle(tab)
    assert [row.question.text() for row in panel.rows()] == ["问：是您本人做的吗？"]


def test_shift_enter_is_a_new_line_in_an_answer(tab: InterviewTab) -> None:
    panel = tab.form.panels.questions
    keep_typing(panel.question, "还有吗？")
    keep_typing(panel.answer, "有")
    QTest.keyClick(panel.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle(tab)
    assert panel.rows() == []


def test_letters_are_never_shortcuts_in_the_form(tab: InterviewTab) -> None:
    offered = [key.sequence for key in InterviewTab.keys(tab)]
    assert offered
    assert all(len(sequence) > 1 for sequence in offered)
