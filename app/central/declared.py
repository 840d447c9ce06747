"""What the mapping declares, as plain rows for the centre: tables, columns, transitions, who writes, who decides.

Guards and policies are general functions; these rows tell them what each table is like. They are written into one SQL
file (`sql/05_declarations.sql`), so that an auditor reads the same rows that the database holds, and a test holds the
file against the mapping. Decided against: reading the mapping while upgrading. A centre must be upgraded from what was
released and looked at, not from what some Python happens to import.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table

from app.cases.lifecycle import TRANSITIONS
from app.kernel.rules import RulesInForce
from app.sealing.guard import MOVABLE, SealedWith
from app.staff.powers import POWERS
from app.store.base import Merge, Row, Seen, captured_tables

ALWAYS_KEPT = ("id", "home_branch", "created_at")
"""Columns of every row that never change once written."""

# Refreshed by the centre itself while a conflict waits for a decision; no desk may.
_CENTRES_OWN = frozenset({("conflicts", "mine"), ("conflicts", "mine_at")})


@dataclass(frozen=True, slots=True)
class TableIs:
    """What the centre must know of a table: who sees its rows, and how its rows are sealed."""

    name: str
    seen: str
    sealed_by: str | None
    sealed_free: tuple[str, ...]
    frozen: bool


@dataclass(frozen=True, slots=True)
class ColumnIs:
    """How a column is merged and guarded."""

    table: str
    name: str
    merge: str
    kept: bool
    actor: bool
    numbered: bool


def tables() -> list[TableIs]:
    """All synced tables by name."""
    return [_table(name, kind) for name, kind in sorted(captured_tables().items())]


def columns() -> list[ColumnIs]:
    """All columns that a desk may write, with their merge class; and those that are never changed."""
    return [one for name, kind in sorted(captured_tables().items()) for one in _columns(name, kind)]


def transitions() -> list[tuple[str, str, tuple[str, ...]]]:
    """Every move of a case: from, to, and the roles that may make it."""
    return sorted(
        (move.source.value, move.target.value, tuple(sorted(role.value for role in POWERS[move.power])))
        for move in TRANSITIONS.values()
    )


def writers() -> list[tuple[str, tuple[str, ...]]]:
    """Which roles may write which table."""
    found = []
    for name, kind in sorted(captured_tables().items()):
        found.append((name, tuple(sorted({role.value for power in kind.__written_by__ for role in POWERS[power]}))))
    return found


def levels(rules: RulesInForce) -> list[tuple[str, int]]:
    """The levels of authority, lowest first; a role that is no level decides nothing."""
    return [(level, rank) for rank, level in enumerate(rules["authority.levels"].words, start=1)]


def _table(name: str, kind: type[Row]) -> TableIs:
    how = getattr(kind, "__sealed_with__", None)
    sealed = how if isinstance(how, SealedWith) else None
    free = tuple(sorted(sealed.free | MOVABLE)) if sealed else ()
    return TableIs(name, _seen(name, kind), sealed.column if sealed else None, free, bool(sealed and sealed.frozen))


def _seen(name: str, kind: type[Row]) -> str:
    if kind.__seen__ in (Seen.CASE, Seen.CASE_OR_BRANCH):
        table = kind.__table__
        missing = not isinstance(table, Table) or "case_id" not in table.c
        if missing or table.c.case_id.nullable is (kind.__seen__ is Seen.CASE):
            raise ValueError(f"nobody has said who may see rows of {name}")
    return kind.__seen__.value


def _columns(name: str, kind: type[Row]) -> Iterator[ColumnIs]:
    for column in kind.__table__.columns:
        if isinstance(column, Column):
            yield _column(name, column)


def _column(table: str, column: Column[Any]) -> ColumnIs:
    info: Mapping[str, Any] = column.info
    merge = info.get("merge", Merge.APPEND)
    kept = column.name in ALWAYS_KEPT or (merge is Merge.APPEND and column.name != "version")
    if (table, column.name) in _CENTRES_OWN:
        kept = False
    return ColumnIs(table, column.name, merge.value, kept, bool(info.get("actor")), bool(info.get("numbered")))
