"""A sealed file: any length, and every way of not being what was written is found."""

from __future__ import annotations

import base64
import json
import os
from io import BytesIO

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store.keys import Hardness
from app.sync.sealed_file import FRAME, TAG, SealedReader, SealedWriter, UnsealedError

PHRASE = "brown kettle on the shelf"
FAST = Hardness(1, 8, 1)


def seal(*parts: bytes) -> bytes:
    out = BytesIO()
    writer = SealedWriter(out, PHRASE, FAST)
    for part in parts:
        writer.write(part)
    writer.close()
    return out.getvalue()


def unseal(data: bytes, size: int, phrase: str = PHRASE) -> bytes:
    reader = SealedReader(BytesIO(data), phrase)
    found = reader.read(size)
    reader.end()
    return found


@pytest.mark.parametrize("size", [0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 3 * FRAME + 17])
def test_what_went_in_comes_out_whatever_its_length(size: int) -> None:
    data = os.urandom(size)
    assert unseal(seal(data[:5], data[5:]), size) == data
    reader = SealedReader(BytesIO(seal(data)), PHRASE)
    assert b"".join(reader.read(min(700_001, size - at)) for at in range(0, size, 700_001)) == data
    reader.end()


def _frames(data: bytes) -> tuple[bytes, list[bytes]]:
    start = data.index(b"\n", 8) + 1
    rest = data[start:]
    return data[:start], [rest[at : at + FRAME + TAG] for at in range(0, len(rest), FRAME + TAG)]


@pytest.mark.parametrize(
    "harm",
    [
        "cut",
        "cut at a frame",
        "no frame",
        "bit",
        "bit of the head",
        "swapped",
        "doubled",
        "more",
        "another file's",
        "mark",
    ],
)
def test_every_change_is_found(harm: str) -> None:
    data = os.urandom(3 * FRAME + 5)
    sealed = seal(data)
    head, frames = _frames(sealed)
    assert len(frames) == 4
    match harm:
        case "cut":
            sealed = sealed[:-1]
        case "cut at a frame":
            sealed = head + b"".join(frames[:3])
        case "no frame":
            sealed = head
        case "bit":
            sealed = sealed[:-50] + bytes([sealed[-50] ^ 1]) + sealed[-49:]
        case "bit of the head":
            sealed = sealed.replace(b'"passes": 1', b'"passes": 2')
        case "swapped":
            sealed = head + b"".join([frames[1], frames[0], frames[2], frames[3]])
        case "doubled":
            sealed = head + b"".join([frames[0], frames[0], *frames[1:]])
        case "more":
            sealed += b"x"
        case "another file's":
            sealed = head + frames[0] + b"".join(_frames(seal(data))[1][1:])
        case _:
            sealed = b"hello, I am a photograph"
    for size in (len(data), 3 * FRAME, 0):
        with pytest.raises(UnsealedError):
            unseal(sealed, size)


def test_another_passphrase_and_asking_for_more_than_there_is() -> None:
    sealed = seal(b"a little")
    with pytest.raises(UnsealedError):
        unseal(sealed, 8, "another kettle altogether")
    with pytest.raises(UnsealedError):
        unseal(sealed, 9)
    with pytest.raises(UnsealedError, match="there is more"):
        unseal(sealed, 7)
    with pytest.raises(UnsealedError, match="an empty frame"):
        unseal(seal(), 1)


def test_a_head_that_asks_for_too_much_work_is_none_of_ours() -> None:
    sealed = seal(b"a little").replace(b'"memory_kib": 8', b'"memory_kib": 999999999')
    with pytest.raises(UnsealedError):
        unseal(sealed, 8)


def first_kind(data: bytes) -> bytes:
    salt, nonce = os.urandom(16), os.urandom(12)
    told = {"argon2id": {"passes": 1, "memory_kib": 8, "lanes": 1}, "salt": base64.b64encode(salt).decode()}
    bound = b"MDWORK1\n" + json.dumps(told).encode() + b"\n"
    key = hash_secret_raw(PHRASE.encode(), salt, 1, 8, 1, 32, Type.ID)
    return bound + nonce + AESGCM(key).encrypt(nonce, data, bound)


def test_a_file_of_the_first_kind_is_read_and_its_harm_found() -> None:
    sealed = first_kind(b"the rows of last month")
    reader = SealedReader(BytesIO(sealed), PHRASE)
    assert reader.first_kind
    assert reader.rest() == b"the rows of last month"
    reader.end()
    head = sealed.index(b"\n", 8) + 1
    for harmed in (sealed[:-1], sealed[: head + 5], sealed[: head + 14], sealed[:-1] + bytes([sealed[-1] ^ 1])):
        with pytest.raises(UnsealedError):
            SealedReader(BytesIO(harmed), PHRASE)


class _PulledOut(BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 500:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_stick_that_is_pulled_out_is_a_file_that_cannot_be_read() -> None:
    reader = SealedReader(_PulledOut(seal(os.urandom(2 * FRAME))), PHRASE)
    with pytest.raises(UnsealedError, match="cannot be read"):
        reader.read(FRAME)
