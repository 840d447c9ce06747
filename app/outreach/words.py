"""Topics in words: keys of causes by their label, everything else as it was written."""

from __future__ import annotations

from collections.abc import Iterable

from app.cases.tables import causes
from app.kernel.clock import SHANGHAI, local_minute
from app.kernel.wording import Language, Wording
from app.outreach.views.events import EventRow


def topic_said(topic: str, words: Wording) -> str:
    """A topic as people read it."""
    return words.label("cause", topic) if topic in causes() else topic


def joined(parts: Iterable[str], words: Wording) -> str:
    """Words of one list, as the language joins them."""
    return ("、" if words.language is Language.ZH else ", ").join(parts)


def topics_said(row: EventRow, words: Wording) -> tuple[str, ...]:
    """The topics of an event as people read them."""
    return tuple(topic_said(one, words) for one in row.topics)


def when_said(row: EventRow) -> str:
    """From when till when, in Beijing time: 2026-12-01 19:00 – 20:30; the day again only where it is another."""
    begins, ends = row.starts_at.astimezone(SHANGHAI), row.ends_at.astimezone(SHANGHAI)
    end = f"{ends:%H:%M}" if begins.date() == ends.date() else local_minute(row.ends_at)
    return f"{local_minute(row.starts_at)} – {end}"
