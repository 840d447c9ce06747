"""The black sheet of F12: what stands on the screens is nobody else's business while the desk is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.widgets import theme


class Cover(QWidget):
    """A black sheet over the window, for F12; any key or press takes it away and does nothing else."""

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.surface(self, "black")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Screen off; press any key"))
        window.installEventFilter(self)
        self._before: QWidget | None = None
        self.hide()

    def drop(self) -> None:
        """Cover the window."""
        self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Keep every key from the shortcuts of the window below: nothing acts while nothing is seen."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Uncover; a lone modifier does not."""
        event.accept()
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self._lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Uncover."""
        event.accept()
        self._lift()

    def _lift(self) -> None:
        self.hide()
        self.lifted.emit()
        # A page may have been drawn anew meanwhile.
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
