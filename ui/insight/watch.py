"""Rounds of early warning beside the window: soon after something changed, and every half hour, as time scores too.

A round reads in slices and takes the writer only for what has news (`app.desktop.rounds`). It stays silent unless it
takes long, then it stands in the strip with count and Cancel; after a Cancel the next one comes by the clock. What goes
wrong is told like any trouble of a job, once, and the next round comes by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from app.desktop.rounds import Round, make_round
from app.staff.powers import may
from app.store.session import DeskSession
from ui.shell.changes import Change, Changes
from ui.shell.jobs import Jobs, Task, Trouble
from ui.shell.seat import Seat

T = TypeVar("T")
EVERY_MS = 30 * 60_000
"""How often a desk looks at its cases though nothing changed, in milliseconds."""
SOON_MS = 20_000
"""How long after a change; further changes meanwhile are looked at together."""
LONG_S = 2.0
"""A round that takes longer is shown, in seconds."""
_REST = 20
HEARD = frozenset({"cases", "customers", "promises", "interview_sections", "case_links"})
"""What changes a score."""


class Watch(QObject):
    """See the module. `last` is the last round, None before the first."""

    def __init__(self, seat: Seat, jobs: Jobs, changes: Changes) -> None:
        super().__init__()
        self.last: Round | None = None
        self._seat, self._jobs = seat, jobs
        self._running = False
        self._again = False
        self._began = 0.0
        self._took = 0.0
        self._stopped = not may(seat.actor.role, "warnings.raise")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)
        if not self._stopped:
            changes.subscribe(self, HEARD, self._changed)

    def start(self) -> None:
        """Begin: a first round soon, then again and again."""
        self._wait(SOON_MS)

    def stop(self) -> None:
        """Begin no further round; one under way ends with the window's jobs."""
        self._stopped = True
        self._timer.stop()

    def now(self) -> None:
        """Make a round now, or another one after the one that runs."""
        if self._stopped or self._running:
            self._again = self._running
            return
        self._running, self._again = True, False
        self._began = time.monotonic()
        actor = self._seat.actor
        self._jobs.work(self, lambda task: make_round(_Shown(task, self.tr("Scoring cases")), actor), self._made,
                        title="", failed=self._failed, busy=self._over)  # fmt: skip

    def _changed(self, _change: Change) -> None:
        if self._running:
            self._again = True
        elif not self._timer.isActive() or self._timer.remainingTime() > self._soon():
            self._wait(self._soon())

    def _over(self, busy: bool) -> None:
        # Called with False however a round ends: made, refused or cancelled.
        if busy or not self._running:
            return
        self._running = False
        self._took = time.monotonic() - self._began
        self._wait(self._soon() if self._again else EVERY_MS)

    def _made(self, made: Round) -> None:
        self.last = made

    def _soon(self) -> int:
        """A desk of many cases looks less often: a round may take a twentieth of the time at most."""
        return min(SOON_MS + round(self._took * _REST * 1000), EVERY_MS)

    def _failed(self, _trouble: Trouble) -> None:
        """Told by the jobs already."""

    def _wait(self, milliseconds: int) -> None:
        if not self._stopped:
            self._timer.start(milliseconds)


class _Shown:
    """The hands of a round: the task's own, with a title once the round takes long."""

    def __init__(self, task: Task, title: str) -> None:
        self._task, self._title = task, title
        self._began = time.monotonic()

    def read(self, fn: Callable[[DeskSession], T]) -> T:
        """As the task reads."""
        return self._task.read(fn)

    def change(self, fn: Callable[[DeskSession], T], verb: str = "") -> T:
        """As the task writes."""
        return self._task.change(fn, verb)

    def progress(self, count: int, total: int = 0, note: str = "") -> None:
        """Tell it once it is worth telling."""
        if time.monotonic() - self._began >= LONG_S:
            self._task.call_it(self._title)
            self._task.progress(count, total, note)
        else:
            self._task.check()
