"""The first sync: a fresh replica is filled beside the old one and takes its place at once, with everything unsent."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.cases.model import Case
from app.kernel.errors import Cancelled, Fault
from app.store.search import SearchIndex
from app.sync.cycle import quiet
from app.sync.first import FRESH, first_sync
from app.sync.searching import build_search
from app.sync.state import read_state
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk


def test_a_new_desk_has_everything_its_person_may_see(centre: Centre, make_desk: MakeDesk, one: Desk) -> None:
    cases = [one.new_case(f"第{number}件争议") for number in range(30)]
    for case in cases:
        one.note(case, "电话回访")
    one.sync()
    late = make_desk("late.comer", synced=False)
    outcome = late.sync()
    assert outcome.condition == "ok"
    assert outcome.pulled >= 30 * 3
    invariants.all_quiet(centre, [late])
    assert not (late.folder / FRESH).exists()
    with late.store.look() as connection:
        assert set(SearchIndex(connection).cases("争议")) == set(cases)
        assert not read_state(connection).unsearched
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        names = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert "ix_cases_open_due" in names
    late.new_case("接着登记")
    assert late.sync().pushed == 2


def test_unsent_work_is_carried_over_and_stays_on_top(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    one.edit(Case, case, wish="未发送")
    fresh = one.new_case("断网时登记")
    two.edit(Case, case, narrative="别人写的")
    two.sync()
    before = one.states()
    first_sync(one.store, one.line, lambda *_: None)
    assert one.states() == before
    row = one.row("cases", case)
    assert row is not None
    assert (row["wish"], row["narrative"]) == ("未发送", "别人写的")
    assert one.row("cases", fresh) is not None
    invariants.all_hold(centre, [one])
    build_search(one.store, lambda *_: None)
    with one.store.look() as connection:
        assert SearchIndex(connection).cases("断网时") == [fresh]
        assert SearchIndex(connection).cases("未发送") == [case]
    assert one.sync().condition == "ok"
    two.sync()
    invariants.all_quiet(centre, [one, two])


def test_work_done_while_it_runs_is_carried_too(centre: Centre, one: Desk, two: Desk) -> None:
    case = two.new_case()
    two.sync()
    one.sync()
    typed: list[str] = []

    def meanwhile(step: str, done: int, of: int) -> None:
        if step == "first" and not typed:
            typed.append(f"{done} of {of}")
            one.edit(Case, case, wish="边同步边录入")

    first_sync(one.store, one.line, meanwhile)
    row = one.row("cases", case)
    assert row is not None
    assert row["wish"] == "边同步边录入"
    invariants.all_hold(centre, [one])
    one.sync()
    two.sync()
    invariants.all_quiet(centre, [one, two])


def test_another_process_that_writes_in_the_last_moment_is_noticed(
    make_desk: MakeDesk, centre: Centre, one: Desk
) -> None:
    case = one.new_case()
    one.sync()
    one.note(case, "还没有上传")
    beside = make_desk("chen.lan", synced=False)  # the same folder, as a night command has it
    carried: list[int] = []
    complete = one.store.take_over

    def take_over(source: object, prepare: object) -> None:
        def prepare_and_write() -> None:
            assert callable(prepare)
            prepare()
            carried.append(1)
            if len(carried) == 1:
                beside.edit(Case, case, wish="另一个进程")

        complete(source, prepare_and_write)

    one.store.take_over = take_over  # type: ignore[method-assign]
    first_sync(one.store, one.line, lambda *_: None)
    assert len(carried) == 2
    row = one.row("cases", case)
    assert row is not None
    assert row["wish"] == "另一个进程"
    invariants.all_hold(centre, [one])


def test_cancelled_it_leaves_the_old_replica(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.sync()

    def stop(_step: str, _done: int, _of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        first_sync(one.store, one.line, stop)
    assert one.row("cases", case) is not None
    assert not (one.folder / FRESH).exists()
    invariants.all_quiet(centre, [one])


def test_cut_in_the_middle_it_begins_again_next_time(centre: Centre, make_desk: MakeDesk, one: Desk) -> None:
    for number in range(3):
        one.new_case(str(number))
    one.sync()
    late = make_desk("late.comer", synced=False)
    late.line.cut("block", answered=True, nth=2)
    outcome = late.sync()
    assert (outcome.condition, late.everything()) == ("offline", {})
    assert late.sync().condition == "ok"
    invariants.all_quiet(centre, [late])


@pytest.mark.parametrize(
    ("said", "code"), [("database or disk is full", "store.disk_full"), ("database is locked", "store.locked")]
)
def test_a_disk_that_fails_is_told_and_the_old_replica_stays(
    centre: Centre, one: Desk, monkeypatch: pytest.MonkeyPatch, said: str, code: str
) -> None:
    case = one.new_case()
    one.sync()

    def fail(*_: object) -> None:
        raise sqlcipher.OperationalError(said)

    with monkeypatch.context() as patch:
        patch.setattr("app.sync.first._load", fail)
        with pytest.raises(Fault) as fault:
            first_sync(one.store, one.line, quiet)
    assert fault.value.code == code
    assert not (one.folder / FRESH).exists()
    assert one.row("cases", case) is not None
    invariants.all_quiet(centre, [one])


def test_nothing_large_is_left_beside_the_replica(one: Desk) -> None:
    for number in range(20):
        one.new_case(str(number))
    one.sync()
    first_sync(one.store, one.line, quiet)
    log = one.folder / "replica.db-wal"
    assert not log.exists() or log.stat().st_size == 0
