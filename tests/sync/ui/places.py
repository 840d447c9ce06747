"""A seat in front of a desk of the sync tests, lanes that hold work back, and a syncer between them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from app.evidence.blobs import Blobs
from app.kernel.clock import Clock
from app.kernel.wording import Language, Wording
from app.sync.cycle import Outcome, quiet
from app.sync.holding import give_back, hold_branches
from app.sync.pauses import Pauses
from app.sync.transport import SyncTransport
from tests.sync.desks import Desk
from ui.shell.changes import Changes
from ui.shell.context import Context
from ui.shell.jobs import InlineLanes, Jobs, Lane, Lanes
from ui.shell.memory import Memory
from ui.shell.notices import Notice, Notices
from ui.shell.syncer import Syncer
from ui.widgets.theme.assets import RESOURCES


@dataclass
class Around:
    """What stands for the composition root."""

    clock: Clock
    wording: Wording


class CentreSeat:
    """What the window asks of a seat at a desk that has a centre."""

    at_centre = True

    def __init__(self, desk: Desk, language: Language = Language.EN) -> None:
        self.desk = desk
        self.store = desk.store
        self.actor = desk.actor
        self.blobs = Blobs(desk.folder / "contents", bytes(32))
        self.desktop = Around(desk.clock, Wording.load(RESOURCES / "wording", language))
        self.home = SimpleNamespace(profile=SimpleNamespace(blobs=desk.folder / "blobs"))
        self.pauses: Pauses | None = None
        self.hung_up = 0
        self.trouble: Exception | None = None

    @contextmanager
    def transport(self) -> Iterator[SyncTransport]:
        if self.trouble is not None:
            raise self.trouble
        yield self.desk.line

    def sync(self, watch: Callable[[str, int, int], None] | None = None) -> Outcome:
        if self.trouble is not None:
            raise self.trouble
        return self.desk.cycle.run(watch or quiet)

    def give_back(self, case_id: UUID) -> None:
        give_back(self.store, self.desk.line, self.desk.clock, case_id)

    def hold_branches(self, codes: Collection[str]) -> None:
        hold_branches(self.store, self.desk.line, codes)

    def hang_up(self) -> None:
        self.hung_up += 1


class HeldLanes(InlineLanes):
    """Holds what belongs to the network's lane until `run`."""

    def __init__(self) -> None:
        self.held: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, lane: Lane, work: Callable[[], Any]) -> Future[Any]:
        if lane is not Lane.NETWORK:
            return super().submit(lane, work)
        future: Future[Any] = Future()
        self.held.append((future, work))
        return future

    def run(self) -> None:
        """Do what was held, as a worker would."""
        for future, work in [self.held.pop(0) for _ in range(len(self.held))]:
            future.set_result(work())


@dataclass
class Window:
    """The parts of a session that sync has to do with."""

    seat: Any
    lanes: Lanes = field(default_factory=InlineLanes)
    roll: float = 0.5

    def __post_init__(self) -> None:
        self.changes = Changes(0)
        self.notices = Notices(self.seat.desktop.wording)
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.jobs = Jobs(self.seat, self.lanes)
        self.jobs.troubled.connect(self.notices.trouble)
        self.stop_telling = self.seat.store.subscribe(self.changes.tell)
        self.sync = Syncer(self.seat, self.lanes, self.jobs, self.changes, lambda: self.roll)
        self.context = Context(
            seat=self.seat, jobs=self.jobs, changes=self.changes, notices=self.notices, memory=Memory(None),
            words=self.seat.desktop.wording, clock=self.seat.desktop.clock, sync=self.sync,
        )  # fmt: skip

    @property
    def wait(self) -> float:
        """Seconds until the next round begins by itself; 0 when nothing is planned."""
        return max(self.sync._timer.remainingTime(), 0) / 1000

    def close(self) -> None:
        self.stop_telling()
        self.sync.stop()
