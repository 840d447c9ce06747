"""Hands for the tests: type into a field, press a word, write down, as a clerk does with keyboard and mouse."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from tests.interviews.ui.conftest import settle
from ui.interviews.interview import InterviewTab
from ui.interviews.masked import MaskedField
from ui.interviews.moment import MomentField
from ui.interviews.picks import Picks


def press(button: QAbstractButton) -> None:
    """Press a button that can be seen and is not grey."""
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(widget: Any, text: str) -> None:
    """Replace the text of a field by typing, and leave it."""
    keep_typing(widget, text)
    widget.leave()


def keep_typing(widget: Any, text: str) -> None:
    """Replace the text of a field by typing and stay in it."""
    if isinstance(widget, MomentField):
        widget = widget.text_field
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.setFocus()
    if isinstance(widget, QLineEdit):
        widget.setText(text)
        widget.textEdited.emit(text)
    else:
        widget.setPlainText(text)


def control(tab: InterviewTab, section: str, field: str) -> QWidget:
    """The control of a field; one behind a mask is opened for typing."""
    widget = tab.form.cards[section].entries[field].control.widget
    if isinstance(widget, MaskedField):
        widget.unmask()
        return widget.inner
    return widget


def fill(tab: InterviewTab, section: str, **texts: str) -> None:
    """Type into fields of a section."""
    for field, text in texts.items():
        write(control(tab, section, field), text)


def pick(tab: InterviewTab, section: str, field: str, *keys: str) -> None:
    """Press words of a field."""
    row = control(tab, section, field)
    assert isinstance(row, Picks)
    for key in keys:
        row.button(key).click()


def now(tab: InterviewTab, section: str, field: str) -> None:
    """Press Now."""
    moment = control(tab, section, field)
    assert isinstance(moment, MomentField)
    moment.now.click()


def tick(tab: InterviewTab, section: str, field: str) -> None:
    """Press a box."""
    box = control(tab, section, field)
    assert isinstance(box, QAbstractButton)
    box.click()


def save(tab: InterviewTab) -> None:
    """Leave everything, as when another tab is opened."""
    tab.form.flush()
    tab.keeper.save_all()
    settle(tab)


def complete(tab: InterviewTab) -> None:
    """Fill in what sealing needs, by hand."""
    fill(tab, "identity", id_number="11010519491231002X", address="上海市浦东新区世纪大道 8 号")
    now(tab, "identity", "original_seen")
    now(tab, "rights", "told_at")
    pick(tab, "rights", "told_how", "read_aloud")
    tick(tab, "rights", "understood")
    pick(tab, "rights", "consent_processing", "given")
    pick(tab, "wish", "demands", "verify_cause", "refund_fee")
    fill(tab, "wish", wish="查清楚，退还费用")
    fill(tab, "facts", amount="12,800.00")
    ask(tab, "这些交易是您本人做的吗？", "不是。")
    save(tab)


def ask(tab: InterviewTab, question: str, answer: str, speaker: str = "customer") -> None:
    """Write a question down with its answer."""
    panel = tab.form.panels.questions
    keep_typing(panel.question, question)
    keep_typing(panel.answer, answer)
    panel.speaker.put([speaker])
    QTest.keyClick(panel.answer, Qt.Key.Key_Return)
    settle(tab)
