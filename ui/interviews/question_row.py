"""A question with its answer as it stands in the record: read, changed in place, struck out and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel

from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.store.types import parse_instant
from ui.interviews.growing import grow
from ui.interviews.picks import Picks
from ui.interviews.pressing import enter_presses
from ui.interviews.seen import Asked
from ui.shell.jobs import Trouble
from ui.widgets import layout, theme
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea


class QuestionRow(QFrame):
    """`changed(question, answer, speaker)` and `struck(on)` are what the user wants of this row."""

    changed = Signal(str, str, str)
    struck = Signal(bool)
    noted = Signal(str, str)
    forgotten = Signal(list)

    def __init__(self, row_id: UUID, words: Wording) -> None:
        super().__init__()
        theme.surface(self, "flat")
        self.row_id = row_id
        self._words = words
        self._asked: Asked | None = None
        self.number = layout.text_label("", "small")
        self.number.setFixedWidth(theme.space(5))
        self.question = layout.text_label("", "strong", wrap=True, selectable=True)
        self.answer = layout.text_label("", wrap=True, selectable=True)
        self.marks = layout.text_label("", "hint", wrap=True)
        self.change = layout.tool("edit", "", self.open, small=True)
        self.strike = layout.tool("cross", "", self._strike, small=True)
        self._form: Form | None = None
        said = layout.column(self.question, self.answer, self.marks, gap=1)
        top = layout.row(self.number, said, self.change, self.strike, gap=1)
        top.setStretch(1, 1)
        self._box = layout.column(top, layout.rule(), gap=1)
        self.setLayout(self._box)

    def put(self, asked: Asked) -> None:
        """Show the row as it stands."""
        self._asked = asked
        say = self._words.text
        self.number.setText(str(asked.seq))
        self.question.setText(say("interviews.asked", question=asked.question))
        speaker = self._words.label("speaker", asked.speaker)
        told = asked.answer or say("interviews.unanswered")
        self.answer.setText(
            say("interviews.struck" if asked.struck else "interviews.answered", speaker=speaker, answer=told)
        )
        theme.role(self.answer, "muted" if asked.struck else "" if asked.answer else "soon")
        _line_through(self.answer, asked.struck)
        self.marks.setText("\n".join(self._mark(one) for one in asked.corrections))
        self.marks.setVisible(bool(asked.corrections))
        self.change.setAccessibleName(self.tr("Change question {0}").format(asked.seq))
        self.change.setToolTip(self.change.accessibleName())
        name = self.tr("Take back striking {0}") if asked.struck else self.tr("Strike question {0} out")
        self.strike.setAccessibleName(name.format(asked.seq))
        self.strike.setToolTip(self.strike.accessibleName())
        self.strike.setIcon(theme.icon("undo" if asked.struck else "cross", size=theme.WIDTH["icon_small"]))

    @property
    def editing(self) -> bool:
        """Whether the row stands open for a change."""
        return self._form is not None

    @property
    def form(self) -> Form:
        """The form of the open row; asking for it while closed is a bug."""
        if self._form is None:
            raise LookupError("the row is not open")
        return self._form

    def open(self) -> None:
        """Open the row for a change."""
        asked = self._asked
        if self._form is not None or asked is None:
            return
        form = self._form = Form(self._words)
        question = form.add("question", self.tr("Question"), TextArea(asked.question, lines=1))
        answer = form.add("answer", self.tr("Answer"), TextArea(asked.answer, lines=2))
        grow(question, 1)
        grow(answer)
        speaker = form.add("speaker", self.tr("Who speaks"), Picks(self._words.labels("speaker")))
        speaker.put([asked.speaker])
        question.settled.connect(lambda text: self.noted.emit(self._name("question"), text))
        answer.settled.connect(lambda text: self.noted.emit(self._name("answer"), text))
        save = layout.button(self.tr("Save the change"), self._save, kind="primary")
        cancel = layout.button(self.tr("Leave as it was"), self.shut)
        form.add_widget(layout.holder(layout.row(1, cancel, save)))
        enter_presses(form)
        self._box.insertWidget(1, form)
        form.show()
        answer.setFocus()

    def shut(self) -> None:
        """Close the form and forget what was typed in it."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self.forgotten.emit([self._name("question"), self._name("answer")])

    def refuse(self, trouble: Trouble) -> None:
        """Show a refusal beside its field."""
        if self._form is not None:
            self._form.refuse(trouble)

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Open again with what was being typed when the program ended."""
        for name in ("question", "answer"):
            text = kept.get(self._name(name))
            if text is not None:
                self.open()
                area = self.form.rows[name].control
                if isinstance(area, TextArea):
                    area.put(str(text))

    def flush(self) -> None:
        """Report unreported typing."""
        if self._form is not None:
            self._form.flush()

    def _name(self, part: str) -> str:
        return f"questions.{self.row_id}.{part}"

    def _save(self) -> None:
        texts = [area.text() for area in self.form.findChildren(TextArea)]
        speaker = self.form.findChildren(Picks)[0].value_key()
        self.form.clear_errors()
        self.changed.emit(texts[0], texts[1], speaker)

    def _strike(self) -> None:
        if self._asked is not None:
            self.struck.emit(not self._asked.struck)

    def _mark(self, correction: tuple[str, str, str, str]) -> str:
        at, question, said, _ = correction
        was = said or self._words.text("interviews.unanswered")
        if self._asked is not None and question != self._asked.question:
            was = f"{question} {was}"
        return self._words.text("interviews.corrected", at=local_minute(parse_instant(at)), before=was)


def _line_through(label: QLabel, on: bool) -> None:
    font: QFont = label.font()
    font.setStrikeOut(on)
    label.setFont(font)
