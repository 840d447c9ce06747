"""Rows on the way: from what the outbox wrote to what travels, and from what came to what SQLite stores.

The wire form of a row is what PostgreSQL's `to_jsonb` says of it: ids as hyphenated text, days and instants as text,
booleans and whole numbers as such, structured values as their canonical text. A plan per table is made once from the
mapping; columns that this program does not know are left out (a centre may be one version ahead), columns that the
other side did not send get the mapping's default.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, Enum, inspect

from app.store.base import Merge, Row, captured_tables
from app.store.search import searched_columns
from app.store.types import Id, Instant, Json, canonical_json, parse_instant, plain

Wire = dict[str, Any]
"""A row or some of its fields in wire form."""
Key = tuple[str, str]
"""A row anywhere: table and id as hyphenated text."""


def id_bytes(text: str) -> bytes:
    """An id as SQLite stores it."""
    return bytes.fromhex(text.replace("-", ""))


def id_text(stored: bytes) -> str:
    """An id as it travels."""
    told = stored.hex()
    return f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}"


class TablePlan:
    """How rows of one synced table are written and read here; made once by `plan_of`."""

    def __init__(self, model: type[Row]) -> None:
        self.model = model
        self.table = str(model.__tablename__)
        columns: list[Any] = [attribute.columns[0] for attribute in inspect(model).column_attrs]
        self.names = tuple(str(column.name) for column in columns)
        self.merge = {str(column.name): column.info.get("merge") for column in columns}
        self.sets = frozenset(name for name, merge in self.merge.items() if merge is Merge.SET)
        self.searched = tuple(searched_columns(model))
        # A row belongs to its case when it cannot be without one; a conflict follows the case of what it is about.
        case = next((column for column in columns if column.name == "case_id"), None)
        self.has_case = case is not None
        self.follows_case = case is not None and (not case.nullable or self.table == "conflicts")
        self.ids = frozenset(str(column.name) for column in columns if isinstance(column.type, Id))
        self._json = frozenset(str(column.name) for column in columns if isinstance(column.type, Json))
        self._flags = frozenset(str(column.name) for column in columns if isinstance(column.type, Boolean))
        self._blobs = tuple(place for place, name in enumerate(self.names) if name in self.ids)
        self._defaults = {str(column.name): _default(column) for column in columns}
        listed = ", ".join(f'"{name}"' for name in self.names)
        marks = ", ".join("?" * len(self.names))
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in self.names if name != "id")
        self.insert = f'INSERT INTO "{self.table}" ({listed}) VALUES ({marks})'  # noqa: S608 - names of the mapping
        self.upsert = f"{self.insert} ON CONFLICT (id) DO UPDATE SET {updates}"
        self.select = f'SELECT {listed} FROM "{self.table}"'  # noqa: S608 - names of the mapping
        self.delete = f'DELETE FROM "{self.table}" WHERE id = ?'  # noqa: S608 - names of the mapping

    def bound(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        """The driver's values of a whole row that came over the wire."""
        defaults = self._defaults
        values = [row[name] if name in row else defaults[name] for name in self.names]
        for place in self._blobs:
            if (value := values[place]) is not None:
                values[place] = bytes.fromhex(value.replace("-", ""))
        return tuple(values)

    def row(self, stored: Iterable[Any]) -> Wire:
        """A row of this replica, read by `select`, in wire form."""
        found = dict(zip(self.names, stored, strict=True))
        for name in self.ids:
            if (value := found[name]) is not None:
                found[name] = id_text(bytes(value))
        for name in self._flags:
            if (value := found[name]) is not None:
                found[name] = bool(value)
        return found

    def travelling(self, values: Mapping[str, Any]) -> Wire:
        """Values of an operation (canonical plain form, as the outbox keeps them) in wire form."""
        nested = self._json
        return {
            name: canonical_json(value) if name in nested and value is not None else value
            for name, value in values.items()
            if name in self.merge
        }

    def reading(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The contrary of `travelling`: structured values as lists and dicts again."""
        return {
            name: json.loads(value) if name in self._json and isinstance(value, str) else value
            for name, value in row.items()
        }

    def mapped(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values of an operation as the mapped class takes them."""
        columns = self.model.__table__.c
        return {name: _as(columns[name].type, value) for name, value in values.items()}


def _as(kind: Any, value: Any) -> Any:
    if value is None or isinstance(kind, Json):
        return value
    if isinstance(kind, Id):
        return UUID(value)
    if isinstance(kind, Instant):
        return parse_instant(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return kind.enum_class(value)
    return value


def _default(column: Column[Any]) -> Any:
    given = column.default
    if given is None or column.name == "id":
        return None
    value = given.arg(None) if given.is_callable else given.arg  # type: ignore[attr-defined]
    if isinstance(column.type, Json):
        return canonical_json(value)
    return plain(value)


@cache
def plan_of(table: str) -> TablePlan:
    """The plan of a synced table; a table that is none raises `KeyError`."""
    return TablePlan(captured_tables()[table])


def known(table: str) -> bool:
    """Whether this program has the table: a centre one version ahead may have more."""
    try:
        plan_of(table)
    except KeyError:
        return False
    return True
