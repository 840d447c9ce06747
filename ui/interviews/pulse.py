"""Reports typing that never pauses.

A field reports when typing settles; somebody who writes down a long answer without a pause would not be reported at
all, and a pulled plug would take all of it. The pulse looks at the field with the cursor a few times a second and has
it report what is typed so far. While an input method composes, the field itself waits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.settle import Settle

PULSE_MS = 400
"""With the drafts' own delay typing is on disk well within a second."""


class Pulse(QObject):
    """Beats while `root` is shown."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._timer = QTimer(self)
        self._timer.setInterval(PULSE_MS)
        self._timer.timeout.connect(self.beat)
        root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Beat only while the page is seen."""
        if event.type() == QEvent.Type.Show:
            self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return False

    def beat(self) -> None:
        """Have the field with the cursor report what is typed so far."""
        focus = QApplication.focusWidget()
        if focus is not None and self._root.isAncestorOf(focus):
            settle = focus.findChild(Settle)
            if isinstance(settle, Settle):
                settle.flush()
