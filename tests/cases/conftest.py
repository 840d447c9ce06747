"""Rules of the shipped packs, the calendar, and short ways to cases for the tests of this room."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cases.codes import Channel
from app.cases.desk import WalkIn, register_walk_in
from app.cases.intake import IntakeOrder, IntakeResult, Words, chosen, load_profiles, take_in
from app.cases.model import Case
from app.kernel.actor import Actor
from app.kernel.days import HolidayCalendar
from app.kernel.rulepack import RulePacks, RulesInForce
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.cases.feeds import Take
from tests.helpers.house import Actors

RESOURCES = Path(__file__).parents[2] / "resources"
DAY = date(2026, 11, 24)


@pytest.fixture(scope="session")
def rules() -> RulesInForce:
    """The shipped rules in force on the day of the tests."""
    return RulePacks.load(RESOURCES / "rules").on(DAY)


@pytest.fixture(scope="session")
def calendar() -> HolidayCalendar:
    """China's days off as the library knows them."""
    return HolidayCalendar()


Register = Callable[..., Case]


@pytest.fixture
def register(desk_store: Store, actors: Actors) -> Register:
    """A function that registers a walk-in; keywords change it."""

    def make(actor: Actor | None = None, **changes: object) -> Case:
        given: dict[str, object] = {
            "name": "李小华",
            "phone": "13800001111",
            "card": "6222020012345678",
            "narrative": "信用卡被扣了年费，客服说可以免",
            "amount": "12,800.00",
        }
        given.update(changes)
        with desk_store.action(actor or actors.counter, "cases.register") as session:
            return register_walk_in(session, WalkIn(**given))  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def words() -> Words:
    """The words that feeds are written in."""
    return Words.load(RESOURCES / "wording")


@pytest.fixture
def take(desk_store: Store, actors: Actors, words: Words, tmp_path: Path) -> Take:
    """Take a file in; keywords change the order."""
    wording = Wording.load(RESOURCES / "wording", Language.EN)

    def run(
        file: Path, feed: str = "desk", actor: Actor | None = None, progress: Any = None, **more: Any
    ) -> IntakeResult:
        profiles = load_profiles([RESOURCES / "intake_profiles"], words)
        given: dict[str, Any] = {"channel": Channel.APP}
        given.update(more)
        order = IntakeOrder(
            file=file,
            profile=chosen(profiles, feed),
            words=words,
            rejects=tmp_path / "rejects",
            told=lambda refusal: wording.told(refusal).sentence,
            **given,
        )
        return take_in(desk_store, actor or actors.mediator, order, progress)

    return run
