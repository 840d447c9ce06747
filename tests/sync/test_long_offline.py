"""F12: ninety days offline with ten thousand operations; and what must be cheap whatever waits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.cases.model import Case, CaseNote
from app.store.store import SLICE, bulk_insert
from app.sync.batch import ACTIONS, BYTES, next_batch
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk

MANY = 10_000


def write_notes(desk: Desk, case: object, count: int, per_action: int) -> None:
    """Write many notes on a case, so many in each action."""
    with desk.store.read(desk.actor) as session:
        keys = session.found(Case, case).keys()  # type: ignore[arg-type]
    for first in range(0, count, per_action):
        with desk.act("test.notes") as session:
            rows = [
                {**keys, "author_id": desk.actor.staff_id, "text": f"第{first + number}条"}
                for number in range(min(per_action, count - first))
            ]
            for place in range(0, len(rows), SLICE):
                bulk_insert(session, CaseNote, rows[place : place + SLICE])


@pytest.mark.slow
def test_f12_ninety_days_offline_drain_in_batches(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    for number in range(50):
        two.note(case, f"别人写的{number}")
    two.sync()
    one.line.down = True
    one.clock.move(timedelta(days=90))
    write_notes(one, case, MANY, 2)
    assert one.sync().waiting == MANY
    one.line.down = False
    pushes = one.line.asked["push"]
    outcome = one.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("ok", MANY, 0)
    assert one.line.asked["push"] - pushes == MANY / 2 / ACTIONS, "one question for each batch"
    assert len(centre.all_rows("case_notes")) == MANY + 50
    two.sync()
    invariants.all_quiet(centre, [one, two])


def test_a_batch_ends_at_its_size_and_never_inside_an_action(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.sync()
    write_notes(one, case, 40, 10)
    with one.store.look() as connection:
        whole = next_batch(connection).actions
        assert [len(action) for action in whole] == [10, 10, 10, 10]
        one_action = sum(op.size + 200 for op in whole[0])
        for size, fit in ((1, 1), (one_action * 2 + 99, 2), (BYTES, 4)):
            assert [len(action) for action in next_batch(connection, size=size).actions] == [10] * fit
        assert len(next_batch(connection, most=3).actions) == 3


def test_operations_of_an_older_schema_travel_apart(one: Desk) -> None:
    case = one.new_case()
    one.sync()
    write_notes(one, case, 3, 1)
    with one.store.write_apart("test.older") as connection:
        connection.exec_driver_sql(
            "UPDATE outbox SET schema_version = 0 WHERE device_seq = (SELECT max(device_seq) - 2 FROM outbox)"
        )
    with one.store.look() as connection:
        batch = next_batch(connection)
    assert [action[0].schema for action in batch.actions] == [0]
    assert batch.told("d")["schema"] == 0


def test_draining_and_counting_use_the_index(one: Desk) -> None:
    for query, parameters in (
        ("SELECT count(*) FROM outbox WHERE state = 'waiting'", ()),
        ("SELECT * FROM outbox WHERE state = 'waiting' ORDER BY device_seq", ()),
        (
            "SELECT * FROM outbox WHERE table_name = ? AND row_id = ? AND state IN ('waiting','parked','held')",
            ("cases", b""),
        ),
    ):
        plan = " ".join(str(row[-1]) for row in one.ask(f"EXPLAIN QUERY PLAN {query}", *parameters))
        assert "INDEX" in plan, plan
        assert "TEMP B-TREE" not in plan, plan
