"""Where a person's work lies: the profile itself in a store without a centre, a folder of their own with one."""

from __future__ import annotations

from dataclasses import dataclass

from app.kernel.profile import Profile
from app.staff.door import Door
from app.store.keys import KeyFile


@dataclass(frozen=True, slots=True)
class Home:
    """A person's files, the slots of their key and the door that opens them."""

    login: str
    profile: Profile
    keys: KeyFile
    door: Door
