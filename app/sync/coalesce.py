"""Operations of one action on one row become one: a form that was saved in three steps is one change to the centre.

The first operation's id and place stand for all of them (they are answered together), old values are those before the
first, new values those after the last. A field that ends as it began is left out; the operation itself stays, so that
the action stays whole. Two moves of one state stay two operations: the centre checks each step of the way. Across
actions nothing is joined: each is answered, refused or kept by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.store.base import Merge
from app.sync.operation import Op
from app.sync.wire import Key, plan_of


def coalesce(action: Iterable[Op]) -> list[Op]:
    """The operations of one action with as few as possible for each row, in the order in which they came."""
    joined: list[Op] = []
    newest: dict[Key, int] = {}
    for op in action:
        place = newest.get(op.key)
        if place is None or _moves_again(joined[place], op):
            newest[op.key] = len(joined)
            joined.append(op)
        else:
            joined[place] = _join(joined[place], op)
    return joined


def _moves_again(before: Op, op: Op) -> bool:
    merge = plan_of(op.table).merge
    return any(merge.get(name) is Merge.COMMAND for name in before.new.keys() & op.new.keys())


def _join(first: Op, then: Op) -> Op:
    size = first.size + then.size
    if first.kind == "insert":
        return first.with_values({}, {**first.new, **then.new}, size)
    old: dict[str, Any] = {**then.old, **first.old}
    new = {**first.new, **then.new}
    moved = [name for name, value in new.items() if value != old.get(name) or name not in old]
    return first.with_values({name: old.get(name) for name in moved}, {name: new[name] for name in moved}, size)
