"""What this room tells later rooms."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class InterviewSealed:
    """An interview record was sealed: it is final, and the case may go on to mediation."""

    case_id: UUID
    interview_id: UUID


@dataclass(frozen=True, slots=True)
class SupplementSealed:
    """A supplement to a sealed record was sealed."""

    case_id: UUID
    interview_id: UUID
    supplement_id: UUID
