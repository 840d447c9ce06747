"""Whether an expert is asked to two events at once. Pure: events come in as spans of time.

A clash is said and never blocks: an expert may hand over at half time, and the people at the desk know.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.kernel.errors import Refusal

LONGEST_HOURS = 24


@dataclass(frozen=True, slots=True)
class Span:
    """When an event is, from its first instant to the one after its last."""

    event_id: UUID
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody who is asked to two events that share a time."""

    expert_id: UUID
    event_id: UUID
    starts_at: datetime
    ends_at: datetime


def overlap(one: Span, other: Span) -> bool:
    """Whether two events share a moment; one that begins when the other ends does not."""
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def clashes(span: Span, expert_ids: Iterable[UUID], asked: Iterable[tuple[UUID, Span]]) -> list[Clash]:
    """The clashes of an event with what its experts are `asked` to otherwise, the earliest first."""
    wanted = set(expert_ids)
    found = [
        Clash(expert, other.event_id, other.starts_at, other.ends_at)
        for expert, other in asked
        if expert in wanted and other.event_id != span.event_id and overlap(span, other)
    ]
    return sorted(found, key=lambda clash: (clash.starts_at, str(clash.expert_id), str(clash.event_id)))


def check_times(starts_at: datetime | None, ends_at: datetime | None) -> list[Refusal]:
    """What is wrong with the times of an event: missing, ending before it begins, or longer than a day."""
    found: list[Refusal] = []
    if starts_at is None:
        found.append(Refusal("outreach.starts_missing", "starts_at"))
    if ends_at is None:
        found.append(Refusal("outreach.ends_missing", "ends_at"))
    if starts_at is not None and ends_at is not None:
        if ends_at <= starts_at:
            found.append(Refusal("outreach.ends_before", "ends_at"))
        elif (ends_at - starts_at).total_seconds() > LONGEST_HOURS * 3600:
            found.append(Refusal("outreach.too_long", "ends_at", most=LONGEST_HOURS))
    return found
