"""A child process that opens the interview tab offscreen and types until it is killed.

`python -m tests.interviews.ui.typist FOLDER CASE` prints `typed N` after each keystroke; the text in the narrative is
then N characters long.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.kernel.clock import FixedClock
from tests.helpers.house import PASSWORD, _build
from tests.shell.fakes import make_context
from ui.interviews.interview import InterviewTab
from ui.shell.jobs import ThreadLanes
from ui.widgets import theme

EVERY_MS = 60


def main(folder: str, case_id: str) -> None:
    """Open the tab as the window does, with its threads, and type."""
    application = QApplication([])
    theme.apply(application, "light")
    desktop = _build(Path(folder), FixedClock(datetime(2026, 11, 24, 3, 0, tzinfo=UTC)))
    seat = desktop.sign_in("wangmin", PASSWORD)
    context = make_context(store=seat.store, actor=seat.actor, lanes=ThreadLanes())
    context.desk, context.clock = desktop, desktop.clock
    tab = InterviewTab(context)
    tab.resize(1234, 560)
    tab.show()
    tab.opened(case_id=UUID(case_id))
    typed = 0

    def type_on() -> None:
        nonlocal typed
        if tab.faces.currentWidget() is not tab.form:
            return
        area = tab.form.cards["facts"].entries["narrative"].control.widget
        assert isinstance(area, QPlainTextEdit)
        if not typed:
            area.setFocus()
            area.selectAll()
        QTest.keyClicks(area, "a")
        typed += 1
        sys.stdout.write(f"typed {typed}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(type_on)
    timer.start(EVERY_MS)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
