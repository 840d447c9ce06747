"""Operations of one action on one row become one: a form that was saved in three steps is one change to the centre.

The first operation's id and place stand for all of them (they are answered together), old values are those before the
first, new values those after the last. Two moves of one state stay two operations, because the centre checks each step
of the way, and so do two changes of one set, because what is taken out and put back is not what was never touched.
Whose a row is never changes before what was written earlier: who gives a case away may not write to it afterwards.
Across actions nothing is joined: each is answered, refused or kept by itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.store.base import Merge
from app.sync.operation import Op
from app.sync.wire import Key, plan_of

_WHOSE = frozenset({"branch_id", "owner_id", "team"})


def coalesce(action: Iterable[Op]) -> list[Op]:
    """The operations of one action with as few as possible for each row, in the order in which they came."""
    joined: list[Op] = []
    newest: dict[Key, int] = {}
    for op in action:
        place = newest.get(op.key)
        if place is None or _stepwise(joined[place], op):
            newest[op.key] = len(joined)
            joined.append(op)
        else:
            joined[place] = _join(joined[place], op)
    return joined


def _stepwise(before: Op, op: Op) -> bool:
    if before.kind == "update" and _WHOSE & op.new.keys():
        return True
    merge = plan_of(op.table).merge
    return any(merge.get(name) in (Merge.COMMAND, Merge.SET) for name in before.new.keys() & op.new.keys())


def _join(first: Op, then: Op) -> Op:
    size = first.size + then.size
    if first.kind == "insert":
        return first.with_values({}, {**first.new, **then.new}, size)
    return first.with_values({**then.old, **first.old}, {**first.new, **then.new}, size)
