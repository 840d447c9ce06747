"""The idle poll: which heads it asks for, poll by poll."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from app.kernel.clock import FixedClock
from app.sync.head import ALL_EVERY, AT_ONCE, Poll, near
from tests.sync.desks import Desk


@pytest.mark.parametrize(
    ("scopes", "asked"),
    [
        ({"reference", "person:1", "branch:0123"}, ["branch:0123"]),
        ({"reference", "person:1", "branch:0456", "branch:0123"}, ["branch:0123", "branch:0456"]),
        ({"reference", "person:1"}, ["person:1"]),
        ({"reference"}, []),
        (set(), []),
    ],
)
def test_the_ordinary_poll_asks_for_the_branch_or_else_for_the_person(scopes: set[str], asked: list[str]) -> None:
    assert [near(scopes, turn) for turn in range(3)] == [asked] * 3


@pytest.mark.parametrize("count", [AT_ONCE + 1, 2 * AT_ONCE, 23])
def test_many_branches_take_turns(count: int) -> None:
    scopes = {f"branch:{number:04d}" for number in range(count)}
    polls = [near(scopes, turn) for turn in range(count)]
    assert all(len(set(asked)) == AT_ONCE for asked in polls)
    asked = [scope for poll in polls for scope in poll]
    assert {asked.count(scope) for scope in scopes} == {AT_ONCE}, "each comes as often as every other"


def _begun(desk: Desk) -> UUID:
    """A branch that has a log: hello hands out keys of logs that there are."""
    case = desk.new_case()
    desk.sync()
    return case


def told(poll: Poll, desk: Desk, polls: int) -> list[tuple[str, bool]]:
    """What each poll asked and found."""
    found = []
    for _ in range(polls):
        before = desk.line.asked.copy()
        behind = poll.behind(desk.store, desk.line)
        (question,) = desk.line.asked - before
        found.append((question, behind))
    return found


def test_one_poll_in_so_many_asks_for_all(one: Desk) -> None:
    _begun(one)
    poll = Poll()
    assert told(poll, one, 2) == [("head", False)] * 2, "without keys there is no other way"
    poll.learn(one.sync().wake)
    round_ = [("wake", False)] * (ALL_EVERY - 1) + [("head", False)]
    assert told(poll, one, 2 * ALL_EVERY) == 2 * round_
    assert told(poll, one, 1) == [("wake", False)]
    poll.learn(one.sync().wake)
    assert told(poll, one, ALL_EVERY) == round_, "a sync begins the count anew"


def test_news_of_the_branch_shows_at_once(one: Desk, two: Desk) -> None:
    case = _begun(one)
    poll = Poll()
    poll.learn(one.sync().wake)
    two.sync()
    two.note(case, "新进展")
    two.sync()
    assert told(poll, one, 1) == [("wake", True)]
    poll.learn(one.sync().wake)
    assert told(poll, one, 1) == [("wake", False)]


def test_news_elsewhere_shows_within_a_round(one: Desk, clock: FixedClock) -> None:
    _begun(one)
    poll = Poll()
    poll.learn(one.sync().wake)
    with one.store.write_apart("test.behind") as connection:
        connection.exec_driver_sql("INSERT INTO sync_cursor (scope, seq) VALUES ('person:x', 3)")
    clock.move(timedelta(minutes=1))
    assert told(poll, one, ALL_EVERY) == [("wake", False)] * (ALL_EVERY - 1) + [("head", True)]


def test_a_key_that_opens_nothing_any_more_means_that_something_happened(one: Desk) -> None:
    one.new_case()
    one.sync()
    poll = Poll()
    poll.learn({"branch:0123": "key of another bank"})
    assert told(poll, one, 1) == [("wake", True)]
