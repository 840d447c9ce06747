"""Apply: everything that was staged and the cursors with it, in one transaction, so that no half of it is ever seen.

For each row only the last thing said counts (`arrived`). A row with work that waits keeps the centre's row as its
shadow and shows both. A row that may not be seen any more goes, with what search knows of it; work that waited on it
is quarantined for the lead, whole actions at a time.

What does not depend on the replica is done before the writer is taken. A large apply gives way: between two slices it
asks whether an action waits for the writer, and takes itself back if one does (`GaveWay`); what is staged stays, and it
runs again at the next pause. Committing it slice by slice was decided against: a screen would show half a pull.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from app.kernel.errors import Fault
from app.store.base import captured_tables
from app.store.store import Store
from app.sync.arrived import Arrived, Entry, read_entry
from app.sync.blocked import Blocked
from app.sync.kept import hold, keep, mark
from app.sync.operation import PENDING, Op, by_action, read_ops
from app.sync.rows import TOGETHER, Between, Changed, RowWriter, go_on
from app.sync.shadow import drop_shadow, settle_rows, show
from app.sync.wire import Key, Wire, id_bytes, id_text, plan_of


class GaveWay(Exception):  # noqa: N818 - nobody's error: somebody's work came first
    """An action waited for the writer; nothing was applied, everything is still staged."""


def staged(store: Store) -> int:
    """How many entries wait to be applied."""
    with store.look() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM sync_staged").scalar_one())


def apply(
    store: Store, scopes: Iterable[str], at: datetime, *, yielding: bool = False,
    watch: Callable[[int, int], None] | None = None,
) -> Changed:  # fmt: skip
    """Bring what is staged into the replica; returns the rows that changed and tells the store's listeners.

    `yielding`: raise `GaveWay` and leave everything staged as soon as an action waits for the writer. `watch(done, of)`
    is told how many rows are written, and may raise `Cancelled`, which leaves everything staged too.
    """
    with store.look() as connection:
        entries = _entries(connection)
    if not entries:
        return {}

    def between(done: int, of: int) -> None:
        if watch is not None:
            watch(done, of)
        if yielding and store.wanted:
            raise GaveWay

    with store.write_apart("sync.apply") as connection:
        changed = apply_staged(connection, set(scopes), at, entries, between)
    store.announce(changed)
    return changed


def apply_case(store: Store, case_id: UUID, whole: Mapping[str, Sequence[Wire]] | None, at: datetime) -> Changed:
    """Bring one case as the centre shows it now, {table: [row, …]}, None when it may not be seen (any more).

    Rows of the case that it does not name go, as with `enter`; what never was sent stays, and what waits on a row stays
    over it. To be asked for under `sync_lock` and after a push, or a row that was taken meanwhile would seem gone.
    """
    entry = Entry("", "enter", ("cases", str(case_id)), whole)
    with store.write_apart("sync.apply_case") as connection:
        changed = _applied(connection, [entry], at, go_on)
    store.announce(changed)
    return changed


def apply_staged(
    connection: Connection, scopes: Collection[str], at: datetime, entries: Sequence[Entry] | None = None,
    between: Between = go_on,
) -> Changed:  # fmt: skip
    """The same on a connection inside `Store.write_apart`; `entries` are what is staged, where that was read before."""
    heads = _heads(connection, scopes)
    entries = _entries(connection) if entries is None else entries
    changed = _applied(connection, [entry for entry in entries if entry.scope in scopes], at, between)
    connection.exec_driver_sql("DELETE FROM sync_staged")
    for scope, seq in heads.items():
        connection.exec_driver_sql(
            "INSERT INTO sync_cursor (scope, seq) VALUES (?,?) ON CONFLICT (scope) DO UPDATE SET seq = excluded.seq",
            (scope, seq),
        )
    return changed


def _entries(connection: Connection) -> list[Entry]:
    """What is staged, in the order in which it came. Only sync writes there, one process and one thread at a time."""
    return [
        read_entry(scope, kind, (table, id_text(bytes(row_id))), payload)
        for scope, kind, table, row_id, payload in connection.exec_driver_sql(
            "SELECT scope, kind, table_name, row_id, payload FROM sync_staged ORDER BY place"
        )
    ]


def _heads(connection: Connection, scopes: Collection[str]) -> dict[str, int]:
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


def _applied(connection: Connection, entries: Sequence[Entry], at: datetime, between: Between) -> Changed:
    pending: defaultdict[Key, list[Op]] = defaultdict(list)
    for op in read_ops(connection, f"state IN {PENDING}"):
        pending[op.key].append(op)
    unsent = {key for key, ops in pending.items() if ops[0].kind == "insert"}
    cases = {case for entry in entries if (case := entry.case) is not None}
    arrived = Arrived(_held(connection, cases), unsent)
    for entry in entries:
        arrived.read(entry)
    return _Applying(connection, at, pending).run(arrived.rows, between)


def _held(connection: Connection, cases: Collection[str]) -> dict[str, list[Key]]:
    """The rows of these cases that lie in the replica, by case."""
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for table in captured_tables() if cases else ():
        if not plan_of(table).follows_case:
            continue
        for part in _parts(sorted(cases)):
            marks = ",".join("?" * len(part))
            query = f'SELECT id, case_id FROM "{table}" WHERE case_id IN ({marks})'  # noqa: S608 - a mapped table
            for row_id, case in connection.exec_driver_sql(query, part):
                found[id_text(bytes(case))].append((table, id_text(bytes(row_id))))
    return found


def _parts(ids: Sequence[str]) -> Iterable[tuple[bytes, ...]]:
    return (tuple(map(id_bytes, ids[first : first + TOGETHER])) for first in range(0, len(ids), TOGETHER))


class _Applying:
    def __init__(self, connection: Connection, at: datetime, pending: Mapping[Key, list[Op]]) -> None:
        self._connection = connection
        self._at = at
        self._pending = pending
        self._writer = RowWriter(connection)

    def run(self, rows: Mapping[Key, Wire | None], between: Between) -> Changed:
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
        return self._writer.flush(between)

    def _versions(self, rows: Mapping[Key, Wire | None]) -> dict[Key, int]:
        by_table: defaultdict[str, list[str]] = defaultdict(list)
        for (table, row_id), row in rows.items():
            if row is not None:
                by_table[table].append(row_id)
        found: dict[Key, int] = {}
        for table, ids in by_table.items():
            for part in _parts(ids):
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
