"""The next batch for the centre: whole actions in their order, at most 200 of them or about a megabyte.

A batch is one question and one transaction at the centre. An action is never cut, so one that is larger than a batch
travels alone. Operations of an older schema version travel apart from newer ones, because a batch says its version
once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.sync.blocked import blocked_now
from app.sync.coalesce import coalesce
from app.sync.operation import Op, by_action, read_ops
from app.sync.wire import plan_of

ACTIONS = 200
BYTES = 1_000_000
_AROUND = 200  # ids and names of an operation


@dataclass(slots=True)
class Batch:
    """Actions to offer now, and actions that were found to build on one which the centre did not take."""

    actions: list[Sequence[Op]] = field(default_factory=list)
    stopped: list[Sequence[Op]] = field(default_factory=list)
    _told: dict[str, Any] | None = field(default=None, repr=False)

    def told(self, device: str) -> dict[str, Any]:
        """The batch as it travels; made once, when its actions are all there."""
        if self._told is None:
            self._told = {
                "device": device,
                "schema": self.actions[0][0].schema,
                "actions": [told_action(action) for action in self.actions],
            }
        return self._told


def told_action(action: Sequence[Op]) -> dict[str, Any]:
    """One action as it travels, its operations coalesced."""
    first = action[0]
    return {
        "action_id": first.action_id,
        "action": first.action,
        "actor": first.actor_id,
        "desk_time": first.at,
        "ops": [_told(op) for op in coalesce(action)],
    }


def _told(op: Op) -> dict[str, Any]:
    plan = plan_of(op.table)
    return {
        "op_id": op.op_id, "seq": op.seq, "table": op.table, "row": op.row_id, "kind": op.kind, "base": op.base,
        "old": plan.travelling(op.old), "new": plan.travelling(op.new),
    }  # fmt: skip


def next_batch(connection: Connection, most: int = ACTIONS, size: int = BYTES, after: int = 0) -> Batch:
    """The oldest waiting actions that fit into one batch; an empty one when nothing waits.

    `after`: only those after this `device_seq`, for a batch that is made while the one before is under way.
    """
    batch = Batch()
    blocked = blocked_now(connection)
    room = size
    for action in by_action(read_ops(connection, "state = 'waiting' AND device_seq > ?", (after,))):
        if blocked and blocked.stops(action):
            blocked.add(action)
            batch.stopped.append(action)
            continue
        room -= sum(op.size + _AROUND for op in action)
        if batch.actions and (room < 0 or action[0].schema != batch.actions[0][0].schema):
            break
        batch.actions.append(action)
        if len(batch.actions) == most:
            break
    return batch
