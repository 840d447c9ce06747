"""The bulk way in writes what a flush of the same objects would: rows, operations, search entries."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, type_coerce
from sqlalchemy.types import NullType

from app.cases.codes import Channel, Status
from app.cases.model import Case, CaseEvent, Customer
from app.kernel.ids import new_id, new_ids
from app.store.base import Row
from app.store.bulk import plan_of
from app.store.outbox import Operation
from app.store.search import SearchIndex
from app.store.store import Store, bulk_insert
from app.store.types import canonical_json
from tests.helpers.house import Actors

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def _case(**changes: Any) -> dict[str, Any]:
    return {
        "no": "2026-0123-000001",
        "customer_id": new_id(),
        "channel": Channel.APP,
        "status": Status.REGISTERED,
        "received_at": datetime(2026, 11, 20, 1, 30, 0, 120_000, tzinfo=UTC),
        "received_on": date(2026, 11, 20),
        "due_on": date(2026, 12, 7),
        **changes,
    }


def _written(store: Store, actors: Actors, model: type[Row], row: dict[str, Any], *, bulk: bool) -> tuple[Any, ...]:
    with store.action(actors.mediator, "cases.test") as session:
        if bulk:
            bulk_insert(session, model, [row])
        else:
            session.add(model(**row))
    with store.read(actors.mediator) as session:
        connection = session.connection()
        table: Any = model.__table__
        stored = connection.execute(
            select(*(type_coerce(c, NullType()) for c in table.c)).where(table.c.id == row["id"])
        ).one()
        operation = session.scalars(select(Operation).where(Operation.row_id == row["id"])).one()
        raw = connection.exec_driver_sql("SELECT new_values FROM outbox WHERE row_id = ?", (row["id"].bytes,)).scalar()
        kept = {
            name: getattr(operation, name) for name in ("kind", "base_version", "old_values", "branch_id", "table_name")
        }
        return stored, raw, kept


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    narrative=_TEXT,
    demands=st.lists(_TEXT, max_size=3),
    amount=st.one_of(st.none(), st.integers(-(2**60), 2**60)),
    called=st.booleans(),
    params=st.dictionaries(
        _TEXT, st.one_of(_TEXT, st.integers(), st.none(), st.booleans(), st.lists(_TEXT)), max_size=4
    ),
)
def test_both_ways_write_the_same(
    desk_store: Store,
    actors: Actors,
    narrative: str,
    demands: list[str],
    amount: int | None,
    called: bool,
    params: dict[str, Any],
) -> None:
    at = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
    base = {"home_branch": "0123", "branch_id": "0123", "version": 0, "created_at": at}
    case = _case(
        **base, narrative=narrative, demands=demands, amount_fen=amount, still_called=called, owner_id=new_id()
    )
    event = {**base, "case_id": new_id(), "at": at, "actor_id": new_id(), "kind": "noted", "params": params}
    for model, row in ((Case, case), (CaseEvent, event)):
        found: list[tuple[Any, ...]] = []
        for place, bulk in enumerate((True, False)):
            given_id = new_id()
            one = dict(row, id=given_id)
            if model is Case:
                one["no"] = f"{given_id.int % 10_000:04d}-{place:04d}-{given_id.int // 7 % 10**6:06d}"
            stored, raw, kept = _written(desk_store, actors, model, one, bulk=bulk)
            plain = raw.replace(str(given_id), "ID").replace(str(one.get("no")), "NO")
            found.append(
                (tuple(stored[1:]) if model is CaseEvent else tuple(stored[1:5]) + tuple(stored[6:]), plain, kept)
            )
        assert found[0] == found[1]


def test_the_outbox_text_is_canonical(desk_store: Store, actors: Actors) -> None:
    row = _case(id=new_id(), demands=["退还费用"], tags=[])
    with desk_store.action(actors.mediator, "cases.test") as session:
        bulk_insert(session, Case, [row])
    with desk_store.read(actors.mediator) as session:
        raw = session.connection().exec_driver_sql("SELECT new_values FROM outbox WHERE row_id = ?", (row["id"].bytes,))
        assert raw.scalar_one() == canonical_json({name: value for name, value in row.items() if value is not None})


def test_defaults_of_the_mapping_are_filled_in_place(desk_store: Store, actors: Actors) -> None:
    row: dict[str, Any] = {"name": "李小华"}
    with desk_store.action(actors.mediator, "cases.test") as session:
        bulk_insert(session, Customer, [row])
    assert (row["id_type"], row["needs"], row["version"], row["home_branch"]) == ("resident_id", [], 0, "0123")
    other: dict[str, Any] = {"name": "王五"}
    plan_of(Customer).complete(other)
    assert other["needs"] is not row["needs"], "a list of its own for each row"
    with desk_store.read(actors.mediator) as session:
        assert SearchIndex(session.connection()).cases("小华") == [row["id"]]


def test_what_is_no_column_or_has_no_form_is_a_bug(desk_store: Store, actors: Actors) -> None:
    for row, error in (
        ({"name": "李", "nickname": "小李"}, KeyError),
        ({"name": "李", "version": 1.5}, TypeError),
        ({"name": "李", "created_at": datetime(2026, 1, 1)}, ValueError),  # noqa: DTZ001 - that is the point
    ):
        with pytest.raises(error), desk_store.action(actors.mediator, "cases.test") as session:
            bulk_insert(session, Customer, [row])
    with desk_store.read(actors.mediator) as session:
        assert session.scalars(select(Customer)).all() == []


def test_many_ids_grow_and_do_not_repeat() -> None:
    first = new_ids(300)
    later = [new_id(), *new_ids(300), new_id()]
    everything = first + later
    assert everything == sorted(everything)
    assert len(set(everything)) == len(everything)
    assert {one.version for one in everything} == {7}
    assert new_ids(0) == []
