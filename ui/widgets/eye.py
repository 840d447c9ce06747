"""The eye: personal data is masked, and shown only as long as the eye is held.

The button knows neither the value nor the record of who looked: `revealed(True)` asks the page, which
reads the value, writes the access record and shows it; `revealed(False)` asks it to mask again. Losing focus,
leaving the window and releasing the key all count as letting go.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.widgets import theme

_HOLD = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EyeButton(QToolButton):
    """Hold with the mouse, Space or Enter to reveal."""

    revealed = Signal(bool)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(theme.icon("eye"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Hold to show: {0}").format(what))
        self.setToolTip(self.tr("Hold to show. Looking is recorded."))
        self._open = False
        self.pressed.connect(lambda: self._set(True))
        self.released.connect(lambda: self._set(False))

    @property
    def open(self) -> bool:
        """Whether the eye is held now."""
        return self._open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to hold; repeats of a held key count once."""
        if Qt.Key(event.key()) in _HOLD:
            if not event.isAutoRepeat():
                self._set(True)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if Qt.Key(event.key()) in _HOLD:
            if not event.isAutoRepeat():
                self._set(False)
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go."""
        super().focusOutEvent(event)
        self._set(False)

    def changeEvent(self, event: QEvent) -> None:
        """Let go when the window is no longer the active one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._set(False)

    def _set(self, opened: bool) -> None:
        if opened != self._open:
            self._open = opened
            self.setIcon(theme.icon("eye-off" if opened else "eye", "accent" if opened else "ink_soft"))
            self.revealed.emit(opened)
