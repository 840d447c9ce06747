"""What presses in the day's work: pure rules over promises, letters that came back and people who wait.

A promise is late from the minute it was made for: the person sits by the telephone then. A letter that came back is
open until another delivery of the same paper to the same receiver was sent after it: proving is that delivery's matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.kernel.clock import legal_day

PRIORITY = ("elderly", "disabled", "pregnant")
"""Needs that let somebody be served first."""


class Standing(StrEnum):
    """How a thing with a time stands (label: standing)."""

    LATE = "late"
    TODAY = "today"
    LATER = "later"


def standing(due_at: datetime, now: datetime) -> Standing:
    """How something stands that is due at an instant: late from that very minute on, else today or another day."""
    if due_at <= now:
        return Standing.LATE
    return Standing.TODAY if legal_day(due_at) == legal_day(now) else Standing.LATER


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery as far as this rule needs it; `returned_on` None: it did not come back."""

    id: UUID
    case_id: UUID
    paper_kind: str
    receiver: str
    sent_at: datetime
    returned_on: date | None


def open_returns(sent: Iterable[Sent]) -> set[UUID]:
    """Which deliveries came back and were not followed by another of the same paper to the same receiver."""
    known = list(sent)
    newest: dict[tuple[UUID, str, str], tuple[datetime, UUID]] = {}
    for one in known:
        of = (one.case_id, one.paper_kind, one.receiver)
        newest[of] = max((one.sent_at, one.id), newest.get(of, (one.sent_at, one.id)))
    return {
        one.id
        for one in known
        if one.returned_on is not None and newest[one.case_id, one.paper_kind, one.receiver][1] == one.id
    }


def goes_first(needs: Sequence[str]) -> bool:
    """Whether somebody who waits is served before those who came earlier (elderly, disabled, pregnant)."""
    return any(need in PRIORITY for need in needs)
