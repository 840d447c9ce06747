"""Writing the centre's rows into the replica, many at a time, with search and the list of what changed.

Rows are gathered and written once per table: a pull of ten thousand entries is a few dozen statements. Nothing here
is captured; it runs inside `Store.write_apart` or inside an action's `uncaptured` block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.kernel.errors import Fault
from app.store.search import SearchIndex
from app.sync.wire import Key, Wire, id_bytes, id_text, plan_of

Changed = dict[str, frozenset[UUID]]
TOGETHER = 500
"""Ids in one question."""
SLICE = 500
"""Rows in one statement of a flush: so long nobody can interrupt it."""
Between = Callable[[int, int], None]
"""Is told (rows written, of) between two slices of a flush; what it raises leaves the flush."""
T = TypeVar("T")


def go_on(_done: int, _of: int) -> None:
    """Interrupt nothing."""


class RowWriter:
    """Gathers rows to write and rows to remove on one connection; `flush` writes them and says what changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._put: defaultdict[str, dict[str, Wire]] = defaultdict(dict)
        self._gone: defaultdict[str, set[str]] = defaultdict(set)

    def put(self, key: Key, row: Wire) -> None:
        """Write this row, whatever was said of it before."""
        self._gone[key[0]].discard(key[1])
        self._put[key[0]][key[1]] = row

    def drop(self, key: Key) -> None:
        """Remove the row, with what search knows of it."""
        self._put[key[0]].pop(key[1], None)
        self._gone[key[0]].add(key[1])

    def read(self, key: Key) -> Wire | None:
        """A row as it will be: what was gathered for it, else what the replica has."""
        if key[1] in self._gone[key[0]]:
            return None
        gathered = self._put[key[0]].get(key[1])
        return dict(gathered) if gathered is not None else read_row(self._connection, key)

    def flush(self, between: Between = go_on) -> Changed:
        """Write everything gathered; raises `Fault("sync.not_fitting")` when a row cannot stand beside another one."""
        changed: defaultdict[str, set[UUID]] = defaultdict(set)
        of = sum(map(len, self._gone.values())) + sum(map(len, self._put.values()))
        done = 0
        for table, ids in self._gone.items():
            for part in _slices(sorted(ids)):
                between(done, of)
                self._remove(table, part)
                changed[table].update(map(UUID, part))
                done += len(part)
        for table, rows in self._put.items():
            for names in _slices(list(rows)):
                between(done, of)
                self._write(table, {name: rows[name] for name in names})
                changed[table].update(map(UUID, names))
                done += len(names)
        self._put.clear()
        self._gone.clear()
        return {table: frozenset(ids) for table, ids in changed.items()}

    def _remove(self, table: str, ids: Sequence[str]) -> None:
        plan = plan_of(table)
        self._connection.exec_driver_sql(plan.delete, [(id_bytes(one),) for one in ids])
        if plan.searched:
            SearchIndex(self._connection).remove(table, [UUID(one) for one in ids])

    def _write(self, table: str, rows: Mapping[str, Wire]) -> None:
        plan = plan_of(table)
        before = self._texts(table, list(rows)) if plan.searched else {}
        try:
            self._connection.exec_driver_sql(plan.upsert, [plan.bound(row) for row in rows.values()])
        except IntegrityError as error:
            raise Fault("sync.not_fitting", table=table, reason=str(error.orig)) from error
        if plan.searched:
            # Most changes touch no searched text; making tokens is what a large apply would spend its time on.
            fresh = [
                (UUID(one), UUID(str(row.get("case_id") or one)), text)
                for one, row in rows.items()
                if (text := search_text(plan.searched, row)) != before.get(one)
            ]
            if fresh:
                SearchIndex(self._connection).put_many(table, fresh)

    def _texts(self, table: str, ids: list[str]) -> dict[str, str]:
        plan = plan_of(table)
        listed = ", ".join(f'"{name}"' for name in plan.searched)
        found: dict[str, str] = {}
        for first in range(0, len(ids), TOGETHER):
            part = tuple(map(id_bytes, ids[first : first + TOGETHER]))
            marks = ",".join("?" * len(part))
            query = f'SELECT id, {listed} FROM "{table}" WHERE id IN ({marks})'  # noqa: S608 - names of the mapping
            for stored in self._connection.exec_driver_sql(query, part):
                row = dict(zip(plan.searched, stored[1:], strict=True))
                found[id_text(bytes(stored[0]))] = search_text(plan.searched, row)
        return found


def _slices(found: Sequence[T]) -> Iterator[Sequence[T]]:
    return (found[first : first + SLICE] for first in range(0, len(found), SLICE))


def search_text(columns: tuple[str, ...], row: Mapping[str, Any]) -> str:
    """What search reads of a row, as `Store.bulk_insert` and a flush put it together."""
    return "\n".join(str(row[name]) for name in columns if row.get(name))


def read_row(connection: Connection, key: Key) -> Wire | None:
    """A row of the replica in wire form."""
    plan = plan_of(key[0])
    stored = connection.exec_driver_sql(f"{plan.select} WHERE id = ?", (id_bytes(key[1]),)).first()
    return None if stored is None else plan.row(stored)
