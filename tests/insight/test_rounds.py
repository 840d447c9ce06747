"""Who scores and when: in the action of an event, and by the rounds of a desk; a seeded surge seen by its rounds."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from sqlalchemy import select

from app.casefile.desk import move
from app.cases.codes import Channel, Status
from app.cases.desk import register_walk_in
from app.cases.desk.walk_in import WalkIn
from app.cases.events import CaseMoved, CaseRegistered
from app.cases.model import Case
from app.desktop import rounds
from app.desktop.rounds import AtStore, Round, known_whole, make_round
from app.insight import desk, handlers, views
from app.insight.desk.surges import _odds, surges_with_news
from app.insight.model import Outcome, WarningKind
from app.insight.surge import WEEK, monday
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Cancelled, Refusal
from app.store.session import DeskSession
from app.store.store import Store
from app.sync.extent import Extent
from tests.cases.conftest import DAY, Register
from tests.cases.feeds import Take, csv_file, feed_row
from tests.helpers.house import Actors
from tests.insight.test_warnings import ANGRY, _make_high

T = TypeVar("T")


class Hands(AtStore):
    """Reads and writes at the store; notes the actions that were begun."""

    def __init__(self, store: Store, actor: Actor) -> None:
        super().__init__(store, actor)
        self.actions: list[str] = []
        self.told: list[tuple[int, int]] = []
        self.stop_at = -1

    def change(self, fn: Callable[[DeskSession], T], verb: str = "") -> T:
        self.actions.append(verb)
        return super().change(fn, verb)

    def progress(self, count: int, total: int = 0, note: str = "") -> None:
        super().progress(count, total, note)
        self.told.append((count, total))
        if count == self.stop_at:
            raise Cancelled


def round_by(store: Store, actor: Actor) -> Round:
    return make_round(Hands(store, actor), actor)


def test_a_walk_in_is_scored_in_its_own_action(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        case = register_walk_in(
            session,
            WalkIn(name="李小华", phone="13800001111", narrative=ANGRY, channel=Channel.REGULATOR, still_called=True,
                   people_count=6),
        )  # fmt: skip
    with desk_store.read(actors.counter) as session:
        assert session.found(Case, case.id).risk == 78
        assert [row.case_id for row in views.waiting_warnings(session)] == [case.id]


def test_a_move_scores_anew(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register(narrative=ANGRY)
    with desk_store.action(actors.counter, "test") as session:
        kept: Case = session.found(Case, case.id)
        kept.received_on = session.today - timedelta(days=9)
        session.flush()
        waiting = desk.score_case(session, case.id).points
    with desk_store.action(actors.mediator, "cases.withdraw") as session:
        move(session, case.id, Status.WITHDRAWN, reason="customer")
    with desk_store.read(actors.lead) as session:
        assert session.found(Case, case.id).risk == waiting - 10


def test_a_round_writes_what_has_news_and_no_more(
    desk_store: Store, actors: Actors, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "SLICE", 2)
    cases = [register(phone=f"1380000{n:04d}", narrative="查询年费") for n in range(5)]
    with desk_store.action(actors.counter, "test") as session:
        for case in cases[:3]:
            session.found(Case, case.id).narrative = ANGRY
    hands = Hands(desk_store, actors.lead)
    assert make_round(hands, actors.lead) == Round(looked=5, news=3, surges=0)
    assert hands.actions == ["warnings.raise"] * 2
    assert hands.told == [(0, 5), (2, 5), (4, 5), (5, 5)]
    again = Hands(desk_store, actors.lead)
    assert make_round(again, actors.lead) == Round(5, 0, 0)
    assert again.actions == []


def test_a_round_can_be_stopped_between_slices(
    desk_store: Store, actors: Actors, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "SLICE", 1)
    for n in range(3):
        register(phone=f"1380000{n:04d}", narrative="查询年费")
    with desk_store.action(actors.counter, "test") as session:
        for case in session.scalars(select(Case)):
            case.narrative = ANGRY
    hands = Hands(desk_store, actors.lead)
    hands.stop_at = 1
    with pytest.raises(Cancelled):
        make_round(hands, actors.lead)
    assert len(hands.actions) == 1
    assert round_by(desk_store, actors.lead).news == 2


def test_whose_desk_scores_what(desk_store: Store, actors: Actors, away: Actors, register: Register) -> None:
    mine = register()
    other = register(phone="13900002222", narrative="别的")
    there = register(away.counter, phone="13700003333", narrative="外支行")
    with desk_store.action(actors.lead, "cases.assign") as session:
        session.found(Case, other.id).owner_id = actors.mediator.staff_id
        session.found(Case, mine.id).registered_by = None

    def scored(actor: Actor) -> set[UUID]:
        with desk_store.read(actor) as session:
            return set(desk.cases_to_score(session))

    assert scored(actors.lead) == {mine.id, other.id}
    assert scored(actors.mediator) == {other.id}
    assert scored(actors.counter) == {other.id}
    assert scored(away.lead) == {there.id}
    with pytest.raises(Refusal), desk_store.read(actors.auditor) as session:
        desk.cases_to_score(session)


def test_a_feed_waits_for_the_next_round(desk_store: Store, actors: Actors, take: Take, tmp_path: Path) -> None:
    assert take(csv_file(tmp_path / "feed.csv", feed_row(投诉内容=ANGRY))).accepted == 1
    with desk_store.read(actors.lead) as session:
        assert set(session.scalars(select(Case.risk))) == {0}
    assert round_by(desk_store, actors.lead).news
    with desk_store.read(actors.lead) as session:
        assert min(session.scalars(select(Case.risk))) > 0


def test_a_high_case_without_a_warning_is_news(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.counter, "test") as session:
        _make_high(session, case.id)
        session.found(Case, case.id).risk = 78
        session.flush()
        assert desk.out_of_date(session, [case.id]) == [case.id]
        desk.score_case(session, case.id)
        assert desk.out_of_date(session, [case.id]) == []
        assert desk.out_of_date(session, []) == []


def test_a_waiting_warning_grows_and_never_shrinks(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.counter, "test") as session:
        kept: Case = session.found(Case, case.id)
        _make_high(session, case.id)
        desk.score_case(session, case.id)
        kept.due_on = session.today - timedelta(days=1)
        session.flush()
        desk.score_case(session, case.id)
        kept.due_on = session.today + timedelta(days=9)
        session.flush()
        assert desk.score_case(session, case.id).points == 78
        (row,) = views.warnings_of(session, case.id)
        assert row.points == 100
        assert "overdue" in {one.key for one in row.factors}
        assert kept.risk == 78


def test_who_may_not_assess_only_moves_the_case(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register(narrative=ANGRY)
    with desk_store.action(actors.counter, "test") as session:
        session.found(Case, case.id).narrative = "查询"
    with desk_store.read(actors.auditor) as session:
        handlers.on_moved(session, CaseMoved(case.id, Status.REGISTERED, Status.ACCEPTED))
        handlers.on_registered(session, CaseRegistered(case.id))
        assert session.found(Case, case.id).risk == 18


def test_odds_are_told_by_their_first_figures() -> None:
    assert [_odds(one) for one in (0.5, 1 / 117, 3.9e-5, 1e-9, 0.0)] == [
        "1/2", "1/110", "1/25,000", "<1/1,000,000", "<1/1,000,000",
    ]  # fmt: skip


def test_a_desk_without_cases_judges_nothing(desk_store: Store, actors: Actors) -> None:
    with desk_store.read(actors.lead) as session:
        assert surges_with_news(session) == []
        assert views.surge_trend(session, UUID(int=1)) is None


def test_what_is_known_whole_follows_the_extent(
    desk_store: Store, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[Extent | None] = [None]
    monkeypatch.setattr(rounds, "noted_extent", lambda _connection: held[0])
    with desk_store.read(actors.lead) as session:
        assert known_whole(session) == (None, frozenset({"0123"}))
        held[0] = Extent(since=date(2026, 1, 1), branches=frozenset({"0456"}))
        assert known_whole(session) == (date(2026, 1, 1), frozenset({"0123", "0456"}))
        held[0] = Extent(cases=False)
        assert known_whole(session) == (None, frozenset())


CAUSES = ("annual_fee", "collection", "card_theft", "instalment_cost")


def _day_of(store: Store, actors: Actors, case: Case, day: date, counts: dict[str, int]) -> None:
    """Receive so many complaints of each cause on a day."""
    with store.action(actors.counter, "test.seed") as session:
        for cause, count in counts.items():
            for n in range(count):
                session.add(
                    Case(
                        no=f"{day:%y%m%d}{CAUSES.index(cause)}{n:03d}", customer_id=case.customer_id,
                        channel=case.channel, cause=cause, received_at=session.at, received_on=day,
                        due_on=day + timedelta(days=15), status=Status.CLOSED, closed_on=day,
                    )
                )  # fmt: skip


def test_a_quiet_year_and_then_a_surge_seen_by_the_rounds_of_a_lead(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    """A year of one branch with chance only, looked at each Friday; then one cause comes four times as often."""
    chance = random.Random(20261124)
    case = register(narrative="别的事情")
    calendar = HolidayCalendar()
    last = monday(DAY)
    raised: list[tuple[str, date]] = []

    def look(day: date) -> None:
        clock.move(datetime.combine(day, time(9), UTC) - clock.now())
        round_by(desk_store, actors.lead)
        with desk_store.read(actors.lead) as session:
            for row in views.waiting_warnings(session):
                if row.kind is WarningKind.SURGE and (row.cause, day) not in raised:
                    raised.append((row.cause, day))
        with desk_store.action(actors.lead, "warnings.answer") as session:
            for row in views.waiting_warnings(session):
                desk.answer(session, row.id, Outcome.UNCLEAR, "看过")

    def receive(day: date, more: str = "") -> None:
        if not calendar.is_day_off(day):
            counts = {cause: sum(chance.random() < 0.12 for _ in range(5)) for cause in CAUSES}
            if more:
                counts[more] += 3
            _day_of(desk_store, actors, case, day, counts)

    for first in (last - WEEK * back for back in range(40, 0, -1)):
        for n in range(5):
            receive(first + timedelta(days=n))
        if first >= last - WEEK * 28:
            look(first + timedelta(days=4))
    assert len(raised) <= 2, raised
    raised.clear()
    for day in (last + timedelta(days=n) for n in range(5)):
        receive(day, "card_theft")
        look(day)
    assert {cause for cause, _ in raised} == {"card_theft"}
    assert min(day for _, day in raised) <= last + timedelta(days=4)
