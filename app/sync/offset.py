"""How far a desk's clock is from the centre's, and what follows: a pure rule (design 4.2).

Order is the centre's and never a clock's, so a wrong clock harms no merge. It harms people: what a desk writes down as
the hour of a call, and the day from which a deadline runs.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

WARNS = timedelta(minutes=2)
UNCERTAIN = timedelta(hours=24)


class Drift(StrEnum):
    """What to make of an offset."""

    WELL = "well"
    WARNS = "warns"
    UNCERTAIN = "uncertain"


def drift(offset_ms: int) -> Drift:
    """Judge the centre's clock minus this one, in milliseconds; the sign does not matter."""
    off = abs(timedelta(milliseconds=offset_ms))
    if off > UNCERTAIN:
        return Drift.UNCERTAIN
    return Drift.WARNS if off > WARNS else Drift.WELL
