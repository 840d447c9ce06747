"""Links between cases: the same complaint again, one joint visit, one that follows another.

A link is a row of its own with its reasons, because what ties two cases is a finding of a person at a time and can be
taken back; only what the queues must know at once, that a complaint was merged, stands in the case itself.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped

from app.store.base import Merge, Row, field


class LinkKind(StrEnum):
    """What ties two cases (label: link_kind)."""

    REPEAT = "repeat"  # the same complaint again; `case_id` was merged into `other_id`
    JOINT = "joint"  # one visit, several customers: `case_id` was split off `other_id`
    FOLLOW_UP = "follow_up"  # `case_id` follows from `other_id`, and stays a case of its own


class CaseLink(Row):
    """A link from a case to an earlier one. `reasons` are those of the finding, `before` what undoing restores."""

    __tablename__ = "case_links"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    other_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[LinkKind] = field(Merge.APPEND)
    person_id: Mapped[UUID | None] = field(Merge.APPEND)  # of a joint visit: the representative it was split off for
    reasons: Mapped[list[Any]] = field(Merge.APPEND, default=list)
    before: Mapped[dict[str, Any]] = field(Merge.APPEND, default=dict)
    note: Mapped[str] = field(Merge.APPEND, default="")
    linked_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    linked_at: Mapped[datetime] = field(Merge.APPEND)
    undone_at: Mapped[datetime | None] = field(Merge.COMMAND)
    undone_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    undone_why: Mapped[str] = field(Merge.COMMAND, default="")
