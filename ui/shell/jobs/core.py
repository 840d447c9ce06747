"""The builders: how a screen starts work without ever touching a thread.

Every call names an `owner`, a QObject of the window. The result comes home to the thread of the window
through a queued signal and is dropped when the owner is gone by then. Decided against: raw QThread or
QRunnable in pages (each would invent its own cancel and its own error box), and async/await over Qt's
loop (sessions must stay on one thread, and a page's code would be cut in two kinds).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.shell.jobs.job import Job, Task
from ui.shell.jobs.lanes import Lane, Lanes
from ui.shell.jobs.trouble import Kind, Trouble, sort
from ui.shell.seat import Seat

if TYPE_CHECKING:
    from app.store.session import DeskSession

T = TypeVar("T")
Failed = Callable[[Trouble], None]
Busy = QWidget | Callable[[bool], None]
_DROPPED = (Lane.READ, Lane.LOOK)


class Jobs(QObject):
    """Starts queries, changes, long work and heavy work for pages; see the package's docstring.

    `shown` carries a `Job` with a title when it starts, moves and ends (`job.over`); `troubled` carries every
    `Trouble` that no page took care of.
    """

    shown = Signal(object)
    troubled = Signal(object)

    def __init__(self, seat: Seat, lanes: Lanes) -> None:
        super().__init__()
        self.seat = seat
        self._lanes = lanes
        self._latest: dict[tuple[int, str], Job] = {}
        self._running: set[Job] = set()

    @property
    def lanes(self) -> Lanes:
        """Where work runs: for jobs of another kind beside these."""
        return self._lanes

    def query(
        self,
        owner: QObject,
        fn: Callable[[DeskSession], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        busy: Busy | None = None,
        latest: str = "",
        title: str = "",
    ) -> Job:
        """Read: run `fn(session)` in a read-only session on a worker, then `done(result)` in the window.

        `latest` names a series of this owner in which only the newest call counts (searching while typing).
        """
        job = self._begin(owner, Job(title), latest, busy)
        self._run(owner, job, Lane.READ, lambda: self._in_read(fn), done, failed, busy, _name(fn))
        return job

    def change(
        self,
        owner: QObject,
        fn: Callable[[DeskSession], T],
        done: Callable[[T], None] | None = None,
        *,
        verb: str = "",
        failed: Failed | None = None,
        busy: Busy | None = None,
        title: str = "",
    ) -> Job:
        """Write: run `fn(session)` in one action on the single writer, commit, then `done(result)` in the window.

        `verb` names the action in the outbox (default: the name of `fn`). Once given it is carried out even if
        the owner goes away; only the answer is dropped. It cannot be cancelled.
        """
        job = self._begin(owner, Job(title), "", busy)
        name = verb or _name(fn)
        self._run(owner, job, Lane.WRITE, lambda: self._in_action(fn, name), done, failed, busy, name)
        return job

    def work(
        self,
        owner: QObject,
        fn: Callable[[Task], T],
        done: Callable[[T], None] | None = None,
        *,
        title: str,
        failed: Failed | None = None,
        busy: Busy | None = None,
        network: bool = False,
    ) -> Job:
        """Long work: `fn(task)` runs beside the window with count, rate and Cancel in the strip; it reads and writes
        through `task` in short slices. `network` puts it on the network's lane."""
        job = self._begin(owner, Job(title), "", busy)
        task = Task(job, self._tell, self._slice_read, self._slice_change)

        def begin() -> T:
            task.check()
            return fn(task)

        lane = Lane.NETWORK if network else Lane.LONG
        self._run(owner, job, lane, begin, done, failed, busy, title)
        return job

    def look(
        self, owner: QObject, fn: Callable[[], T], done: Callable[[T], None], *, failed: Failed | None = None
    ) -> Job:
        """What somebody waits to see, no database: `fn` runs on a lane that no import and no recognition fills.

        It is not run at all once it was cancelled.
        """
        job = self._begin(owner, Job(), "", None)
        self._run(owner, job, Lane.LOOK, fn, done, failed, None, _name(fn))
        return job

    def compute(
        self,
        owner: QObject,
        fn: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        busy: Busy | None = None,
        latest: str = "",
        title: str = "",
    ) -> Job:
        """Heavy work, no database: `fn`, a picklable `functools.partial` of a module function, runs in a process."""
        job = self._begin(owner, Job(title), latest, busy)
        self._run(owner, job, Lane.HEAVY, fn, done, failed, busy, _name(fn))
        return job

    @property
    def titles(self) -> list[str]:
        """What is running and worth naming to somebody who wants to leave."""
        return sorted(job.title for job in self._running if job.title and not job.cancelled)

    def stop(self) -> None:
        """Tell everything that is running to stop; changes already given are written all the same."""
        for job in list(self._running):
            job.cancel()

    def close(self) -> None:
        """Stop, and wait until what was given is written; from any thread but those of the lanes."""
        self.stop()
        self._lanes.close()

    # ------------------------------------------------------------------ inside

    def _in_read(self, fn: Callable[[DeskSession], T]) -> T:
        with self.seat.store.read(self.seat.actor) as session:
            return fn(session)

    def _in_action(self, fn: Callable[[DeskSession], T], verb: str) -> T:
        with self.seat.store.action(self.seat.actor, verb) as session:
            return fn(session)

    def _slice_read(self, fn: Callable[[DeskSession], object]) -> object:
        return self._lanes.submit(Lane.READ, lambda: self._in_read(fn)).result()

    def _slice_change(self, fn: Callable[[DeskSession], object], verb: str) -> object:
        return self._lanes.submit(Lane.WRITE, lambda: self._in_action(fn, verb or _name(fn))).result()

    def _tell(self, job: Job) -> None:
        self._lanes.home(lambda: self.shown.emit(job))

    def _begin(self, owner: QObject, job: Job, latest: str, busy: Busy | None) -> Job:
        if latest:
            key = (id(owner), latest)
            if key in self._latest:
                self._latest[key].cancel()
            self._latest[key] = job
        self._running.add(job)
        _set_busy(busy, True)
        if job.title:
            self.shown.emit(job)
        return job

    def _run(
        self,
        owner: QObject,
        job: Job,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Failed | None,
        busy: Busy | None,
        what: str,
    ) -> None:
        def come_home(future: Future[T]) -> None:
            self._lanes.home(lambda: self._deliver(owner, job, future, done, failed, busy, what))

        # What is stale and has not begun is not run at all; a change always is. (A process takes no closures.)
        future = self._lanes.submit(lane, _unless_cancelled(job, work) if lane in _DROPPED else work)
        future.add_done_callback(come_home)

    def _deliver(
        self,
        owner: QObject,
        job: Job,
        future: Future[Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
        busy: Busy | None,
        what: str,
    ) -> None:
        job.over = True
        self._running.discard(job)
        for key in [key for key, held in self._latest.items() if held is job]:
            del self._latest[key]
        alive = isValid(owner)
        if alive:
            _set_busy(busy, False)
        if job.title:
            self.shown.emit(job)
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            if alive and done is not None and not job.cancelled:
                done(future.result())
            return
        trouble = None if isinstance(error, CancelledError) else sort(error, what)
        if trouble is None or (job.cancelled and trouble.kind is not Kind.BUG):
            return
        self._tell_trouble(owner if alive else None, trouble, failed)

    def _tell_trouble(self, owner: QObject | None, trouble: Trouble, failed: Failed | None) -> None:
        if owner is not None and failed is not None:
            failed(trouble)
        taken = trouble.kind is Kind.REFUSAL and owner is not None and failed is not None
        if not taken:
            self.troubled.emit(trouble)


def _unless_cancelled(job: Job, work: Callable[[], T]) -> Callable[[], T]:
    def run() -> T:
        if job.cancelled:
            raise CancelledError
        return work()

    return run


def _set_busy(busy: Busy | None, on: bool) -> None:
    if isinstance(busy, QWidget):
        if isValid(busy):
            busy.setEnabled(not on)
    elif busy is not None:
        busy(on)


def _name(fn: Callable[..., object]) -> str:
    inner = getattr(fn, "func", fn)
    return str(getattr(inner, "__name__", type(fn).__name__)).strip("<>")
