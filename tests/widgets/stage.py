"""Puts widgets into a window that stays for the length of a test; Python would collect it otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

HELD: list[QWidget] = []


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show widgets below each other, the first with the focus, and return the window."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    HELD.append(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    widgets[0].setFocus()
    qtbot.waitUntil(widgets[0].hasFocus, timeout=2000)
    return window
