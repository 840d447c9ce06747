"""A furnished house for the tests of rooms: a fresh store with two branches and one person per role in each.

The store is made once per test session and copied for each test, so that a test of a room starts in a few
milliseconds. People and branches are invented. Fixtures: `clock` (from conftest), `desktop`, `desk_store`, `actors`,
`away`, `seat`, `blobs`; plain helper: `staff_logins`.

    def test_a_case_is_registered(desk_store: Store, actors: Actors) -> None:
        with desk_store.action(actors.counter, "cases.register") as session:
            ...
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock

if TYPE_CHECKING:
    from app.desktop import Desktop, Seat
    from app.evidence.blobs import Blobs
    from app.store.store import Store

BRANCH = "0123"
OTHER_BRANCH = "0456"
PASSWORD = "calm harbour 7"
# login, name, role, branch; the logins of the second branch end in 2.
PEOPLE = (
    ("admin", "管文博", Role.ADMIN, BRANCH),
    ("wangmin", "王敏", Role.COUNTER, BRANCH),
    ("lixue", "李雪", Role.MEDIATOR, BRANCH),
    ("zhaogang", "赵刚", Role.LEAD, BRANCH),
    ("sunyi", "孙毅", Role.INVESTIGATOR, BRANCH),
    ("zhouning", "周宁", Role.AUDITOR, BRANCH),
    ("hejia2", "何佳", Role.COUNTER, OTHER_BRANCH),
    ("xujing2", "徐静", Role.MEDIATOR, OTHER_BRANCH),
    ("maqiang2", "马强", Role.LEAD, OTHER_BRANCH),
)


@dataclass(frozen=True, slots=True)
class Actors:
    """One person per role of one branch; roles that only head office has are the same people everywhere."""

    counter: Actor
    mediator: Actor
    lead: Actor
    investigator: Actor
    auditor: Actor
    admin: Actor


def staff_logins() -> dict[str, Role]:
    """The logins of the furnished house with their roles; every password is `PASSWORD`."""
    return {login: role for login, _, role, _ in PEOPLE}


@dataclass(frozen=True, slots=True)
class _Template:
    folder: Path
    people: dict[str, Actor]


def _build(folder: Path, clock: FixedClock) -> Desktop:
    from app.desktop import Desktop
    from app.store.keys import Hardness
    from app.store.keystore import DemoFileStore

    # The weakest Argon2id there is: a hundred sign-ins must not take a minute.
    return Desktop.build(
        folder, clock=clock, keystore=DemoFileStore(folder / "demo-keystore.json"), hardness=Hardness(1, 8, 1)
    )


def furnish(folder: Path, clock: FixedClock) -> dict[str, Actor]:
    """Make the store of the furnished house in an empty folder and return its people by login."""
    from app.staff.desk import NewBranch, NewStaff, add_branch

    people: dict[str, Actor] = {}
    login, name, _, _ = PEOPLE[0]
    with _build(folder, clock).found(NewBranch(BRANCH, "中山路支行", "华东银行"), login, name, PASSWORD) as seat:
        people[login] = seat.actor
        with seat.store.action(seat.actor, "staff.add_branch") as session:
            add_branch(session, NewBranch(OTHER_BRANCH, "滨江支行", "华东银行"))
        for login, name, role, branch in PEOPLE[1:]:
            people[login] = seat.accounts.add(NewStaff(login, name, role, branch), PASSWORD)
    return people


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory) -> _Template:
    from datetime import UTC, datetime

    folder = tmp_path_factory.mktemp("house") / "profile"
    return _Template(folder, furnish(folder, FixedClock(datetime(2026, 11, 20, 1, 0, tzinfo=UTC))))


@pytest.fixture
def desktop(_template: _Template, tmp_path: Path, clock: FixedClock) -> Desktop:
    """Give the desktop of a furnished profile of its own; every password is `PASSWORD`."""
    from app.kernel.settings import RECOGNITION

    folder = tmp_path / "profile"
    shutil.copytree(_template.folder, folder)
    furnished = _build(folder, clock)
    # Reading a page takes seconds; tests that are about it switch it on.
    furnished.settings.set(RECOGNITION, False)
    return furnished


@pytest.fixture
def sign_in(desktop: Desktop) -> Iterator[Callable[[str], Seat]]:
    """Give a function that signs a login in; the seats are closed at the end."""
    seats: list[Seat] = []

    def enter(login: str) -> Seat:
        seats.append(desktop.sign_in(login, PASSWORD))
        return seats[-1]

    yield enter
    for one in seats:
        one.close()


@pytest.fixture
def seat(sign_in: Callable[[str], Seat]) -> Seat:
    """Give the seat of the mediator of branch 0123."""
    return sign_in("lixue")


@pytest.fixture
def desk_store(seat: Seat) -> Store:
    """Give an open store of its own to the test, furnished with branches and people, wired as the program is."""
    return seat.store


@pytest.fixture
def blobs(seat: Seat) -> Blobs:
    """Give the evidence bytes of `desk_store`."""
    return seat.blobs


@pytest.fixture
def actors(_template: _Template) -> Actors:
    """Give one person per role; counter, mediator and lead sit in branch 0123."""
    people = _template.people
    return Actors(
        people["wangmin"], people["lixue"], people["zhaogang"], people["sunyi"], people["zhouning"], people["admin"]
    )


@pytest.fixture
def away(_template: _Template) -> Actors:
    """Give the people of branch 0456; investigator, auditor and administrator are head office's."""
    people = _template.people
    return Actors(
        people["hejia2"], people["xujing2"], people["maqiang2"], people["sunyi"], people["zhouning"], people["admin"]
    )
