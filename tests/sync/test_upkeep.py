"""Day by day: the idle poll, the daily comparison, old operations, alarms that must not keep work here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.cases.model import Case, CaseNote
from app.kernel.errors import Fault
from app.sync.digest import compare
from app.sync.head import behind
from app.sync.upkeep import comparison_due
from app.sync.views import kept
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk
from tests.sync.fake_centre import Data, FakeCentre


def test_the_idle_poll_is_one_question(one: Desk, two: Desk) -> None:
    one.sync()
    assert not behind(one.store, one.line)
    two.new_case()
    two.sync()
    asked = dict(one.line.asked)
    assert behind(one.store, one.line)
    assert {name: count - asked.get(name, 0) for name, count in one.line.asked.items()} == {
        name: int(name == "head") for name in one.line.asked
    }


def test_a_replica_that_differs_is_found_out_and_repaired(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    note = one.note(case, "原文")
    one.sync()
    assert compare(one.store, one.line) == []
    with one.store.write_apart("test.damage") as connection:
        connection.exec_driver_sql("DELETE FROM case_notes")
        connection.exec_driver_sql("UPDATE cases SET version = version + 1, wish = '错'")
    found = {(one.table, one.row_id): (one.here, one.there) for one in compare(one.store, one.line)}
    assert found == {("cases", str(case)): (2, 1), ("case_notes", str(note)): (None, 1)}
    assert one.cycle.verify() == 2
    invariants.all_quiet(centre, [one])


def test_a_note_typed_while_its_batch_is_away_is_not_acknowledged_with_it(
    centre: Centre, one: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = one.new_case()
    note = one.note(case, "第一版")
    ask = one.line.transport.push
    typed: list[int] = []

    def push(batch: dict[str, object]) -> dict[str, object]:
        answer = ask(batch)
        if not typed:
            typed.append(1)
            one.edit(CaseNote, note, text="第二版")
        return answer

    monkeypatch.setattr(one.line.transport, "push", push)
    one.sync()
    row = centre.row("case_notes", note)
    assert row is not None
    assert row["text"] == "第二版"
    invariants.all_quiet(centre, [one])


def test_operations_settled_long_ago_go_and_what_waits_for_a_person_stays(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.sync()
    centre.refuse_when(lambda op: "sync.sealed" if "wish" in op["new"] and op["kind"] == "update" else None)
    one.edit(Case, case, wish="被拒绝的")
    one.sync()
    centre.poison_when(lambda op: op["new"].get("text") == "毒")
    one.note(case, "毒")
    one.note(case, "好")
    one.sync()
    everything = sum(one.states().values())
    one.clock.move(timedelta(days=61))
    one.sync()
    assert one.states() == {"parked": 1, "acknowledged": 1}, "nothing behind what is parked goes"
    assert everything == 5
    with one.store.read(one.actor) as session:
        assert sorted(row.state for row in kept(session).rows) == ["parked", "refused"]
    one.new_case()
    assert one.sync().pushed == 2
    invariants.all_quiet(centre, [one])


def test_a_quiet_replica_is_compared_once_a_day(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.sync()
    with one.store.write_apart("test.damage") as connection:
        connection.exec_driver_sql("UPDATE cases SET version = version + 1, wish = '错'")
    assert one.sync().repaired == 0
    one.clock.move(timedelta(hours=21))
    assert one.sync().repaired == 1
    assert one.row("cases", case) == centre.row("cases", case)
    asked = one.line.asked["digest"]
    one.sync()
    assert one.line.asked["digest"] == asked


def test_the_comparison_is_due_daily_and_after_a_clock_that_went_back() -> None:
    now = datetime(2026, 11, 24, 2, tzinfo=UTC)
    assert comparison_due(None, now)
    assert not comparison_due(now - timedelta(hours=1), now)
    assert comparison_due(now - timedelta(hours=20), now)
    assert comparison_due(now + timedelta(hours=1), now)


def test_an_alarm_about_rows_does_not_stop_work_from_reaching_the_centre(
    centre: Centre, one: Desk, two: Desk, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None]
) -> None:
    """I8: what cannot be shown here must not keep here what was typed here."""
    expected_logs("sync stopped: sync.not_fitting")
    two.new_case()
    two.sync()

    def unfitting(*_: object) -> None:
        raise Fault("sync.not_fitting", table="cases", reason="test")

    with monkeypatch.context() as patch:
        patch.setattr("app.sync.rows.RowWriter._write", unfitting)
        assert one.sync().condition == "alarm"
        mine = one.new_case()
        assert (one.sync().condition, one.states()["waiting"]) == ("alarm", 0)
    assert centre.row("cases", mine) is not None
    assert one.sync().condition == "ok"
    invariants.all_quiet(centre, [one])


def test_a_hole_in_a_centre_that_went_back_is_followed_by_a_rebuild(
    centre: Centre, one: Desk, two: Desk, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync stopped: sync.log_hole")
    assert isinstance(centre, FakeCentre)
    backup = centre.backup()
    assert isinstance(backup, Data)
    for _ in range(2):
        two.new_case()
    two.sync()
    one.sync()
    two.new_case()
    two.sync()
    centre.hole("branch:0123")
    assert one.sync().condition == "alarm"
    centre.data.logs = backup.logs
    assert one.sync().condition == "ok"
    invariants.all_hold(centre, [one])
