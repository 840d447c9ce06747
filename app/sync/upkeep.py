"""What keeps a replica in shape over the years: old operations go, and once a day it is compared with the centre.

Acknowledged operations are kept for a while, because a centre that was restored from a backup is offered them again;
after that time they only make the file grow. They go from the front of the outbox without leaving gaps, so whatever
still waits, or waits for a person, keeps what came after it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from app.store.store import SLICE, Store
from app.store.types import instant_text

KEPT_FOR = timedelta(days=60)
"""No backup that a bank would go back to is older."""
COMPARED_EVERY = timedelta(hours=20)


def prune(store: Store, now: datetime) -> int:
    """Delete operations from the front of the outbox that were settled long ago, a slice at most; returns how many.

    What was refused is whole in the kept actions.
    """
    before = instant_text(now - KEPT_FOR)
    with store.look() as connection:
        stays = connection.exec_driver_sql(
            "SELECT device_seq FROM outbox WHERE state NOT IN ('acknowledged', 'refused') OR desk_time >= ?"
            " ORDER BY device_seq LIMIT 1",
            (before,),
        ).scalar()
        first = connection.exec_driver_sql("SELECT min(device_seq) FROM outbox").scalar()
        last = connection.exec_driver_sql("SELECT last_seq FROM device").scalar_one()
    end = int(stays) if stays is not None else int(last) + 1
    if first is None or first >= end:
        return 0
    with store.write_apart("sync.prune") as connection:
        gone = connection.exec_driver_sql(
            "DELETE FROM outbox WHERE device_seq < ? AND state IN ('acknowledged', 'refused')",
            (min(end, int(first) + SLICE),),
        )
        return int(gone.rowcount)


def comparison_due(compared: datetime | None, now: datetime) -> bool:
    """Whether the daily comparison is due; a clock that was set back makes it due too."""
    return compared is None or not timedelta() <= now - compared < COMPARED_EVERY
