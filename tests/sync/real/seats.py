"""A desk as the program builds it: a profile of its own, enrolled at the centre by the first sign-in."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path

from app.desktop import Desktop, Seat
from app.desktop.desktop import resource_folder
from app.kernel.clock import FixedClock
from app.kernel.rulepack import RulePacks
from app.kernel.settings import CENTRAL_URL
from app.store.keys import Hardness
from app.store.keystore import DemoFileStore
from app.store.killpoints import VARIABLE
from app.sync.cycle import Cycle
from tests.helpers.proxy import CuttingProxy
from tests.sync.desks import Desk, Line
from tests.sync.real.branches import PASSWORD, Branches

WEAKEST = Hardness(1, 8, 1)
"""The weakest Argon2id there is: a hundred sign-ins must not take a minute."""


@cache
def _packs() -> RulePacks:
    return RulePacks.load(resource_folder("rules"))


def desktop_of(folder: Path, url: str, clock: FixedClock) -> Desktop:
    """A desktop with a fast key store, pointed at a centre."""
    desktop = Desktop.build(
        folder, clock=clock, keystore=DemoFileStore(folder / "demo-keystore.json"), hardness=WEAKEST
    )
    desktop.__dict__["packs"] = _packs()  # read once for all desks of a run
    desktop.profile.prepare()
    desktop.settings.set(CENTRAL_URL, url)
    return desktop


class SeatDesk(Desk):
    """A `Desk` around a signed-in `Seat`; everything that tests do to a desk works here too."""

    def __init__(
        self, folder: Path, centre: Branches, login: str, clock: FixedClock, through: CuttingProxy | None = None
    ) -> None:
        self.branches = centre
        self.profile = folder
        self.login = login
        self.clock = clock
        self.through = through
        self.centre = centre
        self.once = frozenset()
        self.desktop = desktop_of(folder, centre.url(through), clock)
        self.sit_down(self.desktop.sign_in(login, PASSWORD))

    def sit_down(self, seat: Seat) -> None:
        """Take a seat that was just opened."""
        self.seat = seat
        self.store = seat.store
        self.folder = Path(seat.store.folder)
        self.actor = seat.actor
        self.line = Line(self.branches.transport(seat.actor, self.through))
        self.cycle = Cycle(self.store, self.line, self.clock, self.actor.branch_id, self.login)

    def close(self) -> None:
        """Hang up and close the replica."""
        self.line.close()
        self.seat.close()

    def sign_in_again(self) -> None:
        """Close the program and open it again, without the centre."""
        self.close()
        self.desktop = desktop_of(self.profile, self.branches.url(self.through), self.clock)
        self.sit_down(self.desktop.sign_in(self.login, PASSWORD))

    def killed_at(self, point: str, work: Callable[[], object] | None = None) -> bool:
        """Sync (or do `work`) in a process of its own that kill -9 ends at a kill point; whether it came there."""

        def go() -> None:
            self.sign_in_again()
            self.sync() if work is None else work()

        self.close()
        killed = killed_at(point, go)
        self.sign_in_again()
        return killed


def reopen(desk: Desk) -> None:
    """Open a plain desk's replica anew, as after a crash."""
    desk.__init__(desk.folder, desk.centre, desk.actor, desk.clock)  # type: ignore[misc]


def kill_plain(desk: Desk, point: str, work: Callable[[], object] | None = None) -> bool:
    """Like `SeatDesk.killed_at`, for a plain desk, which opens faster."""

    def go() -> None:
        reopen(desk)
        desk.sync() if work is None else work()

    desk.line.close()
    desk.close()
    killed = killed_at(point, go)
    reopen(desk)
    return killed


def killed_at(point: str, work: Callable[[], object], *, seconds: float = 20) -> bool:
    """Fork, do the work there and be killed at the kill point; whether that happened. No store may be open here."""
    child = os.fork()
    if child == 0:
        # Nothing of the parent may be cleaned up here, whatever happens.
        try:
            os.environ[VARIABLE] = point
            work()
        except BaseException:  # noqa: BLE001 - told by the exit status
            traceback.print_exc()
            os._exit(3)
        os._exit(0)
    until = time.monotonic() + seconds
    done = status = 0
    while not done and time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        time.sleep(0.002)
    if not done:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise AssertionError(f"{point}: the desk hung")
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0, f"{point}: the desk failed instead of being killed"
    return False
