"""The faults of the design that a desk must live through, each by its number."""

from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from app.cases.model import Case
from app.kernel.errors import Cancelled, Fault
from app.store.migrate import schema_version
from app.store.store import Store
from app.sync.cycle import quiet
from app.sync.lock import sync_lock
from app.sync.pull import pull
from app.sync.state import read_state
from app.sync.views import badge
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk
from tests.sync.fake_centre import Data, FakeCentre

QUESTIONS = ["hello", "push", "pull"]


@pytest.mark.parametrize("answered", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("question", QUESTIONS)
def test_f3_f4_a_line_cut_at_any_question_costs_nothing(
    centre: Centre, one: Desk, two: Desk, question: str, answered: bool
) -> None:
    case = two.new_case()
    two.sync()
    for number in range(3):
        one.new_case(f"第{number}件")
    one.line.cut(question, answered=answered)
    outcome = one.sync()
    assert outcome.condition == "offline"
    assert outcome.fault is not None
    assert outcome.fault.code == "sync.offline"
    assert one.row("cases", case) is None, "nothing half-pulled is shown"
    invariants.all_hold(centre, [one])
    with one.store.read(one.actor) as session:
        assert badge(session).condition == "offline"
    assert one.sync().condition == "ok"
    two.sync()
    assert one.row("cases", case) == centre.row("cases", case)
    invariants.all_quiet(centre, [one, two])


def test_f2_the_same_batch_twice_has_one_effect(centre: Centre, one: Desk) -> None:
    one.new_case()
    one.line.cut("push", answered=True)
    one.sync()
    effects = len(centre.taken())
    assert one.states()["acknowledged"] == 0
    one.sync()
    assert len(centre.taken()) == effects
    invariants.all_quiet(centre, [one])


def test_f2_two_cycles_at_once_are_one(centre: Centre, one: Desk) -> None:
    one.new_case()
    with sync_lock(one.folder) as ours:
        assert ours
        assert one.sync().condition == "elsewhere"
    barrier = threading.Barrier(2)
    found: list[str] = []

    def run() -> None:
        barrier.wait()
        found.append(one.sync().condition)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(found) <= {"ok", "elsewhere"}
    assert "ok" in found
    invariants.all_quiet(centre, [one])


def test_f4_pages_that_came_before_the_cut_are_not_fetched_again(centre: Centre, one: Desk, two: Desk) -> None:
    for number in range(10):
        two.new_case(str(number))
    two.sync()
    assert one.cycle.welcome is not None
    one.line.cut("pull", answered=False, nth=3)
    with pytest.raises(Fault):
        pull(one.store, one.line, one.cycle.welcome.scopes, quiet, most=4)
    assert one.ask("SELECT count(*) FROM sync_staged") == [(8,)]
    invariants.all_hold(centre, [one])
    assert one.sync().pulled == 20 + 1 - 8  # cases and customers, and the second person's own row
    invariants.all_quiet(centre, [one])


def test_f5_a_disk_that_fails_while_applying_leaves_everything_as_it_was(
    centre: Centre, one: Desk, two: Desk, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync stopped on this PC: store.disk_full")
    case = two.new_case()
    two.sync()

    def full(*_: object) -> None:
        raise Fault("store.disk_full", file="replica.db")

    with monkeypatch.context() as patch:
        patch.setattr("app.sync.rows.RowWriter._write", full)
        outcome = one.sync()
    assert outcome.fault is not None
    assert (outcome.condition, outcome.fault.code) == ("failed", "store.disk_full")
    assert one.row("cases", case) is None
    invariants.all_hold(centre, [one])
    assert one.sync().condition == "ok"
    assert one.row("cases", case) is not None
    invariants.all_quiet(centre, [one, two])


def test_f5_a_lock_file_that_cannot_be_made_is_a_fault_of_the_disk(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*_: object) -> int:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr("app.kernel.filelock.os.open", read_only)
    with pytest.raises(Fault) as fault:
        one.sync()
    assert fault.value.code == "store.read_only"


@pytest.mark.parametrize("days", [1, -1])
def test_f6_a_wrong_clock_changes_no_order_and_is_noted(centre: Centre, one: Desk, two: Desk, days: int) -> None:
    case = one.new_case(risk=1)
    one.sync()
    two.sync()
    one.edit(Case, case, risk=2)
    one.sync()
    two.clock.move(timedelta(days=days))
    two.edit(Case, case, risk=3)
    two.sync()
    one.sync()
    row = centre.row("cases", case)
    assert row is not None
    assert row["risk"] == 3, "the later at the centre"
    with two.store.look() as connection:
        assert read_state(connection).offset_ms == -days * 24 * 3600 * 1000
    two.clock.move(timedelta(days=-days))
    invariants.all_quiet(centre, [one, two])


def test_f9_an_older_program_must_upgrade_and_keeps_its_work(centre: Centre, one: Desk) -> None:
    assert isinstance(centre, FakeCentre)
    one.new_case()
    centre.schema = schema_version() + 1
    outcome = one.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("upgrade_required", 0, 2)
    centre.schema = None
    assert one.sync().pushed == 2
    invariants.all_quiet(centre, [one])


def test_f9_a_newer_program_reads_and_keeps_its_work(centre: Centre, one: Desk, two: Desk) -> None:
    assert isinstance(centre, FakeCentre)
    case = two.new_case()
    two.sync()
    one.new_case()
    centre.schema = schema_version() - 1
    outcome = one.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("read_only", 0, 2)
    assert one.row("cases", case) is not None
    invariants.all_hold(centre, [one, two])


def test_f10_after_a_restore_acknowledged_work_is_offered_again(centre: Centre, one: Desk, two: Desk) -> None:
    before = one.new_case("备份之前")
    one.sync()
    two.sync()
    backup = centre.backup()
    lost = one.new_case("备份之后")
    one.edit(Case, before, wish="备份之后写的")
    one.sync()
    two.note(before, "另一台写的")
    two.sync()
    centre.restore(backup)
    assert centre.row("cases", lost) is None
    waiting = one.new_case("还没有上传")
    for desk in (one, two, one, two):
        assert desk.sync().condition == "ok"
    for case in (before, lost, waiting):
        assert centre.row("cases", case) is not None
    row = centre.row("cases", before)
    assert row is not None
    assert row["wish"] == "备份之后写的"
    assert len(centre.all_rows("case_notes")) == 1
    invariants.all_quiet(centre, [one, two])


def test_f10_a_head_before_the_cursor_is_noticed_without_a_new_generation(centre: Centre, one: Desk) -> None:
    assert isinstance(centre, FakeCentre)
    backup = centre.backup()
    case = one.new_case()
    one.sync()
    devices = centre.data.devices
    centre.restore(backup)
    centre.generation -= 1
    centre.data.devices = devices
    assert one.sync().condition == "ok"
    assert centre.row("cases", case) is not None
    invariants.all_quiet(centre, [one])


def test_f13_the_wrong_key_opens_nothing(one: Desk) -> None:
    one.new_case()
    one.store.close()
    with pytest.raises(Fault) as fault:
        Store.open(one.folder, bytes(32), one.store.around)
    assert fault.value.code == "store.corrupt"


def test_f15_a_hole_stops_the_pull_and_raises_the_alarm(
    centre: Centre, one: Desk, two: Desk, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync stopped: sync.log_hole")
    case = two.new_case()
    two.sync()
    backup = centre.backup()
    assert isinstance(backup, Data)
    centre.hole("branch:0123")
    outcome = one.sync()
    assert outcome.condition == "alarm"
    assert one.row("cases", case) is None, "nothing of it is applied"
    one.new_case("照常工作")
    assert one.sync().condition == "alarm"
    with one.store.read(one.actor) as session:
        told = badge(session)
        assert (told.condition, told.why, told.waiting, told.attention) == ("alarm", "sync.log_hole", 2, True)
    assert isinstance(centre, FakeCentre)
    centre.data.logs = backup.logs
    assert one.sync().condition == "ok"
    two.sync()
    invariants.all_quiet(centre, [one, two])


def test_f15_a_hole_among_what_was_staged_is_seen_too(
    centre: Centre, one: Desk, two: Desk, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync stopped: sync.log_hole")
    two.new_case()
    two.sync()
    assert one.cycle.welcome is not None
    pull(one.store, one.line, one.cycle.welcome.scopes, quiet)
    with one.store.write_apart("test.tamper") as connection:
        connection.exec_driver_sql("DELETE FROM sync_staged WHERE place = (SELECT min(place) FROM sync_staged)")
    assert one.sync().condition == "alarm"


def test_f18_a_copied_replica_must_enrol_again_and_keeps_its_work(
    centre: Centre, one: Desk, make_desk: MakeDesk
) -> None:
    one.new_case()
    one.sync()
    one.store.close()
    shutil.copytree(one.folder, one.folder.with_name("copied"))
    first = make_desk("chen.lan", synced=False)
    first.sync()
    first.sync()
    copied = make_desk("chen.lan", synced=False, at="copied")
    copied.new_case("在复制的机器上写的")
    outcome = copied.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("enrol_again", 0, 2)
    invariants.nothing_lost(copied)
    first.new_case("原来的机器照常")
    assert first.sync().condition == "ok"
    invariants.all_quiet(centre, [first])


def test_another_centre_is_refused(centre: Centre, one: Desk) -> None:
    assert isinstance(centre, FakeCentre)
    one.new_case()
    centre.database = "another"
    outcome = one.sync()
    assert outcome.condition == "rejected"
    assert outcome.fault is not None
    assert (outcome.fault.code, outcome.waiting) == ("sync.other_centre", 2)


def test_cancelled_between_two_steps_everything_done_stands(centre: Centre, one: Desk) -> None:
    one.new_case()

    def stop(step: str, _done: int, _of: int) -> None:
        if step == "push":
            raise Cancelled

    outcome = one.cycle.run(stop)
    assert (outcome.condition, outcome.waiting) == ("cancelled", 0)
    invariants.all_hold(centre, [one])
    one.sync()
    invariants.all_quiet(centre, [one])
