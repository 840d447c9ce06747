"""Building the search index after a first sync, in slices, while people work.

What is indexed already (because it was changed meanwhile, or before the process was killed) is passed over, so the
work can stop and go on at any moment.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection

from app.store.base import captured_tables
from app.store.search import SearchIndex
from app.store.store import Store
from app.sync.push import Watch
from app.sync.rows import search_text
from app.sync.state import note
from app.sync.wire import TablePlan, plan_of

SLICE = 500


def build_search(store: Store, watch: Watch) -> int:
    """Index every row that is not indexed yet, and note that search is whole; returns how many were done."""
    done = 0
    for table in sorted(captured_tables()):
        plan = plan_of(table)
        after: bytes | None = b""
        while plan.searched and after is not None:
            with store.write_apart("sync.search") as connection:
                after, count = _slice(connection, plan, after)
            done += count
            watch("search", done, 0)
    with store.write_apart("sync.search") as connection:
        note(connection, unsearched=False)
    return done


def _slice(connection: Connection, plan: TablePlan, after: bytes) -> tuple[bytes | None, int]:
    case = "case_id" if plan.has_case else "NULL"
    listed = ", ".join(f'"{name}"' for name in plan.searched)
    rows = connection.exec_driver_sql(
        f'SELECT id, {case}, {listed} FROM "{plan.table}" WHERE id > ? ORDER BY id LIMIT ?',  # noqa: S608 - a mapped table
        (after, SLICE),
    ).all()
    if not rows:
        return None, 0
    known = {
        bytes(row[0])
        for row in connection.exec_driver_sql(
            "SELECT row_id FROM search_doc WHERE table_name = ? AND row_id BETWEEN ? AND ?",
            (plan.table, bytes(rows[0][0]), bytes(rows[-1][0])),
        )
    }
    fresh = [
        (
            UUID(bytes=bytes(row[0])),
            UUID(bytes=bytes(row[1] or row[0])),
            search_text(plan.searched, dict(zip(plan.searched, row[2:], strict=True))),
        )
        for row in rows
        if bytes(row[0]) not in known
    ]
    if fresh:
        SearchIndex(connection).put_new(plan.table, fresh)
    return (bytes(rows[-1][0]) if len(rows) == SLICE else None), len(fresh)
