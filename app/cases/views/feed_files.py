"""What this desk took from its drop folder: for the line in Today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import select

from app.cases.model import FeedFile
from app.kernel.clock import SHANGHAI
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class FeedDay:
    """The files of a day: how many, their sums, and those refused as a whole with the reason."""

    files: int
    accepted: int
    duplicates: int
    rejected: int
    refused: tuple[tuple[str, str], ...]


def feed_day(session: DeskSession) -> FeedDay:
    """The files that this desk took in today."""
    require(session.actor, "cases.view")
    begins = datetime.combine(session.today, time(), SHANGHAI).astimezone(UTC)
    query = select(FeedFile).where(FeedFile.finished_at >= begins).order_by(FeedFile.finished_at, FeedFile.sha256)
    # The folder is this desk's, so the note of it is read here even when cases are read at the centre.
    rows = list(session.scalars(query, bind_arguments=session.here))
    return FeedDay(
        len(rows),
        sum(one.accepted for one in rows),
        sum(one.duplicates for one in rows),
        sum(one.rejected for one in rows),
        tuple((one.name, one.fault) for one in rows if one.fault),
    )
