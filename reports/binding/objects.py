"""A PDF written object by object (ISO 32000-1, 7.3 and 7.5): numbers are given out first, bytes come when they are
there.

Only offsets and a few words per page stay in memory, so that a bundle may be larger than it.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_SHORT = 600
_ENTRY = "{:010d} 00000 n \n"


@dataclass
class Writing:
    """A file that is being written: how long it is, where each object begins, and what is still to be taken away.

    Object 0 does not exist; a number that was given out and never written is left free.
    """

    size: int = 0
    offsets: list[int] = field(default_factory=lambda: [0])
    _ready: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._put(HEADER)

    def number(self) -> int:
        """Give out a number."""
        self.offsets.append(0)
        return len(self.offsets) - 1

    def put(self, number: int, body: bytes) -> None:
        """Write the object of a number."""
        self.offsets[number] = self.size
        self._put(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def stream(self, number: int, entries: str, data: bytes, *, pack: bool = True) -> None:
        """Write a stream with these entries in its dictionary; it is packed, unless its filter is named there."""
        # What is short hardly gets shorter, and a bundle has a short stream for every page.
        if pack and len(data) > _SHORT:
            data, entries = zlib.compress(data, 6), f"{entries} /Filter /FlateDecode"
        self.put(number, b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries.encode("latin-1"), len(data), data))

    def mark(self) -> tuple[int, int]:
        """Remember this place, to come back to it."""
        return self.size, len(self.offsets)

    def back_to(self, mark: tuple[int, int]) -> None:
        """Forget everything written and given out since; only while nothing of it was taken away."""
        size, numbers = mark
        while self.size > size:
            self.size -= len(self._ready.pop())
        del self.offsets[numbers:]

    def end(self, root: int, info: int, identity: str) -> None:
        """Write the table of places and the trailer; `identity` is 32 hexadecimal digits."""
        start = self.size
        lines = ["xref\n", f"0 {len(self.offsets)}\n", "0000000000 65535 f \n"]
        lines += [_ENTRY.format(place) if place else "0000000000 00000 f \n" for place in self.offsets[1:]]
        told = f"<< /Size {len(self.offsets)} /Root {root} 0 R /Info {info} 0 R /ID [<{identity}> <{identity}>] >>"
        self._put("".join([*lines, f"trailer\n{told}\nstartxref\n{start}\n%%EOF\n"]).encode("ascii"))

    def taken(self) -> bytes:
        """Give what was written since the last time, and forget it."""
        found = b"".join(self._ready)
        self._ready.clear()
        return found

    def _put(self, data: bytes) -> None:
        self._ready.append(data)
        self.size += len(data)


def text(words: str) -> str:
    """A text string as UTF-16 in hexadecimal digits."""
    return f"<feff{words.encode('utf-16-be', 'replace').hex()}>"
