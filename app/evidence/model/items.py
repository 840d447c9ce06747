"""Evidence (证据): items with hash and custody, originals left here, what was read on pages.

The bytes live outside the database (`app.evidence.blobs`); rows find them by their SHA-256.
"""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Local, Mask, Merge, Row, field


class EvidenceItem(Row):
    """One file (or paper) brought in; content never changes, it is found by its SHA-256."""

    __tablename__ = "evidence_items"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.add",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND, numbered=True)  # exhibit number within the case, from 1
    title: Mapped[str] = field(Merge.SERVER_ORDER, search=True)
    category: Mapped[str] = field(Merge.SERVER_ORDER, default="other")  # label: evidence_category
    file_name: Mapped[str] = field(Merge.APPEND)
    kind: Mapped[str] = field(Merge.APPEND)  # app.evidence.kinds.FileKind (label: evidence_kind)
    media_type: Mapped[str] = field(Merge.APPEND)
    size: Mapped[int] = field(Merge.APPEND)
    pages: Mapped[int | None] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64), index=True)
    sm3: Mapped[str] = field(Merge.APPEND, type_=String(64))
    brought_by: Mapped[str] = field(Merge.GUARDED, default="customer")  # label: brought_by
    brought_name: Mapped[str] = field(Merge.GUARDED, mask=Mask.NAME, default="")
    came_by: Mapped[str] = field(Merge.APPEND, default="")  # label: came_by; empty for items from before it was kept
    derived_from: Mapped[UUID | None] = field(Merge.APPEND)  # the item it was made from
    derived_how: Mapped[str] = field(Merge.APPEND, default="")  # label: derived_how
    received_at: Mapped[datetime] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.SERVER_ORDER, default="", search=True)
    text: Mapped[str] = field(Merge.SERVER_ORDER, default="", search=True)  # recognised or extracted text, scrubbed
    withdrawn_at: Mapped[datetime | None] = field(Merge.GUARDED)
    withdrawn_why: Mapped[str] = field(Merge.GUARDED, default="")

    __table_args__ = (
        UniqueConstraint("case_id", "sha256"),
        Index("ix_evidence_items_received", "received_at", "id"),
    )


class CustodyEntry(Row):
    """One line of an item's custody: who had it, saw it, printed it, verified it, when."""

    __tablename__ = "custody_entries"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.verify",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    at: Mapped[datetime] = field(Merge.APPEND)
    actor_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    act: Mapped[str] = field(Merge.APPEND)  # app.evidence.custody.Act (label: custody_act)
    note: Mapped[str] = field(Merge.APPEND, default="")


class Original(Row):
    """A paper the customer left here in the original (原件): from whom, where it lies, to whom it went back."""

    __tablename__ = "originals"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.originals",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    what: Mapped[str] = field(Merge.APPEND)
    pages: Mapped[int] = field(Merge.APPEND)
    from_whom: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME)
    received_at: Mapped[datetime] = field(Merge.APPEND)
    received_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    kept_where: Mapped[str] = field(Merge.SERVER_ORDER)
    returned_at: Mapped[datetime | None] = field(Merge.COMMAND)
    returned_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    returned_to: Mapped[str] = field(Merge.COMMAND, mask=Mask.NAME, default="")
    acknowledged: Mapped[str] = field(Merge.COMMAND, default="")  # label: acknowledgement

    __table_args__ = (
        Index(
            "ix_originals_held",
            "received_at",
            "id",
            sqlite_where=text("returned_at IS NULL"),
            postgresql_where=text("returned_at IS NULL"),
        ),
    )


class RecognisedPage(Row):
    """What stands on a page of an item, as it was read (文字识别); its id follows from both, so it exists once.

    `lines` is what `app.evidence.recognition.page.packed` makes, without secrets (C3); `text` is the same for search,
    with the numbers of people masked. `by` is `layer`, `engine`, or `nobody` for a page that could not be read.
    """

    __tablename__ = "recognised_pages"
    __written_by__: ClassVar[tuple[str, ...]] = ("evidence.add",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND)
    page: Mapped[int] = field(Merge.APPEND)  # from 1
    by: Mapped[str] = field(Merge.SERVER_ORDER, type_=String(10))  # label: recognised_by
    text: Mapped[str] = field(Merge.SERVER_ORDER, default="", search=True)
    lines: Mapped[list[Any]] = field(Merge.SERVER_ORDER, default=list)

    __table_args__ = (UniqueConstraint("item_id", "page"),)


class EvidenceBytes(Local):
    """What this desk knows of the bytes of a content and their journey to the centre; whether they lie here is asked of
    the store of contents itself.

    `whole_in` is the generation of the centre that last said it has them whole (0: never), asked at `asked_at`. `sent`
    of `chunks` are at the centre while they are on their way. `why` is the code of what stopped them.
    """

    __tablename__ = "evidence_bytes"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    brought_in: Mapped[bool] = mapped_column(default=False)  # at this desk: it must have them until the centre does
    whole_in: Mapped[int] = mapped_column(default=0)
    sent: Mapped[int] = mapped_column(default=0)
    chunks: Mapped[int] = mapped_column(default=0)
    wanted: Mapped[bool] = mapped_column(default=False)  # somebody wished to open it while it was not here
    asked_at: Mapped[datetime | None]
    why: Mapped[str] = mapped_column(String(80), default="")

    __table_args__ = (
        Index("ix_evidence_bytes_whole", "whole_in", "asked_at"),
        Index("ix_evidence_bytes_wanted", "sha256", sqlite_where=text("wanted")),
    )
