"""Controls the wheel never changes.

A wheel turned to scroll the page must not silently change a month count or a cause. Closed lists,
spin boxes and sliders pass the wheel on to the page; an open list scrolls as usual.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QLineEdit, QSlider, QSpinBox, QWidget

from ui.widgets import theme
from ui.widgets.composition import watch
from ui.widgets.typing import enter_goes_on


class QuietSpin(QSpinBox):
    """A whole number from `low` to `high` that only keys and its arrows change."""

    def __init__(self, low: int = 0, high: int = 100, *, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setFixedWidth(theme.WIDTH["number"])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _dress(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class QuietSlider(QSlider):
    """A level slider from `low` to `high` that only keys and the mouse held on it change."""

    def __init__(self, low: int = 1, high: int = 100, *, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(low, high)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class QuietDouble(QDoubleSpinBox):
    """A number with `places` decimals (a rate or a share, never money) that only keys and its arrows change."""

    def __init__(
        self, low: float = 0.0, high: float = 100.0, *, places: int = 2, suffix: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setDecimals(places)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setFixedWidth(theme.WIDTH["number"])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _dress(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def _dress(spin: QAbstractSpinBox) -> None:
    watch(spin)
    enter_goes_on(spin)
    theme.tabular(spin)
    # The style sheet's padding does not reach the line edit inside a spin box.
    for edit in spin.findChildren(QLineEdit):
        edit.setTextMargins(theme.space(2), 0, 0, 0)
