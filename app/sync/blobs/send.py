"""One content to the centre (上传): announce it, send the chunks that are missing, have the whole hashed there.

Two desks may send the same content at once. Whoever finds a chunk already taken goes on from the other end, so that
the two meet instead of sending everything twice. What others sent has to be proved at the end: their fingerprint alone
must open nothing. The next chunk is decrypted and hashed while the centre takes the one before. A chunk that was
damaged on the way is found when the whole is hashed: the centre lets it go and it is sent once more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from uuid import UUID

from app.evidence.blobs import BlobReader, Blobs
from app.kernel.errors import Fault
from app.store.killpoints import kill_point
from app.sync.blobs.pace import Pace
from app.sync.transport import BlobTransport

CHUNK = 1 << 20
TRIES = 2
Told = Callable[[int, int], None]
"""Hears how many chunks of how many are at the centre."""
Count = Callable[[int], None]
"""Hears how many bytes a chunk had that went over the line."""


def send(
    transport: BlobTransport, blobs: Blobs, sha256: str, me: UUID, pace: Pace, told: Told, chunk: int = CHUNK,
    count: Count = lambda _size: None,
) -> bool:  # fmt: skip
    """Send a content as far as the pace allows; whether the centre has hashed the whole and found it right.

    Raises what the transport raises, what reading the content raises, and `Fault`: `sync.blob_altered` when the centre
    holds other bytes under this fingerprint.
    """
    with blobs.open(sha256) as reader, ThreadPoolExecutor(1, "evidence-lane") as helper:
        answer = transport.blob_missing(sha256, reader.size, chunk)
        kill_point("blobs.announced")
        chunk = int(answer["chunk"])
        chunks = -(-reader.size // chunk)
        ahead = _Ahead(helper, reader, chunk, answer["missing"])
        for _ in range(TRIES):
            while ahead.missing:
                if not _some(transport, sha256, ahead, pace, lambda left: told(chunks - left, chunks), count):
                    return False
                if ahead.met:
                    ahead.turn_round(transport.blob_missing(sha256, reader.size, chunk)["missing"])
            told(chunks, chunks)
            kill_point("blobs.before_finish")
            answer = transport.blob_finish(sha256, None)
            if answer["state"] != "uploading":
                break
            ahead.turn_round(transport.blob_missing(sha256, reader.size, chunk)["missing"])
        if answer["state"] == "prove":
            answer = transport.blob_finish(sha256, proof_of(reader, me, chunk, answer["chunks"]))
        kill_point("blobs.after_finish")
    return _judged(blobs, sha256, str(answer["state"]))


def _some(
    transport: BlobTransport, sha256: str, ahead: _Ahead, pace: Pace, left: Callable[[int], None], count: Count
) -> bool:
    """Send chunks until none is missing, somebody else is met, or the time is over: then False."""
    in_time = True
    sizes: dict[int, int] = {}

    def pieces() -> Iterator[tuple[int, bytes, str]]:
        nonlocal in_time
        while ahead.missing and not ahead.met:
            left(len(ahead.missing))
            if pace.over():
                in_time = False
                return
            number, data, fingerprint = ahead.take()
            sizes[number] = len(data)
            kill_point("blobs.before_put")
            yield number, data, fingerprint

    for number, said in transport.blob_put_all(sha256, pieces()):
        kill_point("blobs.after_put")
        count(sizes[number])
        ahead.met = ahead.met or said != "taken"
    return in_time


class _Ahead:
    """The chunks that are missing, the next one being made ready by the helper; `met`: others are sending them too."""

    def __init__(self, helper: ThreadPoolExecutor, reader: BlobReader, chunk: int, missing: Iterable[int]) -> None:
        self._helper = helper
        self._reader = reader
        self._chunk = chunk
        self._backwards = False
        self._next: tuple[int, Future[tuple[bytes, str]]] | None = None
        self.missing = [int(number) for number in missing]
        self.met = False
        self._look()

    def take(self) -> tuple[int, bytes, str]:
        """The next chunk: its number, its bytes, their fingerprint; the one after it is begun."""
        if self._next is None:
            raise LookupError("nothing is missing")
        number, ready = self._next
        data, fingerprint = ready.result()
        self.missing.pop(-1 if self._backwards else 0)
        self._look()
        return number, data, fingerprint

    def turn_round(self, missing: Iterable[int]) -> None:
        """What is missing now, from the other end: somebody else is sending too, or the centre let chunks go."""
        if self._next is not None:
            self._next[1].result()  # the reader is the helper's until it is done
        self.met = False
        self._backwards = not self._backwards
        self.missing = [int(number) for number in missing]
        self._look()

    def _look(self) -> None:
        if not self.missing:
            self._next = None
            return
        number = self.missing[-1 if self._backwards else 0]
        self._next = (number, self._helper.submit(self._ready, number))

    def _ready(self, number: int) -> tuple[bytes, str]:
        data = piece_of(self._reader, number, self._chunk)
        return data, hashlib.sha256(data).hexdigest()


def piece_of(reader: BlobReader, number: int, chunk: int) -> bytes:
    """Chunk `number` of a content, cut as the centre cuts it, which need not be as this desk stores it."""
    if reader.header.chunk == chunk:
        return reader.chunk(number)
    reader.seek(number * chunk)
    return reader.read(chunk) or b""


def proof_of(reader: BlobReader, me: UUID, chunk: int, numbers: Iterable[int]) -> str:
    """Prove that `me` has these chunks: a hash of hashes, each beginning with who it is.

    Beginning, because a hash can be carried on at its end by somebody who has not seen what it was made of.
    """
    whole = hashlib.sha256()
    for number in numbers:
        piece = hashlib.sha256(me.bytes)
        piece.update(piece_of(reader, number, chunk))
        whole.update(piece.digest())
    return whole.hexdigest()


def _judged(blobs: Blobs, sha256: str, state: str) -> bool:
    """Whether the centre has it whole; when it has something else, find out who is wrong."""
    if state in ("bad", "unproved"):
        damage = blobs.verify(sha256)
        if damage is not None:
            raise Fault("evidence.blob_damaged", sha256=sha256, what=damage.what)
        if state == "unproved":
            raise Fault("sync.blob_altered", sha256=sha256)
    return state == "complete"
