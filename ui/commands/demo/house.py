"""The sample's centre and its two desks: made where something is missing, found where it is there.

The first desk is the profile itself and holds the centre's data; everybody of the sample's staff is enrolled at it, so
that later commands against it ask nobody. The second desk stands in the other branch: a profile within the first one,
with the people of that branch. Whatever a run that was cut short left undone, the next one does.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.desktop import Desktop
from app.kernel.settings import ID_READER, KEY_STORE, USER
from app.store.keystore import KeyStoreKind
from ui.commands.demo.people import BRANCHES, FIRST, PASSWORD, PEOPLE, SECOND, Person

if TYPE_CHECKING:
    from app.kernel.wording import Language

SECOND_FOLDER = "second-desk"


@dataclass(frozen=True, slots=True)
class House:
    """The sample: the centre's administrator's URL, and the two desks with whose they are."""

    central_url: str
    first: Desktop
    second: Desktop

    @property
    def desks(self) -> tuple[tuple[Desktop, Person], tuple[Desktop, Person]]:
        """Both desks, each with the person who sits at it."""
        by_login = {person.login: person for person in PEOPLE}
        return (self.first, by_login[FIRST]), (self.second, by_login[SECOND])

    def enrol(self, *logins: str) -> None:
        """Enrol people of the sample, whoever is named or else everybody, at the desks where they are to be known."""
        for desk, people in ((self.first, at_first()), (self.second, at_second())):
            for login in people:
                if not logins or login in logins:
                    _enrol(desk, login)

    def give(self, login: str, no: str) -> None:
        """Let an investigator see a case, as the administrators of a bank do."""
        from app.central.connecting import connected
        from app.central.grants import give_case

        with connected(self.central_url) as connection:
            give_case(connection, login, no)


def build(folder: Path, language: Language | None) -> House:
    """Start the centre of the profile and furnish it, and prepare both desks; raises `Fault` (`central.…`)."""
    from app.central.embedded import attach, start_for

    second = folder / SECOND_FOLDER
    for place in (folder, second):
        desk = Desktop.build(place)
        desk.profile.prepare()
        desk.settings.set(KEY_STORE, KeyStoreKind.DEMO_FILE.value)
        desk.settings.set(ID_READER, "simulator")
    began = start_for(folder)
    attach(second, folder)
    _furnish(began.url)
    desks = [Desktop.build(place, language=language) for place in (folder, second)]
    for desk, login in zip(desks, (FIRST, SECOND), strict=True):
        # Later commands against these profiles ask nothing, not even who it is.
        desk.settings.set(USER, login)
    return House(began.url, *desks)


def _furnish(url: str) -> None:
    """Provision the centre and register the sample's branches and people; who is there gets the password again."""
    from app.central import people
    from app.central.connecting import connected
    from app.central.provision import provision

    provision(url)
    with connected(url) as connection:
        for branch in BRANCHES:
            people.add_branch(
                connection,
                branch.code,
                branch.name,
                branch.bank_name,
                region=branch.region,
                address=branch.address,
                phone=branch.phone,
            )
        for person in PEOPLE:
            people.add(connection, person.login, person.name, person.role, person.branch, PASSWORD, team=person.team)


def _enrol(desk: Desktop, login: str) -> None:
    from app.sync.enrolment import PASSWORD as KEPT

    if desk.remembers(login) and desk.home(login).keys.kept_secret(login, KEPT) == PASSWORD.encode():
        return
    desk.sign_in(login, PASSWORD, remember=True).close()


def at_first() -> list[str]:
    """Who is known at the first desk: everybody."""
    return [person.login for person in PEOPLE]


def at_second() -> list[str]:
    """Who is known at the second desk: its branch's people."""
    branch = next(person.branch for person in PEOPLE if person.login == SECOND)
    return [person.login for person in PEOPLE if person.branch == branch]
