"""A text of several lines that saves itself: `settled` within half a second, never while composing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.settle import Settle
from ui.widgets.text_field import WELL
from ui.widgets.typing import enter_goes_on


class TextArea(QPlainTextEdit):
    """Several lines of plain text, `lines` high. Tab leaves it (and Ctrl+Enter); `put` shows a stored text."""

    settled = Signal(str)
    judged = Signal(object)

    def __init__(self, text: str = "", *, lines: int = 4, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlainText(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + 20)
        self._settle = Settle(self, self.toPlainText)
        self._settle.settled.connect(self.settled)
        self._settle.composition.ended.connect(self._put_waiting)
        self._waiting: str | None = None
        self._quiet = False
        self._known = text
        self.textChanged.connect(self._touched)
        enter_goes_on(self)

    @property
    def composing(self) -> bool:
        """Whether an input method is composing here."""
        return self._settle.composition.active

    def text(self) -> str:
        """Return the whole text, without what is being composed."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show a text of the program's: not reported, cursor kept where it was, put off while composing."""
        if self.composing:
            self._waiting = text
            return
        self._settle.forget()
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self._known = text
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def flush(self) -> None:
        """Report unreported typing now (a page calls it when it closes)."""
        self._settle.flush()

    def leave(self) -> None:
        """Report, as when the focus goes."""
        self._settle.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report what was typed when the area is left."""
        super().focusOutEvent(event)
        self.leave()

    def _touched(self) -> None:
        # Qt fires textChanged for a preedit too, although the text is still the same.
        text = self.toPlainText()
        if self._quiet or text == self._known:
            return
        self._known = text
        self._waiting = None
        self._settle.touch()
        self.judged.emit(WELL)

    def _put_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not self._settle.dirty:
            self.put(waiting)
