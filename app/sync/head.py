"""The idle poll: mostly one indexed read at the centre says whether anything happened since the cursors.

What a person looks at is their branch's work, so the ordinary poll asks for that log's head only, by a key that hello
handed out; whoever follows no branch asks for their own log instead. Every few polls all heads are asked for: reference
data and one's own log change rarely, and that question also tells when the scopes themselves are others than before.
Whoever follows many branches asks for a few of them at a time.

Keys live in memory. A desk that was just opened says hello first anyway.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from app.store.store import Store
from app.sync.state import cursors
from app.sync.transport import SyncTransport

ALL_EVERY = 4
"""Every so many polls ask for all heads."""
AT_ONCE = 4
"""So many branches are asked for in one ordinary poll."""


def behind(store: Store, transport: SyncTransport) -> bool:
    """Whether any head moved, or the caller's scopes did; raises what the transport raises."""
    heads = dict(transport.head())
    return {scope: seq for scope, seq in heads.items() if seq} != _known(store)


def near(scopes: Collection[str], turn: int) -> Sequence[str]:
    """The scopes that the ordinary poll number `turn` (0, 1, …) asks about, out of those with a key."""
    wanted = sorted(scope for scope in scopes if scope.startswith("branch:"))
    wanted = wanted or sorted(scope for scope in scopes if scope.startswith("person:"))
    first = turn * AT_ONCE % len(wanted) if wanted else 0
    return (wanted + wanted)[first : first + min(AT_ONCE, len(wanted))]


class Poll:
    """What one desk remembers from poll to poll."""

    def __init__(self) -> None:
        self._keys: Mapping[str, str] = {}
        self._turn = 0

    def learn(self, keys: Mapping[str, str]) -> None:
        """Take the keys that a hello handed out, {scope: key}; that sync read everything, so counting begins anew."""
        self._keys = dict(keys)
        self._turn = 0

    def behind(self, store: Store, transport: SyncTransport) -> bool:
        """Whether something happened, as far as this poll asks; raises what the transport raises."""
        turn = self._turn
        self._turn = turn + 1
        asked = near(self._keys, turn - turn // ALL_EVERY)
        if not asked or turn % ALL_EVERY == ALL_EVERY - 1:
            return behind(store, transport)
        heads = transport.wake([self._keys[scope] for scope in asked])
        known = _known(store)
        return [known.get(scope, 0) for scope in asked] != list(heads)


def _known(store: Store) -> dict[str, int]:
    with store.look() as connection:
        return {scope: seq for scope, seq in cursors(connection).items() if seq}
