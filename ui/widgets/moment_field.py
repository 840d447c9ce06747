"""A day and a minute: typed, or set at a press by whoever puts buttons beside them."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, time

from PySide6.QtWidgets import QWidget

from app.kernel.clock import SHANGHAI, Clock
from ui.widgets import layout, theme
from ui.widgets.number_fields import DateField
from ui.widgets.text_field import TextField

_MINUTE = re.compile(r"(\d{1,2})(?::?([0-5]\d))?")


def parse_minute(text: str) -> time | None:
    """Read a time of day: 14:30, 1430, 9:05, 9, full-width forms too; None for anything else."""
    found = _MINUTE.fullmatch(unicodedata.normalize("NFKC", text).strip().replace("点", ":00"))
    if found is None or int(found[1]) > 23:
        return None
    return time(int(found[1]), int(found[2] or 0))


class MomentField(QWidget):
    """`instant()` is what was chosen in UTC, None while day or time is missing or wrong.

    A subclass lays `fields()` out with its own buttons.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.day = DateField(today=self.now().date())
        self.day.setAccessibleName(self.tr("Day"))
        self.time = TextField(placeholder=self.tr("hh:mm"))
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setFixedWidth(theme.WIDTH["label"] * 2 // 3)
        theme.tabular(self.time)
        self.setFocusProxy(self.day)

    def instant(self) -> datetime | None:
        """The chosen instant in UTC."""
        day, minute = self.day.day(), parse_minute(self.time.text())
        if day is None or minute is None:
            return None
        return datetime.combine(day, minute, SHANGHAI).astimezone(UTC)

    def put(self, instant: datetime | None) -> None:
        """Show an instant, or nothing."""
        local = None if instant is None else instant.astimezone(SHANGHAI)
        self.day.put_day(None if local is None else local.date())
        self.time.put("" if local is None else local.strftime("%H:%M"))

    def now(self) -> datetime:
        """This moment in Shanghai."""
        return self.clock.now().astimezone(SHANGHAI)


class PastField(MomentField):
    """A moment that lies behind, with a button for this one."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        now = layout.button(self.tr("Now"), lambda: self.put(self.clock.now()), kind="quiet")
        self.setLayout(layout.row(self.day, self.time, now, 1, gap=1))
