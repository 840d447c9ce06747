"""The idle poll: one indexed read at the centre says whether anything happened since the cursors."""

from __future__ import annotations

from app.store.store import Store
from app.sync.state import cursors
from app.sync.transport import SyncTransport


def behind(store: Store, transport: SyncTransport) -> bool:
    """Whether any head moved, or the caller's scopes did; raises what the transport raises."""
    with store.look() as connection:
        known = cursors(connection)
    heads = dict(transport.head())
    return {scope: seq for scope, seq in heads.items() if seq} != {scope: seq for scope, seq in known.items() if seq}
