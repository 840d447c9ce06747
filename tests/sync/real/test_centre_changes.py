"""F6, F9, F10, F15, F17: clocks, versions, a restored backup, a tampered log, and psql."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from psycopg.sql import SQL, Identifier

from app.cases.model import Case, CaseNote
from app.central.check import check
from app.kernel.clock import FixedClock
from tests.sync.desks import BRANCH, Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.seats import reopen


@pytest.fixture
def case(one: Desk, two: Desk) -> UUID:
    made = one.new_case("原来的经过", amount_fen=100)
    sound.synced(one, two)
    return made


# ------------------------------------------------------------------------------------------------------- F6: clocks


@pytest.mark.parametrize("days", [-1, 1])
def test_f6_a_clock_that_is_a_day_off_changes_no_order(
    centre: Branches, one: Desk, two: Desk, case: UUID, days: int
) -> None:
    """The later to arrive is the later, whatever it claims; the claim stands beside the centre's time."""
    note = one.note(case, "初稿")
    sound.synced(one, two)
    wrong = FixedClock(two.clock.now() + timedelta(days=days))
    two.line.close()
    two.close()
    two.clock = wrong
    reopen(two)
    one.edit(CaseNote, note, text="先到的")
    two.edit(CaseNote, note, text="后到的")
    sound.synced(one, two, one)
    stands = centre.row("case_notes", note)
    assert stands is not None
    assert stands["text"] == "后到的"
    (claimed, taken), *_ = centre.ask(
        "SELECT l.desk_time, sync.instant(l.at) FROM sync.ledger AS l JOIN sync.devices AS d USING (device_id)"
        " WHERE d.staff_id = %s ORDER BY l.at DESC LIMIT 1",
        two.actor.staff_id,
    )
    assert str(claimed)[:10] != str(taken)[:10]
    ((offset,),) = two.ask("SELECT offset_ms FROM sync_state")
    ((right,),) = one.ask("SELECT offset_ms FROM sync_state")
    assert abs((offset - right) / 86_400_000 + days) < 0.01
    sound.quiet(centre, [one, two])


# ----------------------------------------------------------------------------------------------------- F9: versions


def raise_by(centre: Branches, column: str, steps: int) -> None:
    """Let the centre be of another version."""
    name = Identifier(column)
    centre.boss.execute(SQL("UPDATE sync.centre SET {} = {} + %s").format(name, name), (steps,))


def test_f9_a_centre_one_version_ahead_takes_and_gives(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    centre.boss.execute("UPDATE sync.centre SET schema_version = schema_version + 1")
    one.note(case, "旧版写的")
    sound.synced(one, two)
    assert len(two.rows("case_notes")) == 1
    centre.boss.execute("UPDATE sync.centre SET schema_version = schema_version - 1")
    sound.quiet(centre, [one, two])


@pytest.mark.parametrize("column", ["schema_version", "protocol"])
def test_f9_a_centre_two_versions_ahead_asks_for_an_upgrade(
    centre: Branches, one: Desk, two: Desk, case: UUID, column: str
) -> None:
    raise_by(centre, column, 2)
    one.note(case, "等升级")
    outcome = one.sync()
    assert (outcome.condition, outcome.waiting) == ("upgrade_required", 1)
    assert one.sync().condition == "upgrade_required"
    sound.moment(centre, [one, two])
    raise_by(centre, column, -2)
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


@pytest.mark.parametrize("column", ["schema_version", "protocol"])
def test_f9_a_centre_behind_is_read_only(centre: Branches, one: Desk, two: Desk, case: UUID, column: str) -> None:
    two.note(case, "之前的备注")
    sound.synced(two)
    raise_by(centre, column, -1)
    one.note(case, "新版写的")
    outcome = one.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("read_only", 0, 1)
    assert len(one.rows("case_notes")) == 2, "it reads on"
    sound.moment(centre, [one, two])
    raise_by(centre, column, 1)
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


# ------------------------------------------------------------------------------------------------------ F10: restored


def test_f10_restored_ten_minutes_back(
    centre: Branches, one: Desk, two: Desk, away: Desk, case: UUID, make_desk: Callable[..., Desk]
) -> None:
    """What was acknowledged in those minutes is offered again by the desks that have it, and once."""
    backup = centre.backup()
    for desk in (one, two, away):
        desk.line.close()
    lost = one.new_case("备份之后登记")
    one.edit(Case, case, wish="备份之后写的", amount_fen=900)
    sound.synced(one, two)
    two.note(case, "另一台写的")
    two.note(lost, "写在备份之后的案件上")
    sound.synced(two, one, one, two)
    enrolled_after = make_desk("wang.min")
    far = away.new_case("他行备份之后的")
    sound.synced(away)
    centre.restore(backup)
    assert centre.row("cases", lost) is None
    waiting = one.new_case("还没有上传")
    for desk in (one, two, away, enrolled_after):
        desk.line.close()
    sound.synced(one, two, away, enrolled_after)
    sound.synced(two, one, two, away, enrolled_after)
    for expected in (case, lost, waiting, far):
        assert centre.row("cases", expected) is not None
    stands = centre.row("cases", case)
    assert stands is not None
    assert (stands["wish"], stands["amount_fen"]) == ("备份之后写的", 900)
    assert len(centre.all_rows("case_notes")) == 2
    sound.quiet(centre, [one, two, away, enrolled_after])


def test_f10_numbers_given_out_after_the_backup_are_not_given_out_again(
    centre: Branches, one: Desk, make_desk: Callable[..., Desk]
) -> None:
    backup = centre.backup()
    one.line.close()
    after = make_desk("wang.min")
    first = after.new_case("备份之后登记")
    sound.synced(after)
    centre.restore(backup)
    newcomer = make_desk("zhao.gang")
    second = newcomer.new_case("恢复之后登记")
    sound.synced(newcomer)
    after.line.close()
    sound.synced(after, newcomer, after)
    rows = [centre.row("cases", made) for made in (first, second)]
    assert None not in rows
    assert len({row["no"] for row in rows if row}) == 2
    sound.quiet(centre, [after, newcomer])


# ----------------------------------------------------------------------------------------------- F15: a hole in the log


def test_f15_a_hole_in_the_log_stops_the_desk_and_shows_in_the_check(
    centre: Branches, one: Desk, two: Desk, case: UUID, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync stopped: sync.log_hole")
    two.note(case, "一")
    two.new_case("二")
    sound.synced(two)
    before = one.everything()
    saved = centre.ask("SELECT scope, seq, kind, table_name, row_id, version FROM sync.change_log")
    centre.hole(f"branch:{BRANCH}")
    outcome = one.sync()
    assert outcome.condition == "alarm"
    assert outcome.fault is not None
    assert outcome.fault.code == "sync.log_hole"
    assert one.everything() == before, "nothing of it is shown"
    one.note(case, "照常工作")
    assert one.sync().condition == "alarm"
    assert [finding.code for finding in check(centre.boss).findings] == ["log_hole"]
    there = set(centre.ask("SELECT scope, seq FROM sync.change_log"))
    for entry in saved:
        if entry[:2] not in there:
            centre.boss.execute(
                "INSERT INTO sync.change_log (scope, seq, kind, table_name, row_id, version)"
                " VALUES (%s, %s, %s, %s, %s, %s)",
                entry,
            )
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


# ------------------------------------------------------------------------------------------------------------ F17: psql


def test_f17_an_administrator_s_psql_reaches_desks_and_audit(
    centre: Branches, one: Desk, two: Desk, away: Desk, case: UUID
) -> None:
    one.edit(Case, case, wish="同时写的")
    centre.boss.execute("UPDATE desk.cases SET amount_fen = 777, tags = '[\"催收\"]' WHERE id = %s", (str(case),))
    customer = centre.row("cases", case)
    assert customer is not None
    centre.edit("customers", customer["customer_id"], phone="13800001111")
    sound.synced(one, two, away)
    for desk in (one, two):
        shown = desk.row("cases", case)
        assert shown is not None
        assert shown["amount_fen"] == 777
        assert next(iter(desk.rows("customers").values()))["phone"] == "13800001111"
    entries = centre.ask(
        "SELECT role_name::text, actor, device_id, new ->> 'amount_fen' FROM audit.entries"
        " WHERE row_id = %s AND new ? 'amount_fen' AND kind = 'update'",
        str(case),
    )
    assert entries == [("postgres", None, None, "777")]
    assert away.row("cases", case) is None
    sound.quiet(centre, [one, two, away])


def test_f17_psql_against_a_desk_s_unsent_amount_is_a_conflict(
    centre: Branches, one: Desk, two: Desk, case: UUID
) -> None:
    one.edit(Case, case, amount_fen=200)
    centre.edit("cases", case, amount_fen=300)
    outcome = one.sync()
    assert outcome.conflicts == 1
    (told,) = centre.all_rows("conflicts").values()
    assert (told["base"], told["theirs"], told["mine"], told["theirs_by"]) == ("100", "300", "200", None)
    sound.synced(one, two)
    sound.quiet(centre, [one, two])
