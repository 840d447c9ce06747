"""Pages and answers that are rare and must be right all the same: stale ones, unknown rows, answers without rows."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from app.cases.model import Case
from app.kernel.errors import Fault
from app.kernel.ids import new_id
from app.sync.apply import apply
from app.sync.cycle import quiet
from app.sync.pull import positions, pull
from app.sync.rows import RowWriter
from app.sync.transport import Json, Rejected
from app.sync.wire import known
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import OTHER, Desk
from tests.sync.fake_centre import FakeCentre


def staged(desk: Desk) -> int:
    (count,) = desk.ask("SELECT count(*) FROM sync_staged")[0]
    return int(count)


def stage(desk: Desk) -> None:
    """Pull without applying."""
    assert desk.cycle.welcome is not None
    pull(desk.store, desk.line, desk.cycle.welcome.scopes, quiet)


def bring(desk: Desk, kind: str, table: str, row_id: str, told: Any, scope: str = "branch:0123") -> None:
    """Put an entry among what is staged, behind the cursor of its scope."""
    with desk.store.write_apart("test.stage") as connection:
        after = positions(connection, [scope])[scope]
        connection.exec_driver_sql(
            "INSERT INTO sync_staged (scope, seq, kind, table_name, row_id, payload) VALUES (?,?,?,?,?,?)",
            (scope, after + 1, kind, table, UUID(row_id).bytes, None if told is None else json.dumps(told)),
        )


def test_a_page_older_than_the_answer_to_a_push_changes_nothing(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    two.edit(Case, case, risk=7)
    two.sync()
    stage(one)
    one.edit(Case, case, wish="更新的")
    one.line.cut("pull", answered=False)
    one.sync()
    before = one.everything()
    assert one.cycle.welcome is not None
    apply(one.store, one.cycle.welcome.scopes, one.clock.now())
    invariants.never_back(before, one.everything())
    assert one.row("cases", case) == before["cases"][str(case)]
    one.sync()
    invariants.all_quiet(centre, [one])


def test_what_was_staged_of_a_scope_that_is_not_mine_any_more_is_dropped(one: Desk, two: Desk) -> None:
    case = two.new_case()
    two.sync()
    stage(one)
    assert staged(one) > 0
    apply(one.store, ["reference"], one.clock.now())
    assert (staged(one), one.row("cases", case)) == (0, None)
    with one.store.look() as connection:
        assert "branch:0123" not in positions(connection, ["reference"])


def test_rows_of_a_table_that_this_program_does_not_know_are_passed_over(one: Desk) -> None:
    assert known("cases")
    assert not known("surveys")
    ghost = str(new_id())
    case = one.new_case()
    one.sync()
    row = one.row("cases", case)
    bring(one, "row", "surveys", ghost, {"id": ghost, "version": 1})
    bring(one, "enter", "cases", str(case), {"cases": [row], "surveys": [{"id": ghost}]})
    bring(one, "leave", "cases", ghost, {"row": None, "gone": [{"table": "surveys", "id": ghost}]})
    apply(one.store, ["branch:0123"], one.clock.now())
    assert one.row("cases", case) == row


def test_a_case_that_left_one_scope_and_is_seen_through_another_stays(centre: Centre, one: Desk, away: Desk) -> None:
    case = one.new_case()
    one.sync()
    centre.grant(case, away.actor)
    away.sync()
    centre.move(case, OTHER)
    centre.revoke(case, away.actor)
    away.sync()
    assert away.row("cases", case) == centre.row("cases", case)


def test_a_case_handed_to_somebody_else_within_its_branch_goes_whole(one: Desk) -> None:
    case = one.new_case()
    written = one.note(case, "随案")
    one.sync()
    bring(one, "enter", "cases", str(case), None)
    apply(one.store, ["branch:0123"], one.clock.now())
    assert (one.row("cases", case), one.row("case_notes", written)) == (None, None)


def test_rows_fetched_before_their_case_left_go_with_it(centre: Centre, one: Desk, two: Desk) -> None:
    case = two.new_case()
    written = two.note(case, "移交前取到的")
    two.sync()
    stage(one)
    centre.move(case, OTHER)
    one.sync()
    assert (one.row("cases", case), one.row("case_notes", written)) == (None, None)
    two.sync()
    invariants.all_quiet(centre, [one, two])


def test_a_scope_that_the_centre_leaves_out_is_an_alarm(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one.line.transport, "pull", lambda cursors, most, device=None: {"pages": {}})
    with pytest.raises(Fault) as fault:
        stage(one)
    assert fault.value.code == "sync.log_hole"


def test_a_row_that_cannot_stand_beside_another_one_is_a_fault_and_nothing_is_applied(one: Desk) -> None:
    first = one.new_case()
    one.sync()
    row = one.row("cases", first)
    assert row is not None
    twin = {**row, "id": str(new_id())}
    bring(one, "row", "cases", twin["id"], twin)
    with pytest.raises(Fault) as fault:
        apply(one.store, ["branch:0123"], one.clock.now())
    assert fault.value.code == "sync.not_fitting"
    assert staged(one) == 1


def test_a_row_is_read_as_it_will_be(one: Desk) -> None:
    case = one.new_case()
    with one.store.write_apart("test.writer") as connection:
        writer = RowWriter(connection)
        row = writer.read(("cases", str(case)))
        assert row is not None
        writer.put(("cases", str(case)), {**row, "wish": "将要写的"})
        changed = writer.read(("cases", str(case)))
        assert changed is not None
        assert changed["wish"] == "将要写的"
        writer.drop(("cases", str(case)))
        assert writer.read(("cases", str(case))) is None
        writer.drop(("milestones", str(case)))
        assert writer.flush().keys() == {"cases", "milestones"}


def without_rows(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the centre leave the rows out of its answers, as one of an older version may."""
    ask = desk.line.transport.push

    def push(batch: Json) -> Json:
        answer = ask(batch)
        return {**answer, "answers": [{**one, "rows": []} for one in answer["answers"]]}

    monkeypatch.setattr(desk.line.transport, "push", push)


@pytest.mark.parametrize("pulled_first", [False, True])
def test_a_conflict_answered_without_rows_ends_alike(
    centre: Centre, one: Desk, two: Desk, monkeypatch: pytest.MonkeyPatch, pulled_first: bool
) -> None:
    case = one.new_case(amount_fen=1)
    one.sync()
    two.sync()
    one.edit(Case, case, amount_fen=2)
    one.sync()
    two.edit(Case, case, amount_fen=3)
    if pulled_first:
        two.only_pull()
    without_rows(two, monkeypatch)
    assert two.sync().conflicts == 1
    one.sync()
    invariants.all_quiet(centre, [one, two])


def test_a_shadow_follows_what_was_taken_while_more_waits(
    centre: Centre, one: Desk, two: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    one.edit(Case, case, risk=9)
    one.sync()
    two.edit(Case, case, wish="先")
    two.only_pull()
    ask = two.line.transport.push

    def push(batch: Json) -> Json:
        monkeypatch.setattr(two.line.transport, "push", ask)
        answer = ask(batch)
        two.edit(Case, case, wish="后")
        return answer

    monkeypatch.setattr(two.line.transport, "push", push)
    two.line.cut("push", answered=False, nth=2)
    assert two.sync().condition == "offline"
    invariants.all_hold(centre, [one, two])
    two.sync()
    one.sync()
    row = centre.row("cases", case)
    assert row is not None
    assert (row["wish"], row["risk"]) == ("后", 9)
    invariants.all_quiet(centre, [one, two])


def test_a_desk_that_is_turned_away_in_the_middle_parks_nothing(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    one.new_case()

    def push(_batch: Json) -> Json:
        raise Rejected("sync.enrol_again", why="copied")

    monkeypatch.setattr(one.line.transport, "push", push)
    outcome = one.sync()
    assert (outcome.condition, outcome.parked, outcome.waiting) == ("enrol_again", 0, 2)


def test_a_restored_centre_that_is_older_than_the_program_is_read_and_told_later(centre: Centre, one: Desk) -> None:
    assert isinstance(centre, FakeCentre)
    backup = centre.backup()
    case = one.new_case()
    one.sync()
    devices = centre.data.devices
    centre.restore(backup)
    centre.generation -= 1
    centre.data.devices = devices
    centre.schema = 0
    assert one.sync().condition == "read_only"
    assert one.row("cases", case) is not None, "offered again, and shown while it waits"
    invariants.all_hold(centre, [one], [one])
    centre.schema = None
    one.sync()
    assert centre.row("cases", case) is not None
    invariants.all_quiet(centre, [one])
