"""Structured values member by member. Pure; a wrong answer here would be written under somebody's name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.members import ABSENT, Member, Pick, Side, Written, combined, laid_onto, members, same, undecided


def parted(base: Any, theirs: Any, mine: Any) -> list[Member]:
    found = members(base, theirs, mine)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (1, 1, True), (True, 1, False), (1, 1.0, False), (None, None, True), (ABSENT, None, False), ("", None, False),
        ({"a": [1]}, {"a": [1]}, True), ({"a": [1]}, {"a": [True]}, False), ({"a": 1}, {"b": 1}, False),
        ([1], [1, 2], False), ([], {}, False),
    ],
)  # fmt: skip
def test_sameness_is_that_of_json(one: Any, other: Any, alike: bool) -> None:
    assert same(one, other) is alike


@pytest.mark.parametrize(("theirs", "mine"), [("text", {"a": 1}), ({"a": 1}, None), ([], {}), (3, 4)])
def test_what_has_no_members_on_both_sides_is_chosen_whole(theirs: Any, mine: Any) -> None:
    assert members({}, theirs, mine) is None


def test_only_what_both_changed_is_asked() -> None:
    base = {"kept": 1, "theirs": 1, "mine": 1, "both": 1, "alike": 1, "gone": 1}
    theirs = {"kept": 1, "theirs": 2, "mine": 1, "both": 2, "alike": 2, "new": 7}
    mine = {"kept": 1, "theirs": 1, "mine": 3, "both": 3, "alike": 2, "gone": 4}
    found = parted(base, theirs, mine)
    suggested = {member.path[0]: member.suggested for member in found}
    assert suggested == {
        "kept": Side.THEIRS, "theirs": Side.THEIRS, "mine": Side.MINE, "both": None, "alike": Side.THEIRS, "gone": None,
        "new": Side.THEIRS,
    }  # fmt: skip
    assert {member.path[0] for member in found if member.differs} == {"theirs", "mine", "both", "gone", "new"}
    assert undecided(found, {}) == [("both",), ("gone",)]
    with pytest.raises(KeyError):
        combined(found, {("both",): Side.MINE}, listed=False)
    picks: dict[Any, Pick] = {("both",): Written(9), ("gone",): Side.THEIRS, ("kept",): Side.BASE}
    assert undecided(found, picks) == []
    assert combined(found, picks, listed=False) == {
        "kept": 1, "theirs": 2, "mine": 3, "both": 9, "alike": 2, "new": 7
    }  # fmt: skip


def test_a_person_inside_is_parted_into_name_and_telephone() -> None:
    base = {"companion": {"name": "王小", "phone": "1"}, "reason": "旧"}
    theirs = {"companion": {"name": "王晓", "phone": "1"}, "reason": "旧"}
    mine = {"companion": {"name": "王小", "phone": "2"}}
    found = parted(base, theirs, mine)
    assert [member.path for member in found] == [("companion", "name"), ("companion", "phone"), ("reason",)]
    assert combined(found, {}, listed=False) == {"companion": {"name": "王晓", "phone": "2"}}


def test_an_empty_inside_is_a_member_and_not_nothing() -> None:
    found = parted({"a": {}}, {"a": {}}, {"a": {"b": 1}})
    assert [member.path for member in found] == [("a",)]
    assert combined(found, {}, listed=False) == {"a": {"b": 1}}
    assert combined(found, {("a",): Side.THEIRS}, listed=False) == {"a": {}}


def test_elements_of_a_list_are_known_by_their_first_item() -> None:
    first, ended = ["10:00", None, "away"], ["10:00", "10:05", "away"]
    base, theirs, mine = [first], [ended, ["11:00", None, "tired"]], [first, ["10:30", None, "water"]]
    found = parted(base, theirs, mine)
    assert [member.path for member in found] == [("10:00",), ("11:00",), ("10:30",)]
    assert [member.suggested for member in found] == [Side.THEIRS, Side.THEIRS, Side.MINE]
    assert combined(found, {}, listed=True) == [ended, ["11:00", None, "tired"], ["10:30", None, "water"]]
    assert combined(found, {("11:00",): Side.BASE}, listed=True) == [ended, ["10:30", None, "water"]]


def test_elements_that_nothing_tells_apart_are_places() -> None:
    found = parted([[1, "a"], [1, "a"]], [[1, "b"], [1, "a"]], [[1, "a"], [1, "a"], [2, "c"]])
    assert [member.path for member in found] == [(0,), (1,), (2,)]
    assert combined(found, {}, listed=True) == [[1, "b"], [1, "a"], [2, "c"]]
    assert [member.path for member in parted(None, ["x", "x"], ["y"])] == [(0,), (1,)]


def test_a_row_that_two_desks_made_has_nothing_before_it() -> None:
    found = parted(None, {"a": 1, "b": 2}, {"a": 1, "b": 3})
    assert [(member.path, member.suggested) for member in found] == [(("a",), Side.THEIRS), (("b",), None)]


def test_a_decision_leaves_alone_what_was_written_since() -> None:
    stood = {"amount": 1, "card": "a", "note": "old", "gone": 1}
    now = {"amount": 1, "card": "b", "note": "since", "gone": 1}
    decided = {"amount": 5, "card": "c", "note": "old"}
    assert laid_onto(stood, now, decided) == {"amount": 5, "card": "c", "note": "since"}
    assert laid_onto([["1", "x"]], [["1", "x"], ["2", "y"]], [["1", "z"]]) == [["1", "z"], ["2", "y"]]
    assert laid_onto("stood", {"now": 1}, "decided") == "decided"


LEAF: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["", "a", "b"]) | st.just([])
)
VALUE = st.dictionaries(
    st.sampled_from("abc"), LEAF | st.dictionaries(st.sampled_from("xy"), LEAF, max_size=2), max_size=3
)
LISTED = st.lists(st.tuples(st.sampled_from("abcd"), LEAF).map(list), max_size=4)


@given(st.one_of(st.tuples(VALUE, VALUE, VALUE), st.tuples(LISTED, LISTED, LISTED)))
def test_one_side_chosen_for_every_member_is_that_side_whole(sides: tuple[Any, Any, Any]) -> None:
    base, theirs, mine = sides
    found = parted(base, theirs, mine)
    listed = isinstance(theirs, list)
    for side, whole in ((Side.THEIRS, theirs), (Side.MINE, mine)):
        made = combined(found, {member.path: side for member in found}, listed=listed)
        assert same(made, whole) or (listed and sorted(map(repr, made)) == sorted(map(repr, whole)))
    assert len({member.path for member in found}) == len(found)


@given(st.one_of(st.tuples(VALUE, VALUE), st.tuples(LISTED, LISTED)))
def test_what_only_one_side_changed_needs_nobody(sides: tuple[Any, Any]) -> None:
    before, after = sides
    listed = isinstance(before, list)
    for theirs, mine in ((before, after), (after, before)):
        found = parted(before, theirs, mine)
        assert undecided(found, {}) == []
        made = combined(found, {}, listed=listed)
        assert same(made, after) or (listed and sorted(map(repr, made)) == sorted(map(repr, after)))
