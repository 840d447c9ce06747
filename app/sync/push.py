"""Push: offer what waits, batch by batch, and settle each answer before the next batch is offered.

While the centre works on a batch the next one is read; it is used only when everything before it was applied, since
whatever was not may stop what builds on it. One question for each batch, never one for each operation. A batch that the
centre rejects as a whole is offered again action by action, so that one action which nobody foresaw cannot stop the
rest: it alone is parked.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from app.kernel.clock import Clock
from app.kernel.errors import Fault
from app.store.killpoints import kill_point
from app.store.store import Store
from app.sync.batch import ACTIONS, Batch, next_batch
from app.sync.kept import hold
from app.sync.settle import Settled, settle
from app.sync.transport import Rejected, SyncTransport

FOR_ALL = frozenset(
    {"sync.not_staff", "sync.enrol_again", "sync.read_only", "sync.upgrade_required", "sync.generation"}
)
"""Codes that speak of the desk and not of what it offered: nothing is parked for them."""
Watch = Callable[[str, int, int], None]
"""Is told (step, done, of); raises `Cancelled` to stop between two batches or pages."""


def push(store: Store, transport: SyncTransport, device: str, clock: Clock, watch: Watch) -> Settled:
    """Push until nothing waits that may go; returns what became of it. Raises what the transport raises."""
    with ThreadPoolExecutor(1, "sync-ahead") as beside:
        return _push(store, transport, device, clock, watch, beside)


def _push(
    store: Store, transport: SyncTransport, device: str, clock: Clock, watch: Watch, beside: ThreadPoolExecutor
) -> Settled:
    told = Settled()
    singly = 0
    ahead: Batch | None = None
    while True:
        batch = _read(store, device, 1 if singly else ACTIONS) if ahead is None else ahead
        if batch.stopped:
            with store.write_apart("sync.hold") as connection:
                told.held += hold(connection, batch.stopped, clock.now())
        if not batch.actions:
            return told
        following = beside.submit(_read, store, device, ACTIONS, batch.actions[-1][-1].seq)
        kill_point("sync.before_send")
        try:
            answers = _offer(transport, batch, device)
        except Rejected as rejected:
            if rejected.code in FOR_ALL:
                raise
            if len(batch.actions) > 1:
                singly = len(batch.actions)
                continue
            answers = [_parked(batch, rejected)]
        kill_point("sync.after_send")
        with store.write_apart("sync.settle") as connection:
            settled, changed = settle(connection, batch.actions, answers, clock.now())
        if changed:
            store.announce(changed)
        if not settled.actions:
            # Without this an answer that names none of them would be asked for without end.
            raise Fault("sync.unanswered", actions=len(batch.actions))
        singly = max(0, singly - 1)
        ahead = _usable(following, batch, settled) if not singly else None
        told.add(settled)
        watch("push", told.operations, 0)


def _read(store: Store, device: str, most: int, after: int = 0) -> Batch:
    with store.look() as connection:
        batch = next_batch(connection, most, after=after)
    if batch.actions:
        batch.told(device)  # made here, it need not be made while the centre waits
    return batch


def _usable(following: Future[Batch], batch: Batch, settled: Settled) -> Batch | None:
    """The batch that was read meanwhile, if all that was offered before it was applied; an empty one is read again."""
    trouble = settled.conflicts + settled.refused + settled.parked + settled.held
    if trouble or batch.stopped or settled.actions != len(batch.actions):
        return None
    read = following.result()
    return read if read.actions and not read.stopped else None


def _offer(transport: SyncTransport, batch: Batch, device: str) -> list[dict[str, Any]]:
    return list(transport.push(batch.told(device))["answers"])


def _parked(batch: Batch, rejected: Rejected) -> dict[str, Any]:
    params = {name: str(value) for name, value in rejected.params.items()}
    return {"action_id": batch.actions[0][0].action_id, "result": "parked", "code": rejected.code, "params": params}
