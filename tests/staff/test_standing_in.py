"""Absences, deputies and the roster: who does whose work on which day."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.actor import Actor, Role
from app.kernel.errors import Refusal
from app.staff import desk
from app.staff.model import Absence
from app.staff.standing_in import RANK, Away, may_stand_in, overlaps, who_stands_in
from app.staff.views import OnDuty, absences, deputy_of, on_duty
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import BRANCH, Actors

DAY = date(2026, 11, 24)
WEEK = DAY + timedelta(days=6)
A, B, C = uuid4(), uuid4(), uuid4()


def _refused(store: Store, actor: Actor, verb: Callable[[DeskSession], object]) -> str:
    with pytest.raises(Refusal) as caught, store.action(actor, "test") as session:
        verb(session)
    return caught.value.code


def test_who_is_not_away_does_their_own_work() -> None:
    assert who_stands_in(A, DAY, []) == A
    assert who_stands_in(A, WEEK + timedelta(days=1), [Away(A, DAY, WEEK, B)]) == A


def test_a_deputy_who_is_away_is_stood_in_for_too() -> None:
    assert who_stands_in(A, DAY, [Away(A, DAY, WEEK, B)]) == B
    assert who_stands_in(A, DAY, [Away(A, DAY, WEEK, B), Away(B, DAY, DAY, C)]) == C
    assert who_stands_in(A, WEEK, [Away(A, DAY, WEEK, B), Away(B, DAY, DAY, C)]) == B


people = st.sampled_from([A, B, C])
days = st.integers(0, 9).map(lambda n: DAY + timedelta(days=n))


@given(st.lists(st.tuples(people, days, days, people)), people, days)
def test_the_search_ends_with_somebody_who_is_there_or_with_nobody(
    entered: list[tuple[UUID, date, date, UUID]], person: UUID, day: date
) -> None:
    away = [Away(who, min(one, two), max(one, two), deputy) for who, one, two, deputy in entered]
    found = who_stands_in(person, day, away)
    assert found is None or not any(one.staff_id == found and one.on(day) for one in away)


@given(days, days, days, days)
def test_two_absences_overlap_when_they_share_a_day(a: date, b: date, c: date, d: date) -> None:
    one, other = Away(A, min(a, b), max(a, b), B), Away(A, min(c, d), max(c, d), B)
    shared = any(one.on(DAY + timedelta(days=n)) and other.on(DAY + timedelta(days=n)) for n in range(10))
    assert overlaps(one, other) is overlaps(other, one) is shared


def test_standing_in_is_no_way_to_a_greater_authority() -> None:
    assert may_stand_in(Role.COUNTER, Role.LEAD)
    assert not may_stand_in(Role.LEAD, Role.MEDIATOR)
    assert not may_stand_in(Role.AUDITOR, Role.LEAD)
    assert not may_stand_in(Role.COUNTER, Role.ADMIN)
    assert set(RANK) == {Role.COUNTER, Role.INVESTIGATOR, Role.MEDIATOR, Role.LEAD}


def test_a_person_enters_their_own_absence_and_comes_back(desk_store: Store, actors: Actors) -> None:
    me, deputy = actors.mediator.staff_id, actors.counter.staff_id
    with desk_store.action(actors.mediator, "staff.absence") as session:
        absence = desk.enter_absence(session, me, DAY, WEEK, deputy, " 年 休\n假 ")
        assert absence.note == "年 休 假"
    with desk_store.read(actors.lead) as session:
        assert deputy_of(session, me, DAY) == deputy
        assert deputy_of(session, me, WEEK + timedelta(days=1)) == me
    with desk_store.action(actors.mediator, "staff.absence") as session:
        ended = desk.end_absence(session, absence.id)
        assert (ended.ended_at, ended.ended_by) == (session.at, me)
    with desk_store.action(actors.lead, "staff.absence") as session:
        assert desk.end_absence(session, absence.id).ended_by == me
        assert absences(session, DAY) == []


def test_what_an_absence_is_refused_for(desk_store: Store, actors: Actors, away: Actors) -> None:
    me, counter, lead = actors.mediator.staff_id, actors.counter.staff_id, actors.lead.staff_id

    def entering(*given: object) -> Callable[[DeskSession], object]:
        return lambda session: desk.enter_absence(session, *given)  # type: ignore[arg-type]

    for verb, code in [
        (entering(counter, DAY, WEEK, me), "staff.not_allowed"),
        (entering(me, WEEK, DAY, counter), "staff.absence_days"),
        (entering(me, DAY - timedelta(days=9), DAY - timedelta(days=1), counter), "staff.absence_over"),
        (entering(me, DAY, WEEK, me), "staff.deputy_self"),
        (entering(me, DAY, WEEK, away.mediator.staff_id), "staff.deputy_elsewhere"),
        (entering(me, DAY, WEEK, lead), "staff.deputy_limit"),
    ]:
        assert _refused(desk_store, actors.mediator, verb) == code
    with desk_store.action(actors.lead, "staff.absence") as session:
        desk.enter_absence(session, me, DAY, WEEK, counter)
    assert _refused(desk_store, actors.mediator, entering(me, WEEK, WEEK, counter)) == "staff.absence_twice"
    assert _refused(desk_store, actors.lead, entering(lead, DAY, DAY, me)) == "staff.deputy_away"
    assert _refused(desk_store, actors.auditor, entering(me, DAY, WEEK, counter)) == "staff.not_allowed"


def test_somebody_else_s_absence_is_ended_by_a_lead_only(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.mediator, "staff.absence") as session:
        absence = desk.enter_absence(session, actors.mediator.staff_id, DAY, WEEK, actors.counter.staff_id)
    refused = _refused(desk_store, actors.counter, lambda session: desk.end_absence(session, absence.id))
    assert refused == "staff.not_allowed"
    with desk_store.action(actors.lead, "staff.absence") as session:
        assert desk.end_absence(session, absence.id).ended_by == actors.lead.staff_id


def test_the_roster_names_who_is_there(desk_store: Store, actors: Actors) -> None:
    person, deputy, counter = actors.mediator.staff_id, actors.lead.staff_id, actors.counter.staff_id
    with desk_store.action(actors.lead, "staff.roster") as session:
        assert on_duty(session, DAY, BRANCH) is None
        desk.set_duty(session, DAY, counter)
        assert on_duty(session, DAY, BRANCH) == OnDuty(counter, None)
        first = desk.set_duty(session, DAY, person, deputy)
        assert desk.set_duty(session, DAY, person, deputy).id == first.id
        assert on_duty(session, DAY, BRANCH) == OnDuty(person, deputy)
        desk.enter_absence(session, person, DAY, WEEK, counter)
        assert on_duty(session, DAY, BRANCH) == OnDuty(counter, deputy)
        desk.enter_absence(session, deputy, DAY, DAY, counter)
        assert on_duty(session, DAY, BRANCH) == OnDuty(counter, None)


def test_when_the_person_on_duty_and_their_deputies_are_away_the_other_one_is_asked(
    desk_store: Store, actors: Actors
) -> None:
    person, deputy, counter = actors.mediator.staff_id, actors.lead.staff_id, actors.counter.staff_id
    with desk_store.action(actors.lead, "staff.roster") as session:
        desk.set_duty(session, DAY, person, deputy)
        desk.enter_absence(session, person, DAY, WEEK, counter)
        # Entered at another desk meanwhile: a ring, which no single desk would have allowed.
        session.add(
            Absence(staff_id=counter, from_on=DAY, to_on=DAY, deputy_id=person, entered_by=session.actor.staff_id)
        )
        session.flush()
        assert on_duty(session, DAY, BRANCH) == OnDuty(deputy, None)


def test_what_a_duty_is_refused_for(desk_store: Store, actors: Actors, away: Actors) -> None:
    person = actors.mediator.staff_id
    for actor, asked, code in [
        (actors.mediator, (DAY, person), "staff.not_allowed"),
        (actors.lead, (DAY - timedelta(days=1), person), "staff.duty_past"),
        (actors.lead, (DAY, person, person), "staff.deputy_self"),
        (actors.lead, (DAY, person, away.counter.staff_id), "staff.deputy_elsewhere"),
    ]:
        assert _refused(desk_store, actor, lambda session, g=asked: desk.set_duty(session, *g)) == code  # type: ignore[misc]
