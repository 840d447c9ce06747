"""Full-text search over everything people type: Chinese words of one, two, three and more characters.

FTS5's trigram tokeniser cannot find two characters, which is what most Chinese words are. So Python makes the tokens:
a run of Chinese characters becomes its overlapping pairs and its last character, other words stay whole; behind them
stands every character once more by itself. A query becomes exact pairs in a phrase, or the character. Asking for one
character as a prefix of its pairs was decided against: FTS5 merges all of them before it gives the first hit. The
characters of a name stand there a third time, marked, so that names can be asked for among a million narratives. What
people may write in more ways than one is folded (`folding`). The index is contentless: it holds no text, only
positions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from operator import add
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, inspect

from app.store.base import Mask, Row, captured_tables
from app.store.folding import fold

_TOGETHER = 500
_RUN = re.compile(
    r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+|[^\W\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+"
)
LOOKED_AT = 20_000
NAMED = "ŋ"
"""Before a character that stands in a name: a letter no Chinese run holds, and the tokeniser leaves alone."""
DDL = (
    "CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, table_name VARCHAR(64) NOT NULL, row_id BLOB NOT NULL, "
    "case_id BLOB NOT NULL, UNIQUE (table_name, row_id))",
    "CREATE INDEX ix_search_doc_case ON search_doc (case_id)",
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "body, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 2\")",
)


def is_chinese(run: str) -> bool:
    """Whether a run that `runs` gave is of Chinese characters."""
    first = run[0]
    return first >= "\u3007" and unicodedata.category(first) in ("Lo", "Nl")


normalise = fold


def runs(text: str) -> list[str]:
    """The runs of a text that can be searched for, folded: Chinese characters, or letters and digits."""
    return _RUN.findall(fold(text))


def tokens(text: str, *, name: bool = False) -> str:
    """The index tokens of a text, separated by spaces: 信用卡 → 信用 用卡 卡 信 用; those of a `name` also marked."""
    parts: list[str] = []
    alone: dict[str, None] = {}
    seen: set[str] = set()
    for run in runs(text):
        if is_chinese(run):
            parts.extend(map(add, run, run[1:]))
            parts.append(run[-1])  # and so no phrase reaches from one run into the next
            seen.add(run[-1])
            alone.update(dict.fromkeys(run))
        else:
            parts.append(run)
    parts.extend(char for char in alone if char not in seen)
    if name:
        parts.extend(map(in_name, alone))
    return " ".join(parts)


def in_name(char: str) -> str:
    """The token of a character that stands in somebody's name."""
    return NAMED + char


@cache
def tables_of_names() -> frozenset[str]:
    """Tables in which search reads nothing but names."""
    found = {
        table: [column.columns[0].info for column in inspect(model).column_attrs]
        for table, model in captured_tables().items()
        if searched_columns(model)
    }
    return frozenset(
        table
        for table, columns in found.items()
        if all(info.get("mask") is Mask.NAME for info in columns if info.get("search"))
    )


def match_query(text: str) -> str:
    """The FTS5 query for what somebody typed: every run must occur; an empty string when nothing can be searched."""
    return " AND ".join(phrase(run) if is_chinese(run) else f'"{run}"*' for run in runs(text))


def phrase(run: str) -> str:
    """The FTS5 query for a folded run of Chinese characters, which must stand together."""
    return f'"{run}"' if len(run) == 1 else f'"{" ".join(map(add, run, run[1:]))}"'


def bounded_hits(connection: Connection, match: str, most: int) -> int:
    """How many index entries fit an FTS5 query, counted up to `most`: a tenth of a microsecond each."""
    counted = "SELECT count(*) FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)"
    return int(connection.exec_driver_sql(counted, (match, most)).scalar_one())


@cache
def searched_columns(model: type[Row]) -> dict[str, bool]:
    """The columns of a model that search reads, in mapping order."""
    return {column.key: True for column in inspect(model).column_attrs if column.columns[0].info.get("search")}


class SearchIndex:
    """The index on one connection; writes belong to the running transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, table: str, row_id: UUID, case_id: UUID, texts: Mapping[str, Any]) -> None:
        """Index a row anew, replacing what was there."""
        run = self._connection.exec_driver_sql
        body = tokens("\n".join(str(text) for text in texts.values() if text), name=table in tables_of_names())
        known = run("SELECT doc FROM search_doc WHERE table_name = ? AND row_id = ?", (table, row_id.bytes)).scalar()
        if known is not None:
            run("DELETE FROM search_index WHERE rowid = ?", (known,))
        else:
            known = run(
                "INSERT INTO search_doc (table_name, row_id, case_id) VALUES (?,?,?) RETURNING doc",
                (table, row_id.bytes, case_id.bytes),
            ).scalar_one()
        if body:
            run("INSERT INTO search_index (rowid, body) VALUES (?,?)", (known, body))

    def put_new(self, table: str, rows: Sequence[tuple[UUID, UUID, str]]) -> None:
        """Index many new rows at once: (row id, case id, text) each; they must not be indexed yet."""
        run = self._connection.exec_driver_sql
        first = int(run("SELECT coalesce(max(doc), 0) + 1 FROM search_doc").scalar_one())
        docs = [(first + place, table, row.bytes, case.bytes) for place, (row, case, _) in enumerate(rows)]
        run("INSERT INTO search_doc (doc, table_name, row_id, case_id) VALUES (?,?,?,?)", docs)
        named = table in tables_of_names()
        bodies = [(first + place, tokens(text, name=named)) for place, (_, _, text) in enumerate(rows)]
        run("INSERT INTO search_index (rowid, body) VALUES (?,?)", bodies)

    def put_many(self, table: str, rows: Sequence[tuple[UUID, UUID, str]]) -> None:
        """Index many rows anew, (row id, case id, text) each, replacing what was there."""
        self.remove(table, [row for row, _, _ in rows])
        self.put_new(table, rows)

    def renew(self, docs: Sequence[tuple[int, str, str]]) -> None:
        """Make the tokens of entries (number, table, text) anew; they keep their numbers, and so their age."""
        run = self._connection.exec_driver_sql
        run("DELETE FROM search_index WHERE rowid = ?", [(doc,) for doc, _, _ in docs])
        bodies = [(doc, tokens(text, name=table in tables_of_names())) for doc, table, text in docs]
        run("INSERT INTO search_index (rowid, body) VALUES (?,?)", bodies)

    def remove(self, table: str, rows: Sequence[UUID]) -> None:
        """Forget rows; those that are not indexed are passed over."""
        run = self._connection.exec_driver_sql
        for first in range(0, len(rows), _TOGETHER):
            ids = tuple(row.bytes for row in rows[first : first + _TOGETHER])
            marks = ",".join("?" * len(ids))
            found = run(f"SELECT doc FROM search_doc WHERE table_name = ? AND row_id IN ({marks})", (table, *ids))  # noqa: S608 - marks
            docs = [(int(row[0]),) for row in found]
            if docs:
                run("DELETE FROM search_index WHERE rowid = ?", docs)
                run("DELETE FROM search_doc WHERE doc = ?", docs)

    def rows(self, text: str, table: str, limit: int) -> list[UUID]:
        """Ids of the rows of one table that hold every word of `text`, among the newest `LOOKED_AT` index entries.

        Names are asked for by their marks first, so that a million narratives do not stand before them.
        """
        query = match_query(text)
        if not query:
            return []
        marks = [f'"{in_name(run[0])}"' for run in runs(text) if is_chinese(run)]
        if marks and table in tables_of_names():
            named = self._rows(" AND ".join([query, *marks]), table, limit)
            if named:
                return named
        return self._rows(query, table, limit)

    def _rows(self, query: str, table: str, limit: int) -> list[UUID]:
        found = self._connection.exec_driver_sql(
            "SELECT d.row_id FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC"
            " LIMIT ?) i CROSS JOIN search_doc d ON d.doc = i.rowid WHERE d.table_name = ?"
            " ORDER BY i.rowid DESC LIMIT ?",
            (query, LOOKED_AT, table, limit),
        )
        return [UUID(bytes=bytes(row[0])) for row in found]

    def cases(self, text: str, limit: int = 500) -> list[UUID]:
        """Ids of cases whose rows hold every word of `text`, newest index entries first, at most `limit` hits."""
        query = match_query(text)
        if not query:
            return []
        found = self._connection.exec_driver_sql(
            "SELECT d.case_id FROM search_index i JOIN search_doc d ON d.doc = i.rowid WHERE search_index MATCH ?"
            " ORDER BY i.rowid DESC LIMIT ?",
            (query, limit),
        )
        return list(dict.fromkeys(UUID(bytes=bytes(row[0])) for row in found))
