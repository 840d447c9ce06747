"""What the tests of `blobs` share."""

from __future__ import annotations

import errno
import io
from pathlib import Path

from app.evidence.blobs.format import HEADER, TAG

KEY = bytes(range(32))


CHUNK = 64


SECRET = "李小华的流水 6222021234567890123 ".encode() * 40


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _chunks(data: bytes) -> list[bytes]:
    body = data[HEADER:]
    return [body[at : at + CHUNK + TAG] for at in range(0, len(body), CHUNK + TAG)]


class Failing(io.BytesIO):
    """A stick that is pulled out after some reads."""

    def __init__(self, content: bytes, good: int) -> None:
        super().__init__(content)
        self.name = "/media/stick/账单.csv"
        self._good = good

    def read(self, size: int | None = -1, /) -> bytes:
        self._good -= 1
        if self._good < 0:
            raise OSError(errno.EIO, "gone")
        return super().read(size)
