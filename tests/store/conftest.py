"""An open store without any room's rules: what the store promises holds for every room."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.cases.codes import Channel
from app.cases.model import Case, Customer
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.kernel.rulepack import RulePacks
from app.store.numbers import grant_stand_alone, take_numbers
from app.store.session import DeskSession, Surroundings
from app.store.store import Store

KEY = hashlib.sha256(b"a key of the tests").digest()
CLERK = Actor(new_id(), "chen.lan", "陈岚", Role.COUNTER, "0123")


@pytest.fixture
def around() -> Surroundings:
    """Fixed surroundings: 2026-11-24 10:00 in Shanghai, no rules, no handlers."""
    return Surroundings(FixedClock(datetime(2026, 11, 24, 2, tzinfo=UTC)), RulePacks([]), HolidayCalendar(), Events())


@pytest.fixture
def store(tmp_path: Path, around: Surroundings) -> Iterator[Store]:
    """A fresh store that may number the cases of branch 0123."""
    opened = Store.open(tmp_path / "desk", KEY, around)
    with opened.action(CLERK, "test.grant") as session:
        grant_stand_alone(session, "0123")
    yield opened
    opened.close()


@pytest.fixture
def new_case() -> Callable[..., Case]:
    """Make a case with its customer in a running action."""

    def make(session: DeskSession, narrative: str = "", name: str = "李小华") -> Case:
        customer = Customer(name=name)
        session.add(customer)
        session.flush()
        case = Case(
            no=str(take_numbers(session, "0123", 2026)[0]),
            customer_id=customer.id,
            channel=Channel.BRANCH,
            narrative=narrative,
            received_at=session.at,
            received_on=session.today,
            due_on=session.today,
        )
        session.add(case)
        session.flush()
        return case

    return make
