"""Small parts of sync: what cannot be tried again or resolved, defaults, the state, comparing, names for people."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.cases.codes import Status, Track
from app.cases.model import Case, CaseNote
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.kernel.wording import Language, Wording
from app.store.base import Merge, captured_tables
from app.sync import desk as verbs
from app.sync.cycle import quiet
from app.sync.digest import compare
from app.sync.first import first_sync
from app.sync.model import Choice, Conflict
from app.sync.state import State, note, read_state
from app.sync.transport import Json
from app.sync.views import field_label, kept, told_params
from app.sync.wire import plan_of
from tests.house.plan import ROOT
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk


def test_what_still_depends_on_another_one_stays_held(centre: Centre, one: Desk) -> None:
    centre.refuse_when(lambda op: "sync.taken" if op["table"] == "cases" and op["kind"] == "insert" else None)
    first, second = one.new_case("一"), one.new_case("二")
    one.note(first, "属于一")
    one.note(second, "属于二")
    one.sync()
    centre.refuse_when(lambda op: None)
    with one.store.read(one.actor) as session:
        mine = next(row for row in kept(session).rows if row.state == "refused" and "一" in row.text())
    with one.act() as session:
        verbs.try_again(session, mine.id)
    one.sync()
    assert [row["text"] for row in centre.all_rows("case_notes").values()] == ["属于一"]
    with one.store.read(one.actor) as session:
        assert sorted(row.state for row in kept(session).rows) == ["held", "refused"]
    invariants.all_quiet(centre, [one])


def test_an_edit_of_a_row_that_is_gone_cannot_be_tried_again_and_its_text_stays(centre: Centre, one: Desk) -> None:
    centre.refuse_when(lambda op: "sync.taken" if op["table"] == "cases" and op["kind"] == "insert" else None)
    case = one.new_case("拒绝")
    one.edit(Case, case, wish="写在没有的案件上")
    one.sync()
    with one.store.read(one.actor) as session:
        rows = {row.state: row for row in kept(session).rows}
    with pytest.raises(Refusal) as refusal, one.act() as session:
        verbs.try_again(session, rows["held"].id)
    assert refusal.value.code == "sync.row_gone"
    with one.act() as session:
        verbs.set_aside(session, rows["refused"].id)
    with one.store.read(one.actor) as session:
        (left,) = kept(session).rows
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


def test_what_was_written_since_the_last_pull_is_no_difference(centre: Centre, one: Desk, two: Desk) -> None:
    case = two.new_case()
    two.sync()
    assert one.cycle.verify() == 0
    assert one.row("cases", case) == centre.row("cases", case)
    invariants.all_quiet(centre, [one])
