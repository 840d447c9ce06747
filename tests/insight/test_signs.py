"""What the score looks at is read the same on the replica and elsewhere, and from every fact that counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.cases.codes import Channel, Need, Status
from app.cases.desk import promises
from app.cases.model import Case, Customer
from app.insight import signs
from app.insight.signs import Signs, signs_of
from app.interviews.desk import start
from app.interviews.model import InterviewSection
from app.kernel.clock import FixedClock
from app.store.session import DeskSession
from app.store.store import Store
from tests.cases.conftest import Register
from tests.helpers.house import Actors


@pytest.fixture
def varied(desk_store: Store, actors: Actors, register: Register, clock: FixedClock) -> list[UUID]:
    """Cases that differ in everything the score looks at."""
    cases = [register(phone=f"1380000{n:04d}", name=f"张三{n}", card="", narrative=f"事情{n}") for n in range(7)]
    again = register(phone="13800000000", name="张三0", card="", narrative="又来了")
    merged = register(phone="13800000000", name="张三0", card="", narrative="同一件事")
    with desk_store.action(actors.lead, "test") as session:
        one, two, three, four, five, six, _ = (session.found(Case, case.id) for case in cases)
        session.found(Case, merged.id).merged_into_id = one.id
        one.tags, one.channel, one.people_count = ["regulator", "petition"], Channel.REGULATOR, 6
        two.status, two.answered_on = Status.MEDIATING, session.today
        three.status, three.still_called, three.wish = Status.SUSPENDED, True, "要求曝光"
        four.currency, four.reopened_at = "USD", session.at
        five.amount_fen, five.received_on = None, session.today - timedelta(days=8)
        six.due_on = session.today - timedelta(days=1)
        old: Customer = session.found(Customer, two.customer_id)
        old.birth_date = date(session.today.year - 60, session.today.month, session.today.day)
        young: Customer = session.found(Customer, three.customer_id)
        young.birth_date = old.birth_date + timedelta(days=1)
        session.found(Customer, four.customer_id).needs = [Need.DISABLED.value]
        session.found(Customer, five.customer_id).needs = [Need.ELDERLY.value]
        session.flush()
        interview = start(session, six.id, place="一号窗口")
        session.flush()
        kept = list(session.scalars(select(InterviewSection).filter_by(interview_id=interview.id)))
        section = next((one for one in kept if one.key == "circumstances"), None)
        if section is None:
            section = InterviewSection(**six.keys(), interview_id=interview.id, key="circumstances", content={})
            session.add(section)
        section.content = {"income": 500_000}
        promises.promise(session, "张三5", session.at + timedelta(hours=1), "回电", case_id=six.id, phone="13800000005")
    clock.move(timedelta(hours=2))
    return [*(case.id for case in cases), again.id, merged.id]


def _told(found: Sequence[Signs]) -> dict[UUID, Any]:
    return {one.case_id: (one.risk, one.signs) for one in found}


def test_both_ways_of_reading_say_the_same(desk_store: Store, actors: Actors, varied: list[UUID]) -> None:
    with desk_store.read(actors.lead) as session:
        here = _told(signs_of(session, [*varied, uuid4()]))
        elsewhere = _told(_elsewhere(session, varied))
    assert set(here) == set(varied)
    assert here == elsewhere


def _elsewhere(session: DeskSession, ids: Sequence[UUID]) -> list[Signs]:
    real = signs._read_here
    try:
        signs._read_here = signs._read_elsewhere
        return signs_of(session, ids)
    finally:
        signs._read_here = real


def test_every_fact_that_counts_is_read(desk_store: Store, actors: Actors, varied: list[UUID]) -> None:
    with desk_store.read(actors.lead) as session:
        told = {one.case_id: one.signs for one in signs_of(session, varied)}
        assert signs_of(session, []) == []
    one, two, three, four, five, six, seven, again, merged = (told[case_id] for case_id in varied)
    assert one.tags == {"regulator", "petition"}
    assert (one.channel, one.people, one.repeats) == ("regulator", 6, 1)
    assert (two.days_left, two.days_unaccepted, two.elderly) == (None, None, True)
    assert (three.days_left, three.still_called, three.elderly) == (None, True, False)
    assert "要求曝光" in three.text
    assert (four.amount, four.reopened, four.elderly) == (None, True, False)
    assert (five.amount, five.days_unaccepted, five.elderly) == (None, 8, True)
    assert (six.days_left, six.monthly_income, six.promises_late) == (-1, Decimal(5000), 1)
    assert (seven.amount, seven.promises_late, seven.reopened) == (Decimal(12_800), 0, False)
    assert again.repeats == 1
    assert merged.repeats == 2
