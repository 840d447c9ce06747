"""The rooms' tables at the centre, as SQL text made from the one mapping.

The same classes make the replica's tables and these, so the two sides cannot drift: a test holds either chain of steps
against the mapping. What differs is said here and nowhere else: the schema `desk`, two domains that check the canonical
form of instants and structured values, and an index by branch, because a first sync reads a table branch by branch.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Index, MetaData, Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from app.central.declared import ColumnIs, RuleIs, TableIs
from app.store.base import Base, captured_tables

DOMAINS = r"""
-- An instant as both sides store it, UTC to the millisecond: 2026-11-24T06:41:34.120Z. Text that sorts by itself; a
-- native timestamp would be written back in another form, and digests and seals would no longer fit.
CREATE DOMAIN desk.instant AS text COLLATE "C"
    CHECK (VALUE ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$');

-- A structured value as canonical JSON text, byte for byte as it was sealed. The cast fails for anything else.
CREATE DOMAIN desk.canonical AS text
    CHECK (VALUE IS NULL OR VALUE::jsonb IS NOT NULL);
"""


def room_tables() -> MetaData:
    """All synced tables as they stand at the centre, in schema `desk`."""
    here = MetaData(naming_convention=Base.metadata.naming_convention)
    for _, kind in sorted(captured_tables().items()):
        if not isinstance(kind.__table__, Table):
            raise TypeError(f"{kind.__name__} is mapped to no table")
        table = kind.__table__.to_metadata(here, schema="desk")
        Index(f"ix_{table.name}_branch_id", table.c.branch_id, table.c.id)
    return here


def ddl() -> str:
    """Schemas, domains, tables and indexes of the rooms as SQL text."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    parts = ["CREATE SCHEMA desk;", DOMAINS.strip()]
    for table in room_tables().sorted_tables:
        parts.append(str(CreateTable(table).compile(dialect=dialect)).strip() + ";")
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            parts.append(str(CreateIndex(index).compile(dialect=dialect)).strip() + ";")
    text = "\n\n".join(part.replace("\t", "    ") for part in parts)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def declarations(
    tables: Iterable[TableIs],
    columns: Iterable[ColumnIs],
    transitions: Iterable[tuple[str, str, tuple[str, ...]]],
    writers: Iterable[tuple[str, tuple[str, ...]]],
    needs: Iterable[tuple[str, str, str, bool, bool]],
    lists: Iterable[tuple[str, str, str]],
    rules: Iterable[RuleIs],
) -> str:
    """The declarations as SQL text that may be run again and again."""
    return "".join(
        [
            "-- What the mapping declares about every table, column and move of a case. Made by\n"
            "-- `python -m installer.central_schema declarations`; a test holds it against the mapping.\n",
            _rows(
                "tables",
                "table_name, seen, sealed_by, sealed_free, frozen",
                [(one.name, one.seen, one.sealed_by, one.sealed_free, one.frozen) for one in tables],
            ),
            _rows(
                "columns",
                "table_name, column_name, merge, kept, actor, numbered",
                [(one.table, one.name, one.merge, one.kept, one.actor, one.numbered) for one in columns],
            ),
            _rows("transitions", "from_status, to_status, roles", transitions),
            _rows("writers", "table_name, roles", writers),
            _rows("needs", "from_status, to_status, requirement, third_party, lasting", needs),
            _rows("lists", "list, of, key", lists),
            _rows(
                "rules",
                "name, shipped, place, valid_from, valid_to, value",
                [(one.name, True, one.place, one.valid_from, one.valid_to, json_text(one.value)) for one in rules],
                "shipped",
            ),
        ]
    )


def _rows(table: str, columns: str, rows: Iterable[tuple[object, ...]], which: str = "") -> str:
    lines = ",\n".join(f"    ({', '.join(map(_literal, row))})" for row in rows)
    where = f" WHERE {which}" if which else ""
    return f"\nDELETE FROM sync.{table}{where};\nINSERT INTO sync.{table} ({columns}) VALUES\n{lines};\n"


def json_text(value: Any) -> str:
    """Write a rule's value as JSON; a number keeps every digit."""
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "'{" + ",".join(map(str, value)) + "}'"
    if isinstance(value, date):
        return f"'{value.isoformat()}'"
    return str(value) if isinstance(value, int) else f"'{value}'"
