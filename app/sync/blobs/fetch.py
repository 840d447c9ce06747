"""One content from the centre (取回): chunk by chunk, each against its fingerprint, the whole against the exhibit's.

A chunk that does not fit was damaged on the way or at the centre: it is asked for once more, and then refused with its
number. What was brought before a cut stays, encrypted, and is not asked for again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.evidence.blobs import Blobs
from app.kernel.errors import Fault
from app.store.killpoints import kill_point
from app.sync.blobs.pace import Pace
from app.sync.blobs.send import Count, Told
from app.sync.transport import BlobTransport

TRIES = 2


@dataclass(slots=True)
class Fetched:
    """What one try came to: `here` when the content is in the store now, `there` when the centre has it whole."""

    here: bool = False
    there: bool = True


def fetch(
    transport: BlobTransport, blobs: Blobs, sha256: str, size: int, pace: Pace, told: Told,
    count: Count = lambda _size: None,
) -> Fetched:  # fmt: skip
    """Fetch a content of `size` bytes as far as the pace allows; `told` hears how many chunks of how many are here.

    Raises what the transport raises, what storing raises, and `Fault`: `sync.blob_chunk` (with `number` and `chunks`,
    from 1) and `sync.blob_altered` for bytes that are not what was brought in.
    """
    got = Fetched()
    state = transport.blob_states([sha256]).get(sha256, {})
    if state.get("state") != "complete":
        got.there = False
        return got
    if int(state["size"]) != size:
        raise Fault("sync.blob_altered", sha256=sha256)
    with blobs.arriving(sha256, size, int(state["chunk"])) as arrival:
        while not arrival.done:
            told(arrival.next, arrival.chunks)
            if pace.over():
                return got
            data = _chunk(transport, sha256, arrival.next, arrival.chunks)
            if data is None:
                got.there = False
                return got
            arrival.take(data)
            count(len(data))
        right = arrival.is_it()
    if not right:
        raise Fault("sync.blob_altered", sha256=sha256)
    kill_point("blobs.fetched")
    got.here = True
    told(arrival.chunks, arrival.chunks)
    return got


def _chunk(transport: BlobTransport, sha256: str, number: int, chunks: int) -> bytes | None:
    for _ in range(TRIES):
        answer = transport.blob_get(sha256, number)
        if answer is None:
            return None
        data, fingerprint = answer
        if hashlib.sha256(data).hexdigest() == fingerprint:
            return data
    raise Fault("sync.blob_chunk", sha256=sha256, number=number + 1, chunks=chunks)
