"""The single-line field every other one is made from.

It reports typing (`settled`), normalises when left, and judges what it holds: an *error* stands in the way,
a *hint* does not. All three wait for the input method. Qt's validators and input masks were decided
against: they refuse keys, and a key that does nothing is the worst error message there is.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.settle import Settle
from ui.widgets.typing import enter_goes_on


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a field says about its content: `tone` is error, hint or empty (well), with a sentence and a remedy."""

    tone: str = ""
    sentence: str = ""
    remedy: str = ""


WELL = Verdict()


class TextField(QLineEdit):
    """A line of text. `settled(str)` is the autosave signal, `judged(Verdict)` fires when the verdict is renewed.

    `put(text)` shows a stored value without reporting it; while composing it waits, so that nothing is ever
    written back under an input method. `set_limit(n)` cuts paste as well as typing.
    """

    settled = Signal(str)
    judged = Signal(object)

    def __init__(
        self, text: str = "", *, placeholder: str = "", goes_on: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setPlaceholderText(placeholder)
        self._settle = Settle(self, self.text)
        self._settle.settled.connect(self.settled)
        self._settle.composition.ended.connect(self._put_waiting)
        self._waiting: str | None = None
        self.textEdited.connect(self._touched)
        if goes_on:
            enter_goes_on(self)

    def normalised(self, text: str) -> str:
        """Return what the field should hold when it is left; the base trims nothing but the ends."""
        return text.strip()

    def verdict(self, text: str) -> Verdict:
        """Judge a normalised text; the base finds everything well."""
        del text
        return WELL

    @property
    def composing(self) -> bool:
        """Whether an input method is composing in this field."""
        return self._settle.composition.active

    def put(self, text: str) -> None:
        """Show a value of the program's; not reported, and put off while composing."""
        if self.composing:
            self._waiting = text
            return
        self._settle.forget()
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long text shows its beginning, not its end

    def judge(self) -> Verdict:
        """Judge now and tell `judged`; nothing is judged while composing."""
        if self.composing:
            return WELL
        found = self.verdict(self.normalised(self.text()))
        self.judged.emit(found)
        return found

    def flush(self) -> None:
        """Report unreported typing now (a page calls it when it closes)."""
        self._settle.flush()

    def leave(self) -> None:
        """Normalise, report and judge, as when the focus goes; nothing happens while composing."""
        if self.composing:
            return
        clean = self.normalised(self.text())
        if clean != self.text():
            self.setText(clean)
            self._settle.touch()
        self._settle.flush()
        self.judge()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the field."""
        super().focusOutEvent(event)
        self.leave()
        if self.isReadOnly():
            self.setCursorPosition(0)

    def _touched(self) -> None:
        self._waiting = None
        self._settle.touch()
        self.judged.emit(WELL)

    def _put_waiting(self) -> None:
        # What was typed wins over a value that arrived meanwhile; an abandoned composition lets it in.
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not self._settle.dirty:
            self.put(waiting)
