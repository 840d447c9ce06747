"""Evidence bytes at rest: whole or not at all, nothing readable on the disk, every change found."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.evidence.blobs import Blobs, Damage
from app.evidence.blobs.format import HEADER, TAG, Header, derive, nonce
from app.kernel.errors import Fault
from tests.evidence.blobbing import CHUNK, KEY, SECRET, _chunks, files


def test_what_was_put_in_comes_out_with_both_fingerprints(store: Blobs, tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(SECRET)
    ref = store.put(source)
    assert (ref.sha256, ref.size, ref.new) == (hashlib.sha256(SECRET).hexdigest(), len(SECRET), True)
    assert ref.sm3 == hashlib.new("sm3", SECRET).hexdigest()
    assert store.read(ref.sha256) == SECRET
    assert store.has(ref.sha256)
    assert store.verify(ref.sha256) is None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=5 * CHUNK + 3), start=st.integers(0, 6 * CHUNK), length=st.integers(0, 6 * CHUNK))
def test_any_range_of_any_content_is_what_it_was(store: Blobs, content: bytes, start: int, length: int) -> None:
    ref = store.put(io.BytesIO(content))
    assert store.read_range(ref.sha256, start, length) == content[start : start + length]
    assert store.read(ref.sha256) == content


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_sizes_around_a_chunk(store: Blobs, size: int) -> None:
    content = os.urandom(size)
    ref = store.put(content)
    assert store.read(ref.sha256) == content
    assert store.place(ref.sha256).stat().st_size == HEADER + size + max(1, -(-size // CHUNK)) * TAG


def test_the_same_content_is_kept_once(store: Blobs, tmp_path: Path) -> None:
    first = store.put(SECRET)
    before = store.place(first.sha256).read_bytes()
    again = store.put(SECRET)
    assert (again.new, again.sha256) == (False, first.sha256)
    assert store.place(first.sha256).read_bytes() == before
    assert len(files(tmp_path / "blobs")) == 1


def test_nothing_readable_lies_on_the_disk_not_even_while_writing(tmp_path: Path) -> None:
    folder = tmp_path / "blobs"
    store = Blobs(folder, KEY, chunk=CHUNK)
    seen: list[bytes] = []

    class Spying(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            seen.extend(path.read_bytes() for path in files(folder))
            return super().read(size)

    ref = store.put(Spying(SECRET))
    seen.append(store.place(ref.sha256).read_bytes())
    assert len(seen) > 5
    for piece in ("6222021234567890123", "李小华"):
        assert not any(piece.encode() in data for data in seen)
    # Not even the digest, by which somebody could ask whether a document they know is here.
    assert ref.sha256 not in "".join(map(str, files(folder)))
    assert bytes.fromhex(ref.sha256) not in seen[-1]


def test_the_same_content_looks_different_in_two_stores_and_twice_in_one(tmp_path: Path) -> None:
    places = []
    for name, key in (("a", KEY), ("b", bytes(32)), ("c", KEY)):
        store = Blobs(tmp_path / name, key)
        places.append(store.place(store.put(SECRET).sha256))
    one, other, twin = places
    assert one.name != other.name
    assert one.name == twin.name
    assert one.read_bytes()[HEADER:] != twin.read_bytes()[HEADER:]


def test_another_key_opens_nothing(store: Blobs, tmp_path: Path) -> None:
    ref = store.put(SECRET)
    stranger = Blobs(tmp_path / "blobs", bytes(32), chunk=CHUNK)
    assert not stranger.has(ref.sha256)
    stranger.place(ref.sha256).parent.mkdir(exist_ok=True)
    stranger.place(ref.sha256).write_bytes(store.place(ref.sha256).read_bytes())
    assert stranger.verify(ref.sha256) == Damage("chunk", 1, len(SECRET) // CHUNK + 1, 1, CHUNK)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_one_changed_bit_anywhere_is_found(store: Blobs, place: int, bit: int) -> None:
    ref = store.put(SECRET)
    path = store.place(ref.sha256)
    whole = path.read_bytes()
    torn = bytearray(whole)
    torn[place % len(torn)] ^= 1 << bit
    path.write_bytes(torn)
    try:
        found = store.verify(ref.sha256)
        assert found is not None
        at = place % len(torn) - HEADER
        if at >= 0:
            assert (found.what, found.number) == ("chunk", at // (CHUNK + TAG) + 1)
    finally:
        path.write_bytes(whole)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda data: data[:-1], "size"),
        (lambda data: data + b"\0", "size"),
        (lambda data: b"", "header"),
        (lambda data: data[: HEADER - 1], "header"),
        (lambda data: b"X" + data[1:], "header"),
        (lambda data: data[:HEADER] + b"".join(reversed(_chunks(data))), "chunk"),
        (lambda data: data[:HEADER] + b"".join([*_chunks(data)[1::-1], *_chunks(data)[2:]]), "chunk"),
        # Cut at a chunk and the header told so: the last chunk does not say that it is the last.
        (lambda data: Header(CHUNK, 2 * CHUNK, data[20:36]).packed() + b"".join(_chunks(data)[:2]), "chunk"),
    ],
)
def test_truncation_reordering_and_a_wrong_header_are_found(
    store: Blobs, change: Callable[[bytes], bytes], what: str
) -> None:
    ref = store.put(SECRET[: 4 * CHUNK])
    path = store.place(ref.sha256)
    path.write_bytes(change(path.read_bytes()))
    found = store.verify(ref.sha256)
    assert found is not None
    assert found.what == what
    with pytest.raises(Fault) as fault:
        store.read(ref.sha256)
    assert fault.value.code == "evidence.blob_damaged"


def test_a_chunk_of_another_content_is_found(store: Blobs) -> None:
    one, other = store.put(b"a" * CHUNK), store.put(b"b" * CHUNK)
    store.place(one.sha256).write_bytes(store.place(other.sha256).read_bytes())
    assert store.verify(one.sha256) == Damage("chunk", 1, 1, 1, CHUNK)


def test_a_content_sealed_under_a_name_that_is_not_its_own_is_found(store: Blobs) -> None:
    wrong = hashlib.sha256(b"another").hexdigest()
    header = Header(CHUNK, 3, bytes(16))
    cipher = AESGCM(derive(derive(KEY, b"", "content"), header.salt, "file"))
    path = store.place(wrong)
    path.parent.mkdir(parents=True)
    path.write_bytes(header.packed() + cipher.encrypt(nonce(0), b"abc", header.bound(wrong, 0)))
    assert store.read(wrong) == b"abc"
    assert store.verify(wrong) == Damage("content")


def test_fingerprint_and_size_of_the_row_are_compared_too(store: Blobs) -> None:
    ref = store.put(SECRET)
    assert store.verify(ref.sha256, sm3=ref.sm3, size=ref.size) is None
    assert store.verify(ref.sha256, sm3="0" * 64, size=ref.size) == Damage("sm3")
    assert store.verify(ref.sha256, sm3=ref.sm3, size=ref.size - 1) == Damage("length")
