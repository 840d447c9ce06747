"""Read along in what a PostgreSQL server sends, just enough to know where one of its answers ends."""

from __future__ import annotations


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
