"""A content that comes chunk by chunk: resumed, verified, encrypted from its first byte, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from app.evidence.blobs import Blobs
from app.evidence.blobs.store import STALE_ARRIVAL_SECONDS
from app.kernel.errors import Fault

CHUNK = 4096
DATA = hashlib.shake_256("证据".encode()).digest(3 * CHUNK) + "可以读出的字".encode()
SHA = hashlib.sha256(DATA).hexdigest()
PIECES = [DATA[at : at + CHUNK] for at in range(0, len(DATA), CHUNK)]


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "contents", hashlib.sha256(b"key").digest())


def _files(tmp_path: Path, suffix: str) -> list[Path]:
    return [file for file in tmp_path.rglob("*") if file.name.endswith(suffix)]


def _bring(blobs: Blobs, pieces: list[bytes], most: int = 99) -> bool:
    with blobs.arriving(SHA, len(DATA), CHUNK) as arrival:
        while not arrival.done and most:
            arrival.take(pieces[arrival.next])
            most -= 1
        return arrival.is_it()


def test_when_all_is_there_it_is_a_content_like_any_other(blobs: Blobs) -> None:
    assert _bring(blobs, PIECES)
    assert blobs.verify(SHA) is None
    assert blobs.read(SHA) == DATA
    assert not blobs.put(DATA).new


def test_it_goes_on_where_it_ended_and_is_not_a_content_before(blobs: Blobs, tmp_path: Path) -> None:
    assert not _bring(blobs, PIECES, 2)
    assert not blobs.has(SHA)
    with blobs.arriving(SHA, len(DATA), CHUNK) as arrival:
        assert (arrival.next, arrival.chunks) == (2, 4)
    assert _bring(blobs, PIECES)
    assert blobs.read(SHA) == DATA
    assert _files(tmp_path, ".in") == []


@pytest.mark.parametrize("torn", [1, CHUNK, CHUNK + 20])
def test_a_torn_end_is_brought_again(blobs: Blobs, tmp_path: Path, torn: int) -> None:
    _bring(blobs, PIECES, 3)
    (part,) = _files(tmp_path, ".in")
    with part.open("r+b") as file:
        file.truncate(part.stat().st_size - torn)
    with blobs.arriving(SHA, len(DATA), CHUNK) as arrival:
        assert arrival.next in (1, 2)
    assert _bring(blobs, PIECES)
    assert blobs.read(SHA) == DATA


def test_bytes_that_were_changed_meanwhile_are_brought_again(blobs: Blobs, tmp_path: Path) -> None:
    _bring(blobs, PIECES, 3)
    (part,) = _files(tmp_path, ".in")
    stored = bytearray(part.read_bytes())
    stored[CHUNK + 200] ^= 1
    part.write_bytes(stored)
    with blobs.arriving(SHA, len(DATA), CHUNK) as arrival:
        assert arrival.next == 1
    assert _bring(blobs, PIECES)
    assert blobs.read(SHA) == DATA


def test_another_content_is_thrown_away(blobs: Blobs, tmp_path: Path) -> None:
    wrong = [PIECES[0], bytes(CHUNK), *PIECES[2:]]
    assert not _bring(blobs, wrong)
    assert not blobs.has(SHA)
    assert _files(tmp_path, ".in") == []
    assert _bring(blobs, PIECES)
    assert blobs.read(SHA) == DATA


def test_nothing_readable_lies_on_the_disk_on_the_way(blobs: Blobs, tmp_path: Path) -> None:
    _bring(blobs, PIECES, 3)
    with blobs.arriving(SHA, len(DATA), CHUNK) as arrival:
        arrival.take(PIECES[3])
        for file in tmp_path.rglob("*"):
            if file.is_file():
                assert "可以读出的字".encode() not in file.read_bytes()
                assert SHA[2:] not in file.name


def test_other_chunks_begin_anew(blobs: Blobs) -> None:
    _bring(blobs, PIECES, 2)
    with blobs.arriving(SHA, len(DATA), 2 * CHUNK) as arrival:
        assert (arrival.next, arrival.chunks) == (0, 2)
        arrival.take(DATA[: 2 * CHUNK])
        arrival.take(DATA[2 * CHUNK :])
    assert blobs.read(SHA) == DATA


@pytest.mark.parametrize("piece", [b"", PIECES[0][:-1], PIECES[0] + b"x"])
def test_a_chunk_of_another_length_is_a_bug(blobs: Blobs, piece: bytes) -> None:
    with blobs.arriving(SHA, len(DATA), CHUNK) as arrival, pytest.raises(ValueError, match="comes next"):
        arrival.take(piece)


def test_two_do_not_bring_the_same_at_once(blobs: Blobs) -> None:
    with (
        blobs.arriving(SHA, len(DATA), CHUNK),
        pytest.raises(Fault) as fault,
        blobs.arriving(SHA, len(DATA), CHUNK),
    ):
        pass
    assert fault.value.code == "evidence.bytes_arriving"


def test_what_nobody_goes_on_with_is_swept_away_after_a_month(blobs: Blobs, tmp_path: Path) -> None:
    _bring(blobs, PIECES, 2)
    (part,) = _files(tmp_path, ".in")
    blobs.put(b"one")
    assert part.exists()
    old = time.time() - STALE_ARRIVAL_SECONDS - 60
    os.utime(part, (old, old))
    Blobs(tmp_path / "contents", hashlib.sha256(b"key").digest()).put(b"two")
    assert not part.exists()


def test_taken_away_is_away(blobs: Blobs, tmp_path: Path) -> None:
    _bring(blobs, PIECES)
    assert blobs.length(SHA) > len(DATA)
    assert blobs.remove(SHA) > len(DATA)
    assert not blobs.has(SHA)
    assert (blobs.remove(SHA), blobs.length(SHA)) == (0, 0)
    _bring(blobs, PIECES, 2)
    blobs.remove(SHA)
    assert _files(tmp_path, ".in") == []
