"""A stored content where a file is asked for: recognising and reading a statement take a path, and no path may exist.

It answers exactly what those readers ask of a path (name, size, whole or streamed bytes) from the encrypted content, in
memory. A temporary file was decided against by the design (no plaintext at rest), a RAM disk by Windows.
"""

from __future__ import annotations

import io
import stat
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO, cast

from app.evidence.blobs.store import Blobs


@dataclass(frozen=True, slots=True)
class _Size:
    st_size: int
    st_mode: int = stat.S_IFREG


class StoredFile:
    """A stored content under the name it was brought in with; raises `Fault` as `Blobs.open` does."""

    def __init__(self, blobs: Blobs, sha256: str, name: str) -> None:
        self.name = name
        self.suffix = PurePath(name).suffix
        self._blobs = blobs
        self._sha256 = sha256

    def as_path(self) -> Path:
        """This object, typed as what the readers declare."""
        return cast(Path, self)

    def stat(self) -> _Size:
        """The size."""
        with self._blobs.open(self._sha256) as reader:
            return _Size(reader.size)

    def is_file(self) -> bool:
        """Whether the content is here."""
        return self._blobs.has(self._sha256)

    def open(self, mode: str = "rb") -> BinaryIO:
        """Open for reading; any other `mode` is a bug."""
        if mode != "rb":
            raise ValueError("a stored content is only ever read")
        return cast(BinaryIO, io.BufferedReader(self._blobs.open(self._sha256)))

    def read_bytes(self) -> bytes:
        """The whole content."""
        return self._blobs.read(self._sha256)
