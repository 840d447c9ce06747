"""What a desk holds, at the real centre: the date that moves on, a lead's branches, roles, copies, older programs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest

from app.cases.model import Case
from app.central.recent import set_recent_days
from app.kernel.actor import Role
from app.sync.again import begin_again
from app.sync.extent import noted_extent
from app.sync.holding import bring_case
from app.sync.transport import Rejected
from tests.sync import invariants
from tests.sync.desks import BRANCH, Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk
from tests.sync.test_extent import LONG_AGO, MakeDesk, bring, extent_of, notes


def sleeping(desk: Desk, days: int = 400) -> None:
    """Let the desk's extent begin earlier than it would today: it was enrolled long ago."""
    branches: Any = desk.centre
    branches.boss.execute(
        "UPDATE sync.devices SET extent_from = extent_from - %s::int WHERE device_id = %s", (days, desk.device)
    )
    desk.sync()


def tomorrow(desk: Desk) -> None:
    """Sync on another day, when upkeep is due."""
    desk.clock.move(timedelta(days=1))
    sound.synced(desk)


def held(centre: Branches, desk: Desk, days: int) -> str:
    """The day so many days after the first on which the device holds closed cases; the server goes by its own clock."""
    return (date.fromisoformat(centre.held_since(desk.device)) + timedelta(days=days)).isoformat()


def closed(centre: Branches, desk: Desk, when: str, said: str) -> UUID:
    """A case with a note, closed on a day."""
    case = desk.new_case(said)
    desk.note(case, said)
    desk.sync()
    centre.edit("cases", case, closed_on=when)
    desk.sync()
    return case


def test_the_date_moves_on_and_old_cases_leave_unless_work_waits_on_them(
    centre: Branches, one: Desk, two: Desk
) -> None:
    sleeping(one)
    gone, worked_on, fresh = (closed(centre, one, day, said) for day, said in
                              ((held(centre, one, 1), "一"), (held(centre, one, 2), "二"),
                               (held(centre, two, 300), "三")))  # fmt: skip
    last = held(centre, one, 2)
    assert notes(one) == {"一", "二", "三"}
    assert notes(two) == {"三"} or two.sync().condition == "ok"
    sound.quiet(centre, [one])
    one.note(worked_on, "有人还在写")
    with one.store.write_apart("test") as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'parked' WHERE state = 'waiting'")
    tomorrow(one)
    assert one.rows("cases").keys() == {str(worked_on), str(fresh)}
    assert notes(one) == {"二", "三", "有人还在写"}
    assert str(gone) not in extent_of(one).brought
    assert list(extent_of(one).brought) == [str(worked_on)]
    assert (extent_of(one).since or one.clock.now().date()).isoformat() > last
    with one.store.write_apart("test") as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'waiting' WHERE state = 'parked'")
    sound.synced(one, two)
    sound.quiet(centre, [one, two])
    before = extent_of(one)
    tomorrow(one)
    assert extent_of(one) == before, "moved once a month at most"


def test_the_bank_says_for_how_long_closed_cases_stay_at_desks(centre: Branches, one: Desk) -> None:
    old = closed(centre, one, LONG_AGO, "旧案")
    assert one.rows("cases") == {}
    set_recent_days(centre.boss, 20_000)
    sound.synced(one)
    assert one.rows("cases").keys() == {str(old)}
    sound.quiet(centre, [one])
    set_recent_days(centre.boss, 400)
    sound.synced(one)
    assert one.rows("cases").keys() == {str(old)}, "until the next upkeep"
    tomorrow(one)
    assert one.rows("cases") == {}
    sound.quiet(centre, [one])
    told = centre.ask("SELECT new ->> 'recent_days' FROM audit.entries WHERE table_name = 'centre' AND kind = 'update'")
    assert told == [("20000",), ("400",)]


def test_killed_between_the_moved_date_and_the_replica(centre: Branches, one: Desk) -> None:
    sleeping(one)
    closed(centre, one, held(centre, one, 1), "一")
    one.line.move_extent(str(one.device), [])
    assert notes(one) == {"一"}
    sound.synced(one)
    assert notes(one) == set()
    sound.quiet(centre, [one])


def test_a_line_cut_at_any_question_of_upkeep_costs_nothing(centre: Branches, one: Desk) -> None:
    sleeping(one)
    closed(centre, one, held(centre, one, 1), "一")
    for question in ("move_extent", "rows", "digest"):
        for answered in (False, True):
            one.clock.move(timedelta(days=1))
            one.line.cut(question, answered=answered)
            one.sync()
            one.line.heal()
            invariants.nothing_lost(one)
    sound.synced(one)
    assert notes(one) == set()
    sound.quiet(centre, [one])


def test_another_role_holds_something_else(centre: Branches, one: Desk, two: Desk) -> None:
    old, now = closed(centre, one, LONG_AGO, "旧案"), one.new_case("在办")
    bring(one, old)
    centre.change_person(one.actor, role=Role.AUDITOR)
    sound.synced(one)
    assert one.rows("cases").keys() <= {str(now)}, "a case of its own that waits, at most"
    sound.synced(one)
    assert not extent_of(one).cases
    centre.change_person(one.actor, role=Role.MEDIATOR)
    sound.synced(one, two)
    assert str(old) in one.rows("cases"), "it was never given back"
    sound.synced(one)
    invariants.equal_to_view(centre, two)
    sound.equal_by_digest(one)


def test_an_auditor_s_own_entries_leave_once_the_centre_has_them(
    centre: Branches, one: Desk, make_desk: MakeDesk
) -> None:
    case = one.new_case()
    sound.synced(one)
    auditor = make_desk("zhou.ning", Role.AUDITOR)
    with auditor.store.write_apart("test") as connection:
        connection.exec_driver_sql(
            "INSERT INTO case_notes (id, home_branch, branch_id, version, created_at, case_id, author_id, text)"
            " VALUES (?,?,?,1,'2026-11-24T02:00:00.000Z',?,?,'x')",
            (UUID(int=7).bytes, BRANCH, BRANCH, case.bytes, auditor.actor.staff_id.bytes),
        )
    auditor.clock.move(timedelta(days=1))
    outcome = auditor.sync()
    assert (outcome.condition, outcome.repaired) == ("ok", 0)
    assert auditor.rows("case_notes") == {}
    sound.quiet(centre, [auditor])


def test_a_copied_desk_has_an_extent_of_its_own(centre: Branches, one: Desk, two: Desk) -> None:
    old = closed(centre, one, LONG_AGO, "旧案")
    bring(one, old)
    before = one.device
    begin_again(one.store)
    sound.synced(one)
    assert one.device != before
    assert (one.rows("cases"), extent_of(one).brought) == ({}, {})
    bring(one, old)
    assert notes(one) == {"旧案"}
    sound.synced(two, one)
    sound.quiet(centre, [one, two])


def test_after_a_restore_the_extent_is_the_backup_s(centre: Branches, one: Desk) -> None:
    old, older = closed(centre, one, LONG_AGO, "旧案"), closed(centre, one, LONG_AGO, "更旧的")
    bring(one, old)
    backup = centre.backup()
    sound.synced(one)
    bring(one, older)
    centre.restore(backup)
    one.sync()
    sound.synced(one)
    assert notes(one) == {"旧案"}
    assert list(extent_of(one).brought) == [str(old)]
    sound.quiet(centre, [one])


def test_a_replica_from_before_there_was_an_extent_lets_go(centre: Branches, one: Desk) -> None:
    old = closed(centre, one, LONG_AGO, "旧案")
    bring(one, old)
    with one.store.write_apart("test") as connection:
        connection.exec_driver_sql("UPDATE sync_state SET extent = ''")
    centre.ask("DELETE FROM sync.brought RETURNING 1")
    sound.synced(one)
    assert one.rows("cases") == {}
    assert extent_of(one).since is not None
    sound.quiet(centre, [one])


def test_a_desk_of_the_program_before_names_no_device_and_holds_everything(centre: Branches, one: Desk) -> None:
    old = closed(centre, one, LONG_AGO, "旧案")
    with centre.connect(one.actor) as connection:
        told = connection.execute("SELECT sync.pull('{\"branch:0123\": 0}', 1000)").fetchone()
        assert told is not None
        entries = told[0]["pages"]["branch:0123"]["entries"]
        assert any(entry["id"] == str(old) and entry.get("row") for entry in entries)
        asked = ("SELECT sync.rows_of('cases', ARRAY [%s::uuid])", "SELECT sync.versions('cases', %s)")
        for question, value in zip(asked, (str(old), old.bytes[-1]), strict=True):
            row = connection.execute(question.encode(), (value,)).fetchone()
            assert row is not None
            assert str(old) in row[0]
        row = connection.execute('SELECT sync.digest(\'{"tables": ["cases"], "bucket": null}\')').fetchone()
        assert row is not None
        assert row[0]["cases"]["count"] == 1


def test_only_the_caller_s_own_device_may_be_named(centre: Branches, one: Desk, two: Desk) -> None:
    case = one.new_case()
    sound.synced(one)
    for device in (str(two.device), str(UUID(int=3))):
        with pytest.raises(Rejected) as refused:
            one.line.pull({f"branch:{BRANCH}": 0}, 10, device)
        assert refused.value.code == "sync.enrol_again"
    with centre.connect(one.actor) as connection:
        connection.execute("SET sync.extent = %s" % f"'{two.device}'")  # noqa: UP031
        assert connection.execute("SELECT count(*) FROM desk.cases").fetchone() == (1,)
        connection.execute("SET sync.extent = 'no device'")
        with pytest.raises(psycopg.errors.InvalidTextRepresentation):
            connection.execute("SELECT count(*) FROM desk.cases")
    assert one.row("cases", case) is not None


def test_no_more_than_two_hundred_are_brought(centre: Branches, one: Desk) -> None:
    old = closed(centre, one, LONG_AGO, "旧案")
    centre.ask(
        "INSERT INTO sync.brought (device_id, case_id) SELECT %s, gen_random_uuid() FROM generate_series(1, 200)"
        " RETURNING 1",
        one.device,
    )
    with pytest.raises(Rejected) as refused:
        bring_case(one.store, one.line, one.clock, old)
    assert refused.value.code == "sync.brought_enough"
    assert refused.value.params["most"] == 200


def test_the_window_s_seat_brings_and_gives_back(branches: Branches, desk: OpenDesk) -> None:
    chen, wu = desk("chen.lan"), desk("wu.di")
    case = chen.new_case("旧案")
    sound.synced(chen)
    branches.edit("cases", case, closed_on=LONG_AGO)
    sound.synced(wu)
    wu.seat.bring_case(case)
    assert wu.row("cases", case) is not None
    wu.edit(Case, case, wish="补记")
    sound.synced(wu)
    wu.seat.give_back(case)
    assert wu.rows("cases") == {}
    with wu.store.look() as connection:
        held = noted_extent(connection)
    assert held is not None
    assert held.brought == {}
    sound.synced(chen, wu)
    sound.quiet(branches, [chen, wu])
