"""A file sealed under a passphrase and written as a stream: of any length in little memory, and whole or not at all.

`mark ‖ head ‖ frame ‖ frame ‖ …`. The head says how the key is made of the passphrase and is bound to every frame. A
frame is AES-256-GCM over one mebibyte, the last one over what is left; its nonce is its number and whether it is the
last, under a key that belongs to this file alone. So a frame that was changed, moved, doubled or dropped is found when
it is reached, and an end that is missing when the end is reached: whoever reads acts only after `end`. Files of the
first kind, one single frame, are still read.
"""

from __future__ import annotations

import base64
import json
import os
from dataclasses import asdict
from typing import BinaryIO

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store.keys import Hardness

FRAME = 1 << 20
TAG = 16
LONGEST_FIRST_KIND = 256 << 20
_MARK = b"MDWORK2\n"
_FIRST_KIND = b"MDWORK1\n"
_LONGEST_HEAD = 1024


class UnsealedError(ValueError):
    """The file is none of ours, not whole, not as it was written, or under another passphrase."""


class SealedWriter:
    """Seals what is written to it into `out`; the file is whole after `close`."""

    def __init__(self, out: BinaryIO, passphrase: str, hardness: Hardness) -> None:
        salt = os.urandom(16)
        head = json.dumps({"argon2id": asdict(hardness), "salt": base64.b64encode(salt).decode()}).encode() + b"\n"
        self._bound = _MARK + head
        self._cipher = AESGCM(_key(passphrase, salt, hardness))
        self._out = out
        self._held = bytearray()
        self._number = 0
        out.write(self._bound)

    def write(self, data: bytes) -> None:
        """Seal some more."""
        self._held += data
        while len(self._held) > FRAME:
            self._frame(bytes(self._held[:FRAME]), last=False)
            del self._held[:FRAME]

    def close(self) -> None:
        """Seal the rest and the end."""
        self._frame(bytes(self._held), last=True)

    def _frame(self, data: bytes, *, last: bool) -> None:
        self._out.write(self._cipher.encrypt(_nonce(self._number, last=last), data, self._bound))
        self._number += 1


class SealedReader:
    """Reads what `SealedWriter` sealed. Every method raises `UnsealedError`."""

    def __init__(self, file: BinaryIO, passphrase: str) -> None:
        self._file = file
        mark = self._bytes(len(_MARK))
        self.first_kind = mark == _FIRST_KIND
        if mark not in (_MARK, _FIRST_KIND):
            raise UnsealedError("not a file of ours")
        head = file.readline(_LONGEST_HEAD)
        self._bound = mark + head
        self._cipher = AESGCM(_key_of(head, passphrase))
        self._number = 0
        self._over = False
        self._held = b""
        if self.first_kind:
            self._open_first_kind()
        else:
            self._next = self._bytes(FRAME + TAG)

    def read(self, size: int) -> bytes:
        """Exactly so many bytes."""
        parts: list[bytes] = []
        while size:
            if not self._held:
                self._fill()
            part, self._held = self._held[:size], self._held[size:]
            size -= len(part)
            parts.append(part)
        return b"".join(parts)

    def rest(self) -> bytes:
        """Everything that is left of a file of the first kind."""
        held, self._held = self._held, b""
        return held

    def end(self) -> None:
        """Make sure that the file ends here, and as it was written."""
        if not self._over and not self._held:
            self._fill(may_be_empty=True)
        if self._held or not self._over:
            raise UnsealedError("there is more")

    def _fill(self, *, may_be_empty: bool = False) -> None:
        if self._over:
            raise UnsealedError("the end came too early")
        sealed, self._next = self._next, self._bytes(FRAME + TAG)
        self._over = not self._next
        self._held = self._opened(_nonce(self._number, last=self._over), sealed)
        self._number += 1
        if not self._held and not may_be_empty:
            raise UnsealedError("an empty frame")

    def _bytes(self, size: int) -> bytes:
        # A stick that was pulled out is like a file that ends too early, not like a disk of ours that fails.
        try:
            return self._file.read(size)
        except OSError as error:
            raise UnsealedError("it cannot be read") from error

    def _open_first_kind(self) -> None:
        nonce = self._bytes(12)
        sealed = self._bytes(LONGEST_FIRST_KIND + 1)
        if len(nonce) < 12 or len(sealed) > LONGEST_FIRST_KIND:
            raise UnsealedError("not a file of ours")
        self._held = self._opened(nonce, sealed)
        self._over = True

    def _opened(self, nonce: bytes, sealed: bytes) -> bytes:
        try:
            return self._cipher.decrypt(nonce, sealed, self._bound)
        except (InvalidTag, ValueError) as error:
            raise UnsealedError("not as it was written") from error


def _key_of(head: bytes, passphrase: str) -> bytes:
    try:
        told = json.loads(head)
        return _key(passphrase, base64.b64decode(told["salt"], validate=True), Hardness(**told["argon2id"]))
    except (ValueError, KeyError, TypeError) as error:
        raise UnsealedError("no head of ours") from error


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _key(passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, hardness.passes, hardness.memory_kib, hardness.lanes, 32, Type.ID)
