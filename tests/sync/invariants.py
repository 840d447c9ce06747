"""What must hold whatever happens (design 4.4), as assertions that every test of sync may use.

Those of the real server alone (the audit chain) are asserted where it is under test.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from app.store.base import Merge
from app.sync.coalesce import coalesce
from app.sync.operation import PENDING, Op, by_action, read_ops
from app.sync.rebase import lay_over
from app.sync.rows import read_row
from app.sync.shadow import base_of
from app.sync.state import read_state
from app.sync.wire import Wire, plan_of
from tests.sync.centre import Centre
from tests.sync.desks import Desk


def each_operation_once(centre: Centre, desks: Iterable[Desk]) -> None:
    """I1, I2: what a desk holds for acknowledged had exactly one effect at the centre, and nothing had two."""
    effects = Counter(centre.taken())
    assert [op for op, count in effects.items() if count > 1] == []
    for desk in desks:
        with desk.store.look() as connection:
            done = [
                op.op_id
                for action in by_action(read_ops(connection, "state = 'acknowledged'"))
                for op in coalesce(action)
            ]
        assert [op for op in done if effects[op] != 1] == []


def cursor_means_applied(desk: Desk, *, aware: bool = True) -> None:
    """I3: what is staged joins the cursor without a gap, and the cursor never outran it."""
    cursors = dict(desk.ask("SELECT scope, seq FROM sync_cursor"))
    for scope, first, last, count in desk.ask(
        "SELECT scope, min(seq), max(seq), count(*) FROM sync_staged GROUP BY scope"
    ):
        assert first == cursors.get(scope, 0) + 1
        assert count == last - first + 1
    assert not aware or all(seq <= desk.centre.heads().get(scope, 0) for scope, seq in cursors.items())


def nothing_lost(desk: Desk) -> None:
    """I4: every operation ever captured is there, and one that the centre did not take is kept with its text.

    Only from the front of the outbox do operations go that were settled long ago.
    """
    seqs = [seq for (seq,) in desk.ask("SELECT device_seq FROM outbox ORDER BY device_seq")]
    (last,) = desk.ask("SELECT last_seq FROM device")[0]
    assert seqs == list(range(seqs[0] if seqs else last + 1, last + 1))
    kept = {op["op_id"]: op["new"] for (told,) in desk.ask("SELECT ops FROM sync_kept") for op in json.loads(told)}
    with desk.store.look() as connection:
        for op in read_ops(connection, "state NOT IN ('waiting', 'acknowledged')"):
            assert kept[op.op_id] == op.new, "a kept operation has its text"


def equal_to_view(centre: Centre, desk: Desk) -> None:
    """I5, I7: quiet and synced, the replica has exactly what the centre shows this person."""
    assert desk.states().keys() <= {"acknowledged", "refused"}, "not quiet"
    here, there = desk.everything(), centre.view(desk.actor, desk.device)
    assert {table: rows.keys() for table, rows in here.items()} == {table: rows.keys() for table, rows in there.items()}
    for table, rows in there.items():
        for row_id, row in rows.items():
            mine = here[table][row_id]
            differing = {one: (mine.get(one), row.get(one)) for one in mine | row if mine.get(one) != row.get(one)}
            assert differing == {}, f"{table} {row_id}: here and there"


def own_work_on_top(desk: Desk) -> None:
    """I6: a row is the centre's with everything that waits laid over it, so that everybody reads their own writes.

    While a replica waits to be built anew after the centre was restored, what was acknowledged once is offered again;
    in the row it lies below what came since. There, whatever was typed and never acknowledged is on top.
    """
    with desk.store.look() as connection:
        again = desk.once if read_state(connection).rebuild else frozenset()
        pending: dict[tuple[str, str], list[Op]] = {}
        for op in read_ops(connection, f"state IN {PENDING}"):
            pending.setdefault(op.key, []).append(op)
        for key, ops in pending.items():
            row = read_row(connection, key)
            if not again.isdisjoint(op.seq for op in ops):
                _own_newest_on_top(row, ops, again)
                continue
            writer: Any = _Reader(connection)
            shown = lay_over(base_of(connection, writer, key, ops), ops)
            assert (row is None) == (shown is None), key
            if row is not None and shown is not None:
                assert {**row, "version": 0} == {**shown, "version": 0}, key


def _own_newest_on_top(row: Wire | None, ops: Sequence[Op], again: Collection[int]) -> None:
    if row is None:
        # What was acknowledged may have left the replica since, with its case.
        assert all(op.kind == "update" or op.seq in again for op in ops), "a row of one's own is shown"
        return
    plan = plan_of(ops[0].table)
    newest = {name: op for op in ops for name in op.new}
    for name, op in newest.items():
        if op.seq in again:
            continue
        if name in plan.sets and op.kind == "update":
            shown, was, mine = (value or [] for value in (plan.reading(row)[name], op.old.get(name), op.new[name]))
            assert [one for one in mine if one not in was and one not in shown] == [], (op.key, name)
            assert [one for one in was if one not in mine and one in shown] == [], (op.key, name)
        else:
            assert row[name] == plan.travelling(op.new)[name], (op.key, name)


class _Reader:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def read(self, key: tuple[str, str]) -> Any:
        return read_row(self._connection, key)


def never_back(before: dict[str, dict[str, dict[str, Any]]], after: dict[str, dict[str, dict[str, Any]]]) -> None:
    """I6: between two looks no row went back to an older version."""
    for table, rows in before.items():
        for row_id, row in rows.items():
            now = after.get(table, {}).get(row_id)
            assert now is None or now["version"] >= row["version"], f"{table} {row_id}"


def nothing_foreign(centre: Centre, desk: Desk) -> None:
    """I7: after a sync there is no row beyond what the person may see, but for own work that waits."""
    view = centre.view(desk.actor, desk.device)
    own = {
        (table, bytes(row).hex())
        for table, row in desk.ask("SELECT table_name, row_id FROM outbox WHERE state IN ('waiting', 'parked', 'held')")
    }
    for table, rows in desk.everything().items():
        foreign = [one for one in rows if one not in view.get(table, {}) and (table, one.replace("-", "")) not in own]
        assert foreign == [], table


def drained_or_told(desk: Desk) -> None:
    """I8: nothing waits without a reason: what is not at the centre is kept where a person sees it."""
    assert desk.states()["waiting"] == 0
    open_kept = {bytes(one[0]) for one in desk.ask("SELECT id FROM sync_kept WHERE settled_at IS NULL")}
    stuck = {
        bytes(one[0]) for one in desk.ask("SELECT DISTINCT action_id FROM outbox WHERE state IN ('parked', 'held')")
    }
    assert stuck <= open_kept


def logs_contiguous(centre: Centre) -> None:
    """I9: every scope's log is 1, 2, 3 …"""
    for scope, seqs in centre.logs().items():
        assert seqs == list(range(1, len(seqs) + 1)), scope


def no_plaintext(desk: Desk, *words: str) -> None:
    """I11: nothing typed lies open in any file of the profile."""
    for file in desk.folder.iterdir():
        if file.is_file():
            data = file.read_bytes()
            assert b"SQLite format 3" not in data, file.name
            assert [word for word in words if word.encode() in data] == [], file.name


def guarded_stands(centre: Centre) -> None:
    """I12: an operation that is in a conflict about a field never wrote that field, then or later.

    The same value may still come to stand there: from somebody else, or by whoever resolves the conflict.
    """
    told = list(centre.all_rows("conflicts").values())
    changes: dict[tuple[str, str], set[str]] = {}
    for change in centre.changes([one["op_id"] for one in told]):
        changes.setdefault((change.op_id, change.row_id), set()).update(change.new)
    wrote = [one for one in told if one["field_name"] in changes.get((one["op_id"], one["row_id"]), ())]
    assert wrote == [], "kept aside, and written all the same"


def guarded_as_seen(centre: Centre, desks: Iterable[Desk]) -> None:
    """I12: an operation changed a guarded field only where the person had seen what stood there."""
    for desk in desks:
        with desk.store.look() as connection:
            done = {
                op.op_id: op
                for action in by_action(read_ops(connection, "state = 'acknowledged'"))
                for op in coalesce(action)
            }
        for change in centre.changes(list(done)):
            op = done[change.op_id]
            if op.key != (change.table, change.row_id):
                continue  # what follows from it elsewhere
            plan = plan_of(op.table)
            seen = plan.travelling(op.old)
            for name in change.new.keys() & op.new.keys():
                if plan.merge[name] is Merge.GUARDED:
                    assert change.old[name] == seen.get(name), (op.key, name)


def all_hold(centre: Centre, desks: list[Desk], unaware: Collection[Desk] = ()) -> None:
    """Everything that holds at any moment, between two steps of whatever happens.

    `unaware` are desks that have not synced since the centre was restored: it may lack what they hold for acknowledged.
    """
    each_operation_once(centre, [desk for desk in desks if desk not in unaware])
    logs_contiguous(centre)
    guarded_stands(centre)
    guarded_as_seen(centre, desks)
    for desk in desks:
        cursor_means_applied(desk, aware=desk not in unaware)
        nothing_lost(desk)
        own_work_on_top(desk)


def all_quiet(centre: Centre, desks: list[Desk]) -> None:
    """Everything that holds when the lines are up and every desk has synced until nothing moves."""
    all_hold(centre, desks)
    for desk in desks:
        drained_or_told(desk)
        nothing_foreign(centre, desk)
        if desk.states().keys() <= {"acknowledged", "refused"}:
            equal_to_view(centre, desk)
