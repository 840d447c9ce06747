"""What the cutting proxy does inside: sockets, what is held between them, and the one thread that moves all bytes.

Sockets are only touched under the lock. Tests use `tests.helpers.proxy`; this is apart to be read on its own.
"""

from __future__ import annotations

import selectors
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

from tests.helpers.held import Connection, End, Plan, Stream, Way

HOST = "127.0.0.1"
PIECE = 65536
HELD_AT_MOST = 262_144
"""Bytes that one direction of one connection may hold; then its sender has to wait, as on a real line."""


class Line:
    """Forward connections to a server on the loopback by one thread, and carry out the plan that was set."""

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

    def _wake(self) -> None:
        with suppress(OSError):
            self._mouth.send(b".")

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
