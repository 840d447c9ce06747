"""Rows that may nearly hold what somebody typed: a bounded set out of the index, with their texts, to be looked at.

The index finds what is left of a word after a slip (the pairs on either side of it must meet in one row), or names
whose characters sound alike; whether a row really fits is decided over its text, by whoever asked. Only the newest
rows are looked at: a question that is asked besides another one may not cost more than it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from app.store.base import captured_tables
from app.store.search import in_name, phrase, searched_columns, tables_of_names

LOOKED_AT = 200
"""How many of the newest index entries are looked at."""
LONGEST = 12
"""Characters of the longest word that may have a slip."""


@dataclass(frozen=True, slots=True)
class Nearby:
    """A row to look at: whose it is (its case, or itself where it belongs to none), and what search reads of it."""

    table: str
    row_id: UUID
    case_id: UUID
    texts: tuple[str, ...]

    @property
    def named(self) -> bool:
        """Whether the texts are somebody's name."""
        return self.table in tables_of_names()


def slip_query(word: str) -> str:
    """The FTS5 query for rows that may hold a folded Chinese word of at least three characters but for one slip.

    Left and right of each place must stand in the row; that covers a wrong, a missing and an additional character
    there. Swapped neighbours are asked for as they would stand.
    """
    if not 3 <= len(word) <= LONGEST:
        return ""
    asked: dict[str, None] = {}
    for at in range(len(word)):
        sides = [phrase(side) for side in (word[:at], word[at + 1 :]) if side]
        asked[f"({' AND '.join(sides)})"] = None
    for at in range(len(word) - 1):
        asked[phrase(word[:at] + word[at + 1] + word[at] + word[at + 2 :])] = None
    return " OR ".join(asked)


def name_query(choices: Sequence[Iterable[str]]) -> str:
    """The FTS5 query for names that hold a character of each choice; empty when a choice has none."""
    parts = [" OR ".join(f'"{in_name(char)}"' for char in chars) for chars in choices]
    return " AND ".join(f"({part})" for part in parts) if parts and all(parts) else ""


def nearby(connection: Connection, query: str, most: int = LOOKED_AT) -> list[Nearby]:
    """The rows of the newest `most` index entries that fit an FTS5 query, newest first, with their texts."""
    if not query:
        return []
    found = connection.exec_driver_sql(
        "SELECT d.table_name, d.row_id, d.case_id FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid"
        " WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT ?",
        (query, most),
    ).all()
    texts: dict[tuple[str, bytes], tuple[str, ...]] = {}
    models = captured_tables()
    for table in {row[0] for row in found}:
        listed = ", ".join(f'"{name}"' for name in searched_columns(models[table]))
        ids = [row[1] for row in found if row[0] == table]
        marks = ",".join("?" * len(ids))
        rows = connection.exec_driver_sql(
            f'SELECT id, {listed} FROM "{table}" WHERE id IN ({marks})',  # noqa: S608 - names of the mapping
            tuple(ids),
        )
        texts.update(((table, bytes(row[0])), tuple(str(text) for text in row[1:] if text)) for row in rows)
    return [
        Nearby(table, UUID(bytes=bytes(row_id)), UUID(bytes=bytes(case_id)), texts[(table, bytes(row_id))])
        for table, row_id, case_id in found
        if (table, bytes(row_id)) in texts
    ]
