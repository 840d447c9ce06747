"""Warnings at the desk: raised once, given to whoever is on duty, passed on with time, answered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.cases.model import Case
from app.cases.views.timeline import timeline
from app.insight import desk
from app.insight.escalation import Times, Turn, answer_due, whose_turn
from app.insight.model import EarlyWarning, Outcome, WarningKind
from app.insight.score import Level
from app.insight.surge import WEEK, monday
from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.staff.desk import set_duty
from app.store.session import DeskSession
from app.store.store import Store
from tests.cases.conftest import DAY, RESOURCES, Register
from tests.helpers.house import Actors

MINUTE = timedelta(minutes=1)
TIMES = Times(60 * MINUTE, 180 * MINUTE, timedelta(hours=24))
ANGRY = "再不退我就找记者曝光，还要去上访"


def _refused(store: Store, actor: Actor, verb: Callable[[DeskSession], object]) -> str:
    with pytest.raises(Refusal) as caught, store.action(actor, "test") as session:
        verb(session)
    return caught.value.code


def _warnings(session: DeskSession) -> list[EarlyWarning]:
    return list(session.scalars(select(EarlyWarning).order_by(EarlyWarning.seq)))


def _make_high(session: DeskSession, case_id: UUID) -> None:
    case: Case = session.found(Case, case_id)
    case.narrative, case.still_called = ANGRY, True
    case.tags, case.people_count = ["regulator"], 6
    session.flush()


def test_a_calm_case_is_scored_and_nobody_is_warned(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.counter, "warnings.raise") as session:
        assert desk.score_case(session, case.id).level is Level.CALM
        assert _warnings(session) == []


def test_a_high_score_warns_whoever_is_on_duty_once(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.lead, "staff.roster") as session:
        set_duty(session, session.today, actors.mediator.staff_id, actors.counter.staff_id)
        _make_high(session, case.id)
    for _ in range(2):
        with desk_store.action(actors.counter, "warnings.raise") as session:
            score = desk.score_case(session, case.id)
            assert (score.level, score.points) == (Level.HIGH, 78)
    with desk_store.read(actors.counter) as session:
        (warning,) = _warnings(session)
        assert session.found(Case, case.id).risk == warning.points == 78
        assert (warning.to_id, warning.deputy_id) == (actors.mediator.staff_id, actors.counter.staff_id)
        assert (warning.kind, warning.seq, warning.case_id) == (WarningKind.CASE, 1, case.id)
        assert {one["key"] for one in warning.found} == {"agitation", "regulator", "collection", "group"}


def _high(store: Store, actors: Actors, case_id: UUID) -> UUID:
    with store.action(actors.counter, "warnings.raise") as session:
        _make_high(session, case_id)
        desk.score_case(session, case_id)
        return _warnings(session)[-1].id


def test_an_owner_is_warned_before_whoever_is_on_duty(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.lead, "cases.assign") as session:
        session.found(Case, case.id).owner_id = actors.mediator.staff_id
    warning_id = _high(desk_store, actors, case.id)
    with desk_store.read(actors.lead) as session:
        assert session.found(EarlyWarning, warning_id).to_id == actors.mediator.staff_id


def test_a_warning_is_answered_once_and_the_log_tells_it(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    warning_id = _high(desk_store, actors, case.id)
    assert _refused(desk_store, actors.lead, lambda s: desk.answer(s, warning_id, Outcome.REAL, " ")) == (
        "insight.answer_empty"
    )
    with desk_store.action(actors.lead, "warnings.answer") as session:
        seen = desk.acknowledge(session, warning_id)
        assert (seen.acknowledged_by, seen.acknowledged_at) == (actors.lead.staff_id, session.at)
    with desk_store.action(actors.mediator, "warnings.answer") as session:
        told = desk.answer(session, warning_id, Outcome.REAL, "已约客户明天面谈")
        assert (told.acknowledged_by, told.answered_by) == (actors.lead.staff_id, actors.mediator.staff_id)
        log = timeline(session, case.id, Wording.load(RESOURCES / "wording", Language.ZH))
        assert log[-1].sentence == "预警答复：属实。已约客户明天面谈"
    again = _refused(desk_store, actors.lead, lambda s: desk.answer(s, warning_id, Outcome.UNCLEAR, "再说"))
    assert again == "insight.answered"
    assert _refused(desk_store, actors.auditor, lambda s: desk.acknowledge(s, warning_id)) == "staff.not_allowed"


def test_an_answered_case_is_warned_about_again_when_it_gets_much_worse(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    case = register()
    warning_id = _high(desk_store, actors, case.id)
    with desk_store.action(actors.lead, "warnings.answer") as session:
        desk.answer(session, warning_id, Outcome.UNCLEAR, "继续观察")
        desk.score_case(session, case.id)
        assert len(_warnings(session)) == 1
        session.found(Case, case.id).due_on = session.today - timedelta(days=1)
        session.flush()
        desk.score_case(session, case.id)
        first, second = _warnings(session)
        assert (first.id, second.seq, second.answered_at) == (warning_id, 2, None)
        assert second.points > first.points


def test_whose_turn_it_is_follows_from_the_clock(desk_store: Store, actors: Actors) -> None:
    with desk_store.read(actors.lead) as session:
        assert Times.of(session.rules_on(session.today)) == TIMES
        raised = session.at
    duty, deputy = uuid4(), uuid4()

    def turn(minutes: int, to: UUID | None = duty, then: UUID | None = deputy) -> tuple[Turn, UUID | None]:
        return whose_turn(raised, raised + minutes * MINUTE, to, then, TIMES)

    assert [turn(n)[0] for n in (0, 59, 60, 179, 180)] == [
        Turn.ON_DUTY, Turn.ON_DUTY, Turn.DEPUTY, Turn.DEPUTY, Turn.LEAD,
    ]  # fmt: skip
    assert turn(0) == (Turn.ON_DUTY, duty)
    assert turn(60) == (Turn.DEPUTY, deputy)
    assert turn(180) == (Turn.LEAD, None)
    assert turn(179, then=None) == (Turn.ON_DUTY, duty)
    assert turn(180, then=None) == (Turn.LEAD, None)
    assert turn(0, to=None) == (Turn.DEPUTY, deputy)
    assert turn(0, to=None, then=None) == (Turn.LEAD, None)
    assert answer_due(None, raised, TIMES) == raised + timedelta(hours=24)
    assert answer_due(raised + MINUTE, raised, TIMES) == raised + MINUTE + timedelta(hours=24)


def _seed(store: Store, actors: Actors, case: Case, weekly: dict[date, int]) -> None:
    """Copies of a case, so many received in each week."""
    with store.action(actors.counter, "test.seed") as session:
        number = 0
        for week, count in weekly.items():
            for n in range(count):
                number += 1
                day = week + timedelta(days=n % 2)
                session.add(
                    Case(
                        no=f"2026-0123-9{number:05d}", customer_id=case.customer_id, channel=case.channel,
                        cause="annual_fee", received_at=session.at, received_on=day, due_on=day + timedelta(days=15),
                    )
                )  # fmt: skip


def test_a_surge_of_one_cause_raises_one_warning_which_grows(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    case = register(narrative="别的事情")
    week = monday(DAY)
    _seed(desk_store, actors, case, {week - WEEK * n: 1 + n % 2 for n in range(1, 27)} | {week: 9})
    with desk_store.action(actors.lead, "warnings.raise") as session:
        set_duty(session, session.today, actors.mediator.staff_id)
        (warning,) = desk.watch_for_surges(session)
        assert (warning.kind, warning.cause, warning.week, warning.points) == (
            WarningKind.SURGE, "annual_fee", week, 9,
        )  # fmt: skip
        assert (warning.case_id, warning.branch_id, warning.to_id) == (None, "0123", actors.mediator.staff_id)
        assert warning.found[0]["evidence"]["count"] == 9
        assert warning.found[0]["evidence"]["threshold"] <= 9
        assert desk.watch_for_surges(session) == []
    _seed_more(desk_store, actors, case, week)
    with desk_store.action(actors.counter, "warnings.raise") as session:
        assert desk.watch_for_surges(session) == []
        assert session.found(EarlyWarning, warning.id).points == 10
        desk.answer(session, warning.id, Outcome.REAL, "系统批量扣收年费，已报总行")
        desk.watch_for_surges(session)
    with desk_store.read(actors.counter) as session:
        assert len(_warnings(session)) == 1


def _seed_more(store: Store, actors: Actors, case: Case, week: date) -> None:
    with store.action(actors.counter, "test.seed") as session:
        session.add(
            Case(
                no="2026-0123-800001", customer_id=case.customer_id, channel=case.channel, cause="annual_fee",
                received_at=session.at, received_on=week, due_on=week,
            )
        )  # fmt: skip


def test_ordinary_weeks_and_an_unknown_past_raise_nothing(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    case = register(narrative="别的事情")
    week = monday(DAY)
    with desk_store.action(actors.lead, "warnings.raise") as session:
        assert desk.watch_for_surges(session) == []
    _seed(desk_store, actors, case, {week - WEEK * n: 2 for n in range(1, 27)} | {week: 3})
    with desk_store.action(actors.lead, "warnings.raise") as session:
        assert desk.watch_for_surges(session) == []
    _seed_more(desk_store, actors, case, week)
    with desk_store.action(actors.lead, "warnings.raise") as session:
        # A replica that knows six weeks only does not take the rest of its past for quiet.
        assert desk.watch_for_surges(session, week - WEEK * 6) == []


def test_cases_are_scored_many_at_a_time(desk_store: Store, actors: Actors, register: Register) -> None:
    cases = [register(phone=f"1380000{n:04d}", narrative=ANGRY if n % 2 else "查询年费") for n in range(6)]
    with desk_store.action(actors.counter, "warnings.raise") as session:
        scores = desk.score_cases(session, [case.id for case in cases] + [uuid4()])
        assert set(scores) == {case.id for case in cases}
        assert [scores[case.id].points > 0 for case in cases] == [False, True] * 3
        assert [session.found(Case, case.id).risk for case in cases] == [scores[case.id].points for case in cases]
    assert replace(scores[cases[0].id]).factors == ()
