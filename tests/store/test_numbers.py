"""Case numbers: in order, from the blocks that the device holds, and never twice."""

import pytest

from app.kernel.errors import Refusal
from app.store.numbers import grant_stand_alone, take_numbers
from app.store.outbox import NumberBlock
from app.store.store import Store
from tests.store.conftest import CLERK


def test_a_standing_grant_is_given_once_and_opens_a_block_for_each_year(store: Store) -> None:
    with store.action(CLERK, "test") as session:
        grant_stand_alone(session, "0123")
        assert [str(number) for number in take_numbers(session, "0123", 2026, 2)] == [
            "2026-0123-000001",
            "2026-0123-000002",
        ]
    with store.action(CLERK, "test") as session:
        assert [str(number) for number in take_numbers(session, "0123", 2027)] == ["2027-0123-000001"]
        assert [str(number) for number in take_numbers(session, "0123", 2026)] == ["2026-0123-000003"]


def test_numbers_run_on_from_block_to_block_and_then_out(store: Store) -> None:
    with store.action(CLERK, "test") as session:
        for first in (101, 201):
            session.add(NumberBlock(branch="0456", year=2026, first=first, last=first + 1, next=first))
    with store.action(CLERK, "test") as session:
        taken = take_numbers(session, "0456", 2026, 3)
        assert [number.counter for number in taken] == [101, 102, 201]
    with pytest.raises(Refusal) as caught, store.action(CLERK, "test") as session:
        take_numbers(session, "0456", 2026, 2)
    assert caught.value.code == "store.numbers_exhausted"
    # The refusal rolled back: the last one is still there.
    with store.action(CLERK, "test") as session:
        assert [number.counter for number in take_numbers(session, "0456", 2026)] == [202]


def test_a_branch_without_a_block_has_no_numbers(store: Store) -> None:
    with pytest.raises(Refusal), store.action(CLERK, "test") as session:
        take_numbers(session, "0999", 2026)


def test_what_is_rolled_back_was_never_taken(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.action(CLERK, "test") as session:
        take_numbers(session, "0123", 2026, 5)
        raise ZeroDivisionError
    with store.action(CLERK, "test") as session:
        assert str(take_numbers(session, "0123", 2026)[0]) == "2026-0123-000001"


def test_a_row_that_only_this_device_knows_may_be_deleted(store: Store) -> None:
    with store.action(CLERK, "test") as session:
        session.add(NumberBlock(branch="0456", year=2026, first=1, last=9, next=1))
    with store.action(CLERK, "test") as session:
        session.delete(session.get_one(NumberBlock, ("0456", 2026, 1)))
    with pytest.raises(Refusal), store.action(CLERK, "test") as session:
        take_numbers(session, "0456", 2026)
