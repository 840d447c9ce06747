"""How long the lane goes on, by a clock of the test's own."""

from __future__ import annotations

from app.sync.blobs.pace import LOOK_EVERY, Pace


class Hands:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_it_ends_when_its_time_is_over() -> None:
    hands = Hands()
    pace = Pace(5.0, lambda: False, hands)
    assert not pace.over()
    hands.at += 4.9
    assert not pace.over()
    hands.at += 0.1
    assert pace.over()


def test_without_a_limit_it_goes_on() -> None:
    hands = Hands()
    pace = Pace(None, lambda: False, hands)
    hands.at += 1e6
    assert not pace.over()
    assert pace.part(0.5) is pace


def test_waiting_rows_end_it_and_are_looked_for_now_and_then() -> None:
    hands = Hands()
    asked: list[float] = []

    def hurry() -> bool:
        asked.append(hands.at)
        return len(asked) == 2

    pace = Pace(60.0, hurry, hands)
    for _ in range(10):
        assert not pace.over()
    assert asked == []
    hands.at += LOOK_EVERY
    assert not pace.over()
    assert not pace.over()
    hands.at += LOOK_EVERY
    assert pace.over()
    assert pace.over()
    assert len(asked) == 2


def test_a_part_leaves_the_rest_to_what_follows() -> None:
    hands = Hands()
    whole = Pace(10.0, lambda: False, hands)
    hands.at += 2
    part = whole.part(0.7)
    hands.at += 4.9
    assert not part.over()
    hands.at += 0.2
    assert part.over()
    assert not whole.over()
