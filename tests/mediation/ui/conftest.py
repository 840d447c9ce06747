"""Pages over a real store, as those of cases."""

from __future__ import annotations

import pytest

from app.kernel.clock import FixedClock
from app.store.store import Store
from tests.cases.ui.conftest import Room, _dressed, room, room_of
from tests.helpers.house import Actors
from tests.mediation.conftest import Desk

__all__ = ["Room", "_dressed", "room", "room_of"]


@pytest.fixture
def hands(desk_store: Store, actors: Actors, clock: FixedClock) -> Desk:
    """Give hands over the same store."""
    return Desk(desk_store, actors, clock)
