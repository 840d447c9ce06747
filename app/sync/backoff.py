"""When to try again: a pure function of what happened, with chance handed in.

At nine o'clock a hundred desks start at once; whoever fails waits longer each time and never in step with the others.
A desk with work that waits asks sooner than an idle one, because people look at what waits.
"""

from __future__ import annotations

from datetime import timedelta

IDLE = (15.0, 60.0)
"""Seconds between two polls of a desk that has nothing to send."""
BUSY = (2.0, 5.0)
"""The same when something waits."""
FIRST, LAST = 2.0, 300.0
"""Seconds after the first failure, and never more than these."""


def pause(failures: int, waiting: bool, roll: float) -> timedelta:
    """How long to wait before the next cycle; `roll` is a random number with 0 <= roll < 1.

    After `failures` failures in a row the wait is anywhere between half and the whole of a span that doubles each time.
    """
    if not 0 <= roll < 1:
        raise ValueError("a roll lies between 0 and 1")
    if failures > 0:
        span = min(LAST, FIRST * 2 ** min(failures - 1, 16))
        return timedelta(seconds=span / 2 + span / 2 * roll)
    low, high = BUSY if waiting else IDLE
    return timedelta(seconds=low + (high - low) * roll)
