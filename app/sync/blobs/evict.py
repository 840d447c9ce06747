"""Free space on this desk (腾出空间): contents that the centre holds at this very moment are taken away, oldest first.

What the centre said last week does not count: it may have been restored since, and these bytes may be the last. So it
is asked again, and what it does not confirm stays. Nothing calls this by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.evidence.blobs import Blobs
from app.store.store import Store
from app.sync.blobs.notes import spare
from app.sync.transport import BlobTransport

SLICE = 200


@dataclass(frozen=True, slots=True)
class Evicted:
    """How many contents were taken away, and how many bytes of disk that freed."""

    contents: int = 0
    freed: int = 0


def evict(store: Store, transport: BlobTransport, blobs: Blobs, me: UUID, space: int) -> Evicted:
    """Free at least `space` bytes if there is so much to spare; the oldest on this desk go first.

    Contents of the open cases of `me`, those asked for, and those that the centre does not confirm now are kept. Raises
    what the transport raises and `Fault` (`store.…`) when the disk does not let go; what was freed stays freed.
    """
    with store.look() as connection:
        found = spare(connection, me)
    here = sorted((sha for sha in found if blobs.has(sha)), key=lambda sha: (blobs.place(sha).stat().st_mtime_ns, sha))
    contents = freed = 0
    for begin in range(0, len(here), SLICE):
        part = here[begin : begin + SLICE]
        states = transport.blob_states(part)
        for sha in part:
            if freed >= space:
                return Evicted(contents, freed)
            if states.get(sha, {}).get("state") == "complete":
                freed += blobs.remove(sha)
                contents += 1
    return Evicted(contents, freed)
