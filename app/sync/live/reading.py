"""The engine that live reading runs on: a few connections of the person's own role, that only read.

Each session is one transaction in one consistent moment (REPEATABLE READ, READ ONLY), so that a screen never shows two
states at once, and a write is refused by the server whatever this program believes. Pools serve whoever has a role of
their own badly, so nothing is held open for somebody who stopped looking: after some minutes the connections are
closed, and the next page opens them again. Unqualified names mean the rooms' tables by `search_path`; nothing else of
the statements has to know where it runs.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import QueuePool

from app.sync.live.trouble import sorted_trouble
from app.sync.sql import SqlTransport

STATEMENT_SECONDS = 20
"""How long one question may take: longer than a person waits, shorter than others should."""
IDLE_SECONDS = 180.0
"""How long connections stay open after the last page."""
CONNECTIONS = 3
"""Two readers of the window and one action that writes down who looked."""
_PLACE = "-c search_path=desk,pg_catalog,pg_temp"
# A line that is dead is noticed sooner than by sync: somebody sits in front of it.
_LIMITS = {"keepalives_idle": 5, "keepalives_interval": 3, "keepalives_count": 3, "tcp_user_timeout": 15_000}


class LiveReading:
    """Reads the centre as one person; an `app.store.live.Elsewhere`.

    `dial` says how the person is reached right now (address and password may change); `allowed` names the tables that
    a reader may add entries to.
    """

    def __init__(
        self, dial: Callable[[], SqlTransport], allowed: Callable[[], frozenset[str]], idle: float = IDLE_SECONDS
    ) -> None:
        self._dial = dial
        self._allowed = allowed
        self._idle = idle
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._transports: list[SqlTransport] = []
        self._readers = 0
        self._last = 0.0
        self._timer: threading.Timer | None = None
        self._closed = False

    @property
    def entries(self) -> frozenset[str]:
        """Tables that a reader may add rows to."""
        return self._allowed()

    @contextmanager
    def reading(self) -> Iterator[Engine]:
        """Lend the engine while the block lasts; raises `Offline`, `Rejected`, or `Refusal("live.read_only")`."""
        engine = self._begin()
        try:
            with sorted_trouble():
                yield engine
        finally:
            self._end()

    @property
    def open_connections(self) -> int:
        """How many connections stand open, in use or waiting for the next page."""
        with self._lock:
            pool = self._engine.pool if self._engine is not None else None
        return pool.checkedin() + pool.checkedout() if isinstance(pool, QueuePool) else 0

    def hang_up(self) -> None:
        """Cut every line from another thread: whoever waits for a page hears that nobody is there, at once."""
        for transport in list(self._transports):
            transport.hang_up()

    def rest(self) -> None:
        """Close the connections that nobody uses; the next page opens new ones."""
        with self._lock:
            engine, self._engine = self._engine, None
            if not self._readers:
                self._transports = []  # whoever still reads can be cut off, and hangs up at the end of the page
        if engine is not None:
            engine.dispose()

    def close(self) -> None:
        """Close everything; nothing is read any more."""
        with self._lock:
            self._closed = True
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
        self.rest()

    def _begin(self) -> Engine:
        with self._lock:
            if self._engine is None:
                self._engine = _engine(self._connect)
            self._readers += 1
            return self._engine

    def _connect(self) -> psycopg.Connection[Any]:
        transport = self._dial()
        with self._lock:
            self._transports.append(transport)
        connection = transport.dial(STATEMENT_SECONDS, _PLACE, **_LIMITS)
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        # A gateway that pools transactions keeps no statements between them.
        connection.prepare_threshold = None
        return connection

    def _end(self) -> None:
        with self._lock:
            self._readers -= 1
            self._last = time.monotonic()
            if self._timer is None and not self._closed:
                self._wait(self._idle)

    def _wait(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._look)
        self._timer.daemon = True
        self._timer.start()

    def _look(self) -> None:
        with self._lock:
            self._timer = None
            left = self._last + self._idle - time.monotonic()
            if self._closed:
                return
            if self._readers or left > 0:
                self._wait(max(left, 1.0) if not self._readers else self._idle)
                return
        self.rest()


def _engine(connect: Callable[[], psycopg.Connection[Any]]) -> Engine:
    return create_engine(
        "postgresql+psycopg://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_timeout=STATEMENT_SECONDS,
        # A line may have died between two pages: better asked before than told after.
        pool_pre_ping=True,
        use_native_hstore=False,
    )
