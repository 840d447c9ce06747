"""The evidence lane (证据通道): bytes travel after the rows, in their own time, and never hold a row up.

    notes   what this desk knows of each content, and which ones have to travel
    pace    how long one cycle may take for it, and when rows go first
    send    one content to the centre: announce, send what is missing, have it hashed
    fetch   one content from the centre: chunk by chunk, verified, encrypted from its first byte
    lane    one cycle of it: ask, send, fetch, smallest first
    demand  one content at once, because somebody opens it
    evict   free space on this desk from what the centre holds this very moment

A content counts as received when the centre has hashed the whole again; until then it is `uploading`, whatever the desk
believes. What is missing is asked of the centre each time, so a cut costs the chunk that was cut and nothing else.
"""

from app.sync.blobs.demand import bring
from app.sync.blobs.evict import Evicted, evict
from app.sync.blobs.fetch import Fetched, fetch
from app.sync.blobs.lane import Lane, Moved
from app.sync.blobs.notes import Waiting, forget_confirmed, waiting, want

__all__ = [
    "Evicted", "Fetched", "Lane", "Moved", "Waiting", "bring", "evict", "fetch", "forget_confirmed", "waiting", "want",
]  # fmt: skip
