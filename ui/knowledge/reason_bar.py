"""A line below an article that asks for a reason or a day before something is done; no message box.

Open only while something is asked; Escape closes it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from ui.widgets import layout, theme
from ui.widgets.composition import composing
from ui.widgets.number_fields import DateField
from ui.widgets.text_field import TextField

Done = Callable[[str, date | None], None]


class ReasonBar(QFrame):
    """`ask(text, done)` opens it; `done(note, day)` is called with what was typed."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._done: Done | None = None
        theme.surface(self, "accent")
        self.label = layout.text_label("", "strong")
        self.note = TextField(placeholder=self.tr("Reason"), goes_on=False)
        self.note.setAccessibleName(self.tr("Reason"))
        self.day = DateField(today=today)
        self.day.setAccessibleName(self.tr("Next review on"))
        self.error = layout.text_label("", "danger")
        self.ok = layout.button(self.tr("&Do it"), self._confirm, kind="primary")
        self.cancel = layout.button(self.tr("Cancel"), self.shut)
        self.note.returnPressed.connect(self._confirm)
        line = layout.row(self.label, self.day, self.note, self.error, self.ok, self.cancel)
        side = theme.space(2)
        line.setContentsMargins(side, side, side, side)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.hide()

    def ask(self, text: str, done: Done, *, day: date | None = None) -> None:
        """Open with a question; with `day` a day is asked for as well."""
        self._done = done
        self.label.setText(text)
        self.error.setText("")
        self.note.put("")
        self.day.put_day(day)
        self.day.setVisible(day is not None)
        self.show()
        self.note.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong and stay open."""
        self.error.setText(sentence)
        self.note.setFocus()

    def shut(self) -> None:
        """Close without doing anything."""
        self._done = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        if self._done is None or composing(self.note):
            return
        day = self.day.day() if self.day.isVisibleTo(self) else None
        if self.day.isVisibleTo(self) and day is None:
            self.refuse(self.tr("There is no such day"))
            return
        self._done(self.note.text().strip(), day)
