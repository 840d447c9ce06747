"""What this room tells later rooms."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.cases.codes import Status


@dataclass(frozen=True, slots=True)
class CaseRegistered:
    """A case was registered, at the window or (`by_feed`) as one of many from a feed."""

    case_id: UUID
    by_feed: bool = False


@dataclass(frozen=True, slots=True)
class CaseMoved:
    """A case moved from one state of its lifecycle to another."""

    case_id: UUID
    before: Status
    after: Status
