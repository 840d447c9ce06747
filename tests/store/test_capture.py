"""Change capture: the outbox holds exactly what was committed, in the same transaction, without gaps."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from app.cases.codes import Status
from app.cases.model import Case, CaseNote, Customer
from app.kernel.ids import new_id
from app.store.base import Merge, captured_tables
from app.store.capture import UncapturedWriteError, uncaptured
from app.store.outbox import Operation
from app.store.search import SearchIndex
from app.store.store import Store, bulk_insert
from tests.store.conftest import CLERK


def operations(store: Store) -> list[Operation]:
    with store.read(CLERK) as session:
        return list(session.scalars(select(Operation).order_by(Operation.device_seq)))


def test_an_insert_is_one_operation_with_all_its_values(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK, "cases.register") as session:
        case = new_case(session, "盗刷")
    customer_op, case_op = operations(store)
    assert (customer_op.table_name, case_op.table_name) == ("customers", "cases")
    assert case_op.row_id == case.id
    assert case_op.new_values["narrative"] == "盗刷"
    assert case_op.new_values["status"] == "registered"
    assert case_op.old_values == {}
    assert case_op.action == "cases.register"
    assert case_op.action_id == customer_op.action_id
    assert case_op.actor_id == CLERK.staff_id


def test_an_update_keeps_only_the_touched_fields_old_and_new(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    with store.action(CLERK, "cases.move") as session:
        loaded = session.found(Case, case.id)
        loaded.status = Status.ACCEPTED
        loaded.amount_fen = 128_000
    last = operations(store)[-1]
    assert last.kind == "update"
    assert last.old_values == {"status": "registered", "amount_fen": None}
    assert last.new_values == {"status": "accepted", "amount_fen": 128_000}


def test_old_values_are_kept_even_when_the_field_was_not_loaded(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session, "旧")
    with store.action(CLERK) as session:
        loaded = session.found(Case, case.id)
        session.expire(loaded)
        loaded.narrative = "新"
    assert operations(store)[-1].old_values == {"narrative": "旧"}


def test_setting_the_same_value_is_no_operation(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session, "same")
    before = len(operations(store))
    with store.action(CLERK) as session:
        session.found(Case, case.id).narrative = "same"
    assert len(operations(store)) == before


def test_a_rolled_back_action_leaves_neither_row_nor_operation_nor_gap(
    store: Store, new_case: Callable[..., Case]
) -> None:
    with pytest.raises(RuntimeError, match="stop"), store.action(CLERK) as session:
        new_case(session)
        raise RuntimeError("stop")
    assert operations(store) == []
    with store.action(CLERK) as session:
        new_case(session)
    assert [op.device_seq for op in operations(store)] == [1, 2]


@pytest.mark.parametrize(
    "statement",
    [
        update(Case).values(risk=1),
        delete(Case),
        insert(CaseNote).values(id=new_id(), home_branch="0123", branch_id="0123", version=0),
        text("UPDATE cases SET risk = 1"),
        text("DELETE FROM case_notes"),
        text("INSERT OR REPLACE INTO customers (id) VALUES (x'00')"),
        text("WITH one AS (SELECT 1) UPDATE cases SET risk = 1"),
        update(Case).values(risk=1).add_cte(select(Case.id).cte("some")),
        text("/* why */ UPDATE cases SET risk = 1"),
        text("-- why\nDELETE FROM cases"),
        text("UPDATE main.cases SET risk = 1"),
        text("UPDATE [CASES] SET risk = 1"),
        text("UPDATE `cases` SET risk = 1"),
    ],
)
def test_any_other_write_to_a_synced_table_raises(store: Store, statement: Any) -> None:
    with pytest.raises(UncapturedWriteError), store.action(CLERK) as session:
        session.execute(statement)


def test_the_gate_closes_again_after_a_flush_that_failed(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    with pytest.raises(Exception, match="UNIQUE"), store.action(CLERK) as session:
        again = new_case(session)
        again.no = case.no
    with pytest.raises(UncapturedWriteError), store.action(CLERK) as session:
        session.execute(update(Case).values(risk=1))


def test_the_gate_closes_again_after_a_savepoint_that_failed(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    with pytest.raises(UncapturedWriteError), store.action(CLERK) as session:
        with pytest.raises(IntegrityError), session.begin_nested():
            new_case(session).no = case.no
        session.execute(text("UPDATE cases SET risk = 1"))


def test_a_savepoint_that_failed_leaves_no_operation_and_no_gap(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    with store.action(CLERK) as session:
        with pytest.raises(IntegrityError), session.begin_nested():
            new_case(session, "不会留下").no = case.no
        session.add(CaseNote(**case.keys(), author_id=CLERK.staff_id, text="继续"))
    kept = operations(store)
    assert [op.device_seq for op in kept] == [1, 2, 3]
    assert kept[-1].table_name == "case_notes"
    with store.read(CLERK) as session:
        assert SearchIndex(session.connection()).cases("不会留下") == []
        assert SearchIndex(session.connection()).cases("继续") == [case.id]


def test_a_flush_inside_does_not_end_what_is_uncaptured(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session, uncaptured(session.connection()):
        case = new_case(session)
        session.connection().execute(update(Case).values(version=7))
    with store.read(CLERK) as session:
        assert session.found(Case, case.id).version == 7


def test_a_change_in_place_raises_instead_of_being_lost(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    with pytest.raises(TypeError, match="assign a new value"), store.action(CLERK) as session:
        loaded = session.found(Case, case.id)
        loaded.tags.append("judicial")
        loaded.tags = list(loaded.tags)
    with store.action(CLERK) as session:
        loaded = session.found(Case, case.id)
        loaded.tags = [*loaded.tags, "judicial"]
    assert operations(store)[-1].new_values == {"tags": ["judicial"]}


def test_rows_are_never_deleted(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    with pytest.raises(UncapturedWriteError, match="never deleted"), store.action(CLERK) as session:
        session.delete(session.found(Case, case.id))


def test_what_the_centre_sent_is_not_captured(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        new_case(session)
    with store.action(CLERK) as session, uncaptured(session.connection()):
        session.connection().execute(update(Case).values(version=7))
    assert len(operations(store)) == 2
    with store.read(CLERK) as session:
        assert session.scalars(select(Case.version)).all() == [7]


def test_bulk_rows_are_captured_like_any_other(store: Store) -> None:
    with store.action(CLERK, "intake") as session:
        rows: list[dict[str, Any]] = [{"name": f"客户{n}", "phone": f"1380000{n:04d}"} for n in range(40)]
        bulk_insert(session, Customer, rows)
    kept = operations(store)
    assert [op.device_seq for op in kept] == list(range(1, 41))
    assert {op.row_id for op in kept} == {row["id"] for row in rows}
    with store.read(CLERK) as session:
        stored = {row.id: row for row in session.scalars(select(Customer))}
    for op in kept:
        assert op.new_values["name"] == stored[op.row_id].name


def test_bulk_slices_are_bounded(store: Store) -> None:
    with pytest.raises(ValueError, match="500"), store.action(CLERK) as session:
        bulk_insert(session, Customer, [{"name": "多"} for _ in range(501)])


def test_every_mapped_column_says_how_it_merges() -> None:
    keys = {"id", "home_branch", "version", "created_at"}
    for name, model in captured_tables().items():
        for column in model.__table__.columns:
            if column.key not in keys:
                assert isinstance(column.info.get("merge"), Merge), f"{name}.{column.key} declares no merge class"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(["narrative", "wish", "card_tail"]), st.text(max_size=6)),
        max_size=8,
    )
)
def test_replaying_the_outbox_gives_the_rows(
    store: Store, new_case: Callable[..., Case], edits: list[tuple[int, str, str]]
) -> None:
    with store.action(CLERK) as session:
        cases = [new_case(session) for _ in range(3)]
    for which, name, value in edits:
        with store.action(CLERK) as session:
            setattr(session.found(Case, cases[which].id), name, value)
    replayed: dict[Any, dict[str, Any]] = {}
    for op in operations(store):
        if op.table_name == "cases":
            row = replayed.setdefault(op.row_id, {})
            assert all(row.get(field) == old for field, old in op.old_values.items())
            row.update(op.new_values)
    with store.read(CLERK) as session:
        for case in session.scalars(select(Case)):
            for name in ("narrative", "wish", "card_tail", "no"):
                assert replayed[case.id][name] == getattr(case, name)
