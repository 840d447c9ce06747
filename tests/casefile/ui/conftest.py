"""A dressed application and an accepted case with something to print."""

from uuid import UUID

import pytest

from app.casefile.desk import accept
from app.cases.desk import WalkIn, register_walk_in
from app.store.store import Store
from tests.agreements.ui.conftest import _dressed, context_of
from tests.helpers.house import Actors

__all__ = ["_dressed", "context_of"]


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """A case that was registered and accepted at the window."""
    with desk_store.action(actors.counter, "cases.register") as session:
        walk_in = WalkIn(name="钱𫖯", phone="13900000000", card="1234", narrative="年费争议。", amount="300")
        made = register_walk_in(session, walk_in)
    with desk_store.action(actors.counter, "cases.accept") as session:
        accept(session, made.id)
    return made.id
