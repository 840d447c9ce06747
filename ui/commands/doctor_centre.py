"""What `doctor` looks at of the centre: address, reach, certificate, provisioning, versions, and how sync stands.

Nobody has to be signed in for the first three; the centre itself is asked as the person at the desk. Nothing here
syncs: a handshake would hand out a new incarnation, and a doctor changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from app.kernel.clock import local_minute
from app.kernel.errors import DeskError
from app.kernel.wording import Wording
from app.sync.reach import STRICT, Address, Reach, address_of, distrust, reach
from app.sync.transport import Rejected
from ui.commands.doctor_check import Check

if TYPE_CHECKING:
    from app.desktop import Desktop, Seat
    from app.desktop.centre import Centre
    from app.sync.views import Badge

LONG_AGO = timedelta(days=1)
OFFSET = timedelta(minutes=2)


class CentreDoctor:
    """Looks at the centre of one profile; `sign_in` is None when nobody can be signed in unasked."""

    def __init__(self, words: Wording, desk: Desktop, sign_in: Callable[[], Seat] | None) -> None:
        self._words = words
        self._desk = desk
        self._sign_in = sign_in

    def checks(self) -> Iterator[Check]:
        """Yield the findings; nothing for a desk that stands alone."""
        try:
            centre = self._desk.centre
        except DeskError as error:
            yield self._told("centre", error)
            return
        if centre is None:
            return
        try:
            where = address_of(centre.url)
        except DeskError as error:
            yield self._told("centre", error)
        else:
            yield Check("centre", True, str(where))
            yield self._reach(centre, where)
            yield self._certificate(centre, where)
            if self._sign_in is None:
                yield self._found("centre_database", "doctor.centre.address_only", database=where.database)
        yield from self._of_person()

    def _reach(self, centre: Centre, where: Address) -> Check:
        found = reach(centre.url)
        if found is Reach.ANSWERS:
            return self._found("centre_reach", "doctor.centre.answers")
        fix = "doctor.centre.start_fix" if centre.is_embedded else "doctor.centre.silent_fix"
        folder = self._desk.profile.folder
        return self._bad("centre_reach", f"doctor.centre.{found.value}", fix, host=where.host, folder=folder)

    def _certificate(self, centre: Centre, where: Address) -> Check:
        if centre.is_embedded:
            return self._found("centre_certificate", "doctor.centre.loopback")
        if where.sslmode == STRICT:
            reason = distrust(centre.url)
            if reason:
                from app.sync.sqlfaults import distrust_of

                return self._told("centre_certificate", Rejected("sync.certificate", reason=distrust_of(reason)))
            return self._found("centre_certificate", "doctor.centre.strict")
        return self._bad("centre_certificate", "doctor.centre.lax", "doctor.centre.lax_fix", mode=where.sslmode)

    def _of_person(self) -> Iterator[Check]:
        if self._sign_in is None:
            yield self._found("centre_sync", "doctor.centre.nobody")
            return
        try:
            with self._sign_in() as seat:
                yield self._provisioned(seat)
                yield from self._state(seat)
        except DeskError as error:
            yield self._told("centre_sync", error)

    def _provisioned(self, seat: Seat) -> Check:
        """Ask as the person: a password that was changed elsewhere shows itself here."""
        try:
            with seat.transport() as transport:
                scopes = len(transport.head())
        except DeskError as error:
            return self._refused(seat) if error.code == "sync.password" else self._told("centre_provisioned", error)
        return self._found("centre_provisioned", "doctor.centre.provisioned", n=scopes)

    def _refused(self, seat: Seat) -> Check:
        """Password or name of the database? A replica that met its centre under this address knows that it is right."""
        from app.sync.state import read_state

        centre = self._desk.centre
        database = address_of(centre.url).database if centre is not None else ""
        with seat.store.look() as connection:
            met = read_state(connection).last_sync
        values = {"database": database, "login": seat.actor.login}
        if met is None:
            return self._bad("centre_provisioned", "doctor.centre.name_or_password", "doctor.centre.name_fix", **values)
        at = local_minute(met)
        return self._bad("centre_provisioned", "doctor.centre.password", "doctor.centre.password_fix", at=at, **values)

    def _state(self, seat: Seat) -> Iterator[Check]:
        from app.store.migrate import schema_version
        from app.sync.state import read_state
        from app.sync.views import badge

        with seat.store.read(seat.actor) as session:
            now = badge(session)
            theirs = read_state(session.connection()).server_schema
        ours = schema_version()
        if theirs in (0, ours):
            yield self._found("centre_version", "doctor.centre.version", ours=ours)
        else:
            fix = "doctor.centre.older_fix" if theirs < ours else "doctor.centre.newer_fix"
            yield self._bad("centre_version", "doctor.centre.versions", fix, ours=ours, theirs=theirs)
        yield self._last_sync(now)
        yield self._waiting(now)
        yield self._conflicts(now)
        yield self._clock(now)

    def _last_sync(self, now: Badge) -> Check:
        at = now.last_sync
        if at is None:
            return self._bad("centre_sync", "doctor.centre.never", "doctor.centre.sync_fix")
        age = self._desk.clock.now() - at
        values = {"at": local_minute(at), "condition": ("sync_condition", now.condition)}
        if now.condition in {"ok", "offline", "elsewhere", "cancelled"} and age < LONG_AGO:
            return self._found("centre_sync", "doctor.centre.synced", **values)
        return self._bad("centre_sync", "doctor.centre.synced", "doctor.centre.sync_fix", **values)

    def _waiting(self, now: Badge) -> Check:
        stuck = now.waiting and (now.last_sync is None or self._desk.clock.now() - now.last_sync >= LONG_AGO)
        if stuck:
            return self._bad("centre_waiting", "doctor.centre.waiting", "doctor.centre.sync_fix", n=now.waiting)
        return self._found("centre_waiting", "doctor.centre.waiting", n=now.waiting)

    def _conflicts(self, now: Badge) -> Check:
        values = {"n": now.conflicts, "kept": now.kept}
        if now.conflicts or now.kept:
            return self._bad("centre_conflicts", "doctor.centre.conflicts", "doctor.centre.conflicts_fix", **values)
        return self._found("centre_conflicts", "doctor.centre.no_conflicts")

    def _clock(self, now: Badge) -> Check:
        offset = timedelta(milliseconds=now.offset_ms)
        seconds = f"{abs(offset.total_seconds()):.1f}"
        if abs(offset) > OFFSET:
            return self._bad("centre_clock", "doctor.centre.clock", "doctor.centre.clock_fix", seconds=seconds)
        return self._found("centre_clock", "doctor.centre.clock", seconds=seconds)

    def _found(self, name: str, code: str, **values: object) -> Check:
        return Check(name, True, self._words.text(code, **values))

    def _bad(self, name: str, code: str, fix: str, **values: object) -> Check:
        return Check(name, False, self._words.text(code, **values), self._words.text(fix, **values))

    def _told(self, name: str, error: DeskError) -> Check:
        told = self._words.told(error)
        return Check(name, False, told.sentence, told.remedy)
