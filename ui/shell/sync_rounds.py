"""What runs in the network's lane: one poll, one cycle, one comparison. Nothing in here touches a widget.

Nothing in here raises either. A desk that stopped syncing for an error that nobody foresaw would look as if it had
nothing to say, so every ending is a value: `Round` or `Verified`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.errors import Cancelled, DeskError
from app.sync.cycle import Outcome
from app.sync.digest import compare, repair
from app.sync.head import Poll
from app.sync.lock import sync_lock
from app.sync.transport import Offline
from ui.shell.jobs import Job
from ui.shell.jobs.trouble import sort
from ui.shell.syncing import Progress, Round, Verified, Watching

if TYPE_CHECKING:
    from app.desktop import Seat


class Rounds:
    """The work of the syncer for one seat; `tell(job, progress)` is called from the worker, ten times a second."""

    def __init__(self, seat: Seat, tell: Callable[[Job, Progress], None]) -> None:
        self._seat = seat
        self._tell = tell
        self._idle = Poll()

    def round(self, job: Job, whole: bool) -> Round:
        """Sync; not `whole`: only if the centre's heads moved."""
        return (None if whole else self._poll(job)) or self.cycle(job, self._seat.sync)

    def cycle(self, job: Job, sync: Callable[[Watching], Outcome]) -> Round:
        """Run one cycle; cancelling `job` stops it between two batches."""
        began = time.monotonic()
        try:
            if job.cancelled:
                raise Cancelled
            outcome = sync(self._watch(job))
            if outcome.wake:
                self._idle.learn(outcome.wake)
        except Exception as error:  # noqa: BLE001 - see the module
            return self._failed(error, began, job)
        return Round(self._now(), outcome, outcome.fault)

    def compare(self) -> Verified:
        """Compare the replica with the centre, and read again what differs."""
        began = time.monotonic()
        try:
            with sync_lock(Path(self._seat.store.folder)) as ours, self._seat.transport() as transport:
                if not ours:
                    return Verified(self._now(), elsewhere=True)
                differences = compare(self._seat.store, transport)
                if differences:
                    repair(self._seat.store, transport, differences)
        except Exception as error:  # noqa: BLE001 - see the module
            failed = self._failed(error, began)
            return Verified(self._now(), error=failed.error, number=failed.number)
        return Verified(self._now(), len(differences), time.monotonic() - began)

    def _poll(self, job: Job) -> Round | None:
        """Ask whether anything happened; None when it did."""
        began = time.monotonic()
        try:
            with self._seat.transport() as transport:
                if self._idle.behind(self._seat.store, transport) and not job.cancelled:
                    return None
        except Exception as error:  # noqa: BLE001 - see the module
            return self._failed(error, began, job)
        return Round(self._now(), Outcome(seconds=time.monotonic() - began), poll=True)

    def _failed(self, error: Exception, began: float, job: Job | None = None) -> Round:
        outcome = Outcome(condition="failed", seconds=time.monotonic() - began)
        if isinstance(error, Cancelled) or (job is not None and job.cancelled):
            # Whatever breaks when somebody cuts the line and closes the store is no trouble.
            outcome.condition = "cancelled"
            return Round(self._now(), outcome)
        if isinstance(error, DeskError):
            outcome.condition = "offline" if isinstance(error, Offline) else "rejected"
            return Round(self._now(), outcome, error)
        trouble = sort(error, "sync")
        return Round(self._now(), outcome, error, trouble.number if trouble is not None else "")

    def _watch(self, job: Job) -> Watching:
        def check() -> None:
            if job.cancelled:
                raise Cancelled

        return Watching(check, lambda progress: self._tell(job, progress))

    def _now(self) -> datetime:
        return self._seat.desktop.clock.now()
