"""The first sync's read of a PostgreSQL centre: one consistent moment, table by table, by COPY in binary.

COPY sends the least that can be sent, and each value leaves the server in the form in which SQLite stores it, so that
nothing is converted here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import psycopg
from sqlalchemy import Boolean, Date, Enum, Integer, String
from sqlalchemy.sql.type_api import TypeEngine

from app.store.base import captured_tables
from app.store.types import Id, Instant, Json

BLOCK = 2000


class SqlSnapshot:
    """One consistent moment of the centre, read by COPY."""

    def __init__(self, connection: psycopg.Connection[Any], device: str | None = None) -> None:
        self._connection = connection
        if device is not None:
            connection.execute("SELECT sync.use_extent(%s::uuid)", (device,))
        row = connection.execute("SELECT sync.head()").fetchone()
        self.heads: Mapping[str, int] = row[0] if row else {}
        self.counts: Mapping[str, int] = {
            name: int(count)
            for name, count in connection.execute(
                "SELECT c.relname, greatest(c.reltuples, 0) FROM pg_class c"
                " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'desk' AND c.relkind = 'r'"
            )
        }

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Sequence[tuple[Any, ...]]]:
        """Blocks of rows in the order of their ids, each value in the form in which SQLite stores it."""
        mapped = captured_tables()[table].__table__.c
        parts = [stored_form(name, mapped[name].type) for name in columns]
        chosen = ", ".join(part for part, _ in parts)
        rows = f"SELECT {chosen} FROM desk.{table} AS t ORDER BY t.id"  # noqa: S608 - names of the mapping
        query = f"COPY ({rows}) TO STDOUT (FORMAT binary)"
        with self._connection.cursor() as cursor, cursor.copy(query) as copy:
            copy.set_types([kind for _, kind in parts])
            block: list[tuple[Any, ...]] = []
            for row in copy.rows():
                block.append(row)
                if len(block) == BLOCK:
                    yield block
                    block = []
            if block:
                yield block


def stored_form(name: str, kind: TypeEngine[Any]) -> tuple[str, str]:
    """The expression that gives a column as SQLite stores it, and its PostgreSQL type."""
    if isinstance(kind, Id):
        return f"uuid_send(t.{name})", "bytea"
    if isinstance(kind, Boolean):
        return f"t.{name}::int4", "int4"
    if isinstance(kind, Date | Instant | Json | String | Enum):
        return f"t.{name}::text", "text"
    if isinstance(kind, Integer):
        return f"t.{name}::int8", "int8"
    raise TypeError(f"{name}: no stored form for {kind!r}")
