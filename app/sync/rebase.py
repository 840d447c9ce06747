"""Laying what waits over the centre's row: the one sentence that the replica must keep true, as pure functions.

A row here is the centre's row with every waiting operation laid over it in order. Fields are laid over as they were
typed, except sets (集合), of which only the additions and removals are mine: that is how the centre merges them, and a
desk that showed its own whole set would differ from the centre for ever. What an operation was based on never changes:
the centre judges by what the person saw.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.store.types import canonical_json
from app.sync.operation import Op
from app.sync.wire import TablePlan, Wire, plan_of


def lay_over(base: Mapping[str, Any] | None, ops: Iterable[Op]) -> Wire | None:
    """The row with `ops` over it; None while there is no row (an update without its row is shown by nobody)."""
    row: Wire | None = None if base is None else dict(base)
    for op in ops:
        plan = plan_of(op.table)
        if op.kind == "insert":
            row = {**_empty(plan), **(row or {}), **plan.travelling(op.new)}
        elif row is not None:
            row.update(_changes(plan, row, op))
    return row


def _empty(plan: TablePlan) -> Wire:
    # An insert names only what is not None, and everything that was given a default is named.
    return dict.fromkeys(plan.names)


def _changes(plan: TablePlan, row: Mapping[str, Any], op: Op) -> Wire:
    mine = plan.travelling(op.new)
    for name in plan.sets & mine.keys():
        there = plan.reading({name: row.get(name)})[name] or []
        if there != _members(op.old.get(name)):  # else it is as I saw it, and mine stands as I wrote it
            mine[name] = canonical_json(merge_sets(_members(op.old.get(name)), there, op.new[name]))
    return mine


def _members(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else []


def merge_sets(base: Sequence[Any], server: Sequence[Any], mine: Sequence[Any] | None) -> list[Any]:
    """The centre's set without what I took away and with what I added, in the centre's order."""
    kept = mine or []
    gone = [member for member in base if member not in kept]
    added = [member for member in kept if member not in base and member not in server]
    return [member for member in server if member not in gone] + added


def undo(row: Mapping[str, Any] | None, ops: Sequence[Op]) -> Wire | None:
    """The centre's row under a row that nothing has come for since: the operations taken back, newest first."""
    below: Wire | None = None if row is None else dict(row)
    for op in reversed(ops):
        if op.kind == "insert":
            below = None
        elif below is not None:
            below.update(plan_of(op.table).travelling(op.old))
    return below
