"""The outbox: one operation per changed row, written in the same transaction as the change (design 4.1).

An operation keeps old and new values of the touched fields only, the version it was based on, and a `device_seq`
without gaps, by which a copied or restored replica can be detected. Nothing drains it here; sync does.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Local


class Device(Local):
    """This replica's identity; one row. `last_seq` is the last `device_seq` given out."""

    __tablename__ = "device"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    last_seq: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]


class Operation(Local):
    """One captured change of one row, waiting for the centre."""

    __tablename__ = "outbox"

    device_seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    op_id: Mapped[UUID] = mapped_column(unique=True)
    action_id: Mapped[UUID]
    action: Mapped[str] = mapped_column(String(80))
    actor_id: Mapped[UUID]
    table_name: Mapped[str] = mapped_column(String(64))
    row_id: Mapped[UUID]
    branch_id: Mapped[str] = mapped_column(String(4))
    kind: Mapped[str] = mapped_column(String(10))  # insert | update
    base_version: Mapped[int]
    old_values: Mapped[dict[str, Any]]
    new_values: Mapped[dict[str, Any]]
    schema_version: Mapped[int]
    desk_time: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10), default="waiting")

    __table_args__ = (Index("ix_outbox_row", "table_name", "row_id"), Index("ix_outbox_state", "state", "device_seq"))


class NumberBlock(Local):
    """A block of case-number counters that only this device holds; `next` is the first unused one."""

    __tablename__ = "number_block"

    branch: Mapped[str] = mapped_column(String(4), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]
    next: Mapped[int]
