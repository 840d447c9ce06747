"""A day and a minute to choose: typed, or by one of three presses that people promise most."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

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


class When(QWidget):
    """`instant()` is what was chosen in UTC, None while day or time is missing or wrong."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.day = DateField(today=self._now().date())
        self.day.setAccessibleName(self.tr("Day"))
        self.time = TextField(placeholder=self.tr("hh:mm"))
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setFixedWidth(theme.WIDTH["label"] * 2 // 3)
        theme.tabular(self.time)
        quick = layout.row(
            layout.button(self.tr("In one hour"), self._soon, kind="quiet"),
            layout.button(self.tr("Today 17:00"), self._at(0, 17), kind="quiet"),
            layout.button(self.tr("Tomorrow 10:00"), self._at(1, 10), kind="quiet"),
            1,
            gap=1,
        )
        self.setLayout(layout.column(layout.row(self.day, self.time, 1), quick, gap=1))
        whole = self.layout()
        if whole is not None:
            whole.setContentsMargins(0, 0, 0, 0)
        self.setFocusProxy(self.day)

    def instant(self) -> datetime | None:
        """The chosen instant in UTC."""
        day, minute = self.day.day(), parse_minute(self.time.text())
        if day is None or minute is None:
            return None
        return datetime.combine(day, minute, SHANGHAI).astimezone(UTC)

    def value_key(self) -> str:
        """The chosen instant as text, empty while there is none."""
        chosen = self.instant()
        return "" if chosen is None else chosen.isoformat()

    def put(self, instant: datetime | None) -> None:
        """Show an instant, or nothing."""
        local = None if instant is None else instant.astimezone(SHANGHAI)
        self.day.put_day(None if local is None else local.date())
        self.time.put("" if local is None else local.strftime("%H:%M"))

    def _now(self) -> datetime:
        return self._clock.now().astimezone(SHANGHAI)

    def _soon(self) -> None:
        now = self._now()
        self.put(now + timedelta(minutes=60 + (-now.minute) % 5))

    def _at(self, days: int, hour: int) -> Callable[[], None]:
        return lambda: self.put(datetime.combine(self._now().date() + timedelta(days=days), time(hour), SHANGHAI))
