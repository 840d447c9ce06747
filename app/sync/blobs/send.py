"""One content to the centre (上传): announce it, send the chunks that are missing, have the whole hashed there.

Two desks may send the same content at once. Whoever finds a chunk already taken goes on from the other end, so that
the two meet instead of sending everything twice. The proof at the end says to the centre that this person has the
bytes, not only their fingerprint; it is made chunk by chunk on the way where every chunk passes anyway.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from app.evidence.blobs import BlobReader, Blobs
from app.kernel.errors import Fault
from app.store.killpoints import kill_point
from app.sync.blobs.pace import Pace
from app.sync.transport import BlobTransport

CHUNK = 1 << 20
Told = Callable[[int, int], None]
"""Hears how many chunks of how many are at the centre."""
Count = Callable[[int], None]
"""Hears how many bytes a chunk had that went over the line."""


@dataclass(slots=True)
class _Proof:
    me: UUID
    pieces: dict[int, bytes] = field(default_factory=dict)

    def add(self, number: int, data: bytes) -> None:
        piece = hashlib.sha256(self.me.bytes)
        piece.update(data)
        self.pieces[number] = piece.digest()

    def made(self, reader: BlobReader, chunk: int, chunks: int) -> str:
        whole = hashlib.sha256()
        for number in range(chunks):
            if number not in self.pieces:
                self.add(number, piece_of(reader, number, chunk))
            whole.update(self.pieces[number])
        return whole.hexdigest()


def send(
    transport: BlobTransport, blobs: Blobs, sha256: str, me: UUID, pace: Pace, told: Told, chunk: int = CHUNK,
    count: Count = lambda _size: None,
) -> bool:  # fmt: skip
    """Send a content as far as the pace allows; whether the centre has hashed the whole and found it right.

    Raises what the transport raises, what reading the content raises, and `Fault`: `sync.blob_altered` when the centre
    holds other bytes under this fingerprint.
    """
    with blobs.open(sha256) as reader:
        answer = transport.blob_missing(sha256, reader.size, chunk)
        kill_point("blobs.announced")
        chunk = int(answer["chunk"])
        chunks = -(-reader.size // chunk)
        proof = _Proof(me)
        missing = [int(number) for number in answer["missing"]]
        backwards = False
        while missing:
            told(chunks - len(missing), chunks)
            if pace.over():
                return False
            number = missing.pop(-1 if backwards else 0)
            state = _put(transport, reader, sha256, number, chunk, proof)
            count(min(chunk, reader.size - number * chunk))
            if state != "taken":
                backwards = not backwards
                missing = [int(one) for one in transport.blob_missing(sha256, reader.size, chunk)["missing"]]
        told(chunks, chunks)
        kill_point("blobs.all_sent")
        return _finish(transport, blobs, sha256, proof.made(reader, chunk, chunks))


def piece_of(reader: BlobReader, number: int, chunk: int) -> bytes:
    """Chunk `number` of a content, cut as the centre cuts it, which need not be as this desk stores it."""
    if reader.header.chunk == chunk:
        return reader.chunk(number)
    reader.seek(number * chunk)
    return reader.read(chunk) or b""


def _put(transport: BlobTransport, reader: BlobReader, sha256: str, number: int, chunk: int, proof: _Proof) -> str:
    data = piece_of(reader, number, chunk)
    proof.add(number, data)
    kill_point("blobs.before_put")
    state = transport.blob_put(sha256, number, data, hashlib.sha256(data).hexdigest())
    kill_point("blobs.after_put")
    return state


def _finish(transport: BlobTransport, blobs: Blobs, sha256: str, proof: str) -> bool:
    kill_point("blobs.before_finish")
    state = str(transport.blob_finish(sha256, proof)["state"])
    kill_point("blobs.after_finish")
    if state in ("bad", "unproved"):
        damage = blobs.verify(sha256)
        if damage is not None:
            raise Fault("evidence.blob_damaged", sha256=sha256, what=damage.what)
        if state == "unproved":
            raise Fault("sync.blob_altered", sha256=sha256)
    return state == "complete"
