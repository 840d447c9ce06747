"""Read a stored content from any place: a seekable binary stream that decrypts the chunks it is asked for.

One decrypted chunk is kept, so that small reads in a row cost one decryption per mebibyte.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.evidence.blobs.format import HEADER, TAG, Header, derive, nonce
from app.kernel.errors import Fault

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class BlobReader(io.RawIOBase):
    """A content of `Blobs`, readable and seekable. `size` is that of the content in bytes.

    Raises `Fault("evidence.blob_damaged")`, with `what` (header, size or chunk), when the file is not what was stored.
    """

    def __init__(self, file: BinaryIO, key: bytes, sha256: str) -> None:
        super().__init__()
        self._file = file
        self.sha256 = sha256
        header = Header.parse(file.read(HEADER))
        if header is None:
            raise Fault("evidence.blob_damaged", sha256=sha256, what="header")
        if file.seek(0, io.SEEK_END) != header.length:
            raise Fault("evidence.blob_damaged", sha256=sha256, what="size")
        self.header = header
        self.size = header.size
        self._cipher = AESGCM(derive(key, header.salt, "file"))
        self._at = 0
        self._held: tuple[int, bytes] | None = None

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a place; before the start raises `ValueError`, behind the end reads nothing."""
        at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        if at < 0:
            raise ValueError("a content has no bytes before its first")
        self._at = at
        return at

    def tell(self) -> int:
        """The present place."""
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` from the present place, over as many chunks as it takes; returns how many bytes there were."""
        view = memoryview(buffer).cast("B")
        done = 0
        while done < len(view) and self._at < self.size:
            number, inside = divmod(self._at, self.header.chunk)
            piece = self.chunk(number)[inside : inside + len(view) - done]
            view[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return done

    def readall(self) -> bytes:
        """Everything from the present place on."""
        rest = bytearray(max(0, self.size - self._at))
        self.readinto(rest)
        return bytes(rest)

    def chunk(self, number: int) -> bytes:
        """Decrypt one chunk, from 0."""
        if self._held is not None and self._held[0] == number:
            return self._held[1]
        self._file.seek(self.header.offset_of(number))
        sealed = self._file.read(self.header.length_of(number) + TAG)
        try:
            data = self._cipher.decrypt(nonce(number), sealed, self.header.bound(self.sha256, number))
        except (InvalidTag, ValueError) as error:
            first = number * self.header.chunk
            told = {"number": number + 1, "chunks": self.header.chunks, "first": first + 1}
            told["last"] = first + self.header.length_of(number)
            raise Fault("evidence.blob_damaged", sha256=self.sha256, what="chunk", **told) from error
        self._held = (number, data)
        return data

    def hashed(self, names: Sequence[str], step: Callable[[int], None] | None = None) -> list[str]:
        """Decrypt everything and return its digests by the algorithms named; `step` hears how many bytes were read."""
        found = [hashlib.new(name) for name in names]
        for number in range(self.header.chunks):
            data = self.chunk(number)
            for one in found:
                one.update(data)
            if step is not None:
                step(min(self.size, (number + 1) * self.header.chunk))
        return [one.hexdigest() for one in found]

    def close(self) -> None:
        """Close the file below."""
        self._file.close()
        super().close()
