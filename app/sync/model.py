"""What sync keeps: conflicts (冲突), which travel like any other row, and the desk's own notes about its journey.

A conflict is a row of the rooms' kind because resolving one is an operation like any other: two people who resolve the
same one meet in the same merge. Everything else is local to the replica.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Local, Merge, Row, Seen, field
from app.store.types import Json


class Choice(StrEnum):
    """How a conflict was resolved (label: conflict_choice)."""

    MINE = "mine"
    THEIRS = "theirs"
    OTHER = "other"


class Conflict(Row):
    """Two values of one guarded field, side by side until a person chooses.

    The centre makes it: `theirs` stands at the centre, `mine` came from the desk that was later, `base` is what both
    saw, each as the field travels (a structured value as its canonical text). Resolving is a command, so the first to
    resolve is the one who did.
    """

    __tablename__ = "conflicts"
    __seen__: ClassVar[Seen] = Seen.CASE_OR_BRANCH

    case_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    table_name: Mapped[str] = field(Merge.APPEND, type_=String(64))
    row_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    field_name: Mapped[str] = field(Merge.APPEND, type_=String(64))
    base: Mapped[Any] = field(Merge.APPEND, type_=Json(), nullable=True)
    theirs: Mapped[Any] = field(Merge.APPEND, type_=Json(), nullable=True)
    mine: Mapped[Any] = field(Merge.APPEND, type_=Json(), nullable=True)
    op_id: Mapped[UUID] = field(Merge.APPEND)
    mine_by: Mapped[UUID] = field(Merge.APPEND)
    mine_at: Mapped[datetime] = field(Merge.APPEND)  # a desk's clock: a claim
    theirs_by: Mapped[UUID | None] = field(Merge.APPEND)
    theirs_at: Mapped[datetime | None] = field(Merge.APPEND)
    resolved_at: Mapped[datetime | None] = field(Merge.COMMAND)
    resolved_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    choice: Mapped[Choice | None] = field(Merge.COMMAND)
    value: Mapped[Any] = field(Merge.COMMAND, type_=Json(), nullable=True)

    __table_args__ = (
        Index(
            "ix_conflicts_open",
            "mine_at",
            "id",
            sqlite_where=text("resolved_at IS NULL"),
            postgresql_where=text("resolved_at IS NULL"),
        ),
    )


class SyncState(Local):
    """What this replica knows of its centre; one row (`id` = 1).

    `condition` is a key of the label `sync_condition`; `why` says more where the centre or an alarm gave a reason.
    `rebuild` asks for a first sync into a fresh replica.
    """

    __tablename__ = "sync_state"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    database: Mapped[str] = mapped_column(default="")
    generation: Mapped[int] = mapped_column(default=0)
    epoch: Mapped[int] = mapped_column(default=0)
    incarnation: Mapped[str] = mapped_column(default="")
    server_schema: Mapped[int] = mapped_column(default=0)
    acknowledged: Mapped[int] = mapped_column(default=0)
    offset_ms: Mapped[int] = mapped_column(default=0)  # the centre's clock minus this one
    condition: Mapped[str] = mapped_column(String(20), default="never")
    why: Mapped[str] = mapped_column(default="")
    rebuild: Mapped[bool] = mapped_column(default=False)
    unsearched: Mapped[bool] = mapped_column(default=False)  # a first sync whose search is still to be built
    last_try: Mapped[datetime | None]
    last_sync: Mapped[datetime | None]
    compared_at: Mapped[datetime | None]  # when the replica was last compared with the centre
    folded: Mapped[int] = mapped_column(default=0)  # with which `folding.FOLD` the search index was made; 0: an older
    refolded: Mapped[int] = mapped_column(default=0)  # up to which entry it was made anew since then
    extent: Mapped[str] = mapped_column(default="")  # what the replica holds (`extent.Extent`); empty: everything


class Cursor(Local):
    """Up to which entry of a scope's log everything is in the replica."""

    __tablename__ = "sync_cursor"

    scope: Mapped[str] = mapped_column(String(80), primary_key=True)
    seq: Mapped[int]


class Shadow(Local):
    """The centre's row (wire form) under a row with work that waits; made when pull changes such a row."""

    __tablename__ = "sync_shadow"

    table_name: Mapped[str] = mapped_column(String(64), primary_key=True)
    row_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    values: Mapped[dict[str, Any]]


class Staged(Local):
    """One entry of a page that was pulled and is not applied yet; `place` is the order in which they came."""

    __tablename__ = "sync_staged"

    place: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(String(80))
    seq: Mapped[int]
    kind: Mapped[str] = mapped_column(String(8))  # row | enter | leave
    table_name: Mapped[str] = mapped_column(String(64))
    row_id: Mapped[UUID]
    payload: Mapped[str | None]  # JSON: the row, or the whole case; None where it may not be seen

    __table_args__ = (Index("ix_sync_staged_scope", "scope", "seq", unique=True),)


class Kept(Local):
    """An action that the centre did not take, whole: nothing that somebody typed is lost (label: kept_state)."""

    __tablename__ = "sync_kept"

    id: Mapped[UUID] = mapped_column(primary_key=True)  # the action's id
    state: Mapped[str] = mapped_column(String(12))  # refused | parked | held | quarantined
    action: Mapped[str] = mapped_column(String(80))
    actor_id: Mapped[UUID]
    code: Mapped[str] = mapped_column(String(80))
    params: Mapped[dict[str, Any]]
    ops: Mapped[list[Any]]
    first_seq: Mapped[int]
    desk_time: Mapped[datetime]
    kept_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    settled_how: Mapped[str | None] = mapped_column(String(12))  # tried_again | set_aside | released | arrived

    __table_args__ = (
        Index("ix_sync_kept_open", "kept_at", sqlite_where=text("settled_at IS NULL")),
        Index("ix_sync_kept_first", "first_seq"),
    )
