"""Apply: everything that was staged and the cursors with it, in one transaction, so that no half of it is ever seen.

For each row only the last thing said counts: an entry carries the row as it is when the page is made, so a later page
is never older than an earlier one. A row with work that waits keeps the centre's row as its shadow and shows both.
A row that may not be seen any more goes, with what search knows of it; work that waited on it is quarantined for the
lead, whole actions at a time.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from app.kernel.errors import Fault
from app.store.base import captured_tables
from app.store.store import Store
from app.sync.blocked import Blocked
from app.sync.kept import hold, keep, mark
from app.sync.operation import PENDING, Op, by_action, read_ops
from app.sync.rows import TOGETHER, Changed, RowWriter
from app.sync.shadow import drop_shadow, settle_rows, show
from app.sync.wire import Key, Wire, id_bytes, id_text, known, plan_of


def apply(store: Store, scopes: Iterable[str], at: datetime) -> Changed:
    """Bring what is staged into the replica; returns the rows that changed and tells the store's listeners."""
    with store.look() as connection:
        if connection.exec_driver_sql("SELECT 1 FROM sync_staged LIMIT 1").first() is None:
            return {}
    with store.write_apart("sync.apply") as connection:
        changed = apply_staged(connection, set(scopes), at)
    store.announce(changed)
    return changed


def apply_staged(connection: Connection, scopes: set[str], at: datetime) -> Changed:
    """The same on a connection inside `Store.write_apart`."""
    heads = _heads(connection, scopes)
    arrived = _Arrived(connection)
    for scope, kind, table, row_id, payload in connection.exec_driver_sql(
        "SELECT scope, kind, table_name, row_id, payload FROM sync_staged ORDER BY place"
    ):
        if scope in scopes:
            arrived.read(kind, (table, id_text(bytes(row_id))), None if payload is None else json.loads(payload))
    changed = _Applying(connection, at).run(arrived.rows)
    connection.exec_driver_sql("DELETE FROM sync_staged")
    for scope, seq in heads.items():
        connection.exec_driver_sql(
            "INSERT INTO sync_cursor (scope, seq) VALUES (?,?) ON CONFLICT (scope) DO UPDATE SET seq = excluded.seq",
            (scope, seq),
        )
    return changed


def _heads(connection: Connection, scopes: set[str]) -> dict[str, int]:
    """Where each cursor goes; a staged log that does not join its cursor is an alarm even now."""
    cursors = {scope: int(seq) for scope, seq in connection.exec_driver_sql("SELECT scope, seq FROM sync_cursor")}
    found: dict[str, int] = {}
    for scope, first, last, count in connection.exec_driver_sql(
        "SELECT scope, min(seq), max(seq), count(*) FROM sync_staged GROUP BY scope"
    ):
        if scope not in scopes:
            continue
        after = cursors.get(scope, 0)
        if int(first) != after + 1 or int(count) != int(last) - after:
            raise Fault("sync.log_hole", scope=scope, seq=after + 1)
        found[scope] = int(last)
    return found


class _Arrived:
    """The last thing said of each row, None for one that is hidden."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.rows: dict[Key, Wire | None] = {}

    def read(self, kind: str, key: Key, told: Any) -> None:
        if kind == "row":
            if known(key[0]):
                self.rows[key] = told
        elif kind == "leave":
            if told["row"] is None:
                self._leave(key, told["gone"])
        elif told is None:
            # Handed to somebody else within its scope: look again, and it is out of reach.
            self._leave(key, ())
        else:
            for table, rows in told.items():
                if known(table):
                    self.rows.update(((table, str(row["id"])), row) for row in rows)

    def _leave(self, case: Key, gone: Iterable[Mapping[str, str]]) -> None:
        self.rows[case] = None
        for table in captured_tables():
            if not plan_of(table).follows_case:
                continue
            for (row_id,) in self._connection.exec_driver_sql(
                f'SELECT id FROM "{table}" WHERE case_id = ?',  # noqa: S608 - a mapped table
                (id_bytes(case[1]),),
            ):
                self.rows[table, id_text(bytes(row_id))] = None
        for key, row in self.rows.items():
            if row is not None and row.get("case_id") == case[1] and plan_of(key[0]).follows_case:
                self.rows[key] = None
        for told in gone:
            if known(told["table"]):
                self.rows[told["table"], told["id"]] = None


class _Applying:
    def __init__(self, connection: Connection, at: datetime) -> None:
        self._connection = connection
        self._at = at
        self._writer = RowWriter(connection)
        self._pending: defaultdict[Key, list[Op]] = defaultdict(list)
        for op in read_ops(connection, f"state IN {PENDING}"):
            self._pending[op.key].append(op)

    def run(self, rows: Mapping[Key, Wire | None]) -> Changed:
        versions = self._versions(rows)
        vanished: list[Key] = []
        for key, row in rows.items():
            waiting = self._pending.get(key)
            if row is None:
                if waiting:
                    vanished.append(key)
                else:
                    self._writer.drop(key)
            elif int(row["version"]) < versions.get(key, 0):
                continue  # an answer to a push was newer than this page
            elif waiting:
                show(self._connection, self._writer, key, row, waiting)
            else:
                self._writer.put(key, row)
        if vanished:
            self._quarantine(vanished)
        return self._writer.flush()

    def _versions(self, rows: Mapping[Key, Wire | None]) -> dict[Key, int]:
        by_table: defaultdict[str, list[str]] = defaultdict(list)
        for (table, row_id), row in rows.items():
            if row is not None:
                by_table[table].append(row_id)
        found: dict[Key, int] = {}
        for table, ids in by_table.items():
            for first in range(0, len(ids), TOGETHER):
                part = tuple(map(id_bytes, ids[first : first + TOGETHER]))
                marks = ",".join("?" * len(part))
                query = f'SELECT id, version FROM "{table}" WHERE id IN ({marks})'  # noqa: S608 - a mapped table
                for row_id, version in self._connection.exec_driver_sql(query, part):
                    found[table, id_text(bytes(row_id))] = int(version)
        return found

    def _quarantine(self, vanished: list[Key]) -> None:
        """Keep whole actions that touch a row which is out of reach now, then take all they did off the screen."""
        blocked = Blocked()
        lost = set(vanished)
        everything = list(by_action(read_ops(self._connection, f"state IN {PENDING}")))
        out = [action for action in everything if any(op.key in lost for op in action)]
        keys = dict.fromkeys(vanished)
        for action in out:
            blocked.add(action)
            keep(self._connection, action, "quarantined", "sync.out_of_reach", {}, self._at)
            keys.update(dict.fromkeys(op.key for op in action))
        theirs: dict[Key, Wire | None] = dict.fromkeys(vanished)
        settle_rows(self._connection, self._writer, keys, {op.seq for action in out for op in action}, theirs)
        for action in out:
            mark(self._connection, action, "refused")
        for key in vanished:
            drop_shadow(self._connection, key)
        _, stopped = blocked.sort(by_action(read_ops(self._connection, "state = 'waiting'")))
        hold(self._connection, stopped, self._at)
