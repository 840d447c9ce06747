"""A content that arrives chunk by chunk, over hours and broken lines if need be: encrypted from its first byte.

It lies beside its later place in the very layout of a stored content, so that the end is a rename. What came before a
cut is read again when the journey goes on, and a torn end is cut off. The number of a chunk is its nonce: that is safe
because chunk n of a content is one and the same plaintext, and a content that turns out to be another one is thrown
away with its salt. One process or thread at a time brings a content.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.evidence.blobs.format import HEADER, SALT, TAG, Header, derive, nonce
from app.kernel.errors import Fault
from app.kernel.filelock import file_lock
from app.kernel.files import disk_fault
from app.store.killpoints import kill_point

SUFFIX = ".in"
LOCK = "arriving.lock"


class Arrival:
    """A content on its way in: `next` is the number of the chunk to bring now, `chunks` how many there are."""

    def __init__(self, file: BinaryIO, key: bytes, sha256: str, header: Header) -> None:
        self.sha256 = sha256
        self.header = header
        self.next = 0
        self._file = file
        self._cipher = AESGCM(derive(key, header.salt, "file"))
        self._whole = hashlib.sha256()
        self._read_again()

    @property
    def chunks(self) -> int:
        """How many chunks the content has."""
        return self.header.chunks

    @property
    def done(self) -> bool:
        """Whether every chunk is here."""
        return self.next == self.chunks

    def take(self, data: bytes) -> None:
        """Keep the chunk `next`; `ValueError` for one of another length. Raises `Fault` as `Blobs.put` does."""
        if self.done or len(data) != self.header.length_of(self.next):
            raise ValueError("this is not the chunk that comes next")
        sealed = self._cipher.encrypt(nonce(self.next), data, self.header.bound(self.sha256, self.next))
        self._file.write(sealed)
        self._file.flush()
        kill_point("evidence.chunk_arrived")
        self._whole.update(data)
        self.next += 1

    def is_it(self) -> bool:
        """Whether what came is the content that was asked for."""
        return self.done and self._whole.hexdigest() == self.sha256

    def _read_again(self) -> None:
        self._file.seek(HEADER)
        while not self.done:
            sealed = self._file.read(self.header.length_of(self.next) + TAG)
            try:
                data = self._cipher.decrypt(nonce(self.next), sealed, self.header.bound(self.sha256, self.next))
            except (InvalidTag, ValueError):
                break
            self._whole.update(data)
            self.next += 1
        at = self.header.offset_of(self.next) if not self.done else self.header.length
        self._file.seek(at)
        self._file.truncate()


@contextmanager
def arriving(target: Path, key: bytes, sha256: str, size: int, chunk: int) -> Iterator[Arrival]:
    """Go on with the content that is to lie at `target`; see `Blobs.arriving`."""
    part = target.with_name(target.name + SUFFIX)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with file_lock(target.parent / LOCK) as ours:
            if not ours:
                raise Fault("evidence.bytes_arriving", sha256=sha256)
            with _opened(part, size, chunk) as (file, header):
                arrival = Arrival(file, key, sha256, header)
                yield arrival
                if arrival.done:
                    _end(file, part, target, whole=arrival.is_it())
    except OSError as error:
        raise disk_fault(error, target) from error


@contextmanager
def _opened(part: Path, size: int, chunk: int) -> Iterator[tuple[BinaryIO, Header]]:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(part, flags, 0o600), "r+b") as file:
        header = Header.parse(file.read(HEADER))
        if header is None or (header.size, header.chunk) != (size, chunk):
            header = Header(chunk, size, os.urandom(SALT))
            file.seek(0)
            file.truncate()
            file.write(header.packed())
            file.flush()
        yield file, header


def _end(file: BinaryIO, part: Path, target: Path, *, whole: bool) -> None:
    if not whole:
        part.unlink()
        return
    file.flush()
    os.fsync(file.fileno())
    kill_point("evidence.all_arrived")
    if os.name == "nt":
        file.close()  # an open file cannot be renamed there
    part.replace(target)
