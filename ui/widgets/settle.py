"""When typing has settled: the autosave signal, and the moment a field is left.

A keystroke is reported at most `SETTLE_MS` after it was typed and at once when the field is left, never
while an input method is composing: then it is held back until the composition ends. This is the only
timer behind autosave, so the half second of the design is kept in one place.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.composition import watch

SETTLE_MS = 350
"""Milliseconds after the first unreported key; with the timer's own slack it stays under 500."""


class Settle(QObject):
    """Fires `settled` with the widget's text when typing pauses or the widget is left."""

    settled = Signal(str)

    def __init__(self, widget: QWidget, read: Callable[[], str]) -> None:
        super().__init__(widget)
        self._read = read
        self._dirty = False
        self.composition = watch(widget)
        self.composition.ended.connect(self._composed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that has not been reported."""
        return self._dirty

    def touch(self) -> None:
        """Note a keystroke of the user."""
        self._dirty = True
        # A running timer is not started again: whoever types without a pause is saved all the same.
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Report what was typed, unless nothing was or an input method is composing."""
        if not self._dirty or self.composition.active:
            return
        self._dirty = False
        self._timer.stop()
        self.settled.emit(self._read())

    def forget(self) -> None:
        """Drop what was typed: the text was replaced by the program."""
        self._dirty = False
        self._timer.stop()

    def _composed(self) -> None:
        if self._dirty:
            self._timer.start()
