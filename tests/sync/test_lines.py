"""Which line of a seat is kept from visit to visit, and everything that ends it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from app.sync.lines import LONGEST, Lines
from app.sync.transport import CentreTransport, Offline


class Wire:
    """A line that only remembers what was done to it."""

    def __init__(self) -> None:
        self.good = True
        self.closed = 0
        self.cut = 0

    def may_be_kept(self) -> bool:
        return self.good and not self.closed

    def close(self) -> None:
        self.closed += 1

    def hang_up(self) -> None:
        self.cut += 1


@dataclass
class Place:
    """Lines with a clock and a permission that tests turn."""

    allowed: float = 300
    time: float = 1000
    made: list[Wire] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines = Lines(lambda: self.allowed, lambda: self.time)

    def visit(self) -> Wire:
        with self.lines.line(self.make) as wire:
            return cast(Wire, wire)

    def make(self) -> CentreTransport:
        self.made.append(Wire())
        return cast(CentreTransport, self.made[-1])


@pytest.fixture
def place() -> Place:
    return Place()


def test_the_line_serves_visit_after_visit(place: Place) -> None:
    first = place.visit()
    for _ in range(5):
        place.time += 60
        assert place.visit() is first
    assert first.closed == 0


def test_without_permission_every_visit_hangs_up(place: Place) -> None:
    place.allowed = 0
    first, second = place.visit(), place.visit()
    assert first is not second
    assert (first.closed, second.closed) == (1, 1)


def test_a_permission_that_is_withdrawn_counts_for_the_line_that_lies_there(place: Place) -> None:
    first = place.visit()
    place.allowed = 0
    assert place.visit() is not first
    assert first.closed == 1


@pytest.mark.parametrize(("step", "visits"), [(301, 1), (299, int(LONGEST // 299) + 1)])
def test_a_line_that_lay_too_long_or_is_too_old_is_opened_anew(place: Place, step: float, visits: int) -> None:
    first = last = place.visit()
    for _ in range(visits):
        place.time += step
        last = place.visit()
    assert last is not first
    assert first.closed == 1
    assert last.closed == 0


def test_a_line_on_which_something_went_wrong_is_not_kept(place: Place) -> None:
    with pytest.raises(Offline), place.lines.line(place.make):
        raise Offline
    assert place.made[0].closed == 1
    with place.lines.line(place.make) as wire:
        cast(Any, wire).good = False  # a fault that the cycle told in its outcome
    assert place.made[1].closed == 1
    assert place.visit() is place.made[2]


def test_a_line_that_died_meanwhile_is_replaced(place: Place) -> None:
    first = place.visit()
    first.good = False
    assert place.visit() is not first
    assert first.closed == 1


def test_closing_ends_the_kept_line_and_those_in_use_when_they_come_back(place: Place) -> None:
    first = place.visit()
    place.lines.close()
    assert first.closed == 1
    with place.lines.line(place.make) as wire:
        place.lines.close()
        assert cast(Any, wire).closed == 0, "somebody is using it"
    assert cast(Any, wire).closed == 1
    assert place.visit() is place.made[2]


def test_closing_while_a_line_is_being_taken_means_that_one_too(place: Place) -> None:
    def make() -> CentreTransport:
        place.lines.close()  # the window is locked while the first connection is made
        return place.make()

    with place.lines.line(make):
        pass
    assert place.made[0].closed == 1


def test_hanging_up_cuts_every_line(place: Place) -> None:
    with ExitStack() as stack:
        wires: list[Any] = [stack.enter_context(place.lines.line(place.make)) for _ in range(2)]
        place.lines.hang_up()
        assert [wire.cut for wire in wires] == [1, 1]
    assert [wire.closed for wire in wires] == [1, 1]
    kept = place.visit()
    place.lines.hang_up()
    assert (kept.cut, kept.closed) == (0, 1)


def test_two_at_once_have_a_line_each_and_one_is_kept(place: Place) -> None:
    with place.lines.line(place.make) as one:
        with place.lines.line(place.make) as two:
            assert one is not two
        assert cast(Any, two).closed == 0
    assert cast(Any, one).closed == 1, "one kept line is enough"
    assert place.visit() is cast(Any, two)
