"""Questions and answers: written down in the order of asking, each answer with who spoke.

Enter in the question goes to the answer, Enter in the answer writes both down (Shift+Enter makes a new line; while an
input method composes, Enter is its own). What is being written is in the drafts like everything else. A row is changed
in place: once the read-back has begun the desk marks the change as a correction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.interviews.codes import Speaker
from app.kernel.wording import Wording
from ui.interviews.growing import grow
from ui.interviews.picks import Picks
from ui.interviews.question_row import QuestionRow
from ui.interviews.seen import Asked
from ui.shell.jobs import Trouble
from ui.widgets import layout
from ui.widgets.composition import composing
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

NEW = "questions.new_"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _EnterAdds(QObject):
    """Enter in the answer writes the pair down; Shift+Enter stays a new line, and composing Enter the method's."""

    def __init__(self, area: TextArea, add: Callable[[], None]) -> None:
        super().__init__(area)
        self._add = add
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter away from the area."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if Qt.Key(event.key()) not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if isinstance(watched, QWidget) and composing(watched):
            return False
        self._add()
        return True


class QuestionsPanel(QWidget):
    """`added(question, answer, speaker)`, `changed_row(id, question, answer, speaker)`, `struck(id, on)`.

    `noted(name, text)` carries keystrokes for the drafts, `forgotten(names)` those that are done with.
    """

    added = Signal(str, str, str)
    changed_row = Signal(object, str, str, str)
    struck = Signal(object, bool)
    noted = Signal(str, str)
    forgotten = Signal(list)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: dict[UUID, QuestionRow] = {}
        self._list = layout.column(gap=1)
        self.nothing = layout.note(self.tr("Nothing was asked yet. Write question and answer; Enter writes them down."))
        self.form = Form(words)
        self.question = self.form.add("question", self.tr("&Question"), TextField())
        self.answer = self.form.add("answer", self.tr("Answe&r"), TextArea(lines=2))
        grow(self.answer)
        self.speaker = self.form.add("speaker", self.tr("Who speaks"), Picks(words.labels("speaker")))
        self.speaker.put([Speaker.CUSTOMER.value])
        self.add_button = layout.button(self.tr("Write down"), self._add, icon="plus")
        _EnterAdds(self.answer, self._add)
        self.question.settled.connect(lambda text: self.noted.emit(f"{NEW}question", text))
        self.answer.settled.connect(lambda text: self.noted.emit(f"{NEW}answer", text))
        self.speaker.changed.connect(lambda: self.noted.emit(f"{NEW}speaker", self._who()))
        self._offers = layout.column(gap=1)
        self._offered: list[str] = []
        self._offers_title = layout.text_label(self.tr("Questions that fit"), "label")
        self.form.add_widget(layout.holder(layout.row(1, self.add_button)))
        offers = layout.card(self._offers_title, self._offers, surface="sunken", gap=1)
        self.setLayout(layout.column(self.nothing, self._list, self.form, offers, gap=3))

    def put(self, asked: Sequence[Asked], speakers: Sequence[str]) -> None:
        """Show what was asked; rows that stand open for a change keep what is typed in them."""
        for gone in self._rows.keys() - {one.id for one in asked}:
            old = self._rows.pop(gone)
            self._list.removeWidget(old)
            old.deleteLater()
        for one in asked:
            row = self._rows.get(one.id)
            if row is None:
                row = self._rows[one.id] = self._row(one)
                self._list.addWidget(row)
            row.put(one)
        chosen = self.speaker.keys()
        for key in self._words.labels("speaker"):
            self.speaker.offer(key, key in speakers or key in chosen)
        self.nothing.setVisible(not asked)

    def offer(self, questions: Sequence[str]) -> None:
        """Show questions that fit what is known; a press puts one into the field."""
        if list(questions) == self._offered:
            return
        self._offered = list(questions)
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text in questions:
            button = layout.button(text, lambda text=text: self._insert(text), kind="quiet", icon="plus")  # type: ignore[misc]
            button.setAccessibleName(self.tr("Ask: {0}").format(text))
            button.setAutoDefault(True)
            self._offers.addWidget(layout.holder(layout.row(button, 1)))
        parent = self._offers_title.parentWidget()
        if parent is not None:
            parent.setVisible(bool(questions))

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Show what was being written when the program ended."""
        self.question.put(str(kept.get(f"{NEW}question") or ""))
        self.answer.put(str(kept.get(f"{NEW}answer") or ""))
        self.speaker.put([str(kept.get(f"{NEW}speaker") or Speaker.CUSTOMER.value)])
        for row in self._rows.values():
            row.restore(kept)

    def refuse(self, trouble: Trouble) -> None:
        """Show a refusal beside its field."""
        self.form.refuse(trouble)

    def written(self) -> None:
        """Make room for the next question: what was written down is in the record now."""
        self.question.put("")
        self.answer.put("")
        self.form.clear_errors()
        self.forgotten.emit([f"{NEW}question", f"{NEW}answer", f"{NEW}speaker"])
        self.question.setFocus()

    def flush(self) -> None:
        """Report unreported typing."""
        self.form.flush()
        for row in self._rows.values():
            row.flush()

    def rows(self) -> list[QuestionRow]:
        """Return the rows in the order of asking."""
        return list(self._rows.values())

    def go(self) -> None:
        """Put the cursor where the next question is written."""
        self.form.rows["question"].go()

    def _row(self, one: Asked) -> QuestionRow:
        row = QuestionRow(one.id, self._words)
        row.changed.connect(lambda q, a, who: self.changed_row.emit(one.id, q, a, who))
        row.struck.connect(lambda on: self.struck.emit(one.id, on))
        row.noted.connect(self.noted)
        row.forgotten.connect(self.forgotten)
        return row

    def _who(self) -> str:
        return self.speaker.value_key() or Speaker.CUSTOMER.value

    def _add(self) -> None:
        self.form.flush()
        self.added.emit(self.question.text(), self.answer.text(), self._who())

    def _insert(self, text: str) -> None:
        self.question.put(text)
        self.noted.emit(f"{NEW}question", text)
        self.answer.setFocus(Qt.FocusReason.TabFocusReason)
