"""What this room publishes: later rooms know what a seal means for their papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SealRegistered:
    """A seal was pressed on a paper with this hash; `by_organisation` says that it is an organisation's own."""

    case_id: UUID
    paper_kind: str
    sha256: str
    by_organisation: bool
    sealed_at: datetime
