"""The one place where bugs come out: logged whole with a number, shown as one line, nothing lost.

Everything that no page caught ends here: exceptions in slots, in other threads, and Qt's own complaints.
A dialog with a traceback was decided against: a customer is watching, and the clerk can only read out a number.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from ui.shell.jobs.trouble import sort

_qt = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_QUIET = ("propagateSizeHints",)
"""Complaints of Qt that mean nothing: the offscreen platform has no window manager to hint at."""


class CrashDoor(QObject):
    """`troubled(Trouble)` fires in the thread of the window for everything that escaped."""

    troubled = Signal(object)

    def open(self) -> None:
        """Take over the hooks of the process."""
        sys.excepthook = self.caught
        threading.excepthook = lambda told: self.caught(told.exc_type, told.exc_value, told.exc_traceback)
        qInstallMessageHandler(qt_says)

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Sort and tell an exception nobody caught; Ctrl+C in a terminal stays what it is."""
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        trouble = sort(error, "window")
        if trouble is not None:
            self.troubled.emit(trouble)


def qt_says(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Bring Qt's messages into the log, where the redacting filter sees them."""
    del context
    if not any(part in message for part in _QUIET):
        _qt.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
