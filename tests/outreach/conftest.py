"""An event with two experts, and hands that act and look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from app.kernel.actor import Actor
from app.outreach import desk
from app.outreach.codes import EventStatus
from app.store.store import Store
from tests.helpers.house import Actors

HOUR = timedelta(hours=1)
Did = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Planned:
    """An event that people may sign up for, with its experts."""

    id: UUID
    no: str
    lawyer: UUID
    banker: UUID


@pytest.fixture
def act(desk_store: Store) -> Did:
    """Give a function that runs one verb as one action of somebody."""

    def run(actor: Actor, verb: Callable[..., Any], *args: Any, **more: Any) -> Any:
        with desk_store.action(actor, "outreach.test") as session:
            return verb(session, *args, **more)

    return run


@pytest.fixture
def see(desk_store: Store, actors: Actors) -> Did:
    """Give a function that reads a view, as the mediator unless somebody else is named."""

    def run(view: Callable[..., Any], *args: Any, by: Actor | None = None, **more: Any) -> Any:
        with desk_store.read(by or actors.mediator) as session:
            return view(session, *args, **more)

    return run


def data(store: Store, **more: Any) -> desk.EventData:
    """A good event, some of it other; it begins tomorrow."""
    begins = store.around.clock.now() + 24 * HOUR
    plain: dict[str, Any] = {
        "title": "年费和息费怎么算、怎么谈",
        "starts_at": begins,
        "ends_at": begins + 2 * HOUR,
        "topics": ["annual_fee", "分期还款"],
        "platform": "云上讲堂",
        "place": "3 号直播间",
    }
    return desk.EventData(**{**plain, **more})


@pytest.fixture
def event(desk_store: Store, act: Did, actors: Actors) -> Planned:
    """Plan the event, put two experts on it, and open it."""
    lawyer = act(actors.mediator, desk.add_expert, desk.ExpertData(name="方知远", expertise="law", phone="13900002222"))
    banker = act(actors.mediator, desk.add_expert, desk.ExpertData(name="乔安宁", expertise="card_business"))
    made = act(actors.mediator, desk.plan_event, data(desk_store))
    act(actors.mediator, desk.set_speakers, made.id, {lawyer.id: "格式条款", banker.id: "年费和分期"})
    for to in (EventStatus.ANNOUNCED, EventStatus.OPEN):
        act(actors.mediator, desk.move_event, made.id, to)
    return Planned(made.id, made.no, lawyer.id, banker.id)
