"""Making the search index anew when the program folds words in another way than the one that made it.

In slices, while people work, the oldest entries first; how far it came is noted with each slice, so it goes on after
a killed process. Until it is done some words are not found in old texts; emptying the index first would lose all of
them for the same time. A schema step was decided against: an update must not take minutes before the window opens.
"""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from app.store.base import captured_tables
from app.store.folding import FOLD
from app.store.search import SearchIndex
from app.store.store import Store
from app.sync.push import Watch
from app.sync.rows import search_text
from app.sync.state import note, read_state
from app.sync.wire import plan_of

SLICE = 500


def refold(store: Store, watch: Watch) -> int:
    """Make every entry of the index anew and note the fold; returns how many were done."""
    done = 0
    while True:
        with store.write_apart("sync.refold") as connection:
            upto = read_state(connection).refolded
            last, count = _slice(connection, upto)
            if last is None:
                note(connection, folded=FOLD, refolded=0)
                return done
            note(connection, refolded=last)
        done += count
        watch("search", done, 0)


def _slice(connection: Connection, after: int) -> tuple[int | None, int]:
    """Renew the entries behind `after`; the last of them, None when there is none."""
    entries = connection.exec_driver_sql(
        "SELECT doc, table_name, row_id FROM search_doc WHERE doc > ? ORDER BY doc LIMIT ?", (after, SLICE)
    ).all()
    if not entries:
        return None, 0
    rows: defaultdict[str, dict[bytes, int]] = defaultdict(dict)
    for doc, table, row_id in entries:
        rows[table][bytes(row_id)] = doc
    fresh: list[tuple[int, str, str]] = []
    for table, docs in rows.items():
        texts = _texts(connection, table, list(docs)) if table in captured_tables() else {}
        # An entry whose row is gone keeps its number and loses its words.
        fresh += [(doc, table, texts.get(row_id, "")) for row_id, doc in docs.items()]
    SearchIndex(connection).renew(fresh)
    return int(entries[-1][0]), len(entries)


def _texts(connection: Connection, table: str, ids: list[bytes]) -> dict[bytes, str]:
    plan = plan_of(table)
    listed = ", ".join(f'"{name}"' for name in plan.searched)
    marks = ",".join("?" * len(ids))
    query = f'SELECT id, {listed} FROM "{table}" WHERE id IN ({marks})'  # noqa: S608 - names of the mapping
    found = connection.exec_driver_sql(query, tuple(ids))
    return {bytes(row[0]): search_text(plan.searched, dict(zip(plan.searched, row[1:], strict=True))) for row in found}
