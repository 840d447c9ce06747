"""The composition root: everything is built here, once, and only here are back ends named.

`Desktop` is what exists before anybody signs in: profile, settings, wording, rules, calendar, key store. `Seat` is a
person in front of the open store; windows and commands work with it. Building a desktop loads no database library, so
that the sign-in window paints at once; the store and the rooms' handlers come with the first sign-in. Several seats
may be open on one profile (a night command beside the window); that there is only one window is the window's own
affair.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from app.kernel.actor import Actor
from app.kernel.clock import Clock, SystemClock, legal_day
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Fault, Refusal
from app.kernel.events import Events
from app.kernel.rulepack import RulePacks
from app.kernel.settings import (
    ID_READER,
    ID_READER_LIBRARY,
    KEY_STORE,
    LANGUAGE,
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
    from app.evidence.blobs import Blobs
    from app.staff.accounts import Accounts
    from app.staff.desk import NewBranch
    from app.staff.door import Door
    from app.store.keys import DataKey, Hardness, KeyFile
    from app.store.session import Surroundings
    from app.store.store import Store


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
        """The reader of identity documents that the settings name, None for a desk without one.

        `Refusal("cases.reader_demo_only")` for a simulated one on a profile with real keys.
        """
        from app.cases.identity.library import LibraryReader
        from app.cases.identity.simulator import SimulatedReader
        from app.cases.identity.wedge import WedgeReader

        def today() -> date:
            return legal_day(self.clock.now())

        match self.settings.get(ID_READER):
            case "wedge":
                return WedgeReader(today)
            case "library":
                return LibraryReader(self.settings.get(ID_READER_LIBRARY), today)
            case "simulator" if self.demo_only:
                return SimulatedReader(today)
            case "simulator":
                raise Refusal("cases.reader_demo_only", "reader")
            case _:
                return None

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

    def founded(self) -> bool:
        """Whether somebody can sign in at all; without it the first administrator is to be made."""
        return self.profile.keys.exists()

    def sign_in(self, login: str, password: str, *, remember: bool = False) -> Seat:
        """Open the store for a person.

        Raises `Refusal` (`staff.wrong_password`, `staff.wait`, `staff.locked`, `staff.disabled`, `staff.nobody_yet`,
        `keystore.…`) or `Fault` (`store.…`, `keys.…`).
        """
        self._somebody()
        return self._seat(login, self.door.open(login, password, remember=remember))

    def sign_in_remembered(self, login: str) -> Seat:
        """Open the store for a person whom the key store remembers.

        `Refusal("staff.not_remembered")` when it does not.
        """
        self._somebody()
        return self._seat(login, self.door.open_remembered(login))

    def _somebody(self) -> None:
        # Before the key store is asked for: on a new machine this is the sentence that helps.
        if not self.founded():
            raise Refusal("staff.nobody_yet")

    @cached_property
    def door(self) -> Door:
        """The door of the profile: who may come in, and who must wait."""
        from app.staff.attempts import AttemptBook
        from app.staff.door import Door

        return Door(self.keys, AttemptBook(self.profile.attempts, self.clock, self.settings.get(SIGN_IN_ATTEMPTS)))

    def found(self, branch: NewBranch, login: str, name: str, password: str) -> Seat:
        """Make the store of an empty profile with its first branch and first administrator, and sign them in.

        Refused (`staff.founded_already`) when the profile has key slots. A replica without key slots is the rest of a
        founding that was cut short, and nobody can open it; it is put aside under another name, never deleted.
        """
        from app.staff import accounts
        from app.store.keys import DataKey

        if self.founded():
            raise Refusal("staff.founded_already")
        keys = self.keys  # refuses here when there is no key store
        self.profile.prepare()
        self.profile.put_aside(self.clock.now())
        key = DataKey.fresh()
        store = self._open(key)
        try:
            actor = accounts.found(store, keys, key, branch, login, name, password)
        except BaseException:
            store.close()
            # Made a moment ago under a key that nobody keeps.
            for file in self.profile.database_files:
                file.unlink(missing_ok=True)
            raise
        return Seat(self, actor, store, key)

    def _seat(self, login: str, key: DataKey) -> Seat:
        from app.staff.accounts import NOBODY
        from app.staff.names import plain_login
        from app.staff.views import actor_of

        if not self.profile.replica.exists():
            # Opening would make an empty one in its place.
            raise Fault("store.missing", file=self.profile.replica.name)
        if self.profile.replica.stat().st_size == 0:
            # SQLite takes an empty file for a new database.
            raise Fault("store.corrupt", file=self.profile.replica.name)
        store = self._open(key)
        try:
            with store.read(NOBODY) as session:
                found = actor_of(session, plain_login(login))
            if found is None:
                raise Refusal("staff.wrong_password", "password")
            actor, disabled_at = found
            if disabled_at is not None:
                raise Refusal("staff.disabled", "login", login=actor.login)
        except BaseException:
            store.close()
            raise
        return Seat(self, actor, store, key)

    def surroundings(self) -> Surroundings:
        """What the store hands every session; wires the rooms' handlers on the first call."""
        from app.store.session import Surroundings

        if not self._wired:
            wire(self.events)
            self._wired = True
        return Surroundings(self.clock, self.packs, self.calendar, self.events)

    _wired = False

    def _open(self, key: DataKey) -> Store:
        from app.store.store import Store

        load_models()
        return Store.open(self.profile.folder, key.replica, self.surroundings())


class Seat:
    """A signed-in person in front of the open store: `.actor .store .blobs .desktop`. A context manager that closes."""

    def __init__(self, desktop: Desktop, actor: Actor, store: Store, key: DataKey) -> None:
        self.desktop = desktop
        self.actor = actor
        self.store = store
        self.locked = False
        self._key = key

    @cached_property
    def blobs(self) -> Blobs:
        """Evidence bytes outside the database file."""
        from app.evidence.blobs import Blobs

        return Blobs(self.desktop.profile.blobs, self._key.blobs)

    def lock(self) -> None:
        """Lock the seat: the window covers itself until `unlock`. Work under way goes on, nothing typed is lost."""
        self.locked = True

    def unlock(self, password: str) -> None:
        """Unlock with the person's own password; the same refusals and waits as signing in."""
        self.desktop.door.open(self.actor.login, password)
        self.locked = False

    @cached_property
    def accounts(self) -> Accounts:
        """People with their passwords: adding, disabling, resetting, changing one's own."""
        from app.staff.accounts import Accounts

        return Accounts(self.store, self.desktop.keys, self._key, self.actor)

    def close(self) -> None:
        """Close the store; what was typed is written first."""
        self.store.close()

    def __enter__(self) -> Seat:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


def load_models() -> None:
    """Import every room's mapped classes: capture must know every synced table before the first write."""
    import app.agreements.model
    import app.cases.model
    import app.evidence.model
    import app.fulfilment.model
    import app.interviews.model
    import app.sealing.model
    import app.staff.model
    import app.store.access
    import app.sync.model  # noqa: F401 - imported for what they register


def wire(events: Events) -> None:
    """Subscribe the later rooms to what earlier ones publish, in the order in which they must hear it."""
    from app.agreements.events import AgreementSigned
    from app.casefile import handlers
    from app.fulfilment.desk import create_obligations

    events.subscribe(AgreementSigned, create_obligations)
    handlers.subscribe(events)
