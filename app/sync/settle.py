"""Settling what the centre answered, in one local transaction for each batch.

    applied   the operations are done; the row comes with the next pull
    conflict  the same, but a guarded field kept the centre's value, which the row shows from now on
    refused   a rule said no: the rows show the centre's again, the action is kept with the reason
    parked    the centre could not digest it: kept, and still shown
    held      it builds on one of the two before: kept, and still shown

An answer that was lost costs nothing: the batch is offered again and answered again. An answer to an operation that no
longer waits is passed over for the same reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from app.sync.blocked import Blocked
from app.sync.kept import hold, keep, mark, settle_kept
from app.sync.operation import Op, by_action, pending_of, read_ops
from app.sync.rebase import lay_over
from app.sync.rows import Changed, RowWriter
from app.sync.shadow import any_shadow, drop_shadow, put_shadow, settle_rows, shadow_of
from app.sync.wire import Key, Wire, id_bytes, known


@dataclass(slots=True)
class Settled:
    """What became of actions; the numbers are actions, `operations` counts operations that the centre has now."""

    actions: int = 0
    operations: int = 0
    conflicts: int = 0
    refused: int = 0
    parked: int = 0
    held: int = 0

    def add(self, other: Settled) -> None:
        """Count another batch in."""
        self.actions += other.actions
        self.operations += other.operations
        self.conflicts += other.conflicts
        self.refused += other.refused
        self.parked += other.parked
        self.held += other.held


def settle(
    connection: Connection, actions: Sequence[Sequence[Op]], answers: Sequence[Mapping[str, Any]], at: datetime
) -> tuple[Settled, Changed]:
    """Write down the answers to a batch and say what became of it, and which rows look different now."""
    return _Settling(connection, at).run(actions, {str(answer["action_id"]): answer for answer in answers})


class _Settling:
    def __init__(self, connection: Connection, at: datetime) -> None:
        self._connection = connection
        self._at = at
        self._writer = RowWriter(connection)
        self._shadows = any_shadow(connection)
        self._kept = connection.exec_driver_sql("SELECT 1 FROM sync_kept WHERE settled_at IS NULL LIMIT 1").first()
        self._done: list[Op] = []
        self._versions: defaultdict[str, list[tuple[int, bytes, int]]] = defaultdict(list)
        self._blocked = Blocked()
        self._told = Settled()

    def run(self, actions: Sequence[Sequence[Op]], answers: Mapping[str, Mapping[str, Any]]) -> tuple[Settled, Changed]:
        waiting = self._waiting(actions)
        for action in actions:
            answer = answers.get(action[0].action_id)
            if answer is not None and action[0].seq in waiting:
                self._one(action, str(answer["result"]), answer)
        mark(self._connection, self._done, "acknowledged")
        changed = self._writer.flush()
        for table, versions in self._versions.items():
            self._connection.exec_driver_sql(
                f'UPDATE "{table}" SET version = ? WHERE id = ? AND version < ?',  # noqa: S608 - a mapped table
                versions,
            )
        self._hold_what_builds_on_them()
        return self._told, changed

    def _waiting(self, actions: Sequence[Sequence[Op]]) -> set[int]:
        """Which of the batch's operations still wait: an answer may come twice."""
        first, last = actions[0][0].seq, actions[-1][-1].seq
        found = self._connection.exec_driver_sql(
            "SELECT device_seq FROM outbox WHERE device_seq BETWEEN ? AND ? AND state = 'waiting'", (first, last)
        )
        return {int(seq) for (seq,) in found}

    def _one(self, action: Sequence[Op], result: str, answer: Mapping[str, Any]) -> None:
        self._told.actions += 1
        if result in ("applied", "conflict"):
            self._arrived(action, answer, result == "conflict")
        elif result == "refused" and not self._misses_its_row(action, answer):
            self._told.refused += 1
            self._keep(action, "refused", answer)
            keys = dict.fromkeys(op.key for op in action)
            settle_rows(self._connection, self._writer, keys, self._leaving(action), rows_of(answer))
            self._shadows = True  # what waits after it on the same row has one now, and may be answered in this batch
            mark(self._connection, action, "refused")
            self._blocked.add(action)
        elif result == "parked":
            self._told.parked += 1
            self._keep(action, "parked", answer)
            mark(self._connection, action, "parked")
            self._blocked.add(action)
        else:
            self._told.held += hold(self._connection, [action], self._at)
            self._blocked.add(action)

    def _misses_its_row(self, action: Sequence[Op], answer: Mapping[str, Any]) -> bool:
        """Whether it was refused only because an earlier action of the batch, which would have made its row, was."""
        return answer.get("code") == "sync.row_unknown" and self._blocked.stops(action)

    def _keep(self, action: Sequence[Op], state: str, answer: Mapping[str, Any]) -> None:
        code = str(answer.get("code") or "sync.rejected")
        keep(self._connection, action, state, code, answer.get("params") or {}, self._at)

    def _arrived(self, action: Sequence[Op], answer: Mapping[str, Any], conflict: bool) -> None:
        self._told.operations += len(action)
        self._told.conflicts += conflict
        theirs = rows_of(answer)
        leaving = self._leaving(action) if conflict or self._shadows else frozenset()
        by_row: defaultdict[Key, list[Op]] = defaultdict(list)
        for op in action if conflict or self._shadows else ():
            by_row[op.key].append(op)
        for key, ops in by_row.items():
            if conflict and (key in theirs or (self._shadows and shadow_of(self._connection, key) is not None)):
                settle_rows(self._connection, self._writer, [key], leaving, theirs)
                self._shadows = True
            elif self._shadows:
                self._move_shadow(key, ops, leaving)
        self._done += action
        if self._kept:
            settle_kept(self._connection, action[0].action_id, "arrived", self._at)
        versions = {str(told["op_id"]): told.get("version") for told in answer.get("ops") or ()}
        for op in action:
            if isinstance(version := versions.get(op.op_id), int):
                self._versions[op.table].append((version, id_bytes(op.row_id), version))

    def _leaving(self, action: Sequence[Op]) -> frozenset[int]:
        """Operations that the outbox still has as waiting and that are done: this action's and those before it."""
        return frozenset(op.seq for op in [*self._done, *action])

    def _move_shadow(self, key: Key, done: Sequence[Op], leaving: frozenset[int]) -> None:
        """What was done is in the centre's row now, so that taking back a later operation does not take it back too."""
        shadow = shadow_of(self._connection, key)
        if shadow is None:
            return
        row = lay_over(shadow, done)
        if row is not None and any(op.seq not in leaving for op in pending_of(self._connection, key)):
            put_shadow(self._connection, key, row)
        else:
            drop_shadow(self._connection, key)

    def _hold_what_builds_on_them(self) -> None:
        if not self._blocked:
            return
        _, stopped = self._blocked.sort(by_action(read_ops(self._connection, "state = 'waiting'")))
        self._told.held += hold(self._connection, stopped, self._at)


def rows_of(answer: Mapping[str, Any]) -> dict[Key, Wire | None]:
    """The centre's rows in an answer, None for one that it does not show."""
    return {
        (str(told["table"]), str(told["id"])): told["row"]
        for told in answer.get("rows") or ()
        if known(str(told["table"]))
    }
