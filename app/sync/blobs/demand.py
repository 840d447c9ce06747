"""Bring one exhibit's bytes now because somebody opens it (按需取回); if the line is down, with the next sync."""

from __future__ import annotations

from app.evidence.blobs import Blobs
from app.kernel.errors import Refusal
from app.store.store import Store
from app.sync.blobs.fetch import fetch
from app.sync.blobs.notes import note_fetched, want
from app.sync.blobs.pace import Pace
from app.sync.push import Watch
from app.sync.transport import BlobTransport, Offline


def bring(store: Store, transport: BlobTransport, blobs: Blobs, sha256: str, size: int, watch: Watch) -> None:
    """Fetch a content of `size` bytes whatever time it takes; `watch` hears (evidence_down, chunks, of) and may cancel.

    When the centre cannot be reached the wish is noted, and `Offline` raised. `Refusal("sync.blob_awaited")` while no
    desk has sent it to the centre yet. Raises what `fetch` raises.
    """
    if blobs.has(sha256):
        return
    try:
        got = fetch(
            transport, blobs, sha256, size, Pace(None, lambda: False),
            lambda done, of: watch("evidence_down", done, of),
        )  # fmt: skip
    except Offline:
        with store.write_apart("blobs.want") as connection:
            want(connection, sha256, size)
        raise
    if not got.here:
        with store.write_apart("blobs.want") as connection:
            want(connection, sha256, size)
        raise Refusal("sync.blob_awaited")
    with store.write_apart("blobs.fetched") as connection:
        note_fetched(connection, sha256)
