"""What `doctor` looks at, one function per check; each answers with what it found and what to do about it.

A finding never ends the list: whatever is wrong with settings, rules or keys, the rest is still looked at.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.errors import DeskError, Refusal
from app.kernel.wording import Wording
from ui.commands import doctor_probes as probes
from ui.commands.doctor_centre import CentreDoctor
from ui.commands.doctor_check import Check

if TYPE_CHECKING:
    from app.desktop import Desktop, Seat

OLDEST = (3, 11)
ROOM_NEEDED = 500 * 1024 * 1024
PLAIN_HEADER = b"SQLite format 3\x00"
_TRIAL = "调解协议书壹贰叁0123456789喆堃犇翀䶮㛃𫖯𬍛"


class Doctor:
    """Looks at one profile on one machine and speaks in `words`.

    `sign_in` is None when nobody can be signed in unasked; at a desk with a centre `login` says whose replica is
    meant. The centre is left alone when `offline`.
    """

    def __init__(
        self,
        words: Wording,
        build: Callable[[], Desktop],
        sign_in: Callable[[], Seat] | None,
        login: str = "",
        *,
        offline: bool = False,
    ) -> None:
        self._words = words
        self._build = build
        self._sign_in = sign_in
        self._login = login
        self._offline = offline

    def checks(self) -> Iterator[Check]:
        """Yield the findings, the cheap and basic ones first."""
        yield self.python()
        yield self.packages()
        try:
            desk = self._build()
        except DeskError as error:
            yield self._told("settings", error)
        else:
            yield self._found("settings", "doctor.in_order")
            yield from self._of_profile(desk)
        yield self.fonts()
        yield self.input_method()
        yield self.qt_libraries()
        yield self.sound()

    def _of_profile(self, desk: Desktop) -> Iterator[Check]:
        rules = self.rules(desk)
        yield rules
        yield self.profile(desk)
        yield self.key_store(desk)
        yield self.key_slots(desk)
        if rules.ok:
            # Without its rules no store opens, and no calendar is whole.
            yield self.calendar(desk)
            yield self.replica(desk)
            if not self._offline:
                yield from CentreDoctor(self._words, desk, self._sign_in).checks()
        yield self.disk(desk)

    def python(self) -> Check:
        """The interpreter is new enough."""
        version = ".".join(map(str, sys.version_info[:3]))
        if sys.version_info >= OLDEST:
            return Check("python", True, version)
        return Check("python", False, version, self._words.text("doctor.python.fix", wanted=".".join(map(str, OLDEST))))

    def packages(self) -> Check:
        """Everything the program declares to need is installed."""
        lacking = probes.missing_packages(probes.declared_packages())
        if lacking:
            text = self._words.text("doctor.packages.missing", names=lacking)
            return Check("packages", False, text, self._words.text("doctor.packages.fix"))
        return self._found("packages", "doctor.in_order")

    def rules(self, desk: Desktop) -> Check:
        """Every rule pack can be read."""
        try:
            _ = desk.packs
        except DeskError as error:
            return self._told("rules", error)
        return self._found("rules", "doctor.in_order")

    def calendar(self, desk: Desktop) -> Check:
        """The days off of the running year are known."""
        year = desk.clock.now().year
        if desk.calendar.published(year):
            return self._found("calendar", "doctor.calendar.known", year=year)
        fix = self._words.text("doctor.calendar.fix", year=year)
        return Check("calendar", False, self._words.text("doctor.calendar.unknown", year=year), fix)

    def profile(self, desk: Desktop) -> Check:
        """The profile folder belongs to this user, and nobody else can read it."""
        folder = desk.profile.folder
        if not folder.is_dir():
            return self._found("profile", "doctor.profile.absent", folder=folder)
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            fix = self._words.text("doctor.profile.fix_owner", folder=folder)
            return Check("profile", False, self._words.text("doctor.profile.closed", folder=folder), fix)
        if os.name != "nt" and folder.stat().st_mode & 0o077:
            fix = self._words.text("doctor.profile.fix_open", folder=folder)
            return Check("profile", False, self._words.text("doctor.profile.open", folder=folder), fix)
        return Check("profile", True, str(folder))

    def key_store(self, desk: Desktop) -> Check:
        """There is a key store, it encrypts, and it answers."""
        probe = "doctor"
        try:
            store = desk.keystore
            store.get(probe)
        except DeskError as error:
            return self._told("key_store", error)
        return Check("key_store", True, self._words.label("key_store", store.kind.value))

    def key_slots(self, desk: Desktop) -> Check:
        """The key slots can be read; how many people can sign in."""
        if not desk.founded():
            return self._found("key_slots", "doctor.store.absent")
        try:
            return self._found("key_slots", "doctor.slots", n=len(desk.logins()))
        except DeskError as error:
            return self._told("key_slots", error)

    def replica(self, desk: Desktop) -> Check:
        """The store is encrypted, opens, has the version this program knows, and every page of it is whole."""
        if desk.centre is not None and not self._login:
            return self._found("store", "doctor.store.whose")
        profile = desk.home(self._login).profile if self._login else desk.profile
        file = profile.replica
        if not file.exists() and desk.centre is not None and not profile.keys.exists():
            return self._found("store", "doctor.store.not_enrolled", login=self._login)
        if not file.exists():
            if desk.founded():
                return self._told("store", Refusal("store.missing", file=file.name))
            return self._found("store", "doctor.store.absent")
        for one in (file, profile.drafts):
            if one.exists() and one.read_bytes()[:16] == PLAIN_HEADER:
                text = self._words.text("doctor.store.plain", file=one.name)
                return Check("store", False, text, self._words.text("doctor.store.plain_fix"))
        if self._sign_in is None:
            return self._found("store", "doctor.store.not_opened", size=_size(file))
        try:
            with self._sign_in() as seat:
                damage = seat.store.damage()
                version = seat.store.version()
        except DeskError as error:
            return self._told("store", error)
        if damage:
            fix = self._words.text("doctor.store.damage_fix")
            return Check("store", False, self._words.text("doctor.store.damage", first=damage[0], n=len(damage)), fix)
        return self._found("store", "doctor.store.whole", size=_size(file), version=version)

    def disk(self, desk: Desktop) -> Check:
        """There is room for work."""
        folder = desk.profile.folder
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        free = shutil.disk_usage(folder).free
        detail = self._words.text("doctor.disk.free", free=f"{free / 1024**3:.1f}")
        return Check(
            "disk", free >= ROOM_NEEDED, detail, "" if free >= ROOM_NEEDED else self._words.text("doctor.disk.fix")
        )

    def fonts(self) -> Check:
        """The fonts of the papers open and have the rare characters that names need."""
        from reports.fonts.cff import FontError
        from reports.fonts.faces import Face, font

        fix = self._words.text("doctor.fonts.fix")
        try:
            lacking = [face.name.lower() for face in Face if not font(face).covers(_TRIAL)]
        except FontError as error:
            return Check("fonts", False, str(error), fix)
        if lacking:
            return Check("fonts", False, self._words.text("doctor.fonts.lacking", names=lacking), fix)
        return self._found("fonts", "doctor.in_order")

    def input_method(self) -> Check:
        """Qt has a plugin for the input method that this session uses; without it no Chinese can be typed."""
        plugins = probes.qt_plugins()
        if plugins is None:
            fix = self._words.text("doctor.packages.fix")
            return Check("input_method", False, self._words.text("doctor.qt.absent"), fix)
        if not sys.platform.startswith("linux"):
            return self._found("input_method", "doctor.input.system")
        have = probes.input_methods(plugins)
        wanted = probes.wanted_input_method(os.environ)
        if not have or (wanted and wanted not in have):
            text = self._words.text("doctor.input.missing", wanted=wanted or "ibus / fcitx", have=have or ["-"])
            fix = self._words.text(
                "doctor.input.fix", folder=plugins / "platforminputcontexts", wanted=wanted or "ibus"
            )
            return Check("input_method", False, text, fix)
        return Check("input_method", True, ", ".join(have))

    def qt_libraries(self) -> Check:
        """The system libraries that the window needs can be loaded."""
        plugins = probes.qt_plugins()
        if plugins is None:
            return Check("qt", False, self._words.text("doctor.qt.absent"), self._words.text("doctor.packages.fix"))
        problem = probes.qt_problem(plugins)
        if not problem:
            return self._found("qt", "doctor.in_order")
        soname = problem.split(":")[0]
        fix = self._words.text("doctor.qt.fix", library=soname, package=probes.debian_package(soname))
        return Check("qt", False, problem, fix)

    def sound(self) -> Check:
        """Recordings can be played: the add-on is there, and the system libraries that it asks for."""
        plugins = probes.qt_plugins()
        plugin = None if plugins is None else probes.sound_plugin(plugins)
        if plugin is None:
            return self._found("sound", "doctor.sound.absent")
        problem = probes.loading_problem(plugin)
        if not problem:
            return self._found("sound", "doctor.in_order")
        soname = problem.split(":")[0]
        fix = self._words.text("doctor.sound.fix", library=soname, package=probes.debian_package(soname))
        return Check("sound", False, problem, fix)

    def _found(self, name: str, code: str, **values: object) -> Check:
        return Check(name, True, self._words.text(code, **values))

    def _told(self, name: str, error: DeskError) -> Check:
        told = self._words.told(error)
        return Check(name, False, told.sentence, told.remedy)


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1024**2:.1f} MB"
