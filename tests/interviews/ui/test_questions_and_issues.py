"""Questions, answers and the issue table as a clerk uses them."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from app.desktop import Desktop
from app.interviews import desk
from app.interviews.form import draft_form
from app.kernel.clock import FixedClock
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import ask, control, fill, keep_typing, pick, press, write
from ui.interviews.interview import InterviewTab
from ui.interviews.question_row import QuestionRow


def told(tab: InterviewTab) -> list[tuple[str, str]]:
    """Questions and answers as they are shown."""
    return [(row.question.text(), row.answer.text()) for row in tab.form.panels.questions.rows()]


def labels(row: QuestionRow) -> str:
    """Everything that a row says."""
    return "\n".join(label.text() for label in row.findChildren(QLabel))


def test_enter_writes_down_and_the_cursor_is_at_the_next_question(tab: InterviewTab, sitting: Sitting) -> None:
    panel = tab.form.panels.questions
    panel.question.setFocus()
    QTest.keyClicks(panel.question, "Was it you?")
    QTest.keyClick(panel.question, Qt.Key.Key_Return)
    assert panel.answer.hasFocus()
    QTest.keyClicks(panel.answer, "No.")
    QTest.keyClick(panel.answer, Qt.Key.Key_Return)
    settle(tab)
    assert told(tab) == [("问：Was it you?", "答（客户）：No.")]
    assert panel.question.hasFocus()
    assert panel.question.text() == ""
    assert sitting.record().body.spoken[0].answer == "No."
    assert sitting.store.drafts.load(draft_form(sitting.id)) == {}


def test_each_answer_says_who_spoke(tab: InterviewTab, sitting: Sitting) -> None:
    assert tab.form.panels.questions.speaker.button("companion").isHidden()
    pick(tab, "companion", "present", "yes")
    fill(tab, "companion", name="李小雨", relation="女儿")
    settle(tab)
    tab.form.go("questions")
    settle(tab)
    assert not tab.form.panels.questions.speaker.button("companion").isHidden()
    ask(tab, "您当时在场吗？", "在。", "companion")
    assert told(tab)[-1] == ("问：您当时在场吗？", "答（陪同人）：在。")
    assert sitting.record().body.spoken[0].speaker == "companion"


def test_a_question_without_words_is_refused_beside_its_field(tab: InterviewTab) -> None:
    panel = tab.form.panels.questions
    keep_typing(panel.answer, "不是。")
    press(panel.add_button)
    settle(tab)
    row = panel.form.rows["question"]
    assert row.message.isVisible()
    assert "没有填写问题" in row.message.text()
    assert panel.answer.text() == "不是。"


def test_a_suggestion_is_put_into_the_question(tab: InterviewTab) -> None:
    panel = tab.form.panels.questions
    offers = [button for button in panel.findChildren(QPushButton) if button.accessibleName().startswith("Ask:")]
    assert offers
    text = offers[0].text()
    press(offers[0])
    assert panel.question.text() == text
    assert panel.answer.hasFocus()
    keep_typing(panel.answer, "……")
    QTest.keyClick(panel.answer, Qt.Key.Key_Return)
    settle(tab)
    left = [button.text() for button in panel.findChildren(QPushButton) if button.isVisibleTo(panel)]
    assert text not in left


def test_an_answer_is_typed_over_while_the_talk_goes_on(tab: InterviewTab, sitting: Sitting) -> None:
    ask(tab, "这些交易是您做的吗？", "不是")
    row = tab.form.panels.questions.rows()[0]
    press(row.change)
    areas = row.form.findChildren(QPlainTextEdit)
    write(areas[1], "不是我做的。")
    press(next(button for button in row.findChildren(QPushButton) if button.text() == "Save the change"))
    settle(tab)
    assert told(tab) == [("问：这些交易是您做的吗？", "答（客户）：不是我做的。")]
    assert not row.editing
    assert sitting.record().body.spoken[0].before == ()


def test_a_correction_after_the_read_back_is_marked(tab: InterviewTab, sitting: Sitting, desktop: Desktop) -> None:
    ask(tab, "这些交易是您做的吗？", "不是")
    sitting.act(desk.record_paper_read)
    settle(tab)
    cast(FixedClock, desktop.clock).move(timedelta(minutes=7))
    row = tab.form.panels.questions.rows()[0]
    press(row.change)
    write(row.form.findChildren(QPlainTextEdit)[1], "有一笔是我做的。")
    press(next(button for button in row.findChildren(QPushButton) if button.text() == "Save the change"))
    settle(tab)
    assert "2026-11-24 10:07 更正，原记录：不是" in labels(row)
    assert tab.form.steps.statuses()["read_back"] != "done"  # what changed is to be read again


def test_striking_keeps_the_words_and_can_be_taken_back(tab: InterviewTab, sitting: Sitting) -> None:
    ask(tab, "还有吗？", "没有。")
    undo = []
    tab.notices.said.connect(lambda notice: undo.append(notice.undo))
    row = tab.form.panels.questions.rows()[0]
    press(row.strike)
    settle(tab)
    assert told(tab)[0][1] == "答（客户，已删去）：没有。"
    assert row.answer.font().strikeOut()
    assert sitting.record().body.spoken[0].struck
    undo[-1]()
    settle(tab)
    assert not sitting.record().body.spoken[0].struck


def test_a_change_that_was_being_typed_is_open_again_after_a_crash(tab: InterviewTab, sitting: Sitting) -> None:
    ask(tab, "还有吗？", "没有。")
    row = tab.form.panels.questions.rows()[0]
    press(row.change)
    keep_typing(row.form.findChildren(QPlainTextEdit)[1], "有，还有一笔")
    row.flush()
    kept = sitting.store.drafts.load(draft_form(sitting.id))
    row.shut()
    row.restore(kept)
    assert row.editing
    assert row.form.findChildren(QPlainTextEdit)[1].toPlainText() == "有，还有一笔"


def test_a_line_of_the_issue_table_is_kept_when_it_is_left(tab: InterviewTab, sitting: Sitting) -> None:
    new = tab.form.panels.issues.new
    keep_typing(new.title, "境外交易")
    new.title.leave()
    keep_typing(new.claim, "不是本人消费")
    write(new.amount, "１２，８００")
    control(tab, "wish", "wish").setFocus()
    settle(tab)
    issue = sitting.record().body.issues[0]
    assert (issue.title, issue.customer_claim, issue.amount_fen) == ("境外交易", "不是本人消费", 1280000)
    assert sitting.store.drafts.load(draft_form(sitting.id)) == {}
    assert len(tab.form.panels.issues.rows()) == 2
    row = tab.form.panels.issues.rows()[0]
    assert row.amount.text() == "12,800.00"
    row.admitted._picked(row.admitted.findData("bank"))
    tab.form.panels.issues.leave()
    settle(tab)
    assert sitting.record().body.issues[0].admitted_by == "bank"


def test_a_wrong_amount_is_told_and_kept(tab: InterviewTab, sitting: Sitting) -> None:
    new = tab.form.panels.issues.new
    keep_typing(new.title, "境外交易")
    keep_typing(new.amount, "很多")
    control(tab, "wish", "wish").setFocus()
    settle(tab)
    assert tab.form.panels.issues.error.isVisible()
    assert new.amount.text() == "很多"
    assert sitting.record().body.issues == ()
    assert sitting.store.drafts.load(draft_form(sitting.id))["issues.new.amount"] == "很多"


def test_a_removed_issue_can_be_put_back(tab: InterviewTab, sitting: Sitting) -> None:
    sitting.act(desk.set_issue_row, desk.IssueData(title="年费"))
    settle(tab)
    undo = []
    tab.notices.said.connect(lambda notice: undo.append(notice.undo))
    press(tab.form.panels.issues.rows()[0].cross)
    settle(tab)
    assert sitting.record().body.issues == ()
    assert len(tab.form.panels.issues.rows()) == 1
    undo[-1]()
    settle(tab)
    assert [row.title.text() for row in tab.form.panels.issues.rows()] == ["年费", ""]


def test_an_empty_line_is_no_issue(tab: InterviewTab, sitting: Sitting) -> None:
    keep_typing(tab.form.panels.issues.new.claim, "还没有名称")
    control(tab, "wish", "wish").setFocus()
    settle(tab)
    assert sitting.record().body.issues == ()
    assert sitting.store.drafts.load(draft_form(sitting.id)) == {"issues.new.customer_claim": "还没有名称"}
