"""Enter presses the button that has the cursor, as people expect of a keyboard-first form."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def enter_presses(root: QWidget) -> None:
    """Let Enter press the plain buttons below a widget; words to choose from keep Enter for going on."""
    for button in root.findChildren(QPushButton):
        if not button.isCheckable():
            button.setAutoDefault(True)
