"""One cycle: hello, push until nothing waits, pull until every head is reached; and what came of it.

It runs on the network lane and never asks anybody anything. Trouble of the surroundings is an outcome, not an
exception: the line is down most mornings, and a badge says so. A bug is raised as everywhere.

The centre may have been restored from a backup (its generation changed, or a head lies before a cursor): everything
acknowledged is offered again, which the ledger makes harmless, and the replica is built anew. When rights changed (the
epoch) the replica is compared with what the person may see now, and repaired; when its extent did, it follows. When
the rows are done, evidence bytes travel for a bounded time where a lane was handed in; trouble there is told in
`Outcome.moved` and changes nothing else.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.kernel.clock import Clock
from app.kernel.errors import Cancelled, Fault
from app.store.folding import FOLD
from app.store.migrate import remove
from app.store.store import Store
from app.store.types import instant_text
from app.sync.apply import GaveWay, apply, staged
from app.sync.blobs import Lane, Moved, forget_confirmed
from app.sync.digest import compare, repair
from app.sync.first import FRESH, first_sync
from app.sync.hello import Allowed, Welcome, hello
from app.sync.holding import follow, move_on
from app.sync.lock import sync_lock
from app.sync.pauses import Pauses
from app.sync.pull import Restored, pull
from app.sync.push import Watch, push
from app.sync.refolding import refold
from app.sync.searching import build_search
from app.sync.settle import Settled
from app.sync.state import State, device_of, note, read_state, waiting
from app.sync.transport import Offline, Rejected, SyncTransport
from app.sync.upkeep import comparison_due, prune

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Outcome:
    """What a cycle did: operations pushed, log entries (or rows of a first sync) pulled, actions per answer.

    `condition` is a key of the label `sync_condition`; `fault` says more when the cycle did not reach its end. `wake`
    holds the keys that hello handed out for the polls until the next cycle (`head.Poll`).
    `put_off` entries came and are shown at the next pause of the person at the desk.
    """

    condition: str = "ok"
    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    refused: int = 0
    parked: int = 0
    held: int = 0
    repaired: int = 0
    waiting: int = 0
    put_off: int = 0
    seconds: float = 0.0
    fault: Fault | None = field(default=None, repr=False)
    moved: Moved | None = None
    wake: Mapping[str, str] = field(default_factory=dict, repr=False)

    def count(self, settled: Settled) -> None:
        """Count what a push settled."""
        self.pushed += settled.operations
        self.conflicts += settled.conflicts
        self.refused += settled.refused
        self.parked += settled.parked
        self.held += settled.held


def quiet(_step: str, _done: int, _of: int) -> None:
    """Watch nothing."""


class Cycle:
    """Syncs one store with one centre; `name` is how the centre lists this desk, `branch` whose numbers it needs.

    `lane` carries evidence bytes after the rows; None leaves them. `pauses` knows when nobody works at the desk, which
    a large apply waits for; None waits for nothing.
    """

    def __init__(
        self, store: Store, transport: SyncTransport, clock: Clock, branch: str, name: str = "",
        lane: Lane | None = None, pauses: Pauses | None = None,
    ) -> None:  # fmt: skip
        self._store = store
        self._transport = transport
        self._clock = clock
        self._branch = branch
        self._name = name
        self._lane = lane
        self._pauses = pauses
        self.welcome: Welcome | None = None

    def run(self, watch: Watch = quiet) -> Outcome:
        """Run one cycle; `watch` may raise `Cancelled`, after which everything done so far stands."""
        outcome = Outcome()
        started = time.monotonic()
        with sync_lock(Path(self._store.folder)) as ours:
            if ours:
                remove(self._store.folder / FRESH)  # the rest of a first sync that was killed
                self._on_this_pc(outcome, watch)
            else:
                outcome.condition = "elsewhere"
        with self._store.look() as connection:
            outcome.waiting = waiting(connection)
        outcome.seconds = time.monotonic() - started
        return outcome

    def _on_this_pc(self, outcome: Outcome, watch: Watch) -> None:
        """Run the cycle; a full or broken disk ends it at any write, and there is nowhere to note it."""
        try:
            self._note(last_try=instant_text(self._clock.now()))
            self._guarded(outcome, watch)
            self._bytes(outcome, watch)
        except Fault as fault:
            if not fault.code.startswith("store."):
                raise
            _log.error("sync stopped on this PC: %s", fault)
            outcome.condition = "failed"
            outcome.fault = fault

    def _guarded(self, outcome: Outcome, watch: Watch) -> None:
        try:
            self._cycle(outcome, watch)
        except Offline as fault:
            self._end(outcome, "offline", fault)
        except Rejected as fault:
            # The centre may say no to the desk itself in the middle of a cycle: rights can be taken away at any time.
            known = fault.code.removeprefix("sync.")
            self._end(outcome, known if known in list(Allowed) else "rejected", fault)
        except Fault as fault:
            if not fault.code.startswith("sync."):
                raise
            _log.error("sync stopped: %s", fault)
            self._end(outcome, "alarm", fault)
        except Cancelled:
            outcome.condition = "cancelled"
        else:
            if outcome.condition == "ok":
                self._note(condition="ok", why="", last_sync=instant_text(self._clock.now()))

    def _bytes(self, outcome: Outcome, watch: Watch) -> None:
        """Move evidence once the rows are done; a desk that may only read fetches and sends nothing."""
        if self._lane is None or self.welcome is None or outcome.condition not in (Allowed.OK, Allowed.READ_ONLY):
            return
        try:
            sending = outcome.condition == Allowed.OK
            outcome.moved = self._lane.run(self.welcome.generation, sending=sending, watch=watch)
        except Cancelled:
            outcome.condition = "cancelled"

    def _end(self, outcome: Outcome, condition: str, fault: Fault) -> None:
        outcome.condition = condition
        outcome.fault = fault
        self._note(condition=condition, why=fault.code)

    def _note(self, **values: object) -> None:
        with self._store.write_apart("sync.note") as connection:
            note(connection, **values)

    def _cycle(self, outcome: Outcome, watch: Watch) -> None:
        welcome, before = hello(self._store, self._transport, self._clock, self._name, self._branch)
        self.welcome = welcome
        outcome.wake = welcome.wake
        if welcome.allowed in (Allowed.ENROL_AGAIN, Allowed.UPGRADE_REQUIRED):
            raise Rejected(f"sync.{welcome.allowed}", why=("sync_why", welcome.why))
        if before.database and welcome.database != before.database:
            raise Rejected("sync.other_centre")
        with self._store.look() as connection:
            state = read_state(connection)
        restored = bool(before.database) and welcome.generation != before.generation
        pushing = welcome.allowed is Allowed.OK
        if state.why == "sync.log_hole" and not restored:
            # A log with a hole is no place to build on: see first whether it was mended.
            with suppress(Restored):  # told again, and dealt with, below
                self._pull(outcome, welcome, watch)
        if restored:
            self._offer_again()
        if pushing:
            self._push(outcome, watch)
        if restored or state.rebuild or state.last_sync is None:
            self._first(outcome, welcome, watch)
        else:
            self._ordinary(outcome, welcome, state, pushing, watch)
        self._keep_up(outcome, watch)
        if not pushing:
            outcome.condition = str(welcome.allowed)
            self._note(condition=outcome.condition, why=welcome.why)

    def _keep_up(self, outcome: Outcome, watch: Watch) -> None:
        """After the rows: search of a first sync, the daily comparison, and old operations that nobody needs."""
        with self._store.look() as connection:
            state = read_state(connection)
        if state.unsearched:
            build_search(self._store, watch)
        elif state.folded != FOLD:
            refold(self._store, watch)
        now = self._clock.now()
        if not outcome.put_off and comparison_due(state.compared_at, now):
            move_on(self._store, self._transport, self._clock)
            outcome.repaired += self.verify()
            self._note(compared_at=instant_text(now))
        prune(self._store, now)

    def _ordinary(self, outcome: Outcome, welcome: Welcome, state: State, pushing: bool, watch: Watch) -> None:
        rights_changed = welcome.epoch != state.epoch
        try:
            # What may not be seen any more goes at once, whoever is typing.
            self._pull(outcome, welcome, watch, at_once=rights_changed)
        except Restored:
            self._offer_again()
            if pushing:
                self._push(outcome, watch)
            self._first(outcome, welcome, watch)
            return
        if welcome.extent is not None and not outcome.put_off:
            follow(self._store, self._transport, self._clock, welcome.extent)
        if rights_changed:
            outcome.repaired = self.verify()
            self._note(epoch=welcome.epoch, compared_at=instant_text(self._clock.now()))

    def _push(self, outcome: Outcome, watch: Watch) -> None:
        with self._store.look() as connection:
            device, _ = device_of(connection)
        outcome.count(push(self._store, self._transport, device, self._clock, watch))

    def _pull(self, outcome: Outcome, welcome: Welcome, watch: Watch, *, at_once: bool = False) -> None:
        outcome.pulled += pull(self._store, self._transport, welcome.scopes, watch)
        outcome.put_off = self._apply(welcome, watch, None if at_once else self._pauses)

    def _apply(self, welcome: Welcome, watch: Watch, pauses: Pauses | None) -> int:
        """Show what came, now or at a pause; returns how many entries wait for one."""
        entries = staged(self._store)
        if pauses is not None and not pauses.may_run(entries):
            return entries
        yielding = pauses is not None and not pauses.must_finish(entries)
        try:
            apply(
                self._store, welcome.scopes, self._clock.now(), yielding=yielding,
                watch=lambda done, of: watch("apply", done, of),
            )  # fmt: skip
        except GaveWay:
            if pauses is not None:
                pauses.gave_way()
            return entries
        if pauses is not None:
            pauses.over()
        return 0

    def _first(self, outcome: Outcome, welcome: Welcome, watch: Watch) -> None:
        outcome.pulled += first_sync(
            self._store, self._transport, watch, database=welcome.database, generation=welcome.generation,
            epoch=welcome.epoch, last_sync=instant_text(self._clock.now()),
            **({} if welcome.extent is None else {"extent": welcome.extent.text()}),
        )  # fmt: skip

    def _offer_again(self) -> None:
        with self._store.write_apart("sync.offer_again") as connection:
            connection.exec_driver_sql("UPDATE outbox SET state = 'waiting' WHERE state = 'acknowledged'")
            forget_confirmed(connection)
            note(connection, rebuild=True)

    def verify(self, tables: Sequence[str] | None = None) -> int:
        """Compare the replica with the centre and repair what differs; returns how many rows did."""
        differences = compare(self._store, self._transport, tables)
        if differences and self.welcome is not None:
            # Somebody may have written since the last pull: only what differs after another one is a fault.
            pull(self._store, self._transport, self.welcome.scopes, quiet)
            apply(self._store, self.welcome.scopes, self._clock.now())
            differences = compare(self._store, self._transport, sorted({one.table for one in differences}))
        if differences:
            _log.info("%d rows differed from the centre and were read again", len(differences))
            repair(self._store, self._transport, differences)
        return len(differences)
