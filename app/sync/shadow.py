"""The centre's row under a row with work that waits, and putting both together again when either changes.

A shadow is made only when it is needed: while nothing came for a row, taking the waiting operations back gives the
same. Once it is there it follows the centre, and it goes when nothing waits on the row any more.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from app.store.types import canonical_json
from app.sync.operation import Op, pending_of
from app.sync.rebase import lay_over, undo
from app.sync.rows import RowWriter
from app.sync.wire import Key, Wire, id_bytes


def shadow_of(connection: Connection, key: Key) -> Wire | None:
    """The shadow of a row, if it has one."""
    found = connection.exec_driver_sql(
        'SELECT "values" FROM sync_shadow WHERE table_name = ? AND row_id = ?', (key[0], id_bytes(key[1]))
    ).scalar()
    return None if found is None else dict(json.loads(found))


def put_shadow(connection: Connection, key: Key, row: Wire) -> None:
    """Remember the centre's row under a row with waiting work."""
    connection.exec_driver_sql(
        'INSERT INTO sync_shadow (table_name, row_id, version, "values") VALUES (?,?,?,?)'
        ' ON CONFLICT (table_name, row_id) DO UPDATE SET version = excluded.version, "values" = excluded."values"',
        (key[0], id_bytes(key[1]), int(row.get("version") or 0), canonical_json(row)),
    )


def drop_shadow(connection: Connection, key: Key) -> None:
    """Forget a shadow; a row without one is passed over."""
    connection.exec_driver_sql(
        "DELETE FROM sync_shadow WHERE table_name = ? AND row_id = ?", (key[0], id_bytes(key[1]))
    )


def any_shadow(connection: Connection) -> bool:
    """Whether there is any at all: most cycles need not ask row by row."""
    return connection.exec_driver_sql("SELECT 1 FROM sync_shadow LIMIT 1").first() is not None


def base_of(connection: Connection, writer: RowWriter, key: Key, pending: Sequence[Op]) -> Wire | None:
    """The centre's row as this replica last knew it, under what waits."""
    if not pending:
        return writer.read(key)
    shadow = shadow_of(connection, key)
    return shadow if shadow is not None else undo(writer.read(key), pending)


def settle_rows(
    connection: Connection,
    writer: RowWriter,
    keys: Iterable[Key],
    leaving: Collection[int],
    theirs: Mapping[Key, Wire | None],
) -> None:
    """Make rows anew without the operations that leave (by `device_seq`), over the centre's rows where it sent them.

    To be called while the outbox still has the leaving operations as pending: without a shadow the centre's row is
    found by taking them back.
    """
    for key in keys:
        pending = pending_of(connection, key)
        base = theirs[key] if key in theirs else base_of(connection, writer, key, pending)
        show(connection, writer, key, base, [op for op in pending if op.seq not in leaving])


def show(connection: Connection, writer: RowWriter, key: Key, base: Wire | None, waiting: Sequence[Op]) -> None:
    """Write a row as the centre's with what waits over it, and keep or forget its shadow."""
    row = lay_over(base, waiting)
    if row is None:
        writer.drop(key)
    else:
        row["version"] = base.get("version") or 0 if base is not None else 0
        writer.put(key, row)
    if waiting and base is not None:
        put_shadow(connection, key, base)
    else:
        drop_shadow(connection, key)
