"""Enrolling again with the work kept: a replica that was copied or restored becomes a device of its own.

What it holds of the centre's rows is read anew; what waits keeps its operations and so their effect stays single:
the centre answers those that the other copy has brought with the answer it gave then. Numbers of the old device are
given up, because the other copy may be using the same block.
"""

from __future__ import annotations

from app.kernel.ids import new_id
from app.store.store import Store
from app.sync.state import note


def begin_again(store: Store) -> str:
    """Give the replica a new device id and number what waits from 1; returns the device. One transaction.

    What the centre acknowledged is the old device's past and is dropped: the first sync that follows brings its effect.
    Kept actions stay as they are.
    """
    device = new_id()
    with store.write_apart("sync.begin_again") as connection:
        run = connection.exec_driver_sql
        run("DELETE FROM outbox WHERE state = 'acknowledged'")
        seqs = [row[0] for row in run("SELECT device_seq FROM outbox ORDER BY device_seq")]
        # Upwards only, and never onto one that is still there: the new number is never larger than the old.
        if seqs:
            run("UPDATE outbox SET device_seq = ? WHERE device_seq = ?", list(enumerate(seqs, 1)))
        run("DELETE FROM number_block WHERE year > 0")
        run("UPDATE device SET id = ?, last_seq = ?", (device.bytes, len(seqs)))
        note(connection, incarnation="", acknowledged=0, rebuild=True, condition="never", why="")
    return str(device)
