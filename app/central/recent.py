"""For how long after closing a case is kept at desks: one number for the whole bank, changed by its administrator.

A larger one reaches every desk with its next hello, which then builds its replica anew; a smaller one when the daily
upkeep of the desk comes round. Decided against: a setting of each PC. What lies there is the bank's to say.
"""

from __future__ import annotations

from typing import Any

from psycopg import Connection

from app.central.ownership import as_owner, prefix_at
from app.kernel.errors import Refusal

FEWEST, MOST = 31, 36_500


def recent_days(connection: Connection[Any]) -> int:
    """How many days it is now."""
    with as_owner(connection, prefix_at(connection)):
        row = connection.execute("SELECT recent_days FROM sync.centre").fetchone()
    return 0 if row is None else int(row[0])


def set_recent_days(connection: Connection[Any], days: int) -> None:
    """Change it; refused (`central.recent_days`) outside 31 to 36,500. The audit keeps who did."""
    if not FEWEST <= days <= MOST:
        raise Refusal("central.recent_days", "days", fewest=FEWEST, most=MOST)
    with as_owner(connection, prefix_at(connection)):
        connection.execute("UPDATE sync.centre SET recent_days = %s", (days,))
