"""Experts who are asked to two events at once, and times that make no event."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.outreach.times import Span, check_times, clashes, overlap

AT = datetime(2026, 12, 1, 11, tzinfo=UTC)
HOUR = timedelta(hours=1)
EXPERT, OTHER = UUID(int=1), UUID(int=2)


def span(number: int, start: int, length: int = 1) -> Span:
    return Span(UUID(int=number), AT + start * HOUR, AT + (start + length) * HOUR)


def test_an_event_that_begins_when_another_ends_clashes_with_none() -> None:
    assert not overlap(span(10, 0), span(11, 1))
    assert not overlap(span(11, 1), span(10, 0))
    assert overlap(span(10, 0, 2), span(11, 1))
    assert overlap(span(11, 1), span(10, 0, 3))


def test_clashes_are_of_the_experts_asked_for_and_of_other_events() -> None:
    asked = [
        (EXPERT, span(12, 1)),
        (EXPERT, span(10, 0, 2)),  # the event itself
        (OTHER, span(13, 0)),  # nobody asked for
        (EXPERT, span(14, 0)),
        (EXPERT, span(15, 5)),
    ]
    found = clashes(span(10, 0, 2), [EXPERT], asked)
    assert [clash.event_id.int for clash in found] == [14, 12]


def test_times_that_make_no_event() -> None:
    assert [one.code for one in check_times(None, None)] == ["outreach.starts_missing", "outreach.ends_missing"]
    assert [one.code for one in check_times(AT, AT)] == ["outreach.ends_before"]
    assert [one.code for one in check_times(AT, AT + 25 * HOUR)] == ["outreach.too_long"]
    assert check_times(AT, AT + HOUR) == []
    assert [one.code for one in check_times(AT, None)] == ["outreach.ends_missing"]
