"""Time comes from here, so that tests can fix it.

Instants are timezone-aware UTC; legal days are plain dates in Shanghai, where the bank is. Rules never ask for the
time: they are handed an instant or a day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


class Clock(Protocol):
    """Whatever can tell the present instant in UTC."""

    def now(self) -> datetime:
        """Return the present instant, timezone-aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock, to the millisecond (what both databases keep)."""

    def now(self) -> datetime:
        """Return the machine's time in UTC, cut to milliseconds."""
        return to_millisecond(datetime.now(UTC))


class FixedClock:
    """A clock for tests and drills: stands still until it is moved."""

    def __init__(self, instant: datetime) -> None:
        self._instant = to_millisecond(_zoned(instant).astimezone(UTC))

    def now(self) -> datetime:
        """Return the instant at which the clock stands."""
        return self._instant

    def move(self, by: timedelta) -> None:
        """Move the clock by `by`, backwards too."""
        self._instant += by


def to_millisecond(instant: datetime) -> datetime:
    """Cut an instant to whole milliseconds."""
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


def legal_day(instant: datetime) -> date:
    """The calendar day in Shanghai on which `instant` falls; naive instants are a bug."""
    return _zoned(instant).astimezone(SHANGHAI).date()


def local_minute(instant: datetime) -> str:
    """Write an instant for people: 2026-11-24 14:05 in Shanghai; naive instants are a bug."""
    return _zoned(instant).astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def _zoned(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("an instant without a zone is no instant")
    return instant
