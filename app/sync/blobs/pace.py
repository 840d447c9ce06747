"""How long the lane may go on: rows never wait for bytes longer than one chunk takes.

Asked between two chunks. It says stop when the cycle's time is over, and when somebody has typed something meanwhile:
that goes first, in the cycle that follows. What was sent stays sent.
"""

from __future__ import annotations

import time
from collections.abc import Callable

LOOK_EVERY = 0.5


class Pace:
    """Time for a piece of work: `seconds` (None: as long as it takes), and `hurry` says whether rows wait."""

    def __init__(
        self, seconds: float | None, hurry: Callable[[], bool], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._hurry = hurry
        self._began = clock()
        self._end = None if seconds is None else self._began + seconds
        self._looked = self._began
        self._seconds = seconds
        self.hurried = False

    def over(self) -> bool:
        """Whether to stop here."""
        now = self._clock()
        if self.hurried or (self._end is not None and now >= self._end):
            return True
        if now - self._looked >= LOOK_EVERY:
            self._looked = now
            self.hurried = self._hurry()
        return self.hurried

    def part(self, share: float) -> Pace:
        """A pace that ends when `share` of the whole time is over, or with the whole."""
        if self._seconds is None:
            return self
        left = self._began + share * self._seconds - self._clock()
        return Pace(max(0.0, left), self._hurry, self._clock)
