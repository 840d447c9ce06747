"""Moments that are rare and must be right all the same: stale pages, rows unknown here, answers without rows."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from app.cases.codes import Status, Track
from app.cases.model import Case, CaseNote
from app.kernel.errors import Fault, Refusal
from app.kernel.ids import new_id
from app.kernel.wording import Language, Wording
from app.store.base import Merge, captured_tables
from app.sync import desk as verbs
from app.sync.apply import apply
from app.sync.cycle import quiet
from app.sync.digest import compare
from app.sync.first import first_sync
from app.sync.model import Choice, Conflict
from app.sync.pull import positions, pull
from app.sync.rows import RowWriter
from app.sync.state import State, note, read_state
from app.sync.transport import Json, Rejected
from app.sync.views import field_label, kept, told_params
from app.sync.wire import known, plan_of
from tests.house.plan import ROOT
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import OTHER, Desk
from tests.sync.fake_centre import FakeCentre

# -- pages -----------------------------------------------------------------------------------------------------------


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
    monkeypatch.setattr(one.line.transport, "pull", lambda cursors, most: {"pages": {}})
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


# -- answers ---------------------------------------------------------------------------------------------------------


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


# -- kept actions ----------------------------------------------------------------------------------------------------


def test_what_still_depends_on_another_one_stays_held(centre: Centre, one: Desk) -> None:
    centre.refuse_when(lambda op: "sync.taken" if op["table"] == "cases" and op["kind"] == "insert" else None)
    first, second = one.new_case("一"), one.new_case("二")
    one.note(first, "属于一")
    one.note(second, "属于二")
    one.sync()
    centre.refuse_when(lambda op: None)
    with one.store.read(one.actor) as session:
        mine = next(row for row in kept(session) if row.state == "refused" and "一" in row.text())
    with one.act() as session:
        verbs.try_again(session, mine.id)
    one.sync()
    assert [row["text"] for row in centre.all_rows("case_notes").values()] == ["属于一"]
    with one.store.read(one.actor) as session:
        assert sorted(row.state for row in kept(session)) == ["held", "refused"]
    invariants.all_quiet(centre, [one])


def test_an_edit_of_a_row_that_is_gone_cannot_be_tried_again_and_its_text_stays(centre: Centre, one: Desk) -> None:
    centre.refuse_when(lambda op: "sync.taken" if op["table"] == "cases" and op["kind"] == "insert" else None)
    case = one.new_case("拒绝")
    one.edit(Case, case, wish="写在没有的案件上")
    one.sync()
    with one.store.read(one.actor) as session:
        rows = {row.state: row for row in kept(session)}
    with pytest.raises(Refusal) as refusal, one.act() as session:
        verbs.try_again(session, rows["held"].id)
    assert refusal.value.code == "sync.row_gone"
    with one.act() as session:
        verbs.set_aside(session, rows["refused"].id)
    with one.store.read(one.actor) as session:
        (left,) = kept(session)
        assert (left.state, "写在没有的案件上" in left.text()) == ("held", True)
    with one.act() as session:
        verbs.set_aside(session, left.id)
    assert one.sync().condition == "ok"
    invariants.all_quiet(centre, [one])


def test_a_conflict_that_is_not_here_or_whose_row_is_gone_cannot_be_resolved(one: Desk) -> None:
    with pytest.raises(Refusal) as refusal, one.act() as session:
        verbs.resolve(session, new_id(), Choice.MINE)
    assert refusal.value.code == "sync.row_gone"
    with one.act() as session:
        conflict = Conflict(
            table_name="cases", row_id=new_id(), field_name="wish", mine="x", op_id=new_id(),
            mine_by=one.actor.staff_id, mine_at=session.at,
        )  # fmt: skip
        session.add(conflict)
        session.flush()
        with pytest.raises(Refusal) as refusal:
            verbs.resolve(session, conflict.id, Choice.MINE)
    assert refusal.value.code == "sync.row_gone"


def test_structured_and_coded_fields_are_resolved_too(one: Desk) -> None:
    case = one.new_case()
    for field, mine, stands in (("tags", '["甲"]', '["甲"]'), ("track", str(list(Track)[-1]), str(list(Track)[-1]))):
        with one.act() as session:
            conflict = Conflict(
                table_name="cases", row_id=case, case_id=case, field_name=field, mine=mine, op_id=new_id(),
                mine_by=one.actor.staff_id, mine_at=session.at,
            )  # fmt: skip
            session.add(conflict)
            session.flush()
            verbs.resolve(session, conflict.id, Choice.MINE)
        row = one.row("cases", case)
        assert row is not None
        assert row[field] == stands


# -- small things ----------------------------------------------------------------------------------------------------


def test_values_come_back_as_the_mapping_has_them() -> None:
    plan = plan_of("cases")
    owner = new_id()
    assert plan.mapped(
        {
            "owner_id": str(owner), "received_at": "2026-11-24T02:00:00.000Z", "due_on": "2026-11-30",
            "status": "accepted", "tags": ["甲"], "amount_fen": 5, "closed_on": None,
        }
    ) == {
        "owner_id": owner, "received_at": datetime(2026, 11, 24, 2, tzinfo=UTC), "due_on": date(2026, 11, 30),
        "status": Status.ACCEPTED, "tags": ["甲"], "amount_fen": 5, "closed_on": None,
    }  # fmt: skip


def test_a_row_of_an_older_centre_gets_the_mapping_s_defaults(one: Desk) -> None:
    case = one.new_case()
    row = one.row("cases", case)
    assert row is not None
    short = {name: value for name, value in row.items() if name not in ("tags", "risk", "still_called", "wish")}
    assert plan_of("cases").bound(short) == plan_of("cases").bound(row)
    approvals = plan_of("approvals")
    stored = [bytes(16) if name in approvals.ids else None for name in approvals.names]
    assert approvals.row(stored)["granted"] is None


def test_the_state_of_a_replica_that_never_met_a_centre(one: Desk) -> None:
    with one.store.write_apart("test.state") as connection:
        connection.exec_driver_sql("DELETE FROM sync_state")
        assert read_state(connection) == State()
        with pytest.raises(KeyError, match="mood"):
            note(connection, mood="fine")


def test_a_centre_that_lacks_a_table_is_compared_in_the_others(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = one.line.transport.digest

    def digest(request: Json) -> Json:
        told = ask(request)
        return {table: digest for table, digest in told.items() if table != "visits"}

    monkeypatch.setattr(one.line.transport, "digest", digest)
    assert compare(one.store, one.line) == []


def test_a_person_without_any_log_yet_has_a_first_sync_too(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one.line.transport, "head", dict)
    first_sync(one.store, one.line, quiet)
    assert one.ask("SELECT count(*) FROM sync_cursor") == [(0,)]


def test_an_unsent_note_of_a_repaired_row_stays_on_top(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    written = one.note(case, "原文")
    one.sync()
    one.edit(CaseNote, written, text="改写")
    with one.store.write_apart("test.damage") as connection:
        connection.exec_driver_sql("UPDATE case_notes SET version = 9")
    assert one.cycle.verify(["case_notes"]) == 1
    row = one.row("case_notes", written)
    assert row is not None
    assert (row["text"], row["version"]) == ("改写", 1)
    one.sync()
    invariants.all_quiet(centre, [one])
    assert one.cycle.verify() == 0


@pytest.mark.parametrize("language", list(Language))
def test_every_field_that_a_person_may_read_about_has_a_name(language: Language) -> None:
    words = Wording.load(ROOT / "resources" / "wording", language)
    nameless = [
        f"{table}.{column.name}"
        for table, model in captured_tables().items()
        for column in model.__table__.c
        if column.info.get("merge") in (Merge.GUARDED, Merge.COMMAND, Merge.SET, Merge.SERVER_ORDER)
        and column.name != "branch_id"
        and words.label(*field_label(table, column.name)) == f"{table}.{column.name}"
    ]
    assert nameless == []
    assert [table for table in captured_tables() if words.label("sync_table", table) == table] == []


def test_parameters_of_a_refusal_are_told_by_their_labels() -> None:
    given = {"table": "cases", "field": "wish", "role": "lead", "from": "accepted", "to": "closed", "n": 1}
    assert told_params(given) == {
        "table": ("sync_table", "cases"), "field": ("sync_field", "cases.wish"), "role": ("role", "lead"),
        "from": ("status", "accepted"), "to": ("status", "closed"), "n": 1,
    }  # fmt: skip
