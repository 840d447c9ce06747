"""Founding a store that stands alone: its first branch, its first administrator.

A replica without key slots is the rest of a founding that was cut short, and nobody can open it; it is put aside under
another name, never deleted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.seat import Seat
from app.kernel.errors import Refusal
from app.kernel.filelock import file_lock

if TYPE_CHECKING:
    from app.desktop.desktop import Desktop
    from app.staff.desk import NewBranch


def found(desktop: Desktop, branch: NewBranch, login: str, name: str, password: str) -> Seat:
    """Found the store of a desktop's profile and sign its first administrator in; see `Desktop.found`."""
    if desktop.founded():
        raise Refusal("staff.founded_already")
    _ = desktop.keys  # refuses here when there is no key store
    desktop.profile.prepare()
    with file_lock(desktop.profile.folder / "founding.lock", wait=30) as ours:
        # Two that found at once would each put the other's store aside.
        if not ours or desktop.founded():
            raise Refusal("staff.founded_already")
        return _found(desktop, branch, login, name, password)


def _found(desktop: Desktop, branch: NewBranch, login: str, name: str, password: str) -> Seat:
    from app.staff import accounts
    from app.store.keys import DataKey

    profile = desktop.profile
    profile.put_aside(desktop.clock.now())
    key = DataKey.fresh()
    store = desktop.open_store(profile, key)
    try:
        actor = accounts.found(store, desktop.keys, key, branch, login, name, password)
    except BaseException:
        store.close()
        # Made a moment ago under a key that nobody keeps.
        for file in profile.database_files:
            file.unlink(missing_ok=True)
        raise
    return Seat(desktop, actor, store, key, desktop.home(login))
