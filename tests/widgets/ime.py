"""An input method for tests: opens, changes and commits a composition as ibus and the Windows IME do."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def compose(widget: QWidget, preedit: str) -> None:
    """Show `preedit` under the cursor; nothing is in the text yet."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, text: str) -> None:
    """Close the composition and put `text` into the widget."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def drop(widget: QWidget) -> None:
    """Close the composition without a text (Esc)."""
    QApplication.sendEvent(widget, QInputMethodEvent("", []))
