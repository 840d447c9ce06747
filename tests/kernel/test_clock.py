"""Time stands still for tests, and legal days are days in Shanghai."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.kernel.clock import SHANGHAI, FixedClock, SystemClock, legal_day, local_minute, to_millisecond

EVENING = datetime(2026, 11, 24, 16, 5, 30, 123456, tzinfo=UTC)


def test_the_machine_tells_utc_to_the_millisecond() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert now.microsecond % 1000 == 0
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    clock = FixedClock(EVENING.astimezone(SHANGHAI))
    assert clock.now() == clock.now() == to_millisecond(EVENING)
    assert clock.now().tzinfo is UTC
    clock.move(timedelta(days=-1))
    assert clock.now() == to_millisecond(EVENING) - timedelta(days=1)


def test_days_and_minutes_are_those_of_shanghai() -> None:
    assert legal_day(EVENING) == date(2026, 11, 25)
    assert local_minute(EVENING) == "2026-11-25 00:05"


@pytest.mark.parametrize("use", [legal_day, local_minute, FixedClock])
def test_an_instant_without_a_zone_is_a_bug(use: "object") -> None:
    with pytest.raises(ValueError, match="zone"):
        use(EVENING.replace(tzinfo=None))  # type: ignore[operator]
