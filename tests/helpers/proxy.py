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

from urllib.parse import urlsplit, urlunsplit

from tests.helpers.badline import HOST, Line
from tests.helpers.held import End, Plan, Way


class CuttingProxy(Line):
    """Forward connections to a server on the loopback, and break them as told."""

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
