"""A day and a minute that lie behind: typed, or now at a press."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from app.kernel.clock import SHANGHAI, Clock
from ui.cases.day.when import parse_minute
from ui.widgets import layout, theme
from ui.widgets.number_fields import DateField
from ui.widgets.text_field import TextField


class Past(QWidget):
    """`instant()` is what was typed in UTC, None while day or time is missing or wrong."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.day = DateField(today=self._now().date())
        self.day.setAccessibleName(self.tr("Day"))
        self.time = TextField(placeholder=self.tr("hh:mm"))
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setFixedWidth(theme.WIDTH["label"] * 2 // 3)
        theme.tabular(self.time)
        now = layout.button(self.tr("Now"), lambda: self.put(self._clock.now()), kind="quiet")
        line = layout.row(self.day, self.time, now, 1, gap=1)
        self.setLayout(line)
        self.setFocusProxy(self.day)

    def instant(self) -> datetime | None:
        """The instant, or None."""
        day, time = self.day.day(), parse_minute(self.time.text())
        if day is None or time is None:
            return None
        return datetime.combine(day, time, SHANGHAI).astimezone(UTC)

    def put(self, instant: datetime | None) -> None:
        """Show an instant, or nothing."""
        local = None if instant is None else instant.astimezone(SHANGHAI)
        self.day.put_day(None if local is None else local.date())
        self.time.put("" if local is None else local.strftime("%H:%M"))

    def _now(self) -> datetime:
        return self._clock.now().astimezone(SHANGHAI)
