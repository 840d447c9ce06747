"""The words of a mark, typed where they stand: Enter or leaving keeps them, Esc leaves them as they were.

While an input method composes, Enter and Esc are its own and leaving waits until what is composed is text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.evidence.marks import LONGEST_WORDS
from ui.widgets import theme
from ui.widgets.composition import watch


class MarkWords(QPlainTextEdit):
    """One editor over the pages; `ask` opens it, the call given with it gets the words once."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAccessibleName(self.tr("Words of the mark"))
        self.setPlaceholderText(self.tr("Enter keeps it, Shift+Enter is a new line"))
        self.setTabChangesFocus(True)
        self.composition = watch(self)
        self._over = over
        self._done: Callable[[str | None], None] | None = None
        self.hide()

    def ask(self, place: QRectF, words: str, done: Callable[[str | None], None]) -> None:
        """Open over a place of the view; `done(words)` is called when it is over, with None to leave all as it was."""
        self.finish(keep=True)
        self._done = done
        self.setPlainText(words)
        over = self._over
        wide = max(theme.WIDTH["number"], round(place.width()))
        high = max(2 * theme.HEIGHT["control"], round(place.height()))
        left = min(max(round(place.left()), 0), max(over.width() - wide, 0))
        top = min(max(round(place.top()), 0), max(over.height() - high, 0))
        self.setGeometry(left, top, min(wide, over.width()), high)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()

    def finish(self, *, keep: bool) -> None:
        """Be done, keeping what was typed or not."""
        done, self._done = self._done, None
        if done is None:
            return
        if keep:
            self.composition.commit()
        words = self.toPlainText().strip()[:LONGEST_WORDS]
        self.hide()
        done(words if keep else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc leaves; both belong to the input method while it composes."""
        if not self.composition.active:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
                self.finish(keep=True)
                return
            if event.key() == Qt.Key.Key_Escape:
                self.finish(keep=False)
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed; a menu of its own is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(keep=True)
