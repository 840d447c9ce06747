"""A signed-in person in front of the open store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from app.kernel.actor import Actor
from app.kernel.errors import Refusal

if TYPE_CHECKING:
    from app.desktop.desktop import Desktop
    from app.evidence.blobs import Blobs
    from app.staff.accounts import Accounts
    from app.staff.home import Home
    from app.store.keys import DataKey
    from app.store.store import Store
    from app.sync.blobs import Evicted
    from app.sync.cycle import Outcome
    from app.sync.push import Watch
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
        self._key = key
        self._password = password
        self._line: CentreTransport | None = None

    @cached_property
    def blobs(self) -> Blobs:
        """Evidence bytes outside the database file."""
        from app.evidence.blobs import Blobs

        return Blobs(self.home.profile.blobs, self._key.blobs)

    def lock(self) -> None:
        """Lock the seat: the window covers itself until `unlock`. Work under way goes on, nothing typed is lost."""
        self.locked = True

    def unlock(self, password: str) -> None:
        """Unlock with the person's own password; the same refusals and waits as signing in.

        At a desk with a centre a password that was changed there unlocks, and is the one to sync with from now on.
        """
        entrance = self.desktop.entrance(self.home)
        if entrance is None:
            self.home.door.open(self.actor.login, password)
        else:
            entrance.come_in(password)
            self._password = password
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
            self.store, self.home, self._key, self.actor, lambda password: centre.transport(login, password)
        )

    @property
    def at_centre(self) -> bool:
        """Whether this seat syncs with a centre."""
        return self.desktop.centre is not None

    @contextmanager
    def transport(self) -> Iterator[CentreTransport]:
        """Speak with the centre as the person at this seat; hangs up at the end.

        `Refusal("sync.no_centre")` at a desk that stands alone, `sync.no_password` when the password is neither known
        from signing in nor remembered.
        """
        from app.sync.enrolment import PASSWORD

        centre = self.desktop.centre
        if centre is None:
            raise Refusal("sync.no_centre")
        kept = self._password.encode() if self._password else self.home.keys.kept_secret(self.actor.login, PASSWORD)
        if kept is None:
            raise Refusal("sync.no_password", "password", login=self.actor.login)
        transport = self._line = centre.transport(self.actor.login, kept.decode())
        try:
            yield transport
        finally:
            self._line = None
            transport.close()

    def hang_up(self) -> None:
        """Cut a line to the centre that another thread of this seat is using; it hears that nobody is there."""
        line = self._line
        if line is not None:
            line.hang_up()

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
                self.store, transport, clock, me.branch_id, self.desktop.desk_name, None if bytes_for == 0 else lane
            )
            return cycle.run(watch or quiet)

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
        """Close the store; what was typed is written first."""
        self.store.close()

    def __enter__(self) -> Seat:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
