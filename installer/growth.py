"""What the mapping has that the released schema steps do not give yet: the raw material of the next step.

The released steps are run into an empty SQLite database and looked at; whatever the mapping holds besides is new. Only
growth is written by itself: new tables, new columns, new or altered indexes. A column that is gone or has another type
is refused, since only a person can say what becomes of its content.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Column, Dialect, Index, MetaData, Table, create_mock_engine
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from app.store.base import Base
from app.store.migrate import statements, steps
from app.store.types import Id, Instant, Json, canonical_json
from installer.models import load_models

RELEASED = 1
"""How many steps are released and so frozen."""


@dataclass(frozen=True, slots=True)
class Growth:
    """New tables; of the old ones new columns, names of indexes that go, indexes that come."""

    tables: list[Table] = field(default_factory=list)
    columns: list[Column[object]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    indexes: list[Index] = field(default_factory=list)


def growth(released: int) -> Growth:
    """Compare the mapping with what the first `released` steps give; `ValueError` for what is not growth."""
    load_models()
    old = sqlcipher.connect(":memory:")
    for _, text in steps()[:released]:
        for statement in statements(text):
            old.execute(statement)
    made = {
        name: " ".join(sql.split())
        for name, table, sql in old.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'")
        if sql and table in Base.metadata.tables
    }
    dialect = sqlite()
    grown = Growth()
    known: set[str] = set()
    for table in Base.metadata.sorted_tables:
        had = {row[1]: row[2] for row in old.execute(f'PRAGMA table_info("{table.name}")')}
        if not had:
            grown.tables.append(table)
            continue
        _compare(table, had, dialect)
        grown.columns.extend(column for column in table.columns if column.name not in had)
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            known.add(str(index.name))
            before = made.get(str(index.name))
            if before == " ".join(str(CreateIndex(index).compile(dialect=dialect)).split()):
                continue
            if before is not None:
                grown.gone.append(str(index.name))
            grown.indexes.append(index)
    old.close()
    grown.gone.extend(sorted(set(made) - known))
    return grown


def sqlite() -> Dialect:
    """The dialect of the replica."""
    return create_mock_engine("sqlite://", executor=lambda *_: None, module=sqlcipher).dialect


def text_of(grown: Growth, dialect: Dialect, within: MetaData, schema: str = "") -> str:
    """The growth as SQL text: what of it lies in the tables of `within`, which are in `schema`."""
    prefix = f"{schema}." if schema else ""
    parts = [f"DROP INDEX {prefix}{name}" for name in grown.gone]
    for table in _within(within, grown.tables):
        parts.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            parts.append(str(CreateIndex(index).compile(dialect=dialect)).strip())
    for column in grown.columns:
        owner = within.tables.get(prefix + column.table.name)
        if owner is not None:
            parts.extend(_added(owner.columns[column.name], dialect, prefix + owner.name))
    for index in grown.indexes:
        owner = within.tables.get(prefix + str(index.table.name)) if index.table is not None else None
        if owner is not None:
            own = next(one for one in owner.indexes if one.name == index.name)
            parts.append(str(CreateIndex(own).compile(dialect=dialect)).strip())
    text = "\n\n".join(part.replace("\t", "    ") + ";" for part in parts)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def _within(within: MetaData, tables: Iterable[Table]) -> list[Table]:
    names = {table.name for table in tables}
    return [table for table in within.sorted_tables if table.name in names]


def _compare(table: Table, had: dict[str, str], dialect: Dialect) -> None:
    for name, kind in had.items():
        if name not in table.columns:
            raise ValueError(f"{table.name}.{name} is gone: write by hand what becomes of its content")
        now = str(table.columns[name].type.compile(dialect=dialect))
        if now != kind:
            raise ValueError(f"{table.name}.{name} was {kind} and is {now}: write by hand how its content changes")


def _added(column: Column[object], dialect: Dialect, table: str) -> list[str]:
    """Add a column; rows that are there get the mapping's own default.

    It stays: a desk of the step before names no such column, and the centre, which supports it, fills in what is left
    out by the column's default.
    """
    described = str(CreateColumn(column).compile(dialect=dialect)).strip()
    default = default_of(column, dialect)
    if default is None:
        return [f"ALTER TABLE {table} ADD COLUMN {described}"]
    kind = described.removesuffix(" NOT NULL")
    return [f"ALTER TABLE {table} ADD COLUMN {kind} DEFAULT {default} NOT NULL"]


def default_of(column: Column[object], dialect: Dialect) -> str | None:
    """What an added column states as its default, as SQL text; None for one that may be empty."""
    return None if column.nullable else _literal(column, dialect)


def _literal(column: Column[object], dialect: Dialect) -> str:
    default = column.default
    if default is None:
        raise ValueError(f"{column.table.name}.{column.name} needs a default for the rows that are there")
    if isinstance(column.type, Id | Instant):
        # One id for all of them, or the moment at which the step was written: neither is theirs.
        raise ValueError(f"{column.table.name}.{column.name}: write by hand what the rows that are there get")
    value = default.arg if not default.is_callable else default.arg(None)  # type: ignore[attr-defined]
    if isinstance(column.type, Json):
        return "'" + canonical_json(value).replace("'", "''") + "'"
    if isinstance(value, bool):
        return str(value).lower() if dialect.name == "postgresql" else str(int(value))
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"
