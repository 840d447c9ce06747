"""Every control that takes the focus has a name a screen reader can say. Rooms check their pages with it too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def nameless(root: QWidget) -> list[str]:
    """Return class and object name of each control below `root` that can take the focus and has no accessible name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _is_part(widget):
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return found


def _is_part(widget: QWidget) -> bool:
    """Say whether a widget is the inside of another control, which takes the focus for it and carries the name."""
    return widget.focusProxy() is not None or widget.inherits("QComboBoxListView")
