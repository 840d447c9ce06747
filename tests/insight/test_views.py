"""Warnings as they are shown: whose turn, until when, what was answered, and how often they were right."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.cases.model import Case
from app.insight import desk, views
from app.insight.escalation import Turn
from app.insight.model import Outcome, WarningKind
from app.insight.score import Factor, Level
from app.kernel.clock import FixedClock
from app.kernel.wording import Language, Wording
from app.staff.desk import set_duty
from app.store.store import Store
from tests.cases.conftest import RESOURCES, Register
from tests.helpers.house import Actors


@pytest.fixture
def warned(desk_store: Store, actors: Actors, register: Register) -> UUID:
    """A case with a warning to the officer on duty, the clerk as deputy."""
    case = register(narrative="再不退我就找记者曝光，还要去上访")
    with desk_store.action(actors.lead, "warnings.raise") as session:
        set_duty(session, session.today, actors.mediator.staff_id, actors.counter.staff_id)
        kept: Case = session.found(Case, case.id)
        kept.tags, kept.still_called, kept.people_count = ["regulator", "petition"], True, 6
        session.flush()
        desk.score_case(session, case.id)
    return case.id


def test_a_warning_waits_for_one_after_the_other(
    desk_store: Store, actors: Actors, warned: UUID, clock: FixedClock
) -> None:
    turns = []
    for minutes in (0, 60, 120):
        clock.move(timedelta(minutes=minutes))
        with desk_store.read(actors.mediator) as session:
            (row,) = views.waiting_warnings(session)
        with desk_store.read(actors.lead) as session:
            (seen_by_lead,) = views.waiting_warnings(session)
        turns.append((row.turn, row.turn_name, row.mine, seen_by_lead.mine))
    assert turns == [
        (Turn.ON_DUTY, "李雪", True, False),
        (Turn.DEPUTY, "王敏", False, False),
        (Turn.LEAD, "", False, True),
    ]
    with desk_store.read(actors.auditor) as session:
        (row,) = views.waiting_warnings(session)
    assert (row.case_id, row.customer, row.kind, row.late) == (warned, "李*华", WarningKind.CASE, False)


def test_an_answer_is_expected_in_time(desk_store: Store, actors: Actors, warned: UUID, clock: FixedClock) -> None:
    with desk_store.action(actors.counter, "warnings.answer") as session:
        desk.acknowledge(session, views.warnings_of(session, warned)[0].id)
        (row,) = views.waiting_warnings(session)
        assert (row.acknowledged_by, row.mine) == ("王敏", True)
        assert row.due_at - row.raised_at == timedelta(hours=24)
    clock.move(timedelta(hours=24, minutes=1))
    with desk_store.action(actors.counter, "warnings.answer") as session:
        assert views.waiting_warnings(session)[0].late
        desk.answer(session, row.id, Outcome.FALSE_ALARM, "客户已致歉，情绪平稳")
    with desk_store.read(actors.auditor) as session:
        assert views.waiting_warnings(session) == []
        (told,) = views.answered_warnings(session)
        assert (told.answered_by, told.outcome, told.late) == ("王敏", Outcome.FALSE_ALARM, False)


def test_how_often_warnings_were_right(desk_store: Store, actors: Actors, warned: UUID) -> None:
    with desk_store.action(actors.lead, "warnings.answer") as session:
        before = views.precision(session, session.today)
        desk.answer(session, views.warnings_of(session, warned)[0].id, Outcome.REAL, "已面谈")
        after = views.precision(session, session.today)
        assert views.precision(session, session.today + timedelta(days=1))[0].raised == 0
    assert before[0] == views.Precision(WarningKind.CASE, 1, 0, 0, 0)
    assert before[0].share is None
    assert after[0] == views.Precision(WarningKind.CASE, 1, 1, 1, 0)
    assert after[0].share == 1.0
    assert replace(after[0], false_alarms=3).share == 0.25


def test_the_score_of_a_case_is_told_in_words(desk_store: Store, actors: Actors, warned: UUID) -> None:
    wording = Wording.load(RESOURCES / "wording", Language.ZH)
    with desk_store.read(actors.mediator) as session:
        score = views.score_of(session, warned)
        assert score is not None
        assert score.level is Level.HIGH
        told = views.told(score.factors, wording)
        assert views.score_of(session, UUID(int=1)) is None
    assert "出现：曝光、记者、上访" in told or "出现：曝光，记者，上访" in told
    assert "敏感标签：信访" in told
    assert views.told([Factor("elderly", 5)], wording) == ["客户为老年人"]


def test_how_often_each_reason_was_right(desk_store: Store, actors: Actors, warned: UUID) -> None:
    with desk_store.action(actors.lead, "warnings.answer") as session:
        assert views.precision_of_factors(session, session.today) == []
        desk.answer(session, views.warnings_of(session, warned)[0].id, Outcome.FALSE_ALARM, "误报")
        told = {one.key: one for one in views.precision_of_factors(session, session.today)}
        assert views.precision_of_factors(session, session.today + timedelta(days=1)) == []
    assert told["regulator"] == views.FactorProved("regulator", 1, 0, 1)
    assert told["regulator"].share == 0.0
    assert views.FactorProved("regulator", 1, 0, 0).share is None


def test_own_warnings_are_those_whose_turn_it_is(desk_store: Store, actors: Actors, warned: UUID) -> None:
    for actor, expected in ((actors.mediator, [warned]), (actors.counter, []), (actors.lead, [])):
        with desk_store.read(actor) as session:
            assert [row.case_id for row in views.own_warnings(session)] == expected
