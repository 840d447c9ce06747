"""Bytes that Qt reads like a file (`qrc:/…`) and that lie nowhere but in this process.

A player reads its source from threads of its own. A buffer made in Python answers each read through the interpreter,
and a window that waits for such a thread while it holds the interpreter stands still for ever (that happened: closing
a recording after a jump). A resource is read by Qt alone. A temporary file was decided against: it would be a decrypted
copy on the disk that outlives a crash.
"""

from __future__ import annotations

import struct
from itertools import count

from PySide6.QtCore import QUrl, qRegisterResourceData, qUnregisterResourceData

_VERSION = 1
_DIRECTORY, _FILE = 2, 0
_numbers = count(1)


class InMemory:
    """One content under a name of its own; `close` when nobody reads it any more."""

    def __init__(self, data: bytes, suffix: str) -> None:
        name = f"desk-{next(_numbers)}.{suffix}"
        self.url = QUrl(f"qrc:/{name}")
        # Qt keeps pointers to these three; they live as long as this does.
        self._tree = struct.pack(">IHII", 0, _DIRECTORY, 1, 1) + struct.pack(">IHHHI", 0, _FILE, 0, 1, 0)
        self._names = struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
        self._data = struct.pack(">I", len(data)) + data
        self._there = bool(qRegisterResourceData(_VERSION, self._tree, self._names, self._data))
        if not self._there:
            raise MemoryError("Qt did not take the content")

    def close(self) -> None:
        """Forget the content; more than once is harmless."""
        if self._there:
            self._there = False
            qUnregisterResourceData(_VERSION, self._tree, self._names, self._data)


def _hash(name: str) -> int:
    """The hash by which Qt finds a name among its neighbours."""
    found = 0
    for one in name:
        found = (found << 4) + ord(one)
        found ^= (found & 0xF0000000) >> 23
        found &= 0x0FFFFFFF
    return found
