"""The open replica of one desk: actions in, reads out, and a signal of what changed.

One writer at a time (a lock, then SQLite's own), two read-only connections. `action` is the only way in: it gives the
action its id, commits once, rolls back on anything raised, and afterwards says which tables and ids changed.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert
from sqlalchemy.exc import DBAPIError

from app.kernel.actor import Actor
from app.kernel.errors import Fault, Refusal
from app.kernel.ids import new_id, new_ids, new_ids_as_bytes
from app.store import capture
from app.store.base import Row
from app.store.bulk import plan_of
from app.store.drafts import Drafts
from app.store.engine import REPLICA_FILE, connect, fault_code, open_engine
from app.store.killpoints import kill_point
from app.store.live import Elsewhere, session_over
from app.store.memory import no_core_dumps
from app.store.migrate import migrate, remove, schema_version
from app.store.outbox import Device
from app.store.search import SearchIndex, searched_columns
from app.store.session import DeskSession, Surroundings
from app.store.takeover import take_over

Changes = Mapping[str, frozenset[UUID]]
REPLICA = REPLICA_FILE
SLICE = 500
_log = logging.getLogger(__name__)


class Store:
    """An open replica; make one with `Store.open`, close it with `close`."""

    def __init__(self, folder: Path, key: bytes, around: Surroundings) -> None:
        self.folder = folder
        self.file = folder / REPLICA
        self.around = around
        self._key = key
        self._writer = open_engine(self.file, key)
        self._reader = open_engine(self.file, key, read_only=True)
        self._watcher = open_engine(self.file, key, read_only=True)
        self._write_lock = threading.RLock()
        self._acting: int | None = None  # the thread whose action runs
        self._queue: list[str] = []  # actions that wait for the writer
        self._listeners: list[Callable[[Changes], None]] = []
        self.elsewhere: Elsewhere | None = None
        """Where everything is read that is not this replica's own: for a person whose cases it does not hold."""
        self.drafts = Drafts(folder, key, around.clock)
        capture.guard(self._writer)

    @classmethod
    def open(cls, folder: Path, key: bytes, around: Surroundings) -> Store:
        """Open the replica in `folder`, making or migrating it first; environment trouble is a `Fault`."""
        no_core_dumps()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / REPLICA
        migrate(file, key)
        capture.attach(schema_version())
        store = cls(folder, key, around)
        store._enrol_device()
        return store

    def close(self) -> None:
        """Close every connection; the store cannot be used afterwards."""
        self.drafts.close()
        self._watcher.dispose()
        self._reader.dispose()
        self._writer.dispose()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener(changes)` after each commit, on the thread that committed; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @contextmanager
    def action(self, actor: Actor, name: str = "", elsewhere: Elsewhere | None = None) -> Iterator[DeskSession]:
        """Run one action: yield a session, commit when the block ends well, roll back and re-raise otherwise.

        `elsewhere`: as in `read`; what is written stays here and may be entries only (`Refusal("live.read_only")`).

        An action inside an action of the same thread is a bug and raises `RuntimeError`: the inner one could not commit
        without the outer, and would wait for the only writing connection until it gives up.
        """
        if self._acting == threading.get_ident():
            raise RuntimeError(f"the action {name!r} was begun inside another one")
        with (
            self._turn(name),
            self._faults(),
            session_over(self._writer, elsewhere or self.elsewhere, actor, name, self.around) as session,
        ):
            self._acting = threading.get_ident()
            try:
                yield session
                session.flush()
                kill_point("store.before_commit")
                session.commit()
                kill_point("store.after_commit")
            except BaseException:
                session.rollback()
                raise
            finally:
                self._acting = None
        if session.changed:
            self.announce({table: frozenset(ids) for table, ids in session.changed.items()})

    @property
    def wanted(self) -> bool:
        """Whether an action of this process waits for the writer: whoever writes apart for long may give way."""
        return bool(self._queue)

    @contextmanager
    def read(self, actor: Actor, elsewhere: Elsewhere | None = None) -> Iterator[DeskSession]:
        """Yield a read-only session that sees one consistent moment: of this replica, or of `elsewhere`."""
        elsewhere = elsewhere or self.elsewhere
        with self._faults(), session_over(self._reader, elsewhere, actor, "read", self.around) as session:
            session.autoflush = False
            yield session

    @contextmanager
    def write_apart(self, name: str) -> Iterator[Connection]:
        """A transaction past the outbox, for what sync brings or settles; commits once when the block ends well.

        `name` names its kill points. As with `action` it cannot stand inside another one.
        """
        if self._acting == threading.get_ident():
            raise RuntimeError(f"{name!r} was begun inside an action")
        with self._write_lock, self._faults():
            self._acting = threading.get_ident()
            try:
                with self._writer.begin() as connection, capture.uncaptured(connection):
                    yield connection
                    kill_point(f"{name}.before_commit")
                kill_point(f"{name}.after_commit")
            finally:
                self._acting = None

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """A read-only connection at one consistent moment, for those who need no mapped objects."""
        with self._faults(), self._reader.connect() as connection:
            yield connection

    def fresh_beside(self, name: str) -> Any:
        """A driver connection to an empty replica of this schema in another file of the folder, under the same key.

        What lies there from an attempt that was cut short is thrown away.
        """
        file = self.folder / name
        remove(file)
        migrate(file, self._key)
        return connect(file, self._key)

    def take_over(self, source: Any, prepare: Callable[[], None]) -> None:
        """Replace the whole content of the replica by that of `source`, at once for everybody.

        `prepare` brings over what only the old content has, while no thread of this process writes; it is asked again
        whenever another process was quicker.
        """
        with self._write_lock, self._faults():
            raw = self._writer.raw_connection()
            try:
                while True:
                    seen = self.data_version()
                    prepare()
                    if take_over(source, raw.driver_connection, lambda: self.data_version() == seen):  # noqa: B023 - asked at once
                        break
                # The log is as large as the file now, and would stay so.
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                raw.close()

    def announce(self, changes: Changes) -> None:
        """Tell the listeners what changed; a listener that fails is logged and does not stop the others."""
        for listener in list(self._listeners):
            try:
                listener(changes)
            except Exception:  # noqa: BLE001 - whatever a listener does, the commit stands and the others must hear
                _log.exception("a change listener failed")

    def data_version(self) -> int:
        """A number that changes when anybody else commits to the file; asked by one caller at a time.

        It has an engine, and so a connection, of its own: the numbers of two connections say nothing about each other.
        """
        with self._watcher.connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def version(self) -> int:
        """The schema step the file is at."""
        with self._faults(), self._reader.connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())

    def damage(self) -> list[str]:
        """Read every page: what SQLCipher's and SQLite's own checks complain of, empty when the file is whole."""
        with self._faults(), self._reader.connect() as connection:
            torn = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
            found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check(20)")]
        return torn + [line for line in found if line != "ok"]

    @contextmanager
    def _turn(self, name: str) -> Iterator[None]:
        self._queue.append(name)
        try:
            self._write_lock.acquire()
        finally:
            self._queue.remove(name)
        try:
            yield
        finally:
            self._write_lock.release()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            code = fault_code(error.orig, self.file) if error.orig is not None else None
            if code is None:
                raise
            raise Fault(code, file=self.file.name) from error

    def _enrol_device(self) -> None:
        # Read first: opening must not queue behind somebody's long write for a row that is there already.
        with self._faults(), self._reader.connect() as connection:
            if connection.exec_driver_sql("SELECT count(*) FROM device").scalar_one():
                return
        with self._write_lock, self._faults(), self._writer.begin() as connection:
            if connection.exec_driver_sql("SELECT count(*) FROM device").scalar_one() == 0:
                connection.execute(insert(Device).values(id=new_id(), last_seq=0, created_at=self.around.clock.now()))


def bulk_insert(session: DeskSession, model: type[Row], rows: Sequence[dict[str, Any]]) -> None:
    """Insert many rows of one model with capture and search, in the running action.

    Keys that are not set (`id`, branches, version, time) and the mapping's defaults are filled in place in the dicts.
    At most `SLICE` rows at a time, so that nobody waits long for the writer: callers commit a slice per action.
    """
    if len(rows) > SLICE:
        raise ValueError(f"bulk writes commit in slices of {SLICE} rows")
    if not rows:
        return
    if session.live:
        raise Refusal("live.read_only")
    connection = session.connection()
    plan = plan_of(model)
    table = str(model.__tablename__)
    first = capture.take_sequence(connection, len(rows))
    bound: list[tuple[Any, ...]] = []
    operations: list[tuple[Any, ...]] = []
    build = capture.insert_operation_of(session, table)
    op_ids = new_ids_as_bytes(len(rows))
    for place, (row, fresh, op_id) in enumerate(zip(rows, new_ids(len(rows)), op_ids, strict=True)):
        row.setdefault("id", fresh)
        row.setdefault("home_branch", session.actor.branch_id)
        row.setdefault("branch_id", row["home_branch"])
        row.setdefault("version", 0)
        row.setdefault("created_at", session.at)
        plan.complete(row)
        values, new_values = plan.prepare(row)
        bound.append(values)
        operations.append(build(first + place, op_id, row["id"], row["branch_id"], new_values))
    with capture.uncaptured(connection):
        connection.exec_driver_sql(plan.insert, bound)
    capture.insert_operations(connection, operations)
    columns = searched_columns(model)
    if columns:
        SearchIndex(connection).put_new(
            table,
            [
                (row["id"], row.get("case_id") or row["id"], "\n".join(str(row[c]) for c in columns if row.get(c)))
                for row in rows
            ],
        )
    session.changed[table].update(row["id"] for row in rows)
