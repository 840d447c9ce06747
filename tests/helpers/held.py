"""What the cutting proxy keeps in mind: the cut that is to come, and what is held between two sockets."""

from __future__ import annotations

import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal

from tests.helpers.answers import Answers

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
