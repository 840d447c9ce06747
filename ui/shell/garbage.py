"""Reference cycles are collected on the thread of the window, never on a worker.

Python collects cycles on whichever thread happens to allocate; a dead page collected by a worker destroys Qt objects
there, and the process dies without a word. So automatic collection is off while a window is open, and a timer of the
window collects what the usual thresholds ask for. Breaking every cycle by hand was decided against: it has to hold
for every page anybody will ever write.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Collector(QObject):
    """Owns the timer; automatic collection is off from the first to the last collector of the process."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()


def collect_if_due() -> None:
    """Collect the oldest generation whose threshold is passed, as Python itself would have."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return
