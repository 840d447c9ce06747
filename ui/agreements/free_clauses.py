"""Clauses the drafter writes: a title and a text each, checked like any other and marked as free."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets import layout, theme
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class FreeClauses(QWidget):
    """`changed` fires when a clause was typed, added or taken out; `value()` lists (title, text)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[QFrame, TextField, TextArea]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.space(2))
        self.add_button = layout.button(self.tr("Write a clause"), self._add_typed, kind="quiet", icon="plus")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(layout.row(self.add_button, 1))

    def value(self) -> tuple[tuple[str, str], ...]:
        """The clauses as they stand, in order."""
        return tuple((title.text(), text.text()) for _, title, text in self._entries)

    def put(self, clauses: tuple[tuple[str, str], ...]) -> None:
        """Show kept clauses; nothing is reported."""
        if clauses == self.value():
            return
        while self._entries:
            self._drop(self._entries[-1])
        for title, text in clauses:
            self._add(title, text)

    def flush(self) -> None:
        """Report typing that has not settled yet."""
        for _, title, text in self._entries:
            title.flush()
            text.flush()

    def _add_typed(self) -> None:
        self._add("", "")[1].setFocus()
        self.changed.emit()

    def _add(self, title: str, text: str) -> tuple[QFrame, TextField, TextArea]:
        number = len(self._entries) + 1
        head = TextField(title, placeholder=self.tr("Title"))
        head.setAccessibleName(self.tr("Title of free clause {0}").format(number))
        body = TextArea(text, lines=2, placeholder=self.tr("Who does what, until when, how"))
        body.setAccessibleName(self.tr("Text of free clause {0}").format(number))
        for field in (head, body):
            field.settled.connect(lambda _text: self.changed.emit())
        drop = layout.tool("cross", self.tr("Take free clause {0} out").format(number), small=True)
        frame = layout.card(layout.row(head, drop), body, surface="flat")
        entry = (frame, head, body)
        drop.clicked.connect(lambda: self._take_out(entry))
        self._entries.append(entry)
        self._column.addWidget(frame)
        return entry

    def _take_out(self, entry: tuple[QFrame, TextField, TextArea]) -> None:
        self._drop(entry)
        self.changed.emit()

    def _drop(self, entry: tuple[QFrame, TextField, TextArea]) -> None:
        self._entries.remove(entry)
        self._column.removeWidget(entry[0])
        entry[0].deleteLater()
