"""After a restore from a backup: tell desks, and never give a number twice.

The backup does not know what happened after it was made. Desks find a new generation at their next hello and offer
again what they had sent meanwhile; the ledger takes each operation once. Case numbers that were leased meanwhile are
lost to the backup too, so the counters of every branch leap over them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from psycopg import Connection

from app.central.upgrade import as_owner, prefix_at

LEAP = 20_000
"""How many numbers of a branch and year are left out: more than its desks lease between two backups."""

_LEAP = """
INSERT INTO sync.number_blocks (branch, year, first, last, device_id)
SELECT b.branch, b.year, max(b.last) + 1, least(max(b.last) + %s, 999999), '00000000-0000-0000-0000-000000000000'
FROM sync.number_blocks AS b
GROUP BY b.branch, b.year
HAVING max(b.last) < 999999
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """The new generation, and for how many branches and years numbers were left out."""

    generation: int
    leaps: int


def restored(connection: Connection[Any]) -> Restored:
    """Raise the generation of a centre that was restored from a backup; each call raises it once more."""
    with as_owner(connection, prefix_at(connection)):
        leaps = connection.execute(_LEAP, (LEAP,)).rowcount
        row = connection.execute("UPDATE sync.centre SET generation = generation + 1 RETURNING generation").fetchone()
        return Restored(0 if row is None else int(row[0]), leaps)
