"""What must not go to the centre yet: actions that build on one that it did not take.

An action depends on another when it touches a row that the other one touched, or names in any field the id of a row
that the other one made (its case, its interview, its agreement). Cases that have nothing to do with it go on: one
poisoned operation must not stop a desk.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from app.sync.operation import Op, by_action, read_ops
from app.sync.wire import Key


class Blocked:
    """Rows that were touched and rows that were made by actions that wait for a person."""

    def __init__(self) -> None:
        self._touched: set[Key] = set()
        self._made: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._touched)

    def add(self, action: Iterable[Op]) -> None:
        """Everything built on this action waits too."""
        for op in action:
            self._touched.add(op.key)
            if op.kind == "insert":
                self._made.add(op.row_id)

    def stops(self, action: Iterable[Op]) -> bool:
        """Whether an action builds on one of them."""
        return any(
            op.key in self._touched or any(isinstance(value, str) and value in self._made for value in op.new.values())
            for op in action
        )

    def sort(self, actions: Iterable[Sequence[Op]]) -> tuple[list[Sequence[Op]], list[Sequence[Op]]]:
        """Part actions in their order into those that may go and those that must wait, which block in their turn."""
        free: list[Sequence[Op]] = []
        stopped: list[Sequence[Op]] = []
        for action in actions:
            if self.stops(action):
                self.add(action)
                stopped.append(action)
            else:
                free.append(action)
        return free, stopped


def blocked_now(connection: Connection) -> Blocked:
    """What parked and held actions block; nearly always nothing."""
    blocked = Blocked()
    for action in by_action(read_ops(connection, "state IN ('parked', 'held')")):
        blocked.add(action)
    return blocked
