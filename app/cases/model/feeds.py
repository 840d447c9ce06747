"""What this desk remembers of feeds: which files it took from a drop folder, and what it last told an app.

Both stay on the desk: which file was read is a matter of the folder that a desk watches, and another desk's cursor
would be wrong for the files that this one writes.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Local


class FeedFile(Local):
    """A feed file by content. `finished_at` None: it was begun and not ended; taking it again does no harm."""

    __tablename__ = "feed_files"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    feed: Mapped[str] = mapped_column(default="")
    begun_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    accepted: Mapped[int] = mapped_column(default=0)
    duplicates: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    fault: Mapped[str] = mapped_column(default="")  # why the whole file was refused


class FeedTold(Local):
    """What a channel was last told about a case: the digest of its line, and in which file."""

    __tablename__ = "feed_told"

    channel: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[UUID] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    number: Mapped[int]
