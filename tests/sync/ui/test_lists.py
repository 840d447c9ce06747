"""The lists of conflicts and of kept work have no end at 200 rows: the true total, and every row by keyboard."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.kernel.ids import new_id
from app.store.types import instant_text
from app.sync import views
from app.sync.model import Choice
from app.sync.rows import RowWriter
from app.sync.wire import plan_of
from tests.sync.desks import Desk
from tests.sync.ui.conftest import OpenWindow
from tests.sync.ui.test_pages import page_of
from ui.widgets.paged_table import PagedTable

MANY = 450
NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)


def conflict(desk: Desk, case: Any, number: int) -> dict[str, Any]:
    # Three of one millisecond: the order must not stand on the time alone.
    at = instant_text(NOON + timedelta(milliseconds=number // 3))
    me = str(desk.actor.staff_id)
    return {
        **dict.fromkeys(plan_of("conflicts").names), "id": str(new_id()), "home_branch": desk.actor.branch_id,
        "branch_id": desk.actor.branch_id, "created_at": at, "version": 1, "case_id": str(case), "table_name": "cases",
        "row_id": str(case), "field_name": "wish", "base": json.dumps("原来"), "theirs": json.dumps("先到"),
        "mine": json.dumps(f"后到{number}"), "op_id": str(new_id()), "mine_by": me, "mine_at": at,
    }  # fmt: skip


@pytest.fixture
def disputed(one: Desk) -> list[str]:
    """Give the ids of many conflicts of one case, in their order."""
    case = one.new_case()
    one.sync()
    made = sorted((conflict(one, case, number) for number in range(MANY)), key=lambda row: (row["mine_at"], row["id"]))
    with one.store.write_apart("test.conflicts") as connection:
        writer = RowWriter(connection)
        for row in [*made, {**made[0], "id": str(new_id()), "table_name": "surveys"}]:
            writer.put(("conflicts", row["id"]), row)
        writer.flush()
    return [str(row["id"]) for row in made]


def test_pages_of_conflicts_join_without_a_gap(one: Desk, disputed: list[str]) -> None:
    found: list[str] = []
    token: str | None = None
    with one.store.read(one.actor) as session:
        while True:
            page = views.conflicts(session, after=token)
            assert len(page.rows) <= views.MOST
            found += [str(row.id) for row in page.rows]
            token = page.next
            if token is None:
                break
        assert views.conflict_count(session) == MANY, "one of a table that nobody here knows is not shown, nor counted"
        assert page.rows[0].row_id == page.rows[0].case_id
        left_out = {row.id for row in page.rows}
        assert views.conflict_count(session, left_out) == MANY - len(left_out)
    assert found == disputed


def test_pages_of_kept_work_join_without_a_gap(one: Desk) -> None:
    keep(one, MANY)
    with one.store.read(one.actor) as session:
        first = views.kept(session)
        second = views.kept(session, after=first.next)
        third = views.kept(session, after=second.next)
        assert (views.kept_count(session), views.kept_count(session, settled=True)) == (MANY, 0)
    seqs = [row.text() for page in (first, second, third) for row in page.rows]
    # Two of one number each: the order must not stand on it alone.
    in_order = sorted(range(MANY), key=lambda number: (-(number // 2), number))
    assert seqs == [f"cases.wish: 第{number}项" for number in in_order]
    assert third.next is None


def keep(desk: Desk, count: int) -> None:
    """Keep many actions that were refused."""
    case = str(desk.new_case())
    desk.sync()
    op = {
        "op_id": case,
        "table": "cases",
        "row": case,
        "branch": "0123",
        "kind": "update",
        "base": 1,
        "old": {},
        "schema": 1,
    }
    with desk.store.write_apart("test.keep") as connection:
        connection.exec_driver_sql(
            "INSERT INTO sync_kept (id, state, action, actor_id, code, params, ops, first_seq, desk_time, kept_at)"
            " VALUES (?,'refused','test.edit',?,'sync.sealed',?,?,?,?,?)",
            [
                (
                    new_id().bytes, desk.actor.staff_id.bytes, json.dumps({"table": "cases"}),
                    json.dumps([{**op, "seq": 1, "new": {"wish": f"第{number}项"}}]), number // 2 * 2,
                    instant_text(NOON), instant_text(NOON),
                )
                for number in range(count)
            ],
        )  # fmt: skip


def to_the_end(table: PagedTable, qtbot: QtBot, count: int) -> None:
    """Go down with Ctrl+End until there is nothing further."""
    table.setFocus()
    for _ in range(10):
        QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(20)
        if table.currentIndex().row() == count - 1:
            return
    raise AssertionError(f"the end was not reached: {table.currentIndex().row()}")


def test_every_conflict_is_reached_by_key_and_deciding_one_far_down_stays_there(
    one: Desk, disputed: list[str], open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = page_of(open_window(one), qtbot, "conflicts")
    part = page.conflicts
    assert part.total.text() == f"{MANY} conflicts to decide"
    to_the_end(part.table, qtbot, MANY)
    qtbot.waitUntil(lambda: part.sides.row is not None and str(part.sides.row.id) == disputed[-1])
    for _ in range(10):
        QTest.keyClick(part.table, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: part.sides.row is not None and str(part.sides.row.id) == disputed[-11])
    part.sides.choose(Choice.THEIRS)
    qtbot.waitUntil(lambda: part.total.text() == f"{MANY - 1} conflicts to decide")
    qtbot.waitUntil(lambda: part.sides.row is not None and str(part.sides.row.id) == disputed[-10])
    page.closed()
    with one.store.read(one.actor) as session:
        assert views.conflict_count(session) == MANY - 1


def test_all_kept_work_is_reached_by_key(one: Desk, open_window: OpenWindow, qtbot: QtBot) -> None:
    keep(one, MANY)
    page = page_of(open_window(one), qtbot, "kept")
    part = page.kept
    assert part.total.text() == f"{MANY} not taken"
    to_the_end(part.table, qtbot, MANY)
    qtbot.waitUntil(lambda: part.card.text().endswith("第1项"))
