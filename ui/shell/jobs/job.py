"""One piece of work under way: what the strip shows of it and what the work itself may ask."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.kernel.errors import Cancelled

if TYPE_CHECKING:
    from app.store.session import DeskSession

T = TypeVar("T")
_TELL_EVERY = 0.1


class Job:
    """A piece of work: `title` (empty: not shown), `count` of `total` (0: unknown), `rate` per second, `cancel`."""

    def __init__(self, title: str = "") -> None:
        self.title = title
        self.count = 0
        self.total = 0
        self.note = ""
        self.over = False
        self.cancelled = False
        self._began = time.monotonic()

    @property
    def rate(self) -> float:
        """Pieces per second since the start."""
        elapsed = time.monotonic() - self._began
        return self.count / elapsed if elapsed > 0 else 0.0

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped even if it cannot."""
        self.cancelled = True


class Task:
    """What long work holds in its hands: tell progress, ask whether to go on, read and write in short slices.

    Made by `Jobs.work`. Call `progress` or `check` in every round of a loop; both raise `Cancelled` when the
    user pressed Cancel.
    """

    def __init__(
        self,
        job: Job,
        tell: Callable[[Job], None],
        read: Callable[[Callable[[DeskSession], object]], object],
        change: Callable[[Callable[[DeskSession], object], str], object],
    ) -> None:
        self._job = job
        self._tell = tell
        self._read = read
        self._change = change
        self._told = 0.0

    def check(self) -> None:
        """Raise `Cancelled` if the user asked to stop."""
        if self._job.cancelled:
            raise Cancelled

    def call_it(self, title: str) -> None:
        """Give the work a title, which shows it: work that is silent while it is short."""
        self._job.title = title

    def progress(self, count: int, total: int = 0, note: str = "") -> None:
        """Say how far the work is; shown at most ten times a second."""
        self.check()
        self._job.count, self._job.total, self._job.note = count, total, note
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY or count == total:
            self._told = now
            self._tell(self._job)

    def read(self, fn: Callable[[DeskSession], T]) -> T:
        """Run one query in a read session of its own and wait for it."""
        self.check()
        return self._read(fn)  # type: ignore[return-value]

    def change(self, fn: Callable[[DeskSession], T], verb: str = "") -> T:
        """Run one short action through the single writer and wait for its commit; keep slices to 500 rows."""
        self.check()
        return self._change(fn, verb)  # type: ignore[return-value]
