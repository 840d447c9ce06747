"""A day and a minute to choose: typed, or by one of three presses that people promise most."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from app.kernel.clock import SHANGHAI, Clock
from ui.widgets import layout
from ui.widgets.moment_field import MomentField


class When(MomentField):
    """A moment that lies ahead."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        quick = layout.row(
            layout.button(self.tr("In one hour"), self._soon, kind="quiet"),
            layout.button(self.tr("Today 17:00"), self._at(0, 17), kind="quiet"),
            layout.button(self.tr("Tomorrow 10:00"), self._at(1, 10), kind="quiet"),
            1,
            gap=1,
        )
        whole = layout.column(layout.row(self.day, self.time, 1), quick, gap=1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def value_key(self) -> str:
        """The chosen instant as text, empty while there is none."""
        chosen = self.instant()
        return "" if chosen is None else chosen.isoformat()

    def _soon(self) -> None:
        now = self.now()
        self.put(now + timedelta(minutes=60 + (-now.minute) % 5))

    def _at(self, days: int, hour: int) -> Callable[[], None]:
        return lambda: self.put(datetime.combine(self.now().date() + timedelta(days=days), time(hour), SHANGHAI))
