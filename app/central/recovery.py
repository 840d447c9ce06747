"""The bank's recovery key: the public half stands at the centre, the private half in the bank's safe and nowhere here.

Desks wrap the key of each replica under it when they enrol, so that the work in a replica can be had when a PC's key
store is gone. Replacing it changes nothing for replicas that are enrolled already; they keep the slot they have.
"""

from __future__ import annotations

import base64
from typing import Any

from psycopg import Connection

from app.central.ownership import as_owner, prefix_at
from app.kernel.errors import Refusal

KEY_BYTES = 32


def set_recovery_key(connection: Connection[Any], public: bytes) -> None:
    """Let desks that enrol from now on wrap their keys under this X25519 public key (32 bytes).

    Refused: `central.recovery_key` for anything of another length.
    """
    if len(public) != KEY_BYTES:
        raise Refusal("central.recovery_key", "key", found=len(public), wanted=KEY_BYTES)
    with as_owner(connection, prefix_at(connection)):
        connection.execute("UPDATE sync.centre SET recovery_key = %s", (base64.b64encode(public).decode(),))
