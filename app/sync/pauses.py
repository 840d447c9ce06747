"""When a large apply may run: at the next pause of the person at the desk, and in the end without one.

A few rows are written at once, nobody notices. Many hold the writer for seconds, so they wait until nobody has touched
the desk for a moment, at most some minutes; even then an apply that an action overtakes takes itself back a few times
before it insists. A command has no pauses: it came to sync.
"""

from __future__ import annotations

import time
from collections.abc import Callable

LARGE = 2_000
"""Staged entries up to which an apply runs at once: a seventh of a second on a slow desk."""
QUIET = 3.0
"""Seconds without a touch that count as a pause."""
AT_MOST = 180.0
"""Seconds after which a large apply runs without a pause."""
TIMES = 5
"""How often a large apply gives way to an action before it insists."""


def may_run(entries: int, untouched: float, waited: float) -> bool:
    """Whether an apply of so many staged entries may begin; `untouched` and `waited` in seconds."""
    return entries <= LARGE or untouched >= QUIET or waited >= AT_MOST


def must_finish(entries: int, waited: float, gave_way: int) -> bool:
    """Whether an apply goes through even if an action waits for it: a small one, and one that has waited enough."""
    return entries <= LARGE or waited >= AT_MOST or gave_way >= TIMES


class Pauses:
    """The pauses of one desk, kept from cycle to cycle; `untouched()` says for how many seconds nobody touched it."""

    def __init__(self, untouched: Callable[[], float], clock: Callable[[], float] = time.monotonic) -> None:
        self._untouched = untouched
        self._clock = clock
        self._since: float | None = None
        self._gave_way = 0

    @property
    def waited(self) -> float:
        """Seconds since a large apply was put off for the first time."""
        return 0.0 if self._since is None else self._clock() - self._since

    def may_run(self, entries: int) -> bool:
        """Whether to apply now; a no is remembered, so that it cannot be said for ever."""
        if may_run(entries, self._untouched(), self.waited):
            return True
        self._put_off()
        return False

    def must_finish(self, entries: int) -> bool:
        """Whether the apply that begins now may not be overtaken."""
        return must_finish(entries, self.waited, self._gave_way)

    def gave_way(self) -> None:
        """An action was quicker: the apply took itself back."""
        self._gave_way += 1
        self._put_off()

    def over(self) -> None:
        """Everything is applied."""
        self._since = None
        self._gave_way = 0

    def _put_off(self) -> None:
        if self._since is None:
            self._since = self._clock()
