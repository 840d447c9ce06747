"""The composition root: everything is built here, once, and only here are back ends named.

`Desktop` is what exists before anybody signs in: profile, settings, wording, rules, calendar, key store. `Seat` is a
person in front of the open store; windows and commands work with it. Building a desktop loads no database library, so
that the sign-in window paints at once; the store and the rooms' handlers come with the first sign-in. Several seats
may be open on one profile (a night command beside the window); that there is only one window is the window's own
affair.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from app.desktop.centre import Centre
from app.desktop.seat import Seat
from app.desktop.wiring import load_models, wire
from app.kernel.clock import Clock, SystemClock
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Fault, Refusal
from app.kernel.events import Events
from app.kernel.rulepack import RulePacks
from app.kernel.settings import (
    CENTRAL_URL,
    ID_READER,
    ID_READER_LIBRARY,
    KEY_STORE,
    LANGUAGE,
    OFFLINE_DAYS,
    SIGN_IN_ATTEMPTS,
    Profile,
    Settings,
    default_profile_folder,
    machine_settings_file,
)
from app.kernel.wording import Language, Wording
from app.store.keystore import KeyStore, KeyStoreKind, choose

if TYPE_CHECKING:
    from app.agreements.clauses import ClauseLibrary
    from app.cases.identity.reader import IdReader
    from app.staff.desk import NewBranch
    from app.staff.home import Home
    from app.store.keys import DataKey, Hardness, KeyFile
    from app.store.session import Surroundings
    from app.store.store import Store
    from app.sync.enrolment import Entrance
    from app.sync.push import Watch


def resource_folder(name: str) -> Path:
    """A folder of `resources`, in a checkout, in a wheel and in a bundle alike."""
    return Path(resources.__file__).parent / name


class Desktop:
    """What a process has before anybody signs in; made by `build`."""

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        clock: Clock,
        language: Language,
        keystore: KeyStore | None,
        passphrase: Callable[[], str] | None,
        hardness: Hardness | None,
    ) -> None:
        self.profile = profile
        self.settings = settings
        self.clock = clock
        self.events = Events()
        self.wording = Wording.load(resource_folder("wording"), language)
        self._keystore = keystore
        self._passphrase = passphrase
        self._hardness = hardness

    @classmethod
    def build(
        cls,
        profile_folder: Path | None = None,
        *,
        clock: Clock | None = None,
        keystore: KeyStore | None = None,
        language: Language | str | None = None,
        passphrase: Callable[[], str] | None = None,
        hardness: Hardness | None = None,
    ) -> Desktop:
        """Build the desktop of a profile (default: the platform's folder); writes nothing.

        `language` overrides the setting; `passphrase` is asked when the profile uses the encrypted-file key store;
        `keystore` and `hardness` (of password slots) are for tests and demos. Raises `Refusal` for malformed
        settings.
        """
        profile = Profile(profile_folder if profile_folder is not None else default_profile_folder())
        settings = Settings(profile.settings, machine_settings_file())
        spoken = Language(language if language is not None else settings.get(LANGUAGE))
        return cls(profile, settings, clock or SystemClock(), spoken, keystore, passphrase, hardness)

    @cached_property
    def packs(self) -> RulePacks:
        """The rule packs of the program and those an administrator added to the profile (`rules/`)."""
        return RulePacks.load(resource_folder("rules"), self.profile.folder / "rules")

    @cached_property
    def calendar(self) -> HolidayCalendar:
        """Days off: the library's, completed by rule packs."""
        return HolidayCalendar(*self.packs.holidays())

    @cached_property
    def clauses(self) -> ClauseLibrary:
        """The clause library that agreements are composed from."""
        from app.agreements.clauses import load_library

        return load_library(resource_folder("clauses"))

    @cached_property
    def id_reader(self) -> IdReader | None:
        """The reader of identity documents that the settings name, None for a desk without one."""
        from app.cases.identity.choose import ReaderKind, choose_reader

        kind, file = ReaderKind(self.settings.get(ID_READER)), self.settings.get(ID_READER_LIBRARY)
        return choose_reader(kind, file, self.clock, demo=self.demo_only)

    @cached_property
    def keystore(self) -> KeyStore:
        """The key store of the profile; raises `Refusal` when there is none to trust and none was chosen."""
        if self._keystore is not None:
            return self._keystore
        return choose(KeyStoreKind(self.settings.get(KEY_STORE)), self.profile.folder, self._passphrase)

    @cached_property
    def keys(self) -> KeyFile:
        """The key slots of the profile."""
        from app.store.keys import KeyFile

        return KeyFile(self.profile.keys, self.keystore, self._hardness)

    @property
    def demo_only(self) -> bool:
        """Whether the profile's keys lie open in it: for demonstrations, never for customers' data."""
        return self.settings.get(KEY_STORE) == KeyStoreKind.DEMO_FILE

    @cached_property
    def centre(self) -> Centre | None:
        """The centre that this desk syncs with; None for one that stands alone."""
        return Centre.of(self.profile.folder, self.settings.get(CENTRAL_URL))

    desk_name = platform.node()[:80]
    """What the centre lists this desk as."""

    def founded(self) -> bool:
        """Whether somebody can sign in at all; without it the first administrator is to be made."""
        return self.centre is not None or self.profile.keys.exists()

    def home(self, login: str) -> Home:
        """A person's files, keys and door."""
        from app.staff.attempts import AttemptBook
        from app.staff.door import Door
        from app.staff.home import Home
        from app.staff.names import plain_login
        from app.store.keys import KeyFile

        login = plain_login(login)
        profile = self.profile if self.centre is None else self.profile.of(login)
        keys = KeyFile(profile.keys, self.keystore, self._hardness)
        book = AttemptBook(self.profile.attempts, self.clock, self.settings.get(SIGN_IN_ATTEMPTS))
        return Home(login, profile, keys, Door(keys, book))

    def entrance(self, home: Home) -> Entrance | None:
        """How a person comes in by the centre; None at a desk that stands alone."""
        if self.centre is None:
            return None
        load_models()
        return self.centre.entrance(home, self.surroundings(), self.desk_name, demo=self.demo_only)

    def sign_in(self, login: str, password: str, *, remember: bool = False, watch: Watch | None = None) -> Seat:
        """Open the store for a person; with a centre the first time by it, which `watch` may follow.

        Raises `Refusal` (`staff.wrong_password`, `staff.wait`, `staff.locked`, `staff.disabled`, `staff.nobody_yet`,
        `keystore.…`, `sync.…`) or `Fault` (`store.…`, `keys.…`, `sync.…`).
        """
        self._somebody()
        home = self.home(login)
        entrance = self.entrance(home)
        if entrance is None:
            return self._seat(home, home.door.open(home.login, password, remember=remember), None)
        from app.sync.cycle import quiet

        return self._seat(home, entrance.come_in(password, remember=remember, watch=watch or quiet), password)

    def sign_in_remembered(self, login: str) -> Seat:
        """Open the store for a person whom the key store remembers.

        `Refusal("staff.not_remembered")` when it does not.
        """
        self._somebody()
        home = self.home(login)
        if self.centre is not None and not home.profile.keys.exists():
            raise Refusal("staff.not_remembered", "login", login=home.login)
        return self._seat(home, home.door.open_remembered(home.login), None)

    def logins(self) -> list[str]:
        """Who has worked at this desk before, in order of name."""
        return self.profile.people() if self.centre is not None else self.keys.logins()

    def remembers(self, login: str) -> bool:
        """Whether `sign_in_remembered` has something to try."""
        home = self.home(login)
        return home.keys.exists() and home.keys.remembers(home.login)

    def forget(self, login: str) -> None:
        """Forget what was remembered of a person."""
        from app.sync.enrolment import PASSWORD

        home = self.home(login)
        home.keys.forget(home.login)
        if self.centre is not None:
            home.keys.keep_secret(home.login, PASSWORD, None)

    def _somebody(self) -> None:
        # Before the key store is asked for: on a new machine this is the sentence that helps.
        if not self.founded():
            raise Refusal("staff.nobody_yet")

    def found(self, branch: NewBranch, login: str, name: str, password: str) -> Seat:
        """Make the store of an empty profile with its first branch and first administrator, and sign them in.

        Refused (`staff.founded_already`) when the profile has key slots or a centre.
        """
        from app.desktop.founding import found

        return found(self, branch, login, name, password)

    def _seat(self, home: Home, key: DataKey, password: str | None) -> Seat:
        from app.staff.accounts import NOBODY
        from app.staff.views import actor_of

        replica = home.profile.replica
        if not replica.exists():
            # Opening would make an empty one in its place.
            raise Fault("store.missing", file=replica.name)
        if replica.stat().st_size == 0:
            # SQLite takes an empty file for a new database.
            raise Fault("store.corrupt", file=replica.name)
        store = self.open_store(home.profile, key)
        try:
            with store.read(NOBODY) as session:
                found = actor_of(session, home.login)
            if found is None:
                raise Refusal("staff.wrong_password", "password")
            actor, disabled_at = found
            if disabled_at is not None:
                raise Refusal("staff.disabled", "login", login=actor.login)
        except BaseException:
            store.close()
            raise
        seat = Seat(self, actor, store, key, home, password)
        if self.centre is not None:
            seat.must_have_met_the_centre(self.settings.get(OFFLINE_DAYS))
        return seat

    def surroundings(self) -> Surroundings:
        """What the store hands every session; wires the rooms' handlers on the first call."""
        from app.store.session import Surroundings

        if not self._wired:
            wire(self.events)
            self._wired = True
        return Surroundings(self.clock, self.packs, self.calendar, self.events, self.profile.folder)

    _wired = False

    def open_store(self, profile: Profile, key: DataKey) -> Store:
        """Open the replica of a profile with every room's tables known."""
        from app.store.store import Store

        load_models()
        return Store.open(profile.folder, key.replica, self.surroundings())
