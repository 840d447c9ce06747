"""A dressed application and an accepted case with something to print."""

from collections.abc import Callable
from typing import cast
from uuid import UUID

import pytest

from app.casefile.desk import accept
from app.cases.desk import WalkIn, register_walk_in
from app.desktop import Desktop
from app.evidence.blobs import Blobs
from app.kernel.actor import Actor
from app.store.store import Store
from tests.agreements.ui.conftest import Wanderer, _dressed
from tests.helpers.house import Actors
from tests.shell.fakes import FakeSeat, make_context
from ui.shell.context import Context

__all__ = ["_dressed"]


@pytest.fixture
def context_of(desk_store: Store, desktop: Desktop, blobs: Blobs) -> Callable[[Actor], Context]:
    """Make the context of a person in front of the store, with the store of contents."""

    def make(actor: Actor) -> Context:
        context = make_context(store=desk_store, actor=actor)
        context.desk, context.clock, context.navigator = desktop, desktop.clock, Wanderer()
        cast(FakeSeat, context.seat).blobs = blobs
        return context

    return make


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """A case that was registered and accepted at the window."""
    with desk_store.action(actors.counter, "cases.register") as session:
        walk_in = WalkIn(name="钱𫖯", phone="13900000000", card="1234", narrative="年费争议。", amount="300")
        made = register_walk_in(session, walk_in)
    with desk_store.action(actors.counter, "cases.accept") as session:
        accept(session, made.id)
    return made.id
