"""A centre and desks that come and go. Later the same tests run against the real server: another parameter here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from installer.models import load_models
from tests.sync.centre import Centre
from tests.sync.desks import BRANCH, OTHER, Desk, person
from tests.sync.fake_centre import FakeCentre

load_models()

MakeDesk = Callable[..., Desk]


@pytest.fixture(params=["fake"])
def centre(request: pytest.FixtureRequest) -> Centre:
    """Give a centre without any case."""
    assert request.param == "fake"
    return FakeCentre()


@pytest.fixture
def make_desk(centre: Centre, tmp_path: Path, clock: FixedClock) -> Iterator[MakeDesk]:
    """Give a function that opens the desk of a login, hiring the person first; desks are closed at the end."""
    desks: list[Desk] = []
    hired: set[str] = set()

    def make(
        login: str, role: Role = Role.MEDIATOR, branch: str = BRANCH, *, synced: bool = True, at: str = ""
    ) -> Desk:
        actor: Actor = person(login, role, branch)
        if login not in hired:
            centre.hire(actor)
            hired.add(login)
        desk = Desk(tmp_path / (at or login), centre, actor, clock)
        desks.append(desk)
        if synced:
            outcome = desk.sync()
            assert outcome.condition == "ok", outcome
        return desk

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def one(make_desk: MakeDesk) -> Desk:
    """Give a desk of the first branch that has synced once."""
    return make_desk("chen.lan")


@pytest.fixture
def two(make_desk: MakeDesk, one: Desk) -> Desk:
    """Give a second desk of the same branch."""
    return make_desk("wu.di")


@pytest.fixture
def away(make_desk: MakeDesk, one: Desk) -> Desk:
    """Give a desk of another branch."""
    return make_desk("he.jia", branch=OTHER)
