"""Change capture: what a flush writes to synced tables is written to the outbox in the same transaction.

Room code is written as if there were only a local database. The price is a strict gate: any other way to write a
synced table (bulk update, raw SQL) raises `UncapturedWriteError`, because a change that never reaches the outbox is a
change that is lost. `pull` writes inside `uncaptured(...)`. Capturing by SQLite triggers was decided against: they
know neither actor nor action.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.orm import UOWTransaction

from app.kernel.ids import new_id
from app.store.base import Row, captured_tables
from app.store.search import SearchIndex, searched_columns
from app.store.session import DeskSession
from app.store.types import canonical_json, instant_text

_GATE = "a flush is writing"
_FREE = "writes are not captured"
# Wherever it stands: a statement may begin with a comment or with WITH, and name its table with schema and quotes.
_DML = re.compile(
    r"\b(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+"
    r"(?:[\"`\[]?\w+[\"`\]]?\s*\.\s*)?[\"`\[]?(\w+)",
    re.I,
)
_NO_CODE = re.compile(r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/", re.S)
_OUTBOX = (
    "INSERT INTO outbox"
    " (device_seq, op_id, action_id, action, actor_id, table_name, row_id, branch_id, kind,"
    " base_version, old_values, new_values, schema_version, desk_time, state)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,'waiting')"
)


class UncapturedWriteError(RuntimeError):
    """A synced table was written without the outbox; always a bug of ours."""


@lru_cache(maxsize=2048)
def _written_tables(statement: str) -> frozenset[str]:
    return frozenset(table.lower() for table in _DML.findall(_NO_CODE.sub(" ", statement)))


def guard(engine: Engine) -> None:
    """Refuse every write to a synced table that does not come from a flush, `bulk_insert` or `uncaptured`."""

    @event.listens_for(engine, "begin")
    def _close(connection: Connection) -> None:
        # A flush that failed leaves its connection with the gate open; the next transaction starts with it closed.
        connection.info[_GATE] = False

    @event.listens_for(engine, "rollback_savepoint")
    def _close_again(connection: Connection, _name: str, _context: None) -> None:
        # The same inside an action that goes on after a savepoint.
        connection.info[_GATE] = False

    @event.listens_for(engine, "before_cursor_execute")
    def _check(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        tables = _written_tables(statement)
        if not tables or connection.info.get(_GATE) or connection.info.get(_FREE):
            return
        for table in tables & captured_tables().keys():
            raise UncapturedWriteError(f"{table} was written past the outbox: {statement[:80]}")


@contextmanager
def uncaptured(connection: Connection) -> Iterator[None]:
    """Open the gate for writes that must not be captured: applying what the centre sent."""
    before = connection.info.get(_FREE, False)
    connection.info[_FREE] = True
    try:
        yield
    finally:
        connection.info[_FREE] = before


def attach(schema_version: int) -> None:
    """Make every `DeskSession` capture its flushes; called once per process by the store."""
    if event.contains(DeskSession, "before_flush", _before_flush):
        return
    DeskSession.schema_version = schema_version
    event.listen(DeskSession, "before_flush", _before_flush)
    event.listen(DeskSession, "after_flush", _after_flush)


def _before_flush(session: DeskSession, _context: UOWTransaction, _instances: Any) -> None:
    for row in session.deleted:
        if isinstance(row, Row):
            raise UncapturedWriteError(f"{row.__tablename__} rows are never deleted")
    for row in session.new:
        if isinstance(row, Row):
            fill_keys(session, row)
    session.connection().info[_GATE] = True


def fill_keys(session: DeskSession, row: Row) -> None:
    """Give a new row the keys that room code did not set: id, home and owning branch, time."""
    given = {name for name, value in row.__dict__.items() if value is not None}
    home = row.home_branch if "home_branch" in given else session.actor.branch_id
    defaults = {"id": None, "home_branch": home, "branch_id": home, "version": 0, "created_at": session.at}
    for name, value in defaults.items():
        if name not in given:
            setattr(row, name, new_id() if name == "id" else value)


def _after_flush(session: DeskSession, _context: UOWTransaction) -> None:
    connection = session.connection()
    operations: list[tuple[Row, str, dict[str, Any], dict[str, Any]]] = []
    for row in session.new:
        if isinstance(row, Row):
            operations.append((row, "insert", {}, _values(row)))
    for row in session.dirty:
        if isinstance(row, Row):
            old, new = _touched(row)
            if new:
                operations.append((row, "update", old, new))
    connection.info[_GATE] = False
    if operations:
        _write(session, connection, operations)
        index = SearchIndex(connection)
        for row, kind, _old, new in operations:
            columns = searched_columns(type(row))
            if columns and (kind == "insert" or columns.keys() & new.keys()):
                index.put(row.__tablename__, row.id, _case_of(row), {name: getattr(row, name) for name in columns})
            session.changed[row.__tablename__].add(row.id)


def _case_of(row: Row) -> UUID:
    return getattr(row, "case_id", None) or row.id


def _values(row: Row) -> dict[str, Any]:
    return {
        column.key: value
        for column in inspect(type(row)).column_attrs
        if (value := getattr(row, column.key)) is not None
    }


def _touched(row: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    state = inspect(row)
    for column in state.mapper.column_attrs:
        history = state.attrs[column.key].load_history() if column.key in state.dict else None
        if history is not None and history.has_changes():
            old[column.key] = history.deleted[0] if history.deleted else None
            new[column.key] = history.added[0] if history.added else None
    return old, new


def _write(
    session: DeskSession, connection: Connection, operations: Sequence[tuple[Row, str, dict[str, Any], dict[str, Any]]]
) -> None:
    seq = take_sequence(connection, len(operations))
    rows = [
        operation_row(session, seq + place, str(row.__tablename__), row.id, row.branch_id, kind, row.version, old, new)
        for place, (row, kind, old, new) in enumerate(operations)
    ]
    connection.exec_driver_sql(_OUTBOX, rows)


def take_sequence(connection: Connection, count: int) -> int:
    """Take `count` gap-free device sequence numbers and return the first; they roll back with the transaction."""
    last = connection.exec_driver_sql(
        "UPDATE device SET last_seq = last_seq + ? RETURNING last_seq", (count,)
    ).scalar_one()
    return int(last) - count + 1


def operation_row(
    session: DeskSession,
    seq: int,
    table: str,
    row_id: UUID,
    branch_id: str,
    kind: str,
    version: int,
    old: dict[str, Any],
    new: dict[str, Any],
) -> tuple[Any, ...]:
    """Build one outbox row in the driver's form."""
    return (
        seq,
        new_id().bytes,
        session.action_id.bytes,
        session.action,
        session.actor.staff_id.bytes,
        table,
        row_id.bytes,
        branch_id,
        kind,
        version,
        canonical_json(old),
        canonical_json(new),
        session.schema_version,
        instant_text(session.at),
    )


def insert_operation_of(session: DeskSession, table: str) -> Callable[[int, bytes, UUID, str, str], tuple[Any, ...]]:
    """How outbox rows of many inserts into one table are built.

    The function returned takes sequence, operation id, row id, branch and the new values as canonical JSON.
    """
    head = (session.action_id.bytes, session.action, session.actor.staff_id.bytes, table)
    tail = (session.schema_version, instant_text(session.at))
    nothing = canonical_json({})

    def build(seq: int, op_id: bytes, row_id: UUID, branch_id: str, new_values: str) -> tuple[Any, ...]:
        return (seq, op_id, *head, row_id.bytes, branch_id, "insert", 0, nothing, new_values, *tail)

    return build


def insert_operations(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write outbox rows that `operation_row` built."""
    connection.exec_driver_sql(_OUTBOX, list(rows))
