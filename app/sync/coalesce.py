"""Operations of one action on one row become one: a form that was saved in three steps is one change to the centre.

The first operation's id and place stand for all of them (they are answered together), old values are those before the
first, new values those after the last. A field that ends as it began is left out; the operation itself stays, so that
the action stays whole. Across actions nothing is joined: each is answered, refused or kept by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.sync.operation import Op
from app.sync.wire import Key


def coalesce(action: Iterable[Op]) -> list[Op]:
    """The operations of one action with at most one for each row, in the order in which the rows were first touched."""
    joined: dict[Key, Op] = {}
    for op in action:
        before = joined.get(op.key)
        joined[op.key] = op if before is None else _join(before, op)
    return list(joined.values())


def _join(first: Op, then: Op) -> Op:
    size = first.size + then.size
    if first.kind == "insert":
        return first.with_values({}, {**first.new, **then.new}, size)
    old: dict[str, Any] = {**then.old, **first.old}
    new = {**first.new, **then.new}
    moved = [name for name, value in new.items() if value != old.get(name) or name not in old]
    return first.with_values({name: old.get(name) for name in moved}, {name: new[name] for name in moved}, size)
