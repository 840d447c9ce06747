"""Calls somebody when an answer does not come in time; one thread for the whole life of a child.

A timer for every question was decided against: starting a thread waits until it runs, which on a busy machine took as
long as drawing a page. This one sleeps through most questions: it is only woken for a moment that lies before the one
it sleeps until.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_NEVER = float("inf")


class Watch:
    """`begin(seconds)` and `rest()` around what must not take longer; `late` is called, once, when it does."""

    def __init__(self, late: Callable[[], None]) -> None:
        self._late = late
        self._change = threading.Condition()
        self._until = _NEVER
        self._sleeps_until = _NEVER
        self._over = False
        self._thread: threading.Thread | None = None

    def begin(self, seconds: float) -> None:
        """From now on `seconds` are left."""
        with self._change:
            self._until = time.monotonic() + seconds
            if self._thread is None and not self._over:
                self._thread = threading.Thread(target=self._run, name="child-watch", daemon=True)
                self._thread.start()
            elif self._until < self._sleeps_until:
                self._change.notify()

    def rest(self) -> None:
        """It was done in time."""
        with self._change:
            self._until = _NEVER

    def end(self) -> None:
        """Let the thread go; nothing is called any more."""
        with self._change:
            self._over = True
            self._change.notify()

    def _run(self) -> None:
        with self._change:
            while not self._over:
                left = self._until - time.monotonic()
                if left <= 0:
                    break
                self._sleeps_until = self._until
                self._change.wait(None if left == _NEVER else left)
            if self._over:
                return
        self._late()
