"""When a large apply may run. Pure."""

from __future__ import annotations

import pytest

from app.sync.pauses import AT_MOST, LARGE, QUIET, TIMES, Pauses, may_run, must_finish


@pytest.mark.parametrize(
    ("entries", "untouched", "waited", "may"),
    [
        (LARGE, 0.0, 0.0, True),
        (LARGE + 1, 0.0, 0.0, False),
        (LARGE + 1, QUIET - 0.01, AT_MOST - 0.01, False),
        (LARGE + 1, QUIET, 0.0, True),
        (LARGE + 1, 0.0, AT_MOST, True),
    ],
)
def test_a_large_apply_waits_for_a_pause_and_not_for_ever(
    entries: int, untouched: float, waited: float, may: bool
) -> None:
    assert may_run(entries, untouched, waited) is may


@pytest.mark.parametrize(
    ("entries", "waited", "gave_way", "must"),
    [
        (LARGE, 0.0, 0, True),
        (LARGE + 1, 0.0, 0, False),
        (LARGE + 1, AT_MOST, 0, True),
        (LARGE + 1, 0.0, TIMES - 1, False),
        (LARGE + 1, 0.0, TIMES, True),
    ],
)
def test_an_apply_is_overtaken_a_few_times_and_then_insists(
    entries: int, waited: float, gave_way: int, must: bool
) -> None:
    assert must_finish(entries, waited, gave_way) is must


def test_the_wait_is_counted_from_the_first_no_and_ends_with_the_apply() -> None:
    now, touched = [100.0], [0.0]
    pauses = Pauses(lambda: touched[0], lambda: now[0])
    assert pauses.may_run(LARGE)
    assert pauses.waited == 0
    assert not pauses.may_run(LARGE + 1)
    now[0] += AT_MOST - 1
    assert not pauses.may_run(LARGE + 1)
    assert pauses.waited == AT_MOST - 1
    now[0] += 1
    assert pauses.may_run(LARGE + 1)
    assert pauses.must_finish(LARGE + 1)
    pauses.over()
    assert not pauses.may_run(LARGE + 1)
    touched[0] = QUIET
    assert pauses.may_run(LARGE + 1)


def test_giving_way_is_counted_and_begins_the_wait() -> None:
    now = [0.0]
    pauses = Pauses(lambda: QUIET, lambda: now[0])
    for _ in range(TIMES):
        assert not pauses.must_finish(LARGE + 1)
        pauses.gave_way()
    now[0] = 7.0
    assert pauses.waited == 7.0
    assert pauses.must_finish(LARGE + 1)
    pauses.over()
    assert not pauses.must_finish(LARGE + 1)
