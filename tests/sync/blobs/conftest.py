"""Desks that carry evidence, on the real centre of `tests.sync.real`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest

from app.kernel.actor import Role
from tests.helpers.proxy import CuttingProxy
from tests.sync.blobs.carrier import Carrier
from tests.sync.desks import Desk
from tests.sync.real.branches import PEOPLE, Branches
from tests.sync.real.conftest import branches, branches_template, desk, kept_desks, make_desk, place, proxy

__all__ = ["branches", "branches_template", "desk", "kept_desks", "make_desk", "place", "proxy"]


class MakeCarrier(Protocol):
    """Opens a desk of one of the people; `at` names its folder (default: the login)."""

    def __call__(self, login: str, through: CuttingProxy | None = None, at: str = "") -> Carrier: ...


@pytest.fixture
def carrier(branches: Branches, make_desk: Callable[..., Desk]) -> Iterator[MakeCarrier]:
    """Give a function that opens a desk with a lane; desks are closed at the end."""
    opened: list[Carrier] = []

    def make(login: str, through: CuttingProxy | None = None, at: str = "") -> Carrier:
        role, branch = PEOPLE.get(login, (Role.MEDIATOR, "0123"))
        made = Carrier(make_desk(login, role, branch, at=at), branches, through)
        opened.append(made)
        return made

    yield make
    for one in opened:
        one.close()


@pytest.fixture
def chen(carrier: MakeCarrier) -> Carrier:
    """A mediator's desk."""
    return carrier("chen.lan")


@pytest.fixture
def lead(carrier: MakeCarrier) -> Carrier:
    """The desk of the lead of the same branch."""
    return carrier("zhao.gang")
