"""Stable keys of the room; labels are in `resources/wording/outreach.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class EventStatus(StrEnum):
    """How an event stands (label: event_status)."""

    PLANNED = "planned"
    ANNOUNCED = "announced"
    OPEN = "open"  # people may sign up
    LIVE = "live"
    HELD = "held"
    CANCELLED = "cancelled"


STEPS: Mapping[EventStatus, tuple[EventStatus, ...]] = {
    EventStatus.PLANNED: (EventStatus.ANNOUNCED, EventStatus.CANCELLED),
    EventStatus.ANNOUNCED: (EventStatus.OPEN, EventStatus.CANCELLED),
    EventStatus.OPEN: (EventStatus.LIVE, EventStatus.CANCELLED),
    EventStatus.LIVE: (EventStatus.HELD, EventStatus.CANCELLED),
    EventStatus.HELD: (),
    EventStatus.CANCELLED: (),
}
"""What may follow what; nothing follows the end."""
OVER = frozenset({EventStatus.HELD, EventStatus.CANCELLED})


class Expertise(StrEnum):
    """What an expert is asked about (label: expertise)."""

    LAW = "law"
    PSYCHOLOGY = "psychology"
    CARD_BUSINESS = "card_business"
    OTHER = "other"


class ToldBy(StrEnum):
    """How somebody heard of an event (label: told_by)."""

    SMS = "sms"
    APP = "app"
    BRANCH = "branch"
    PLATFORM = "platform"
    FRIEND = "friend"
    OTHER = "other"


class Moderation(StrEnum):
    """What the moderator did with a question (label: question_state); answered follows from its answers."""

    WAITING = "waiting"
    SHOWN = "shown"
    PRIVATE = "private"  # answered to the asker only
    REFUSED = "refused"


class QuestionState(StrEnum):
    """How a question stands for whoever reads it (label: question_state)."""

    WAITING = "waiting"
    SHOWN = "shown"
    PRIVATE = "private"
    REFUSED = "refused"
    ANSWERED = "answered"


def in_public(agreed: bool, state: Moderation | QuestionState) -> bool:
    """Whether a question and its answer may stand where others read them; `agreed`: its asker's consent to that."""
    return agreed and state.value != Moderation.PRIVATE.value


class QuestionSource(StrEnum):
    """How a question came (label: question_source)."""

    SIGN_UP = "sign_up"
    FILE = "file"
    TYPED = "typed"


class Verdict(StrEnum):
    """What somebody else decided about an answer (label: answer_verdict)."""

    APPROVED = "approved"
    RETURNED = "returned"
