"""One operation as sync handles it, whatever the outbox or a kept action wrote down."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from app.sync.wire import Key, id_bytes, id_text

PENDING = "('waiting', 'parked', 'held')"
"""States in which an operation is laid over the centre's row."""
_COLUMNS = (
    "device_seq, op_id, action_id, action, actor_id, table_name, row_id, branch_id, kind, base_version,"
    " old_values, new_values, schema_version, desk_time, state"
)


@dataclass(frozen=True, slots=True)
class Op:
    """One change of one row: old and new values of the touched fields in canonical plain form; ids as text."""

    seq: int
    op_id: str
    action_id: str
    action: str
    actor_id: str
    table: str
    row_id: str
    branch: str
    kind: str  # insert | update
    base: int
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    schema: int
    at: str
    state: str = "waiting"
    size: int = 0

    @property
    def key(self) -> Key:
        """Which row it touches."""
        return self.table, self.row_id

    def told(self) -> dict[str, Any]:
        """The operation as a kept action keeps it."""
        return {
            "seq": self.seq, "op_id": self.op_id, "table": self.table, "row": self.row_id, "branch": self.branch,
            "kind": self.kind, "base": self.base, "old": dict(self.old), "new": dict(self.new), "schema": self.schema,
        }  # fmt: skip

    def with_values(self, old: Mapping[str, Any], new: Mapping[str, Any], size: int) -> Op:
        """The same operation with other values."""
        return replace(self, old=old, new=new, size=size)


def read_ops(connection: Connection, where: str, parameters: tuple[Any, ...] = ()) -> Iterator[Op]:
    """Operations of the outbox in their order; `where` is a condition over its columns, written by sync only."""
    found = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM outbox WHERE {where} ORDER BY device_seq",  # noqa: S608 - never anything typed
        parameters,
    )
    try:
        for row in found:
            yield _op(row)
    finally:
        found.close()


def _op(row: Any) -> Op:
    return Op(
        row[0], id_text(row[1]), id_text(row[2]), row[3], id_text(row[4]), row[5], id_text(row[6]), row[7], row[8],
        row[9], _values(row[10]), _values(row[11]), row[12], row[13], row[14], len(row[10]) + len(row[11]),
    )  # fmt: skip


def _values(text: str) -> dict[str, Any]:
    # What is inserted has no old values: half of all.
    return {} if text == "{}" else _read(text)


_read = json.JSONDecoder().decode


def by_action(ops: Iterable[Op]) -> Iterator[list[Op]]:
    """Whole actions; the operations of one stand together in the outbox, because one action writes at a time."""
    for _, group in groupby(ops, key=lambda op: op.action_id):
        yield list(group)


def pending_of(connection: Connection, key: Key) -> list[Op]:
    """What waits on one row, oldest first."""
    return list(
        read_ops(connection, f"table_name = ? AND row_id = ? AND state IN {PENDING}", (key[0], id_bytes(key[1])))
    )
