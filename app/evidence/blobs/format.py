"""How a stored content is laid out: `header ‖ chunk ‖ chunk ‖ …`, each chunk encrypted and authenticated by itself.

The header holds a mark, the chunk size, the size of the content and a random salt. The file's own key is HKDF(store
key, salt), so that the nonces (the chunk's number) never repeat under one key. Every chunk is AES-256-GCM with the
header, the content's SHA-256, the chunk's number and whether it is the last one bound to it: a changed byte, a chunk
moved, dropped or brought from another file, and a shorter end are all detected, and any range can be read without the
rest. Random nonces under one key were decided against: they would have to be stored, and counted for the whole bank.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MARK = b"MDBLOB\x00\x01"
SALT = 16
TAG = 16
_LAYOUT = struct.Struct(">8sIQ16s")
HEADER = _LAYOUT.size
LARGEST_CHUNK = 1 << 26


def derive(key: bytes, salt: bytes, purpose: str) -> bytes:
    """A 32-byte key of its own for a purpose, from the store's key for blobs."""
    return HKDF(SHA256(), 32, salt=salt, info=f"mediation-desk blob {purpose} 1".encode()).derive(key)


def nonce(number: int) -> bytes:
    """The nonce of chunk `number`, from 0."""
    return number.to_bytes(12, "big")


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself: bytes per chunk, bytes of content, salt. None of it is secret, all of it is bound."""

    chunk: int
    size: int
    salt: bytes

    @classmethod
    def parse(cls, data: bytes) -> Header | None:
        """Read a header; None when it is none of ours."""
        if len(data) != HEADER:
            return None
        mark, chunk, size, salt = _LAYOUT.unpack(data)
        return cls(chunk, size, salt) if mark == MARK and 0 < chunk <= LARGEST_CHUNK else None

    def packed(self) -> bytes:
        """The header as it stands in the file."""
        return _LAYOUT.pack(MARK, self.chunk, self.size, self.salt)

    @property
    def chunks(self) -> int:
        """How many chunks there are; an empty content has one empty chunk, so that its header is authenticated too."""
        return max(1, -(-self.size // self.chunk))

    @property
    def length(self) -> int:
        """How long the whole file must be."""
        return HEADER + self.size + self.chunks * TAG

    def length_of(self, number: int) -> int:
        """How many bytes of content chunk `number` holds."""
        return min(self.chunk, self.size - number * self.chunk)

    def offset_of(self, number: int) -> int:
        """Where chunk `number` begins in the file."""
        return HEADER + number * (self.chunk + TAG)

    def bound(self, sha256: str, number: int) -> bytes:
        """What is authenticated with chunk `number` of the content `sha256`."""
        last = b"\x01" if number == self.chunks - 1 else b"\x00"
        return self.packed() + bytes.fromhex(sha256) + number.to_bytes(8, "big") + last
