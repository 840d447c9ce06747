"""Accounts: a person's row together with the key slot that lets them in.

Each method owns one action: the slot is written inside it, after the row was flushed and before the commit. So the
writer lock orders two processes, a slot that cannot be written undoes the row, and a crash between the two leaves
either a slot nobody is registered for (overwritten by the next try) or a person without a slot (set a new password).
"""

from __future__ import annotations

from uuid import UUID

from app.kernel.actor import Actor, Role
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.staff import desk
from app.staff.model import StaffMember
from app.staff.names import branch_code_of, check_password, login_of, name_of
from app.staff.powers import require
from app.store.keys import DataKey, KeyFile, WrongKey
from app.store.store import Store

# Who reads before it is known who signs in; never the actor of a change.
NOBODY = Actor(UUID(int=0), "", "", Role.COUNTER, "0000")


def found(
    store: Store, keys: KeyFile, key: DataKey, branch: desk.NewBranch, login: str, name: str, password: str
) -> Actor:
    """Make the first branch and the first administrator of an empty store; refused when it has people already.

    The slot is written last, after the commit, because nobody could sign in before: a founding that was cut short
    leaves no key file, and is simply done again.
    """
    login, code = login_of(login), branch_code_of(branch.code)
    check_password(password, login)
    actor = Actor(new_id(), login, name_of(name), Role.ADMIN, code)
    with store.action(actor, "staff.found") as session:
        if desk.members_count(session):
            raise Refusal("staff.founded_already")
        session.add(StaffMember(id=actor.staff_id, login=login, name=actor.name, role=Role.ADMIN))
        desk.add_branch(session, branch)
    keys.put(login, password, key)
    return actor


class Accounts:
    """What the person at the seat may do with accounts: administrators with others', everybody with their own."""

    def __init__(self, store: Store, keys: KeyFile, key: DataKey, actor: Actor) -> None:
        self._store = store
        self._keys = keys
        self._key = key
        self._actor = actor

    def add(self, new: desk.NewStaff, password: str) -> Actor:
        """Add a person with their first password (administrators)."""
        with self._store.action(self._actor, "staff.add") as session:
            member = desk.add_member(session, new)
            self._keys.put(member.login, check_password(password, member.login), self._key)
            return member.as_actor()

    def disable(self, login: str) -> None:
        """Keep a person out: the row says so and the slot is gone (administrators)."""
        with self._store.action(self._actor, "staff.disable") as session:
            member = desk.disable_member(session, login)
            self._keys.remove(member.login)

    def reset_password(self, login: str, password: str) -> None:
        """Set another person's password; a disabled person is enabled by it (administrators)."""
        with self._store.action(self._actor, "staff.reset_password") as session:
            require(session.actor, "staff.manage")
            member = desk.member_of(session, login)
            check_password(password, member.login)
            if member.disabled_at is not None:
                desk.enable_member(session, login)
            self._keys.put(member.login, password, self._key)
            self._keys.forget(member.login)

    def change_password(self, old: str, new: str) -> None:
        """Change one's own password: the old one must open the slot; what was remembered opens nothing afterwards."""
        with self._store.action(self._actor, "staff.change_password"):
            try:
                key, _ = self._keys.unlock(self._actor.login, old)
            except WrongKey:
                raise Refusal("staff.wrong_password", "old_password") from None
            if new == old:
                raise Refusal("staff.password_same", "password")
            self._keys.put(self._actor.login, check_password(new, self._actor.login), key)
            self._keys.forget(self._actor.login)
