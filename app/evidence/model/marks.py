"""What people put over pages and lists of items: annotations, redactions, sealed lists, scans matched to papers.

Nothing here changes an item's bytes. Places on pages are whole ten-thousandths of the upright page's width and height,
as in `app.evidence.recognition.page`, so that they hold at every zoom and in both databases.
"""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped

from app.evidence.codes import MarkKind
from app.sealing.guard import SealedWith
from app.store.base import Merge, Row, field


class Annotation(Row):
    """Something drawn or written over a page (批注) by one person; each person's are a layer of their own.

    `shape` is a list of whole numbers: [left, top, right, bottom] of a box, highlight, stamp, note or redaction mark
    (several boxes of a highlight one after the other), [from x, from y, to x, to y] of an arrow.
    """

    __tablename__ = "annotations"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.annotate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    page: Mapped[int] = field(Merge.APPEND)  # from 1
    kind: Mapped[MarkKind] = field(Merge.APPEND)
    shape: Mapped[list[Any]] = field(Merge.GUARDED)
    words: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    colour: Mapped[str] = field(Merge.SERVER_ORDER, type_=String(20), default="")  # a token of the theme
    author_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    made_at: Mapped[datetime] = field(Merge.APPEND)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)


class Redaction(Row):
    """That a redacted copy (遮盖副本) was burnt from an item: which places, why, and which item came of it."""

    __tablename__ = "redactions"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.redact",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))  # of the item it was burnt from
    result_id: Mapped[UUID] = field(Merge.APPEND)
    boxes: Mapped[list[Any]] = field(Merge.APPEND)  # [page, left, top, right, bottom, reason] each
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    made_at: Mapped[datetime] = field(Merge.APPEND)


class SealedList(Row):
    """The list of all items of a case at one moment (证据清单封存), sealed: nothing in it is ever changed."""

    __tablename__ = "sealed_lists"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("id", frozen=True)
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.seal",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND, numbered=True)
    items: Mapped[list[Any]] = field(Merge.APPEND)  # [exhibit number, id, sha256, sm3, size, withdrawn] each
    why: Mapped[str] = field(Merge.APPEND, default="")
    sealed_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    sealed_at: Mapped[datetime] = field(Merge.APPEND)


class ScanBack(Row):
    """A scan or photo of a signed paper (签后回扫), matched page by page to what was printed.

    `pages` holds [page of the scan, page of the paper or null, verdict] each; `missing` the printed pages that are
    not there.
    """

    __tablename__ = "scan_backs"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.add",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    paper_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    pages: Mapped[list[Any]] = field(Merge.APPEND)
    missing: Mapped[list[Any]] = field(Merge.APPEND, default=list)
    matched_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    matched_at: Mapped[datetime] = field(Merge.APPEND)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)
