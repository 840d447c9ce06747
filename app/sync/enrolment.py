"""Coming in at a desk that has a centre: the first time by the centre, later without it.

The first sign-in of a person at a desk enrols them: the password goes to the server over SCRAM, a fresh replica is
filled with what they may see, and only then are the key slots written, so that an enrolment that was cut short leaves
nothing that could be opened and is simply done again. Later sign-ins open the password slot. When that fails, the
password may have been changed at the centre: whoever proves themselves there with the new one is given the share that
opens the second slot, and the first is written anew.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime

from app.kernel.errors import Fault, Refusal
from app.kernel.filelock import file_lock
from app.staff.home import Home
from app.store.keys import DataKey, WrongKey
from app.store.session import Surroundings
from app.store.store import Store
from app.sync.cycle import Cycle, Outcome, quiet
from app.sync.hello import Welcome
from app.sync.push import Watch
from app.sync.state import device_of, read_state
from app.sync.transport import DoorTransport, Offline, Rejected

PASSWORD = "central"  # noqa: S105 - the name under which the key store keeps it
WRONG_PASSWORD = "sync.password"  # noqa: S105 - a code


class Entrance:
    """Lets one person in at one desk; `connect` makes a transport that speaks with their password."""

    def __init__(
        self, home: Home, around: Surroundings, connect: Callable[[str], DoorTransport], desk_name: str = ""
    ) -> None:
        self._home = home
        self._around = around
        self._connect = connect
        self._desk_name = desk_name

    def come_in(self, password: str, *, remember: bool = False, watch: Watch = quiet) -> DataKey:
        """The key of the person's replica; enrols them where they have none.

        Raises `Refusal`: `staff.wait`, `staff.locked`, `staff.wrong_password`, `sync.first_needs_centre`; and what the
        centre says (`Rejected`).
        """
        home = self._home
        with home.door.knock(home.login):
            if not home.keys.has_share(home.login):
                key, wrapping = self._enrol(password, watch)
            else:
                key, wrapping = self._open(password)
        if remember:
            home.keys.remember(home.login, wrapping)
            home.keys.keep_secret(home.login, PASSWORD, password.encode())
        return key

    def _open(self, password: str) -> tuple[DataKey, bytes]:
        """The key, and the wrapping key that opens the password's slot without the password."""
        home = self._home
        try:
            return home.keys.unlock(home.login, password)
        except WrongKey:
            key = self._by_share(password)
        return key, home.keys.put(home.login, password, key)

    def _by_share(self, password: str) -> DataKey:
        """Open by what the centre releases to somebody it knows; `WrongKey` when it does not or cannot be asked."""
        home = self._home
        transport = self._connect(password)
        try:
            share = transport.share(home.keys.share_device(home.login))
        except Offline:
            raise WrongKey from None
        except Rejected as said:
            if said.code == WRONG_PASSWORD:
                raise WrongKey from None
            raise
        finally:
            transport.close()
        return home.keys.unlock_share(home.login, share)

    def _enrol(self, password: str, watch: Watch) -> tuple[DataKey, bytes]:
        home = self._home
        home.profile.prepare()
        with file_lock(home.profile.folder / "enrolment.lock", wait=600) as ours:
            # A window and a command at once would each put the other's replica aside.
            if home.keys.has_share(home.login):
                return self._open(password)
            if not ours:
                raise Refusal("sync.enrolling_elsewhere", login=home.login)
            return self._fill(password, watch)

    def _fill(self, password: str, watch: Watch) -> tuple[DataKey, bytes]:
        home = self._home
        home.profile.put_aside(self._around.clock.now())
        key = DataKey.fresh()
        store = Store.open(home.profile.folder, key.replica, self._around)
        transport = self._connect(password)
        try:
            cycle = Cycle(store, transport, self._around.clock, "", self._desk_name)
            _must_have_come(cycle.run(watch))
            with store.look() as connection:
                device, _ = device_of(connection)
            if cycle.welcome is None:
                raise LookupError("a cycle that came to its end was welcomed")
            wrapping = self._write_slots(password, key, device, cycle.welcome)
        except BaseException:
            store.close()
            for file in home.profile.database_files:
                file.unlink(missing_ok=True)  # made a moment ago under a key that nobody keeps
            raise
        finally:
            transport.close()
        store.close()
        return key, wrapping

    def _write_slots(self, password: str, key: DataKey, device: str, welcome: Welcome) -> bytes:
        home = self._home
        wrapping = home.keys.put(home.login, password, key)
        if welcome.recovery_key:
            home.keys.put_recovery(home.login, base64.b64decode(welcome.recovery_key), key)
        # Last of all: this is the slot by which a replica counts as enrolled.
        home.keys.put_share(home.login, base64.b64decode(welcome.share), key, device)
        return wrapping


def days_since_the_centre(store: Store, now: datetime) -> int | None:
    """For how many whole days the replica has not met its centre; None when it never did."""
    with store.look() as connection:
        met = read_state(connection).last_sync
    return None if met is None else max((now - met).days, 0)


def _must_have_come(outcome: Outcome) -> None:
    fault = outcome.fault
    if outcome.condition == "ok":
        return
    if isinstance(fault, Rejected) and fault.code == WRONG_PASSWORD:
        raise WrongKey
    if isinstance(fault, Offline):
        raise Refusal("sync.first_needs_centre", "login", reason=fault.params.get("reason", "")) from fault
    raise fault if fault is not None else Fault(f"sync.{outcome.condition}")
