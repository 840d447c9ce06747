"""Where work runs: one writer, two readers, the network, lanes for long work and for looks, processes for the heavy.

SQLite takes one writer, so all changes queue behind each other in short slices; a long piece of work
runs beside them and hands its slices to the writer. Threads and processes start with the first piece
of work that needs them. `InlineLanes` runs everything at once in the caller, for tests.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal


class Lane(Enum):
    """The lanes; `WIDTH` says how many pieces of work each runs at a time."""

    LONG = "long"
    LOOK = "look"  # pictures of what is in view: never behind an import
    NETWORK = "network"
    HEAVY = "heavy"  # processes
    READ = "read"
    WRITE = "write"


HAND_OVER_S = 0.0005
"""How long a worker that computes may keep the window's thread waiting, in seconds; Python's own ten times as long is
a quarter of a frame, and a key-press asks several times (`tests/bench/bench_typing.py`)."""
PATIENCE_S = 1.0
"""How long closing waits for the network's lane: a line that neither answers nor breaks must not hold up a desk."""
WIDTH = {Lane.LONG: 2, Lane.LOOK: 2, Lane.NETWORK: 1, Lane.HEAVY: 1, Lane.READ: 2, Lane.WRITE: 1}


class Lanes(Protocol):
    """Runs work somewhere and brings calls home to the thread of the window."""

    def submit(self, lane: Lane, work: Callable[[], Any]) -> Future[Any]:
        """Run `work` in a lane; the future carries its result or its exception."""
        ...

    def home(self, call: Callable[[], None]) -> None:
        """Run `call` in the thread of the window, in the order of calls."""
        ...

    def close(self) -> None:
        """Wait for what is running, drop what has not begun."""
        ...


class _Home(QObject):
    call = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.call.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def _run(self, call: Callable[[], None]) -> None:
        call()


class ThreadLanes:
    """The lanes of the running program; make it in the thread of the window."""

    def __init__(self) -> None:
        sys.setswitchinterval(HAND_OVER_S)
        self._home = _Home()
        self._executors: dict[Lane, Executor] = {}
        self._network: Future[Any] | None = None

    def submit(self, lane: Lane, work: Callable[[], Any]) -> Future[Any]:
        """Run `work` in a lane, starting the lane if it is the first."""
        executor = self._executors.get(lane)
        if executor is None:
            executor = self._executors[lane] = _start(lane)
        future = executor.submit(work)
        if lane is Lane.NETWORK:
            self._network = future
        return future

    def home(self, call: Callable[[], None]) -> None:
        """Queue `call` to the thread of the window; may be called from any thread."""
        self._home.call.emit(call)

    def close(self) -> None:
        """Wait for what is running in every lane, drop what has not begun; changes already given are written.

        What the network keeps waiting is told to stop beforehand, and left behind after `PATIENCE_S`.
        """
        # Long work waits for readers and the writer, so those close after it.
        for lane in Lane:
            executor = self._executors.pop(lane, None)
            if executor is not None and lane is Lane.NETWORK:
                executor.shutdown(wait=False, cancel_futures=True)
                wait([self._network] if self._network is not None else [], PATIENCE_S)
            elif executor is not None:
                executor.shutdown(wait=True, cancel_futures=lane is not Lane.WRITE)


def _start(lane: Lane) -> Executor:
    if lane is not Lane.HEAVY:
        return ThreadPoolExecutor(WIDTH[lane], thread_name_prefix=f"desk-{lane.value}")
    # Spawned, never forked: a fork of a process with Qt threads may hang on a lock nobody holds.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(WIDTH[lane], mp_context=get_context("spawn"))


class InlineLanes:
    """Runs every piece of work at once, in the caller: tests need no event loop and no waiting."""

    def submit(self, lane: Lane, work: Callable[[], Any]) -> Future[Any]:
        """Run `work` now; an exception goes into the future, as from a real lane."""
        future: Future[Any] = Future()
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - the future carries it, whatever it is
            future.set_exception(error)
        return future

    def home(self, call: Callable[[], None]) -> None:
        """Run `call` now."""
        call()

    def close(self) -> None:
        """Nothing is left running."""
