"""The left half of the workbench: whatever stands there scrolls, and is never narrower than a field with its label."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.widgets import theme


def scrolled(inner: QWidget) -> QScrollArea:
    """Put a widget with a layout into an area that scrolls down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(theme.WIDTH["field"] + theme.WIDTH["number"] + theme.WIDTH["label"])
    box = inner.layout()
    if box is not None:
        # Cards keep off the splitter, with a scroll bar between them or without.
        box.setContentsMargins(0, 0, theme.space(1), 0)
    area.setWidget(inner)
    return area
