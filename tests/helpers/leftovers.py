"""A test that opens a window closes it: a widget left behind belongs to the next test and makes it depend on the order.

Only what Qt has already loaded is looked at, so tests without Qt pay nothing. pytest-qt closes what was handed to
`qtbot.addWidget` before this is asked.
"""

import gc
import sys
from typing import Any

# Qt keeps the tool tip's label for itself once a tool tip was shown.
QTS_OWN = frozenset({"QTipLabel"})


def _application() -> Any:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return None if widgets is None else widgets.QApplication.instance()


def _left() -> list[Any]:
    application = _application()
    if application is None or not hasattr(application, "topLevelWidgets"):
        return []
    return [
        widget
        for widget in application.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in QTS_OWN
    ]


def sweep() -> list[str]:
    """Name the windows that a test left behind, and remove them so that only this test fails."""
    if not _left():
        return []
    core = sys.modules["PySide6.QtCore"]
    # What was told to go goes first: that is nearly all, and looking through every object takes longer than a test.
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    for generation in (0, 2):
        if _left():
            gc.collect(generation)  # a window in a reference cycle is gone as soon as somebody looks
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    names = []
    for widget in _left():
        names.append(f"{widget.metaObject().className()} {widget.objectName() or widget.windowTitle()!r}")
        widget.close()
        widget.deleteLater()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    return names
