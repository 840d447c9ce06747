"""A real centre and desks that come and go: `branches`, `desk("chen.lan", through=proxy)`, `proxy`.

The fixtures of `tests.sync.conftest` (`centre`, `make_desk`, `one`, `two`, `away`) are here too, on the real server, so
that tests written for the fake centre run as they are.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from app.kernel.actor import Role
from app.kernel.clock import FixedClock
from installer.models import load_models
from tests.conftest import BEGIN
from tests.helpers.postgres import Cluster, Database
from tests.helpers.proxy import CuttingProxy
from tests.sync.desks import BRANCH, OTHER, Desk, person
from tests.sync.real.branches import NAME, PEOPLE, TEMPLATE, Branches, actor_of, found
from tests.sync.real.seats import SeatDesk

load_models()

_founded: set[int] = set()
_LOGINS = {"one": "chen.lan", "two": "wu.di"}
"""The desks that most tests begin with, by fixture."""
_kept: dict[tuple[int, int], Path] = {}
"""Where those desks lie as they are after their first sync, by server and how many there are."""


class OpenDesk(Protocol):
    """Opens an enrolled desk of a login; `at` names the profile's folder (default: the login)."""

    def __call__(self, login: str, through: CuttingProxy | None = None, at: str = "") -> SeatDesk: ...


@pytest.fixture
def place(embedded_place: Path) -> Iterator[Path]:
    """Give a folder for profiles beside the servers' data: in memory where there is plenty, for desks write durably."""
    folder = Path(tempfile.mkdtemp(prefix="desks-", dir=embedded_place.parent))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def branches_template(cluster: Cluster) -> str:
    """Found the centre once for each server, before the test's own databases: its people's roles stay."""
    if id(cluster) not in _founded:
        found(cluster)
        _founded.add(id(cluster))
    return TEMPLATE


@pytest.fixture
def kept_desks(
    branches_template: str, cluster: Cluster, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Enrol the desks that the test begins with once for each server; a first sync takes longer than most tests.

    Centre and desks are kept together and copied together, so that neither knows of anything the other does not.
    """
    logins = [login for name, login in _LOGINS.items() if name in request.fixturenames]
    if not logins:
        return {}
    key = id(cluster), len(logins)
    if key not in _kept:
        folder = tmp_path_factory.mktemp(f"kept{len(logins)}")
        cluster.drop(_template_of(logins))
        opened = Branches(cluster.create(NAME, branches_template), cluster)
        for login in logins:
            desk = Desk(folder / login, opened, actor_of(login), FixedClock(BEGIN))
            assert desk.sync().condition == "ok"
            desk.line.close()
            desk.close()
        opened.close()
        cluster.execute(f"ALTER DATABASE {NAME} RENAME TO {_template_of(logins)}")
        _kept[key] = folder
    return {login: _kept[key] / login for login in logins}


def _template_of(logins: list[str]) -> str:
    return f"{TEMPLATE}_{len(logins)}" if logins else TEMPLATE


@pytest.fixture
def branches(
    kept_desks: dict[str, Path], branches_template: str, cluster: Cluster, databases: Callable[..., Database]
) -> Iterator[Branches]:
    """Give a centre of two branches with people of every role and no case yet."""
    opened = Branches(databases(NAME, _template_of(list(kept_desks))), cluster)
    yield opened
    opened.make_good()
    opened.close()
    opened.drop_backups()


@pytest.fixture
def proxy(branches: Branches) -> Iterator[CuttingProxy]:
    """Give a line that can be cut."""
    with CuttingProxy(branches.database.centre.port(), lifetime=60) as proxy:
        yield proxy


@pytest.fixture
def desk(branches: Branches, place: Path, clock: FixedClock) -> Iterator[OpenDesk]:
    """Give a function that enrols a desk as the program does; desks are closed at the end."""
    opened: list[SeatDesk] = []

    def enter(login: str, through: CuttingProxy | None = None, at: str = "") -> SeatDesk:
        made = SeatDesk(place / (at or login), branches, login, clock, through)
        opened.append(made)
        return made

    yield enter
    for one in opened:
        one.close()


@pytest.fixture
def chen(desk: OpenDesk) -> SeatDesk:
    """A mediator of the first branch."""
    return desk("chen.lan")


@pytest.fixture
def wu(desk: OpenDesk) -> SeatDesk:
    """Another mediator of the first branch."""
    return desk("wu.di")


@pytest.fixture
def centre(branches: Branches) -> Branches:
    """The centre of the tests that were written for the fake one."""
    return branches


@pytest.fixture
def make_desk(
    branches: Branches, place: Path, clock: FixedClock, kept_desks: dict[str, Path]
) -> Iterator[Callable[..., Desk]]:
    """Open plain desks, without profile and password, hiring whoever is not known yet."""
    desks: list[Desk] = []
    kept = dict(kept_desks)

    def make(
        login: str, role: Role = Role.MEDIATOR, branch: str = BRANCH, *, synced: bool = True, at: str = ""
    ) -> Desk:
        actor = actor_of(login) if login in PEOPLE else person(login, role, branch)
        branches.hire(actor)
        begun = kept.pop(login, None) if synced and not at else None
        if begun is not None:
            shutil.copytree(begun, place / login)
        made = Desk(place / (at or login), branches, actor, clock)
        desks.append(made)
        if synced:
            outcome = made.sync()
            assert outcome.condition == "ok", outcome
        return made

    yield make
    for one in desks:
        one.line.close()
        one.close()


@pytest.fixture
def one(make_desk: Callable[..., Desk]) -> Desk:
    """Give a desk of the first branch that has synced once."""
    return make_desk("chen.lan")


@pytest.fixture
def two(make_desk: Callable[..., Desk], one: Desk) -> Desk:
    """Give a second desk of the same branch."""
    return make_desk("wu.di")


@pytest.fixture
def away(make_desk: Callable[..., Desk], one: Desk) -> Desk:
    """Give a desk of another branch."""
    return make_desk("he.jia", branch=OTHER)
