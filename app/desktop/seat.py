"""A signed-in person in front of the open store."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from app.kernel.actor import Actor, Role
from app.kernel.errors import Refusal
from app.kernel.settings import KEEP_LINE
from app.sync.lines import Lines

if TYPE_CHECKING:
    from app.desktop.centre import Centre
    from app.desktop.desktop import Desktop
    from app.evidence.blobs import Blobs
    from app.staff.accounts import Accounts
    from app.staff.home import Home
    from app.store.keys import DataKey
    from app.store.store import Store
    from app.sync.blobs import Evicted
    from app.sync.cycle import Cycle, Outcome
    from app.sync.live import LiveReading
    from app.sync.pauses import Pauses
    from app.sync.push import Watch
    from app.sync.sql import SqlTransport
    from app.sync.transport import CentreTransport


class Seat:
    """A signed-in person in front of the open store: `.actor .store .blobs .desktop`. A context manager that closes."""

    def __init__(
        self, desktop: Desktop, actor: Actor, store: Store, key: DataKey, home: Home, password: str | None = None
    ) -> None:
        self.desktop = desktop
        self.actor = actor
        self.store = store
        self.home = home
        self.locked = False
        self.pauses: Pauses | None = None  # given by a window: large applies wait for the person's pauses
        self._key = key
        self._password = password
        self._keep_seconds = 0
        self._lines = Lines(self._may_keep_line)
        if self.reads_live:
            store.elsewhere = self.live

    @cached_property
    def blobs(self) -> Blobs:
        """Evidence bytes outside the database file."""
        from app.evidence.blobs import Blobs

        return Blobs(self.home.profile.blobs, self._key.blobs)

    def lock(self) -> None:
        """Lock the seat: the window covers itself until `unlock`. Work under way goes on, nothing typed is lost.

        Syncing goes on too, but no line to the centre stays open behind a locked window.
        """
        self.locked = True
        self._lines.close()
        self._rest_reading()

    def unlock(self, password: str) -> None:
        """Unlock with the person's own password; the same refusals and waits as signing in.

        At a desk with a centre a password that was changed there unlocks, and is the one to sync with from now on.
        """
        entrance = self.desktop.entrance(self.home)
        if entrance is None:
            self.home.door.open(self.actor.login, password)
        else:
            entrance.come_in(password)
            self._take_password(password)
        self.locked = False

    @cached_property
    def accounts(self) -> Accounts:
        """People with their passwords: adding, disabling, resetting, changing one's own."""
        from app.staff.accounts import Accounts

        centre = self.desktop.centre
        if centre is None:
            return Accounts(self.store, self.home.keys, self._key, self.actor)
        from app.sync.people import CentralAccounts

        login = self.actor.login
        return CentralAccounts(
            self.store, self.home, self._key, self.actor, lambda password: centre.transport(login, password),
            self._take_password,
        )  # fmt: skip

    @property
    def at_centre(self) -> bool:
        """Whether this seat syncs with a centre."""
        return self.desktop.centre is not None

    @property
    def reads_live(self) -> bool:
        """Whether every screen of this seat reads the centre itself: an auditor's, whose cases no replica holds."""
        return self.at_centre and self.actor.role is Role.AUDITOR

    @cached_property
    def live(self) -> LiveReading:
        """Reading the centre itself as the person at this seat (`Store.read(actor, seat.live)`); dials when asked."""
        from app.sync.live import LiveReading, entries

        return LiveReading(self._dial, entries)

    def _dial(self) -> SqlTransport:
        centre, password = self._centre_and_password()
        return centre.dialled(self.actor.login, password)

    @contextmanager
    def transport(self) -> Iterator[CentreTransport]:
        """Speak with the centre as the person at this seat; hangs up at the end, or keeps the line for the next visit.

        Several threads may do so at once, each on a line of its own.
        `Refusal("sync.no_centre")` at a desk that stands alone, `sync.no_password` when the password is neither known
        from signing in nor remembered.
        """
        centre, password = self._centre_and_password()
        with self._lines.line(lambda: centre.transport(self.actor.login, password)) as transport:
            yield transport

    def hang_up(self) -> None:
        """Cut the lines to the centre that other threads of this seat are using; they hear that nobody is there."""
        self.stop_reading()
        self._lines.hang_up()

    def stop_reading(self) -> None:
        """Cut the lines of live reading only: whoever waits for a page hears that nobody is there."""
        if "live" in self.__dict__:
            self.live.hang_up()

    def _centre_and_password(self) -> tuple[Centre, str]:
        from app.sync.enrolment import PASSWORD

        centre = self.desktop.centre
        if centre is None:
            raise Refusal("sync.no_centre")
        kept = self._password.encode() if self._password else self.home.keys.kept_secret(self.actor.login, PASSWORD)
        if kept is None:
            raise Refusal("sync.no_password", "password", login=self.actor.login)
        return centre, kept.decode()

    def _may_keep_line(self) -> int:
        """For how many seconds a line may be kept between two visits: as the centre said last, 0 while locked."""
        return 0 if self.locked or not self.desktop.settings.get(KEEP_LINE) else self._keep_seconds

    def _take_password(self, password: str) -> None:
        """Speak with the centre with this password from now on; a line that the last one opened is closed."""
        self._password = password
        self._lines.close()
        self._rest_reading()

    def _rest_reading(self) -> None:
        if "live" in self.__dict__:
            self.live.rest()

    def sync(self, watch: Watch | None = None, *, bytes_for: float | None = 5.0) -> Outcome:
        """Push what waits and pull what is new, once; trouble of the line is in the outcome, not raised.

        Evidence bytes follow for `bytes_for` seconds: 0 for none, None for as long as it takes.
        """
        from app.sync.blobs import Lane
        from app.sync.cycle import Cycle, quiet

        clock, me = self.desktop.clock, self.actor
        with self.transport() as transport:
            lane = Lane(self.store, transport, self.blobs, me.staff_id, clock, seconds=bytes_for)
            cycle = Cycle(
                self.store, transport, clock, me.branch_id, self.desktop.desk_name, None if bytes_for == 0 else lane,
                self.pauses,
            )  # fmt: skip
            outcome = cycle.run(watch or quiet)
            self._heed(cycle)
            return outcome

    def must_have_met_the_centre(self, allowed: int) -> None:
        """Meet the centre now when the replica has not for `allowed` days; closes the seat when it cannot be met.

        `Refusal("sync.offline_too_long")`.
        """
        from app.sync.enrolment import days_since_the_centre

        days = days_since_the_centre(self.store, self.desktop.clock.now())
        if days is not None and days < allowed:
            return
        outcome = self.sync()
        if outcome.condition != "ok":
            self.close()
            raise Refusal("sync.offline_too_long", "login", days=days or 0, allowed=allowed) from outcome.fault

    def _heed(self, cycle: Cycle) -> None:
        if cycle.welcome is not None:
            self._keep_seconds = cycle.welcome.keep

    def bring(self, sha256: str, size: int, watch: Watch | None = None) -> None:
        """Fetch an exhibit's bytes from the centre now, because somebody opens it; see `app.sync.blobs.bring`."""
        from app.sync.blobs import bring
        from app.sync.cycle import quiet

        with self.transport() as transport:
            bring(self.store, transport, self.blobs, sha256, size, watch or quiet)

    def evict(self, space: int) -> Evicted:
        """Free `space` bytes of evidence that the centre confirms to hold; see `app.sync.blobs.evict`."""
        from app.sync.blobs import evict

        with self.transport() as transport:
            return evict(self.store, transport, self.blobs, self.actor.staff_id, space)

    def bring_case(self, case_id: UUID) -> None:
        """Bring an older case from the centre to this desk, to stay until it is given back; see `app.sync.holding`."""
        from app.sync.holding import bring_case

        with self.transport() as transport:
            bring_case(self.store, transport, self.desktop.clock, case_id)

    def give_back(self, case_id: UUID) -> None:
        """Give back a case that was brought; see `app.sync.holding`."""
        from app.sync.holding import give_back

        with self.transport() as transport:
            give_back(self.store, transport, self.desktop.clock, case_id)

    def hold_branches(self, codes: Collection[str]) -> None:
        """Choose a lead's further branches; the next sync carries it out."""
        from app.sync.holding import hold_branches

        with self.transport() as transport:
            hold_branches(self.store, transport, codes)

    def enrol_again(self, watch: Watch | None = None) -> Outcome:
        """Make a copied or restored replica a device of its own and sync; the work that waits is kept."""
        import base64

        from app.sync.again import begin_again
        from app.sync.cycle import Cycle, quiet

        device = begin_again(self.store)
        with self.transport() as transport:
            cycle = Cycle(self.store, transport, self.desktop.clock, self.actor.branch_id, self.desktop.desk_name)
            outcome = cycle.run(watch or quiet)
        if cycle.welcome is not None and cycle.welcome.share:
            share = base64.b64decode(cycle.welcome.share)
            self.home.keys.put_share(self.actor.login, share, self._key, device)
        return outcome

    def close(self) -> None:
        """Hang up and close the store; what was typed is written first."""
        if "live" in self.__dict__:
            self.live.close()
        self._lines.close()
        self.store.close()

    def __enter__(self) -> Seat:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
