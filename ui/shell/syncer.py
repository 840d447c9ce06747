"""Syncs beside the window, without anybody's help: at sign-in, shortly after own work, and now and then.

It holds a timer and one place in the network's lane, and decides only when: what a cycle does is `app.sync`'s, how long
to wait is `app.sync.backoff`'s. An idle desk asks for the heads only. Whatever goes wrong is kept to be told on the
sync page; nothing pops up, and the next try comes by itself. It goes on while the desk is locked.

Calls from workers come home through the lanes, so everything here runs in the thread of the window. Decided against:
running as a job of `ui.shell.jobs`, whose jobs belong to a page and drop their answer when they are cancelled.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from app.sync import views
from app.sync.backoff import pause
from app.sync.pauses import QUIET, Pauses
from ui.shell.changes import Change, Changes
from ui.shell.jobs import Job, Jobs, Lane, Lanes
from ui.shell.sync_badge import SyncState
from ui.shell.sync_rounds import Rounds
from ui.shell.syncing import Progress, Round, Verified, stand_of

if TYPE_CHECKING:
    from app.desktop import Seat

R = TypeVar("R")
SOON_MS = 1000
"""How long after own work a cycle begins, in milliseconds: a page that writes twice is sent once."""
SHOWN_MS = 400
"""A cycle that is shorter changes nothing on the screen."""
LONG_S = 2.0
"""A step that takes longer is shown in the strip, with count, rate and Cancel."""
WHOLE = timedelta(minutes=10)
"""A desk that only asked for the heads says hello at least so often: rights, case numbers and clocks are told there."""
AFTER_CANCEL = timedelta(minutes=5)
LOOK_FOR_PAUSE = timedelta(seconds=1)
"""How often a desk that was brought a lot looks whether the person pauses; the centre is not asked for it."""
STOPPED = ("rejected", "upgrade_required", "enrol_again", "alarm", "failed")
"""Ends after which a person must look: tried again, but not often."""
_STOPPED_COUNTS_AS = 6
_KEPT_ROUNDS = 100


class Syncer(QObject):
    """See the module. `stood` carries the `SyncState` of the badge, `progressed` a `Progress` or None, `ended` a
    `Round`, `verified` a `Verified`."""

    stood = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    verified = Signal(object)

    def __init__(
        self, seat: Seat, lanes: Lanes, jobs: Jobs, changes: Changes, roll: Callable[[], float] = random.random
    ) -> None:
        super().__init__()
        self.seat = seat
        self.at_centre = bool(getattr(seat, "at_centre", False))
        self.state = SyncState()
        self.known: views.Badge | None = None
        self.rounds: deque[Round] = deque(maxlen=_KEPT_ROUNDS)
        self.last: Round | None = None
        self.heard: datetime | None = None
        self.progress: Progress | None = None
        self.comparison: Verified | None = None
        self.next_at: datetime | None = None
        self._lanes, self._jobs, self._roll = lanes, jobs, roll
        self._work = Rounds(seat, lambda job, progress: lanes.home(lambda: self._moved(job, progress)))
        self._job: Job | None = None
        self._again = False
        self._stopped = False
        self._failures = 0
        self._whole_at: datetime | None = None
        self._timer = self._single(self.wake)
        self._showing = self._single(self._draw)
        if self.at_centre:
            changes.subscribe(self, (), self._changed)

    # ------------------------------------------------------------------ what window and pages call

    @property
    def running(self) -> bool:
        """Whether a cycle, a poll or a comparison is under way."""
        return self._job is not None

    def start(self) -> None:
        """Begin: once now, then again and again. A desk without a centre only shows that it has none."""
        if self.at_centre:
            self.now()
        else:
            self._draw()

    def now(self) -> None:
        """Sync now, whatever was to be waited for."""
        if not self.at_centre or self._stopped:
            return
        self._failures = 0
        self._begin(whole=True)

    def wake(self) -> None:
        """The timer's call: ask for the heads, or sync when something waits or the last time went wrong."""
        if not self.at_centre or self._stopped:
            return
        if self._waits_for_pause():
            self._wait(LOOK_FOR_PAUSE)
        else:
            self._begin(whole=self._needs_whole())

    def cancel(self) -> None:
        """Stop what is under way between two batches; it goes on later, or when asked."""
        if self._job is not None:
            self._job.cancel()

    def verify(self) -> None:
        """Compare this replica with the centre, and bring over what differs; answers by `verified`."""
        if self.at_centre and not self._stopped and not self.running:
            job = self._job = Job()
            self._submit(job, self._work.compare, self._compared)
            self._draw()

    def enrol_again(self) -> None:
        """Make this replica a device of its own, after the centre asked for it; unsent work is kept."""
        if self.at_centre and not self._stopped and not self.running:
            job = self._job = Job()
            self._submit(job, lambda: self._work.cycle(job, self.seat.enrol_again), self._came)
            self._draw()

    def stop(self) -> None:
        """Stop for good: nothing begins any more, what is under way ends between two batches or with the line."""
        self._stopped = True
        self._timer.stop()
        self._showing.stop()
        if self._job is not None:
            self._job.cancel()
            self.seat.hang_up()

    # ------------------------------------------------------------------ when

    def _waits_for_pause(self) -> bool:
        """Whether all there is to do is showing what came, and the person at the desk is busy."""
        put_off = self.last.outcome.put_off if self.last is not None else 0
        pauses: Pauses | None = getattr(self.seat, "pauses", None)
        if not put_off or pauses is None or (self.known is not None and self.known.waiting):
            return False
        return not pauses.may_run(put_off)

    def _needs_whole(self) -> bool:
        known, last = self.known, self.last
        if known is None or known.waiting or known.condition != "ok" or last is None or not last.well:
            return True
        if last.files_left or last.outcome.put_off:
            return True
        return self._whole_at is None or self._now() - self._whole_at >= WHOLE

    def look(self) -> None:
        """Count again what waits, and send it soon: somebody settled what was kept."""
        self._read_badge(self._sent_soon)

    def _changed(self, _change: Change) -> None:
        self.look()

    def _sent_soon(self, before: views.Badge | None, badge: views.Badge) -> None:
        if self.running:
            self._again = self._again or badge.waiting > (before.waiting if before is not None else 0)
        elif badge.waiting and not self._failures and not self._after_cancel():
            self._wait(timedelta(milliseconds=SOON_MS), longest=True)

    def _after_cancel(self) -> bool:
        return self.last is not None and self.last.condition == "cancelled"

    def _wait(self, span: timedelta, *, longest: bool = False) -> None:
        """Set the timer; `longest`: to begin no later than this, never to put off what comes sooner."""
        milliseconds = round(span.total_seconds() * 1000)
        if self._stopped or (longest and self._timer.isActive() and self._timer.remainingTime() <= milliseconds):
            return
        self.next_at = self._now() + span
        self._timer.start(milliseconds)

    def _plan(self, ended: Round) -> None:
        if ended.condition == "cancelled":
            self._wait(AFTER_CANCEL)
            return
        if ended.well:
            self._failures = 0
        elif ended.condition in STOPPED:
            self._failures = max(self._failures + 1, _STOPPED_COUNTS_AS)
        else:
            self._failures += 1
        again, self._again = self._again, False
        if again and not self._failures:
            self._wait(timedelta(milliseconds=SOON_MS))
        elif ended.outcome.put_off and not self._failures:
            self._wait(timedelta(seconds=QUIET))
        else:
            waiting = bool(ended.files_left or (self.known is not None and self.known.waiting))
            self._wait(pause(self._failures, waiting, self._roll()))

    # ------------------------------------------------------------------ beside the window

    def _begin(self, *, whole: bool) -> None:
        if self.running:
            self._again = True
            return
        self._timer.stop()
        self.next_at = None
        job = self._job = Job()
        if whole:
            self._showing.start(SHOWN_MS)
        self._submit(job, lambda: self._work.round(job, whole), self._came)

    def _submit(self, job: Job, work: Callable[[], R], home: Callable[[R], None]) -> None:
        def over() -> None:
            if not isValid(self) or self._job is not job:
                return
            self._job = None
            self._finish_showing(job)
            if not future.cancelled():
                home(future.result())

        future: Future[R] = self._lanes.submit(Lane.NETWORK, work)
        future.add_done_callback(lambda _future: self._lanes.home(over))

    # ------------------------------------------------------------------ back home

    def _moved(self, job: Job, progress: Progress) -> None:
        if not isValid(self) or self._job is not job:
            return
        self.progress = progress
        self.progressed.emit(progress)
        if progress.seconds >= LONG_S or progress.step == "first":
            job.title = job.title or self.tr("Sync")
            job.count, job.total = progress.done, progress.of
            job.note = self.seat.desktop.wording.label("sync_step", progress.step)
            self._jobs.shown.emit(job)

    def _finish_showing(self, job: Job) -> None:
        self._showing.stop()
        job.over = True
        if job.title:
            self._jobs.shown.emit(job)
        if self.progress is not None:
            self.progress = None
            self.progressed.emit(None)

    def _came(self, ended: Round) -> None:
        before, self.last = self.last, ended
        if ended.condition == "ok":
            self.heard = ended.at
        if not ended.poll:
            self._whole_at = ended.at
        if self.rounds and not ended.well and self.rounds[0].condition == ended.condition:
            self.rounds[0] = ended  # a night without a line is one line
        elif not ended.poll or before is None or not before.well:
            self.rounds.appendleft(ended)
        self._plan(ended)
        self._draw()
        self._read_badge()
        self.ended.emit(ended)

    def _compared(self, found: Verified) -> None:
        self.comparison = found
        self._draw()
        self.verified.emit(found)
        self._wait(pause(self._failures, False, self._roll()), longest=True)

    def _read_badge(self, then: Callable[[views.Badge | None, views.Badge], None] | None = None) -> None:
        def read(badge: views.Badge) -> None:
            before, self.known = self.known, badge
            self._draw()
            if then is not None:
                then(before, badge)

        if not self._stopped:
            self._jobs.query(self, views.badge, read, latest="badge" if then is None else "changed")

    def _draw(self) -> None:
        shown = self.running and not self._showing.isActive()
        self.state = stand_of(self.known, self.last, self.heard, at_centre=self.at_centre, running=shown)
        self.stood.emit(self.state)

    def _now(self) -> datetime:
        return self.seat.desktop.clock.now()

    def _single(self, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer
