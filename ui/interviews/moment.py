"""A moment to the minute: pressed now, or typed when it was earlier.

A bare tick was decided against: what counts later is when the original was seen or the bank was told, and a clerk who
catches up on the form a quarter of an hour later must be able to say so.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.interviews.values import instant_of
from app.kernel.clock import Clock, local_minute
from app.store.types import instant_text
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class MomentField(QWidget):
    """`settled(value)` carries the stored form of an instant (Now was pressed) or the text that was typed."""

    settled = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.text_field = TextField(placeholder=self.tr("yyyy-mm-dd hh:mm"))
        self.text_field.setFixedWidth(theme.WIDTH["number"])
        theme.tabular(self.text_field)
        self.text_field.settled.connect(self.settled)
        self.now = layout.button(self.tr("Now"), self._now, icon="clock")
        self.setLayout(layout.row(self.now, self.text_field, 1, gap=1))
        self.setFocusProxy(self.now)

    def value(self) -> str:
        """Return what stands there, as typed or as the minute of the last press."""
        return self.text_field.text()

    def put(self, value: object) -> None:
        """Show a stored instant, or what was typed."""
        instant = instant_of(value)
        self.text_field.put(local_minute(instant) if instant is not None else str(value or ""))

    def value_key(self) -> str:
        """Return the text, so that a form knows whether there is one."""
        return self.text_field.text().strip()

    def flush(self) -> None:
        """Report unreported typing."""
        self.text_field.flush()

    def setAccessibleName(self, name: str) -> None:
        """Name both parts."""
        super().setAccessibleName(name)
        self.text_field.setAccessibleName(name)
        self.now.setAccessibleName(self.tr("{0}: now").format(name))

    def _now(self) -> None:
        instant = self._clock.now()
        self.text_field.put(local_minute(instant))
        self.settled.emit(instant_text(instant))
        self.text_field.setFocus(Qt.FocusReason.TabFocusReason)
