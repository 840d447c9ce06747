"""F5: the desk's own disk is full in the middle of a cycle: one sentence, nothing lost, and it goes on afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.kernel.errors import Fault
from app.kernel.wording import Language, Wording
from app.sync.apply import apply, staged
from app.sync.state import note
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk
from tests.sync.large import rows
from tests.sync.large import stage as stage_many

WORDING = Path(__file__).resolve().parents[2] / "resources" / "wording"


@pytest.fixture
def _told_in_the_log(expected_logs: Callable[[str], None]) -> None:
    expected_logs("sync stopped on this PC: store.disk_full")


@contextmanager
def full(desk: Desk, room: int = 0) -> Iterator[None]:
    """Let the replica grow by `room` pages and no further."""

    def limit(pages: int) -> None:
        with desk.store._writer.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with desk.store._writer.connect() as connection:
        # What was freed would be filled first: fill it up, so that the next page is a new one.
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS ballast (filling BLOB)")
        free = int(connection.exec_driver_sql("PRAGMA freelist_count").scalar_one())
        for _ in range(free):
            connection.exec_driver_sql("INSERT INTO ballast VALUES (zeroblob(3000))")
        connection.commit()
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    limit(pages + room)
    try:
        yield
    finally:
        limit(1_000_000)


@pytest.mark.usefixtures("_told_in_the_log")
def test_a_disk_that_is_full_is_one_sentence_and_the_cycle_goes_on_afterwards(
    centre: Centre, one: Desk, two: Desk
) -> None:
    mine = one.new_case("磁盘满之前写的")
    for number in range(40):
        two.note(two.new_case(f"同事的第{number}件" + "经过" * 300), "备注" * 200)
    two.sync()
    with full(one, room=4):
        outcome = one.sync()
    assert outcome.condition == "failed"
    assert isinstance(outcome.fault, Fault)
    assert outcome.fault.code == "store.disk_full"
    for language in Language:
        told = Wording.load(WORDING, language).told(outcome.fault)
        assert told.sentence
        assert told.remedy
        assert "\n" not in told.sentence
    invariants.all_hold(centre, [one, two], [one])
    assert one.row("cases", mine) is not None
    assert one.sync().condition == "ok"
    two.sync()
    invariants.all_quiet(centre, [one, two])


def test_a_full_disk_while_rows_are_applied_leaves_them_staged(one: Desk) -> None:
    stage_many(one, rows(one, 400))
    before = one.everything()
    with full(one, room=20), pytest.raises(Fault) as fault:
        apply(one.store, ["branch:0123"], one.clock.now())
    assert fault.value.code == "store.disk_full"
    assert staged(one.store) == 4_000
    assert one.everything() == before, "nothing is half there"


@pytest.mark.usefixtures("_told_in_the_log")
@pytest.mark.parametrize("room", range(0, 25, 3))
def test_wherever_the_disk_fills_up_nothing_is_lost(centre: Centre, one: Desk, two: Desk, room: int) -> None:
    two.note(two.new_case("经过" * 3000), "备注" * 3000)
    two.sync()
    case = one.new_case("经过" * 3000)
    with full(one, room=room):
        assert one.sync().condition == "failed"
        invariants.all_hold(centre, [one, two], [one])
    assert one.sync().condition == "ok"
    assert centre.row("cases", case) is not None
    two.sync()
    invariants.all_quiet(centre, [one, two])


@pytest.mark.usefixtures("_told_in_the_log")
def test_an_outage_that_cannot_be_noted_is_told_as_the_disk_s(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(connection: Connection, **values: object) -> None:
        if "condition" in values:
            raise Fault("store.disk_full", file="replica.db")
        note(connection, **values)

    one.line.down = True
    with monkeypatch.context() as patch:
        patch.setattr("app.sync.cycle.note", no_room)
        outcome = one.sync()
    assert outcome.fault is not None
    assert (outcome.condition, outcome.fault.code) == ("failed", "store.disk_full")
    one.line.down = False
    assert one.sync().condition == "ok"
