"""The list of steps beside a long form: red dot, amber dot, green tick; any order, nothing blocked.

A wizard was decided against: a customer tells things in their own order.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets import theme

_LOOK = {
    "empty": ("overdue", "danger"),
    "begun": ("clock", "soon"),
    "done": ("check-circle", "good"),
    "": ("minus", "line_strong"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `status` is empty (red), begun (amber), done (green) or "" (optional and untouched)."""

    key: str
    label: str
    status: str = ""


class StepList(QWidget):
    """Steps below each other; `chosen(key)` fires when one is pressed. Alt+Up and Alt+Down belong to the page."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self._column.addStretch(1)
        self._buttons: dict[str, QPushButton] = {}
        self._steps: tuple[Step, ...] = ()

    def put(self, steps: list[Step]) -> None:
        """Show these steps; buttons of known keys are kept, so the focus stays."""
        for key in self._buttons.keys() - {step.key for step in steps}:
            gone = self._buttons.pop(key)
            gone.hide()
            gone.deleteLater()
        for place, step in enumerate(steps):
            button = self._buttons.get(step.key) or self._make(step.key, place)
            picture, ink = _LOOK[step.status]
            button.setText(f"  {step.label}")
            button.setIcon(theme.icon(picture, ink, ink, theme.WIDTH["icon_small"]))
            button.setAccessibleName(f"{step.label}: {self._said(step.status)}")
            button.setToolTip(self._said(step.status))
        self._steps = tuple(steps)

    def mark(self, key: str) -> None:
        """Show which step the page stands at."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def wanted_width(self) -> int:
        """How wide the longest step is when the page stands at it, in pixels."""
        metrics = QFontMetrics(theme.font("body", bold=True))
        longest = max((metrics.horizontalAdvance(button.text()) for button in self._buttons.values()), default=0)
        return longest + theme.WIDTH["icon_small"] + 2 * theme.space(3)

    def statuses(self) -> dict[str, str]:
        """Return the status of each step by key."""
        return {step.key: step.status for step in self._steps}

    def _make(self, key: str, place: int) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        theme.kind(button, "step")
        button.clicked.connect(lambda: self._press(key))
        self._buttons[key] = button
        self._column.insertWidget(place, button)
        return button

    def _press(self, key: str) -> None:
        self.mark(key)
        self.chosen.emit(key)

    def _said(self, status: str) -> str:
        return {
            "empty": self.tr("missing"),
            "begun": self.tr("begun"),
            "done": self.tr("complete"),
        }.get(status, self.tr("optional"))
