"""The lines of one seat to its centre, of which one may be kept from visit to visit.

Letting a person in costs the server more than all that an ordinary visit asks (a process, the proof of the password,
every plan made anew), so a desk that comes back each half minute keeps its line. Not for long and not whatever happens:
only while the centre allows it (hello says for how long, and says no before its connections run out), never one on
which anything went wrong, and for an hour at most, because a process at the server never grows smaller and a password
that was changed meanwhile should count some day. Whoever locks the seat, hangs up or closes ends it.

Kept is the default (`central.keep_line`), though one person's role cannot share a pool and so every kept line is a
process at the server: two cores do four times as many syncs over kept lines, and of what an idle desk asks nearly all
would be being let in. The price is known beforehand: `max_connections` of one and a half times the desks lets every
desk keep its line, at some eight megabytes each (300 and 1.6 GB for two hundred desks); with fewer, those beyond two
thirds visit briefly and nobody is turned away. A region too large for that sets the setting to false for all its desks
in the machine-wide file, until a gateway stands behind the port.

Several threads of a seat may speak with the centre at once, each on a line of its own; the first one that comes back is
kept. Decided against: a pool, for a desk hardly ever needs two, and a thread that closes idle lines: a desk that comes
no more was closed or sleeps, and for one that sleeps the server hangs up.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.sync.transport import CentreTransport

LONGEST = 3600.0
"""Seconds after which a line is opened anew however well it serves."""


@dataclass(frozen=True, slots=True)
class _Kept:
    transport: CentreTransport
    opened: float
    since: float


class Lines:
    """See the module. `allowed()` says for how many seconds a line may be kept just now; 0 keeps none.

    `now` is the PC's own clock and not a monotonic one, which stands still while a PC sleeps: after a night nobody
    should wait for a line to be found dead. When somebody sets the clock, one more line is opened or one lives longer.
    """

    def __init__(self, allowed: Callable[[], float], now: Callable[[], float] = time.time) -> None:
        self._allowed = allowed
        self._now = now
        self._guard = threading.Lock()
        self._busy: list[CentreTransport] = []
        self._kept: _Kept | None = None
        self._era = 0

    @contextmanager
    def line(self, make: Callable[[], CentreTransport]) -> Iterator[CentreTransport]:
        """Give the kept line, or one made by `make`; afterwards it is kept or closed. One thread at a time uses it."""
        with self._guard:
            era = self._era  # before the line is taken: whoever closes from now on means this one too
        kept = self._take()
        transport, opened = (make(), self._now()) if kept is None else (kept.transport, kept.opened)
        with self._guard:
            self._busy.append(transport)
        well = False
        try:
            yield transport
            well = True
        finally:
            if not (well and self._keep(transport, opened, era)):
                with self._guard:
                    self._busy.remove(transport)
                transport.close()

    def close(self) -> None:
        """Close the kept line; those in use are closed when they come back."""
        with self._guard:
            self._era += 1
            kept, self._kept = self._kept, None
        if kept is not None:
            kept.transport.close()

    def hang_up(self) -> None:
        """Close the kept line and cut those in use: whoever waits for an answer hears that nobody is there."""
        self.close()
        with self._guard:
            busy = list(self._busy)
        for transport in busy:
            transport.hang_up()

    def _take(self) -> _Kept | None:
        with self._guard:
            kept, self._kept = self._kept, None
        if kept is None:
            return None
        now = self._now()
        fresh = now - kept.since < self._allowed() and now - kept.opened <= LONGEST
        if fresh and kept.transport.may_be_kept():
            return kept
        kept.transport.close()
        return None

    def _keep(self, transport: CentreTransport, opened: float, era: int) -> bool:
        now = self._now()
        if self._allowed() <= 0 or now - opened > LONGEST or not transport.may_be_kept():
            return False
        with self._guard:
            if self._kept is not None or era != self._era:
                return False
            self._busy.remove(transport)
            self._kept = _Kept(transport, opened, now)
            return True
