"""The balance: nobody who is away gets a case, the heaviest go first, and no better spread is a case's weight away."""

from __future__ import annotations

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.cases.balance import WEIGHTS, Hands, changed, spread, weight
from app.cases.codes import Track

A, B, C = (UUID(int=number) for number in (1, 2, 3))
ONE, TWO, THREE = (UUID(int=number) for number in (11, 12, 13))


def test_the_heaviest_goes_to_whoever_has_least() -> None:
    cases = [(ONE, Track.SIMPLE), (TWO, Track.COMPLEX), (THREE, Track.ORDINARY)]
    found = spread(cases, [Hands(A, 4), Hands(B, 0)])
    assert found.given == {TWO: B, THREE: A, ONE: B}
    assert found.before == {A: 4, B: 0}
    assert found.after == {A: 6, B: 6}


def test_people_who_are_away_get_nothing() -> None:
    found = spread([(ONE, Track.SIMPLE)], [Hands(A, 0, away=True), Hands(B, 90)])
    assert found.given == {ONE: B}
    assert spread([(ONE, Track.SIMPLE)], [Hands(A, 0, away=True)]).given == {}


def test_one_case_is_changed_by_hand() -> None:
    cases = [(ONE, Track.SIMPLE), (TWO, Track.COMPLEX)]
    found = spread(cases, [Hands(A, 0), Hands(B, 0)])
    other = changed(found, cases, TWO, B)
    assert other.given == {TWO: B, ONE: B}
    assert other.after == {A: 0, B: 6}
    nobody = changed(other, cases, TWO, None)
    assert nobody.given == {ONE: B}
    assert nobody.after == {A: 0, B: 1}


@given(
    st.lists(st.sampled_from(list(Track)), max_size=30),
    st.lists(st.tuples(st.integers(0, 40), st.booleans()), max_size=8),
)
def test_it_is_complete_and_never_further_off_than_one_case(tracks: list[Track], hands: list[tuple[int, bool]]) -> None:
    cases = [(uuid4(), track) for track in tracks]
    people = [Hands(uuid4(), work, away) for work, away in hands]
    found = spread(cases, people)
    there = [one for one in people if not one.away]
    assert found.given.keys() == ({case_id for case_id, _ in cases} if there else set())
    assert set(found.given.values()) <= {one.staff_id for one in there}
    assert sum(found.after.values()) - sum(found.before.values()) == sum(WEIGHTS[track] for track in tracks) * bool(
        there
    )
    touched = [found.after[one.staff_id] for one in there if found.after[one.staff_id] != one.work]
    if touched:
        assert max(touched) - min(found.after[one.staff_id] for one in there) <= max(WEIGHTS.values())


def test_an_ordinary_case_is_the_unit_of_work() -> None:
    assert weight(Track.ORDINARY, 3) == 6
    assert weight(Track.COMPLEX) == 5
