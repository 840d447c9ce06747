"""After a restore from a backup: tell desks, and never give a number twice.

The backup does not know what happened after it was made. Desks find a new generation at their next hello and offer
again what they had sent meanwhile; the ledger takes each operation once. Case numbers that were leased meanwhile are
lost to the backup too, so the counters of every branch leap over them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from psycopg import Connection

from app.central.ownership import as_owner, prefix_at

LEAP = 20_000
"""How many numbers of a branch and year are left out: more than its desks lease between two backups."""

# Every branch, for the years that it has and this one and the next: a branch whose first block was leased after the
# backup has none in it.
_LEAP = """
WITH reached AS (
    SELECT y.branch, y.year, coalesce(max(b.last), 0) AS last
    FROM (
        SELECT n.branch, n.year FROM sync.number_blocks AS n
        UNION
        SELECT d.code, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::int + ahead
        FROM desk.branches AS d CROSS JOIN generate_series(0, 1) AS ahead
    ) AS y (branch, year)
    LEFT JOIN sync.number_blocks AS b ON b.branch = y.branch AND b.year = y.year
    GROUP BY y.branch, y.year
)
INSERT INTO sync.number_blocks (branch, year, first, last, device_id)
SELECT r.branch, r.year, r.last + 1, least(r.last + %s, 999999), '00000000-0000-0000-0000-000000000000'
FROM reached AS r
WHERE r.last < 999999
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
