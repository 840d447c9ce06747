"""Accounts at a desk that has a centre: people live at the centre, and only one's own password is changed from here."""

from __future__ import annotations

from collections.abc import Callable

from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.staff import desk
from app.staff.accounts import Accounts
from app.staff.home import Home
from app.staff.names import check_password
from app.store.keys import DataKey
from app.store.store import Store
from app.sync.enrolment import PASSWORD
from app.sync.transport import DoorTransport


class CentralAccounts(Accounts):
    """What a person may do with accounts here; everything but their own password is refused with the way to go."""

    def __init__(
        self,
        store: Store,
        home: Home,
        key: DataKey,
        actor: Actor,
        connect: Callable[[str], DoorTransport],
        changed: Callable[[str], None],
    ) -> None:
        super().__init__(store, home.keys, key, actor)
        self._home = home
        self._connect = connect
        self._changed = changed

    def add(self, new: desk.NewStaff, password: str) -> Actor:
        """People are added at the centre (`sync.people_at_centre`)."""
        raise Refusal("sync.people_at_centre", login=new.login)

    def disable(self, login: str) -> None:
        """People are disabled at the centre (`sync.people_at_centre`)."""
        raise Refusal("sync.people_at_centre", login=login)

    def reset_password(self, login: str, password: str) -> None:
        """Passwords of others are reset at the centre (`sync.people_at_centre`)."""
        raise Refusal("sync.people_at_centre", login=login)

    def change_password(self, old: str, new: str) -> None:
        """Change one's own password: at the centre first, then the slot here. Needs the centre (`sync.offline`)."""
        keys = self._home.keys
        with self._home.door.knock(self._actor.login):
            keys.unlock(self._actor.login, old)
        if new == old:
            raise Refusal("staff.password_same", "password")
        check_password(new, self._actor.login)
        transport = self._connect(old)
        try:
            transport.change_password(new)
        finally:
            transport.close()
        self._changed(new)
        # Were it cut short here, the new password opens the second slot at the next sign-in.
        keys.put(self._actor.login, new, self._key)
        keys.forget(self._actor.login)
        if keys.kept_secret(self._actor.login, PASSWORD) is not None:
            keys.keep_secret(self._actor.login, PASSWORD, None)
