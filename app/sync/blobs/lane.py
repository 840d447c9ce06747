"""One cycle of the lane: ask the centre what it has, send what it lacks, fetch what this person works with.

It runs after the rows, for a bounded time. Trouble with one content is noted and does not stop the others; trouble
with the line, the disk or this desk's right to speak ends the lane, never the cycle: the rows are done already. Small
contents go first in either direction, so that one recording does not hold up twenty photographs.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from app.evidence.blobs import Blobs
from app.kernel.clock import Clock
from app.kernel.errors import Fault
from app.store.store import SLICE, Store
from app.sync.blobs import notes
from app.sync.blobs.fetch import fetch
from app.sync.blobs.notes import Entry
from app.sync.blobs.pace import Pace
from app.sync.blobs.send import CHUNK, send
from app.sync.push import FOR_ALL, Watch
from app.sync.state import waiting
from app.sync.transport import BlobTransport, Offline, Rejected

SECONDS = 5.0
ASK_SHARE = 0.2
UP_SHARE = 0.7
ASK = 500
NOTE_EVERY = 1.0
_OURS = FOR_ALL | {"sync.password", "sync.not_provisioned", "sync.no_database"}
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Moved:
    """What a cycle of the lane did: whole contents, and the chunks and bytes that went over the line, each way.

    `left_up` and `left_down` are contents that wait for a later cycle, `troubled` those that met trouble of their own.
    `fault` says why the lane ended early.
    """

    sent: int = 0
    sent_chunks: int = 0
    sent_bytes: int = 0
    fetched: int = 0
    fetched_chunks: int = 0
    fetched_bytes: int = 0
    left_up: int = 0
    left_down: int = 0
    troubled: int = 0
    seconds: float = 0.0
    fault: Fault | None = field(default=None, repr=False)

    def count_sent(self, size: int) -> None:
        """Count a chunk that went up."""
        self.sent_chunks += 1
        self.sent_bytes += size

    def count_fetched(self, size: int) -> None:
        """Count a chunk that came down."""
        self.fetched_chunks += 1
        self.fetched_bytes += size


class Lane:
    """Moves the evidence of one store; `me` is the person who speaks, `seconds` what a cycle may take (None: all)."""

    def __init__(
        self, store: Store, transport: BlobTransport, blobs: Blobs, me: UUID, clock: Clock, *,
        seconds: float | None = SECONDS, chunk: int = CHUNK,
    ) -> None:  # fmt: skip
        self._store = store
        self._transport = transport
        self._blobs = blobs
        self._me = me
        self._clock = clock
        self._seconds = seconds
        self._chunk = chunk

    def run(self, generation: int, *, sending: bool, watch: Watch) -> Moved:
        """Move what there is time for; `watch` hears (evidence_up or evidence_down, bytes, of bytes) and may cancel.

        `generation` is the centre's; `sending` False only fetches.
        """
        moved = Moved()
        started = time.monotonic()
        pace = Pace(self._seconds, self._rows_wait)
        try:
            self._ask(generation, pace.part(ASK_SHARE))
            if sending:
                self._up(generation, pace, moved, watch)
            self._down(generation, pace, moved, watch)
            self._drop_what_left(generation)
        except Fault as fault:
            if not (isinstance(fault, Offline | Rejected) or fault.code.startswith("store.")):
                raise
            _log.info("the evidence lane ended early: %s", fault)
            moved.fault = fault
        moved.seconds = time.monotonic() - started
        return moved

    def _rows_wait(self) -> bool:
        with self._store.look() as connection:
            return waiting(connection) > 0

    def _ask(self, generation: int, pace: Pace) -> None:
        with self._store.look() as connection:
            new = notes.unnoted(connection)
        for begin in range(0, len(new), SLICE):
            with self._store.write_apart("blobs.discover") as connection:
                notes.discover(connection, new[begin : begin + SLICE])
        while True:
            now = self._clock.now()
            with self._store.look() as connection:
                asked = notes.to_ask(connection, generation, now, ASK)
            if not asked or pace.over():
                return
            states = self._transport.blob_states(asked)
            whole = [sha for sha, told in states.items() if told.get("state") == "complete"]
            with self._store.write_apart("blobs.answered") as connection:
                notes.answered(connection, asked, whole, generation, now)

    def _drop_what_left(self, generation: int) -> None:
        """What lies outside the grant after a sync is gone from this desk, bytes as well as rows."""
        with self._store.look() as connection:
            left = notes.left(connection, generation)
        if not left:
            return
        for sha256 in left:
            self._blobs.remove(sha256)
        with self._store.write_apart("blobs.forget") as connection:
            notes.forget(connection, left)

    # ------------------------------------------------------------------ up and down

    def _up(self, generation: int, pace: Pace, moved: Moved, watch: Watch) -> None:
        with self._store.look() as connection:
            found = notes.to_send(connection, self._clock.now())
        queue = [entry for entry in found if self._blobs.has(entry.sha256)]
        way = _Way("evidence_up", queue, watch)
        moved.left_up = len(queue)
        up = pace.part(UP_SHARE)
        for entry in queue:
            if up.over():
                return
            if self._guarded(entry, moved, partial(self._send, entry, generation, up, moved, way)):
                moved.left_up -= 1
            way.passed(entry)

    def _send(self, entry: Entry, generation: int, pace: Pace, moved: Moved, way: _Way) -> bool:
        noted = time.monotonic() - NOTE_EVERY

        def told(done: int, of: int) -> None:
            nonlocal noted
            if time.monotonic() - noted >= NOTE_EVERY or done == of:
                # What counts is what the centre says; this is for the eye, and a commit for each chunk would cost more.
                noted = time.monotonic()
                with self._store.write_apart("blobs.progress") as connection:
                    notes.note_progress(connection, entry.sha256, done, of)
            way.at(entry, done, of)

        sent = send(self._transport, self._blobs, entry.sha256, self._me, pace, told, self._chunk, moved.count_sent)
        if sent:
            moved.sent += 1
            with self._store.write_apart("blobs.confirmed") as connection:
                notes.answered(connection, [entry.sha256], [entry.sha256], generation, self._clock.now())
        return sent

    def _down(self, generation: int, pace: Pace, moved: Moved, watch: Watch) -> None:
        with self._store.look() as connection:
            found = notes.to_fetch(connection, generation, self._me, self._clock.now())
        queue = [entry for entry in found if not self._blobs.has(entry.sha256)]
        way = _Way("evidence_down", queue, watch)
        moved.left_down = len(queue)
        for entry in queue:
            if pace.over():
                return
            if self._guarded(entry, moved, partial(self._fetch, entry, pace, moved, way)):
                moved.left_down -= 1
            way.passed(entry)

    def _fetch(self, entry: Entry, pace: Pace, moved: Moved, way: _Way) -> bool:
        told = partial(way.at, entry)
        got = fetch(self._transport, self._blobs, entry.sha256, entry.size, pace, told, moved.count_fetched)
        with self._store.write_apart("blobs.fetched") as connection:
            if got.here:
                moved.fetched += 1
                notes.note_fetched(connection, entry.sha256)
            elif not got.there:
                notes.answered(connection, [entry.sha256], [], 0, self._clock.now())
        return got.here

    def _guarded(self, entry: Entry, moved: Moved, work: Callable[[], bool]) -> bool:
        """Do one content's work and say whether it is done; trouble that is its own is noted with it."""
        try:
            return work()
        except Fault as fault:
            if isinstance(fault, Offline) or fault.code.startswith("store.") or fault.code in _OURS:
                raise
            if fault.code == "evidence.bytes_arriving":
                return False
            _log.warning("a content does not get on: %s", fault)
            moved.troubled += 1
            with self._store.write_apart("blobs.trouble") as connection:
                notes.note_trouble(connection, entry.sha256, fault.code, self._clock.now())
            return False


class _Way:
    """How far one direction has come, in bytes of all its contents."""

    def __init__(self, step: str, queue: list[Entry], watch: Watch) -> None:
        self._step = step
        self._watch = watch
        self._of = sum(entry.size for entry in queue)
        self._behind = 0

    def at(self, entry: Entry, done: int, of: int) -> None:
        """Tell where in a content the work is."""
        self._watch(self._step, self._behind + entry.size * done // max(1, of), self._of)

    def passed(self, entry: Entry) -> None:
        """Count a content as dealt with."""
        self._behind += entry.size
