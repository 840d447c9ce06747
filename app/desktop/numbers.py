"""Case numbers for a long import: what a desk holds is topped up between two slices, as long as the centre answers.

A sync leases a thousand numbers at a time, which a feed can use up. Without the line the import ends where the numbers
do, in whole slices, and goes on after the next sync.
"""

from __future__ import annotations

import logging

from app.desktop.seat import Seat
from app.kernel.clock import legal_day
from app.kernel.errors import DeskError
from app.sync.hello import take_block
from app.sync.state import device_of

MORE = 5000
_log = logging.getLogger(__name__)


def top_up(seat: Seat, enough: int) -> None:
    """Lease more numbers for the person's branch and this year when fewer than `enough` are left here."""
    branch, year = seat.actor.branch_id, legal_day(seat.desktop.clock.now()).year
    with seat.store.look() as connection:
        left = connection.exec_driver_sql(
            "SELECT coalesce(sum(last - next + 1), 0) FROM number_block WHERE branch = ? AND year = ? AND next <= last",
            (branch, year),
        ).scalar_one()
        device, _ = device_of(connection)
    if int(left) >= enough:
        return
    try:
        with seat.transport() as transport:
            block = transport.lease(device, branch, year, MORE)
    except DeskError as error:
        _log.info("no further case numbers: %s", error)
        return
    with seat.store.write_apart("sync.numbers") as connection:
        take_block(connection, block)
