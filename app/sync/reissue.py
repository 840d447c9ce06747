"""Offering kept actions again: as new actions, because an answer once given to an operation stands for ever.

What the person typed stays; what it was typed over is looked at anew: the fresh operations start from what the centre
is known to have, with everything else that waits over it. Settling one kept action sets those free that were only held
because of it, in their order behind it; the centre then decides about each.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.kernel.errors import Refusal
from app.kernel.ids import CaseNumber, new_id
from app.store.capture import insert_operations, take_sequence, uncaptured
from app.store.numbers import take_numbers
from app.store.session import DeskSession
from app.store.types import canonical_json, instant_text
from app.sync.blocked import Blocked
from app.sync.kept import mark, settle_kept
from app.sync.operation import Op, pending_of
from app.sync.rebase import lay_over
from app.sync.rows import RowWriter
from app.sync.shadow import base_of, show
from app.sync.wire import Key, Wire, id_bytes, id_text, plan_of

Action = Sequence[Op]


def settle(session: DeskSession, kept: UUID, *, again: bool) -> None:
    """Settle a kept action, by offering it again or by setting it aside, and release what only it held back.

    Refused: `sync.settled_already`; `sync.row_gone` when there is no row any more that it could change;
    `store.numbers_exhausted` when a case needs another number and there is none.
    """
    session.flush()
    connection = session.connection()
    open_now = _open(connection)
    chosen = open_now.pop(str(kept), None)
    if chosen is None:
        raise Refusal("sync.settled_already")
    free = _free(open_now)
    action = _numbered_anew(session, connection, kept, chosen[1]) if again else chosen[1]
    with uncaptured(connection):
        _Reissue(session, connection, action, free).run(again)
    at = session.at
    settle_kept(connection, str(kept), "tried_again" if again else "set_aside", at)


def _open(connection: Connection) -> dict[str, tuple[str, Action]]:
    """Kept actions that are not settled, oldest first: state and operations by action id."""
    found = connection.exec_driver_sql(
        "SELECT id, state, action, actor_id, ops, desk_time FROM sync_kept WHERE settled_at IS NULL ORDER BY first_seq"
    )
    return {
        id_text(bytes(row[0])): (
            str(row[1]),
            [_op(told, id_text(bytes(row[0])), row[2], id_text(bytes(row[3])), row[5]) for told in json.loads(row[4])],
        )
        for row in found.all()
    }


def _numbered_anew(session: DeskSession, connection: Connection, kept: UUID, action: Action) -> Action:
    """The action with a fresh number for a case whose number was taken: a copied replica shares a block with its copy.

    Offered again as it is it would be refused for ever.
    """
    code = connection.exec_driver_sql("SELECT code FROM sync_kept WHERE id = ?", (kept.bytes,)).scalar()
    if code != "sync.taken":
        return action
    return [_numbered(session, op) if op.kind == "insert" and op.table == "cases" else op for op in action]


def _numbered(session: DeskSession, op: Op) -> Op:
    year = CaseNumber.parse(str(op.new["no"])).year
    (number,) = take_numbers(session, op.branch, year)
    return op.with_values(op.old, {**op.new, "no": str(number)}, op.size)


def _op(told: dict[str, Any], action_id: str, action: str, actor: str, at: str) -> Op:
    return Op(
        told["seq"], told["op_id"], action_id, action, actor, told["table"], told["row"], told["branch"], told["kind"],
        told["base"], told["old"], told["new"], told["schema"], at,
    )  # fmt: skip


def _free(others: dict[str, tuple[str, Action]]) -> list[Action]:
    """Held actions that nothing else holds back."""
    blocked = Blocked()
    for state, action in others.values():
        if state != "held":
            blocked.add(action)
    free, _ = blocked.sort(action for state, action in others.values() if state == "held")
    return list(free)


class _Reissue:
    def __init__(self, session: DeskSession, connection: Connection, chosen: Action, free: Iterable[Action]) -> None:
        self._session = session
        self._connection = connection
        self._chosen = chosen
        self._free = list(free)
        self._writer = RowWriter(connection)
        everything = [op for action in [chosen, *self._free] for op in action]
        leaving = {op.seq for op in everything}
        self._bases: dict[Key, Wire | None] = {}
        self._running: dict[Key, Wire | None] = {}
        for key in dict.fromkeys(op.key for op in everything):
            pending = pending_of(connection, key)
            self._bases[key] = base_of(connection, self._writer, key, pending)
            self._running[key] = lay_over(self._bases[key], [op for op in pending if op.seq not in leaving])

    def run(self, again: bool) -> None:
        mark(self._connection, self._chosen, "refused")
        if again and not self._offer(self._chosen):
            raise Refusal("sync.row_gone")
        for action in self._free:
            if self._offer(action):
                mark(self._connection, action, "refused")
                settle_kept(self._connection, action[0].action_id, "released", self._session.at)
        for key, base in self._bases.items():
            show(self._connection, self._writer, key, base, pending_of(self._connection, key))
        for table, ids in self._writer.flush().items():
            self._session.changed[table].update(ids)

    def _offer(self, action: Action) -> bool:
        """Write an action into the outbox anew; False when a row that it changes is not there."""
        running = dict(self._running)
        prepared: list[tuple[Op, dict[str, Any]]] = []
        for op in action:
            row = running[op.key]
            if op.kind == "update" and row is None:
                return False
            old = {} if row is None or op.kind == "insert" else plan_of(op.table).reading(row)
            prepared.append((op, {name: old.get(name) for name in op.new} if op.kind == "update" else {}))
            running[op.key] = lay_over(row, [op])
        self._running = running
        seq = take_sequence(self._connection, len(prepared))
        action_id = new_id()
        insert_operations(
            self._connection,
            [self._row(seq + place, action_id, op, old) for place, (op, old) in enumerate(prepared)],
        )
        return True

    def _row(self, seq: int, action_id: UUID, op: Op, old: dict[str, Any]) -> tuple[Any, ...]:
        row = self._running[op.key] or {}
        return (
            seq, new_id().bytes, action_id.bytes, op.action, self._session.actor.staff_id.bytes, op.table,
            id_bytes(op.row_id), op.branch, op.kind, int(row.get("version") or 0), canonical_json(old),
            canonical_json(op.new), op.schema, instant_text(self._session.at),
        )  # fmt: skip
