"""Locks the desk when nobody touched it for a while. What is being composed becomes text first; nothing is lost."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from ui.widgets.composition import commit_composition

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """`idle` fires after `minutes` without a touch; the watch must be started again after unlocking."""

    idle = Signal()

    def __init__(self, minutes: int) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(minutes * 60_000)
        self._timer.timeout.connect(self._lapse)
        self._on = False
        self._touched = time.monotonic()

    def untouched(self) -> float:
        """For how many seconds nobody touched the desk; may be asked from any thread."""
        return time.monotonic() - self._touched

    def start(self) -> None:
        """Begin to watch."""
        application = QCoreApplication.instance()
        if not self._on and application is not None:
            application.installEventFilter(self)
            self._on = True
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        application = QCoreApplication.instance()
        if self._on and application is not None:
            application.removeEventFilter(self)
        self._on = False
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count from the last touch; swallow nothing."""
        if event.type() in _TOUCHES:
            self._touched = time.monotonic()
            self._timer.start()
        return False

    def _lapse(self) -> None:
        self.stop()
        commit_composition()
        self.idle.emit()
