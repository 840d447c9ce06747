"""Keeping an action that the centre did not take: whole, with the reason, until a person has settled it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from app.store.types import canonical_json, instant_text
from app.sync.operation import Op
from app.sync.wire import id_bytes


def keep(
    connection: Connection, action: Sequence[Op], state: str, code: str, params: Mapping[str, Any], at: datetime
) -> None:
    """Write an action down with its state (refused, parked, held, quarantined) and why."""
    first = action[0]
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO sync_kept"
        " (id, state, action, actor_id, code, params, ops, first_seq, desk_time, kept_at)"
        " VALUES (?,?,?,?,?,?,?,?,?,?)",
        (
            id_bytes(first.action_id), state, first.action, id_bytes(first.actor_id), code, canonical_json(params),
            canonical_json([op.told() for op in action]), first.seq, first.at, instant_text(at),
        ),
    )  # fmt: skip


def mark(connection: Connection, ops: Iterable[Op], state: str) -> None:
    """Give operations of the outbox another state."""
    told = [(state, op.seq) for op in ops]
    if told:
        connection.exec_driver_sql("UPDATE outbox SET state = ? WHERE device_seq = ?", told)


def settle_kept(connection: Connection, action_id: str, how: str, at: datetime) -> None:
    """Say how a kept action ended; one that is settled or unknown stays as it is."""
    connection.exec_driver_sql(
        "UPDATE sync_kept SET settled_at = ?, settled_how = ? WHERE id = ? AND settled_at IS NULL",
        (instant_text(at), how, id_bytes(action_id)),
    )


def hold(connection: Connection, actions: Iterable[Sequence[Op]], at: datetime) -> int:
    """Let actions wait for the one that they build on; they stay on screen. Returns how many."""
    count = 0
    for action in actions:
        keep(connection, action, "held", "sync.depends", {}, at)
        mark(connection, action, "held")
        count += 1
    return count
