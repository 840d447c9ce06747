"""A bad network between a desk and its server: a proxy on the loopback that cuts, holds back, slows and refuses.

    with CuttingProxy(centre.port()) as proxy:
        connection = psycopg.connect(proxy.url(centre.url()))
        proxy.lose_answer(after=b"sync.push")   # the server has committed, the client never hears of it

Plans are made from the test's thread and carried out by one thread that moves all bytes, so a cut falls exactly where
it was asked for: after N bytes, or between the server's answer and the client. One thread per connection was decided
against: a socket that another thread waits on is not closed before that wait is over. The proxy ends by itself after
its lifetime, whatever the test does.
"""

from __future__ import annotations

import selectors
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit, urlunsplit

HOST = "127.0.0.1"
PIECE = 65536
HELD_AT_MOST = 262_144
"""Bytes that one direction of one connection may hold; then its sender has to wait, as on a real line."""

Way = Literal["to_server", "to_client"]
End = Literal["reset", "close"]


@dataclass
class Plan:
    """A cut that is to come: after so many bytes on a way, or in place of the n-th answer."""

    way: Way
    left: int = 0
    answers: int = 0
    states: bytes = b""
    after: bytes = b""
    end: End = "reset"
    stay_down: bool = False

    @property
    def loses_an_answer(self) -> bool:
        """Say whether the cut takes the place of an answer."""
        return self.answers > 0


class Answers:
    """Find where the answers of a PostgreSQL server end in its stream: at each *ready for query* after the greeting.

    The server also waits for its client when it is ready to be copied into; that place is told with an empty state.
    """

    def __init__(self) -> None:
        """Begin at the first byte of a connection."""
        self.single = 0
        self.greeted = False
        self._rest = b""
        self._skip = 0
        self._asks = False

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """Give the offsets behind the answers that end in this piece, each with its state: `I`, `T` or `E`."""
        found: list[tuple[int, bytes]] = []
        before = len(self._rest)
        data = self._rest + data
        at = 0
        while self.single and at < len(data):  # a yes or no to the wish for encryption
            self.single -= 1
            at += 1
        while True:
            step = min(self._skip, len(data) - at)
            at += step
            self._skip -= step
            if self._skip:
                break
            if self._asks:
                found.append((at - before, b""))
                self._asks = False
            if len(data) - at < 5:
                break
            kind, length = data[at : at + 1], int.from_bytes(data[at + 1 : at + 5], "big")
            if kind == b"Z":
                if len(data) - at < 6:
                    break
                at += 6
                if self.greeted:
                    found.append((at - before, data[at - 1 : at]))
                self.greeted = True
            else:
                self._skip = 1 + length
                self._asks = kind == b"G"
        self._rest = data[at:]
        return found


@dataclass(eq=False)
class Stream:
    """One direction of a connection: what was read and not yet written, each piece with the moment it is due."""

    way: Way
    source: socket.socket
    target: socket.socket
    held: list[tuple[float, bytes]] = field(default_factory=list)
    size: int = 0
    ended: bool = False
    closed: bool = False
    not_before: float = 0.0

    def put(self, data: bytes, due: float) -> None:
        """Take bytes that are to be passed on."""
        if data:
            self.held.append((due, data))
            self.size += len(data)


@dataclass(eq=False)
class Connection:
    """A client, the server, and what is known of their talk."""

    client: socket.socket
    server: socket.socket
    streams: tuple[Stream, Stream]
    answers: Answers = field(default_factory=Answers)
    first: bool = True
    kept: bytes = b""

    def close(self, end: End) -> None:
        """End both sides, by a reset or in order."""
        for side in (self.client, self.server):
            if end == "reset":
                with suppress(OSError):
                    side.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            side.close()


class CuttingProxy:
    """Forward connections to a server on the loopback, and break them as told."""

    def __init__(self, server_port: int, *, lifetime: float = 120.0, most: int = 512) -> None:
        """Prepare for `server_port`; at most `most` connections at once, for at most `lifetime` seconds."""
        self.server_port = server_port
        self.connections = 0
        self.cuts = 0
        self.passed: dict[Way, int] = {"to_server": 0, "to_client": 0}
        self._most = most
        self._ends_at = time.monotonic() + lifetime
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._plan: Plan | None = None
        self._frozen = False
        self._delay = 0.0
        self._rate = 0.0
        self._open: list[Connection] = []
        self._seen = b""
        self._over = False
        self._listener: socket.socket | None = None
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self.port = self._listen(0)
        self._thread = threading.Thread(target=self._run, name="cutting-proxy", daemon=True)

    def __enter__(self) -> CuttingProxy:
        """Begin to forward."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Cut everything and end the thread."""
        self.stop()

    def url(self, url: str) -> str:
        """The same URL, but through this proxy."""
        parts = urlsplit(url)
        who = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
        return urlunsplit(parts._replace(netloc=f"{who}{HOST}:{self.port}"))

    # ------------------------------------------------------------------------------------------------ what tests say

    def cut(self, end: End = "reset") -> None:
        """Cut every connection now."""
        with self._lock:
            self._cut(end)

    def cut_after(
        self, way: Way, count: int, *, after: bytes = b"", end: End = "reset", stay_down: bool = False
    ) -> None:
        """Let `count` more bytes pass on a way, over all connections, then cut them all.

        With `after`, counting begins with the piece in which the client sends these bytes. `stay_down` refuses new
        connections afterwards.
        """
        self._set(Plan(way, left=count, after=after, end=end, stay_down=stay_down))

    def lose_answer(
        self, nth: int = 1, *, after: bytes = b"", states: bytes = b"I", end: End = "reset", stay_down: bool = False
    ) -> None:
        """Hold back the server's n-th answer from now; when it is there in full, cut.

        Only answers that leave the server outside a transaction count (`states`: `I` idle, `T` in a transaction, `E` in
        a failed one), so a plain `COMMIT` or a statement of its own. With `after`, answers count from the moment the
        client sends these bytes; a statement that was prepared earlier does not carry its text any more.
        """
        self._set(Plan("to_client", answers=nth, states=states, after=after, end=end, stay_down=stay_down))

    def refuse(self, cut: bool = True) -> None:
        """Let nobody connect any more, as when the server is down; by default cut who is connected."""
        with self._lock:
            self._close_listener()
            if cut:
                self._cut("reset")

    def accept(self) -> None:
        """Let connect again, on the same port."""
        with self._lock:
            if self._listener is None and not self._over:
                self._listen(self.port)
        self._wake()

    def freeze(self) -> None:
        """Let nothing pass, and say nothing: the plug is out and nobody has noticed."""
        self._tune(frozen=True)

    def thaw(self) -> None:
        """Let pass what was held back, and everything after."""
        self._tune(frozen=False)

    def delay(self, seconds: float) -> None:
        """Pass on every piece this much later; 0 ends it."""
        self._tune(delay=seconds)

    def throttle(self, bytes_per_second: float) -> None:
        """Pass on at most so much in each direction of each connection; 0 ends it."""
        self._tune(rate=bytes_per_second)

    def heal(self) -> None:
        """Forget every plan and pass everything on."""
        with self._lock:
            self._plan = None
            self._release()
        self._tune(frozen=False, delay=0.0, rate=0.0)
        self.accept()

    def wait_for_cut(self, cuts: int = 1, seconds: float = 10.0) -> bool:
        """Wait until so many cuts were made in all; say whether they were."""
        with self._changed:
            return self._changed.wait_for(lambda: self.cuts >= cuts, seconds)

    def stop(self) -> None:
        """End it all; harmless when it has ended."""
        with self._lock:
            self._over = True
        self._wake()
        if self._thread.ident is not None:
            self._thread.join(10.0)
            if self._thread.is_alive():
                raise RuntimeError("the proxy did not end")
        else:
            self._tear_down()

    # ------------------------------------------------------------------------------------------------------- inside

    def _set(self, plan: Plan) -> None:
        with self._lock:
            self._plan = plan
            self._seen = b""
            self._release()
            if not plan.after and not plan.loses_an_answer and plan.left <= 0:
                self._carry_out(plan)
        self._wake()

    def _release(self) -> None:
        """Pass on what was kept for a plan that is no more."""
        for connection in self._open:
            connection.streams[1].put(connection.kept, 0.0)
            connection.kept = b""

    def _tune(self, frozen: bool | None = None, delay: float | None = None, rate: float | None = None) -> None:
        with self._lock:
            self._frozen = self._frozen if frozen is None else frozen
            self._delay = self._delay if delay is None else delay
            self._rate = self._rate if rate is None else rate
        self._wake()

    def _wake(self) -> None:
        with suppress(OSError):
            self._mouth.send(b".")

    def _listen(self, port: int) -> int:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
        listener.setblocking(False)
        self._listener = listener
        return int(listener.getsockname()[1])

    def _close_listener(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _cut(self, end: End) -> None:
        for connection in self._open:
            connection.close(end)
        self._open.clear()
        self.cuts += 1
        self._changed.notify_all()

    def _carry_out(self, plan: Plan) -> None:
        self._plan = None
        if plan.stay_down:
            self._close_listener()
        self._cut(plan.end)

    # --------------------------------------------------------------------------------------------------- the thread

    def _run(self) -> None:
        try:
            while not self._over and time.monotonic() < self._ends_at:
                self._turn()
        finally:
            self._tear_down()

    def _tear_down(self) -> None:
        with self._lock:
            self._over = True
            self._close_listener()
            for connection in self._open:
                connection.close("reset")
            self._open.clear()
            self._ear.close()
            self._mouth.close()

    def _turn(self) -> None:
        """Wait until something can be moved, and move it; sockets are only touched under the lock."""
        with selectors.DefaultSelector() as selector:
            with self._lock:
                wait = self._register(selector)
            try:
                ready = {key.fd: mask for key, mask in selector.select(wait)}
            except OSError:  # a socket was cut while we waited
                return
        with self._lock, suppress(BlockingIOError):
            while self._ear.recv(4096):
                pass
        with self._lock:
            if self._listener is not None and self._listener.fileno() in ready:
                self._take_one(self._listener)
            for connection, stream in list(self._streams()):
                if connection in self._open and stream.source.fileno() in ready:
                    self._read(connection, stream)
                if connection in self._open:
                    self._write(connection, stream)

    def _streams(self) -> Iterator[tuple[Connection, Stream]]:
        for connection in self._open:
            for stream in connection.streams:
                yield connection, stream

    def _register(self, selector: selectors.BaseSelector) -> float:
        """Say what is waited for, and for how long at most."""
        now = time.monotonic()
        wait = min(0.5, max(0.0, self._ends_at - now))
        wanted: dict[socket.socket, int] = {self._ear: selectors.EVENT_READ}
        if self._listener is not None and len(self._open) < self._most:
            wanted[self._listener] = selectors.EVENT_READ
        for _, stream in self._streams():
            if not stream.ended and stream.size < HELD_AT_MOST and not self._frozen:
                wanted[stream.source] = wanted.get(stream.source, 0) | selectors.EVENT_READ
            if stream.held and not self._frozen:
                due = max(stream.held[0][0], stream.not_before)
                if due <= now:
                    wanted[stream.target] = wanted.get(stream.target, 0) | selectors.EVENT_WRITE
                else:
                    wait = min(wait, due - now)
        for side, events in wanted.items():
            selector.register(side, events)
        return wait

    def _take_one(self, listener: socket.socket) -> None:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            server.connect((HOST, self.server_port))
        except OSError:
            client.close()
            server.close()
            return
        for side in (client, server):
            side.setblocking(False)
            side.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        streams = (Stream("to_server", client, server), Stream("to_client", server, client))
        self._open.append(Connection(client, server, streams))
        self.connections += 1

    def _read(self, connection: Connection, stream: Stream) -> None:
        if stream.ended or stream.size >= HELD_AT_MOST or self._frozen:
            return
        try:
            data = stream.source.recv(PIECE)
        except BlockingIOError:
            return
        except OSError:  # one side went away by a reset: so does the other
            connection.close("reset")
            self._open.remove(connection)
            return
        if not data:
            stream.ended = True
            return
        if stream.way == "to_server":
            if connection.first and len(data) == 8:
                connection.answers.single += 1  # a wish for encryption comes before the greeting
            else:
                connection.first = False
            passing = data
        else:
            passing = self._without_the_lost(connection, data)
        stream.put(passing, time.monotonic() + self._delay)
        plan = self._plan
        if plan is not None and plan.after and stream.way == "to_server":
            self._seen = (self._seen + data)[-(PIECE + len(plan.after)) :]
            if plan.after in self._seen:
                plan.after = b""

    def _without_the_lost(self, connection: Connection, data: bytes) -> bytes:
        """Give what may reach the client of a piece from the server; carries the plan out at the lost answer's end."""
        talking = connection.answers.greeted
        before = len(connection.kept)
        ends = connection.answers.feed(data)
        plan = self._plan
        if plan is None or plan.after or not plan.loses_an_answer or not talking:
            return data
        kept = connection.kept + data
        passing = 0
        for offset, state in ends:
            if state and state in plan.states:
                plan.answers -= 1
                if plan.answers == 0:
                    connection.kept = b""
                    self._flush(connection, kept[:passing])
                    self._carry_out(plan)
                    return b""
            passing = before + offset
        if plan.answers > 1:
            passing = len(kept)
        connection.kept = kept[passing:]
        return kept[:passing]

    def _flush(self, connection: Connection, data: bytes) -> None:
        """Give the client what came before the lost answer, as far as it takes it at once."""
        held = b"".join(piece for _, piece in connection.streams[1].held) + data
        if held:
            with suppress(OSError):
                self.passed["to_client"] += connection.client.send(held)

    def _write(self, connection: Connection, stream: Stream) -> None:
        now = time.monotonic()
        while stream.held and not self._frozen and max(stream.held[0][0], stream.not_before) <= now:
            due, data = stream.held[0]
            plan = self._plan
            counted = plan is not None and not plan.after and not plan.loses_an_answer and plan.way == stream.way
            most = len(data) if plan is None or not counted else min(len(data), plan.left)
            if self._rate:
                most = min(most, max(1, int(self._rate * 0.02)))
            try:
                sent = stream.target.send(data[:most])
            except BlockingIOError:
                return
            except OSError:
                connection.close("reset")
                self._open.remove(connection)
                return
            self.passed[stream.way] += sent
            stream.size -= sent
            stream.held[0] = (due, data[sent:])
            if sent == len(data):
                stream.held.pop(0)
            if self._rate:
                stream.not_before = now + sent / self._rate
            if plan is not None and counted:
                plan.left -= sent
                if plan.left <= 0:
                    self._carry_out(plan)
                    return
        self._finish(connection, stream)

    def _finish(self, connection: Connection, stream: Stream) -> None:
        if not stream.ended or stream.held or stream.closed or self._frozen:
            return
        stream.closed = True
        with suppress(OSError):
            stream.target.shutdown(socket.SHUT_WR)
        if all(one.closed for one in connection.streams):
            connection.close("close")
            self._open.remove(connection)


@contextmanager
def bad_network(server_port: int, *, lifetime: float = 120.0) -> Iterator[CuttingProxy]:
    """Give a proxy for one server, and end it."""
    with CuttingProxy(server_port, lifetime=lifetime) as proxy:
        yield proxy
