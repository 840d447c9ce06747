"""The pure parts of sync: joining operations, laying them over a row, pauses, and whether a page joins its cursor."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Fault
from app.kernel.ids import new_id
from app.sync.backoff import LAST, pause
from app.sync.blocked import Blocked
from app.sync.coalesce import coalesce
from app.sync.operation import Op
from app.sync.pull import Restored, checked
from app.sync.rebase import lay_over, merge_sets, undo
from app.sync.wire import id_bytes, id_text, plan_of

ROWS = tuple(str(new_id()) for _ in range(3))
TAGS = st.lists(st.sampled_from("甲乙丙丁"), unique=True, max_size=3)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "narrative": st.sampled_from(["", "一", "二"]),
    "amount_fen": st.sampled_from([None, 1, 2]),
    "tags": TAGS,
    "status": st.sampled_from(["registered", "accepted", "closed"]),
}


def op(row: str, kind: str, old: dict[str, Any], new: dict[str, Any], seq: int, action: str = "a") -> Op:
    return Op(seq, f"op{seq}", action, "t", "p", "cases", row, "0123", kind, 1, old, new, 1, "2026-11-24T02:00:00.000Z")


@st.composite
def an_action(draw: st.DrawFn) -> tuple[dict[str, dict[str, Any]], list[Op]]:
    """Rows as one desk saw them and an action of several steps on them; the first row is made by the action."""
    seen = {row: {name: draw(value) for name, value in VALUES.items()} for row in ROWS}
    start = {row: dict(values) for row, values in seen.items()}
    ops = [op(ROWS[0], "insert", {}, dict(seen[ROWS[0]]), 1)]
    for seq in range(2, draw(st.integers(2, 8)) + 1):
        row = draw(st.sampled_from(ROWS))
        new = {name: draw(VALUES[name]) for name in draw(st.sets(st.sampled_from(sorted(VALUES)), min_size=1))}
        new = {name: value for name, value in new.items() if value != seen[row][name]}
        if new:
            ops.append(op(row, "update", {name: seen[row][name] for name in new}, new, seq))
            seen[row].update(new)
    return start, ops


def comparable(row: dict[str, Any] | None) -> dict[str, Any] | None:
    # A member that was taken out and put back stands elsewhere in its set.
    return row and {**row, "tags": sorted(json.loads(row["tags"] or "[]"))}


@given(an_action(), st.dictionaries(st.sampled_from(ROWS[1:]), st.fixed_dictionaries(VALUES)))
def test_joined_operations_give_what_the_single_ones_give(
    case: tuple[dict[str, dict[str, Any]], list[Op]], server: dict[str, dict[str, Any]]
) -> None:
    start, ops = case
    joined = coalesce(ops)
    plan = plan_of("cases")
    for row in ROWS:
        base = None if row == ROWS[0] else plan.travelling(server.get(row, start[row]))
        singly = lay_over(base, [one for one in ops if one.row_id == row])
        at_once = lay_over(base, [one for one in joined if one.row_id == row])
        assert comparable(singly) == comparable(at_once)


@given(an_action())
def test_joining_keeps_ids_places_and_first_values(case: tuple[dict[str, dict[str, Any]], list[Op]]) -> None:
    start, ops = case
    joined = coalesce(ops)
    assert [one.seq for one in joined] == sorted(one.seq for one in joined)
    assert {one.key for one in joined} == {one.key for one in ops}
    assert {one.op_id for one in joined} <= {one.op_id for one in ops}
    first = next((one for one in joined if one.row_id == ROWS[1]), None)
    if first is not None:
        assert all(start[ROWS[1]][name] == value for name, value in first.old.items())


@given(an_action())
def test_two_moves_of_a_state_stay_two(case: tuple[dict[str, dict[str, Any]], list[Op]]) -> None:
    _, ops = case
    for row in ROWS:
        steps = [one.new["status"] for one in ops if one.row_id == row and "status" in one.new]
        assert [one.new["status"] for one in coalesce(ops) if one.row_id == row and "status" in one.new] == steps


@given(an_action())
def test_taking_back_what_was_laid_over_gives_the_row_before(case: tuple[dict[str, dict[str, Any]], list[Op]]) -> None:
    start, ops = case
    plan = plan_of("cases")
    for row in ROWS:
        mine = [one for one in ops if one.row_id == row]
        base = None if row == ROWS[0] else plan.travelling(start[row])
        assert comparable(undo(lay_over(base, mine), mine)) == comparable(base)


@given(TAGS, TAGS, TAGS)
def test_sets_lose_nothing_that_anybody_added(base: list[str], server: list[str], mine: list[str]) -> None:
    merged = merge_sets(base, server, mine)
    assert set(merged) == (set(server) - (set(base) - set(mine))) | (set(mine) - set(base))
    assert len(merged) == len(set(merged))
    assert merge_sets(server, server, mine) == [one for one in server if one in mine] + [
        one for one in mine if one not in server
    ]


def test_what_mentions_a_blocked_row_waits_and_blocks_in_its_turn() -> None:
    blocked = Blocked()
    assert not blocked
    blocked.add([op(ROWS[0], "insert", {}, {}, 1)])
    child = [op(ROWS[1], "insert", {}, {"case_id": ROWS[0]}, 2, "b")]
    grandchild = [op(ROWS[2], "insert", {}, {"interview_id": ROWS[1]}, 3, "c")]
    stranger = [op(str(new_id()), "update", {}, {"wish": "x"}, 4, "d")]
    free, stopped = blocked.sort([child, grandchild, stranger])
    assert (free, stopped) == ([stranger], [child, grandchild])


@given(st.integers(0, 60), st.booleans(), st.floats(0, 1, exclude_max=True))
def test_pauses_grow_and_never_leave_their_bounds(failures: int, waiting: bool, roll: float) -> None:
    found = pause(failures, waiting, roll)
    assert timedelta(seconds=1) <= found <= timedelta(seconds=LAST)
    if failures:
        assert pause(failures + 1, waiting, roll) >= found
    else:
        assert pause(0, True, roll) < pause(0, False, roll)


def test_a_roll_outside_its_range_is_a_bug() -> None:
    with pytest.raises(ValueError, match="roll"):
        pause(0, False, 1.0)


def page(head: int, *seqs: int) -> dict[str, Any]:
    return {"head": head, "entries": [{"seq": seq} for seq in seqs]}


def test_a_page_joins_its_cursor() -> None:
    found = checked("branch:0123", 4, page(7, 5, 6))
    assert (found.to, found.at_head) == (6, False)
    assert checked("branch:0123", 6, page(7, 7)).at_head
    assert checked("branch:0123", 7, page(7)).at_head


@pytest.mark.parametrize(
    ("after", "told"), [(4, page(7, 6, 7)), (4, page(7, 5, 7)), (4, page(7)), (4, page(5, 5, 6)), (4, page(7, 4, 5))]
)
def test_a_page_that_does_not_is_a_hole(after: int, told: dict[str, Any]) -> None:
    """F15."""
    with pytest.raises(Fault) as fault:
        checked("branch:0123", after, told)
    assert fault.value.code == "sync.log_hole"


def test_a_head_before_the_cursor_is_a_restored_centre() -> None:
    with pytest.raises(Restored):
        checked("branch:0123", 9, page(7))


@given(st.uuids())
def test_ids_travel_both_ways(given_id: Any) -> None:
    assert id_bytes(str(given_id)) == given_id.bytes
    assert id_text(given_id.bytes) == str(given_id)


def test_giving_a_case_away_is_not_joined_to_what_was_written_before() -> None:
    written = op(ROWS[1], "update", {"narrative": ""}, {"narrative": "一"}, 1)
    given = op(ROWS[1], "update", {"owner_id": None}, {"owner_id": ROWS[2]}, 2)
    after = op(ROWS[1], "update", {"narrative": "一"}, {"narrative": "二"}, 3)
    assert coalesce([written, given]) == [written, given]
    assert [one.new for one in coalesce([given, after])] == [{"owner_id": ROWS[2], "narrative": "二"}]
    made = op(ROWS[0], "insert", {}, {"narrative": "一"}, 1)
    assert len(coalesce([made, op(ROWS[0], "update", {"owner_id": None}, {"owner_id": ROWS[2]}, 2)])) == 1
