"""The log of notice and requests (首次通知与协查记录): written once, never changed.

What was said is typed by whoever knows it, or taken over from what the case already holds; nothing is made up to fill
a line. Requests write their own lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.desk import log_event
from app.cases.model import Case
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.mediation.codes import NoticeChannel, NoticeKind
from app.mediation.desk.common import LINE, key_of, not_later, opened, said
from app.mediation.model import NoticeEntry
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeData:
    """A notice of the holder: when to the minute, through which channel, who took it, what was said.

    `source` says what it was taken from (label: notice_source).
    """

    at: datetime
    channel: str
    took: str
    said: str
    source: str = "typed"


def note_notice(session: DeskSession, case_id: UUID, data: NoticeData) -> NoticeEntry:
    """Enter a notice of the holder; the first one of a case is its first notice, every further one a later one.

    An earlier one that is learned of afterwards is a first notice too: the earliest counts, and both stay.
    Refused: `mediation.later`, `mediation.notice_took`, `mediation.notice_said`, `mediation.key_unknown`.
    """
    case = opened(session, case_id, "mediation.notice")
    at = not_later(session, data.at, "at")
    first = session.scalars(
        select(NoticeEntry.at)
        .where(NoticeEntry.case_id == case.id, NoticeEntry.kind == NoticeKind.FIRST_NOTICE)
        .order_by(NoticeEntry.at)
    ).first()
    entry = NoticeEntry(
        **case.keys(),
        kind=NoticeKind.FIRST_NOTICE if first is None or at < first else NoticeKind.NOTICE,
        at=at,
        channel=key_of(NoticeChannel, data.channel, "channel").value,
        took=said(data.took, "took", "mediation.notice_took", LINE),
        said=said(data.said, "said", "mediation.notice_said"),
        recorded_by=session.actor.staff_id,
        source=data.source,
    )
    session.add(entry)
    log_event(session, case, "notice_noted", at=local_minute(at))
    session.flush()
    return entry


def correct_notice(session: DeskSession, entry_id: UUID, text: str) -> NoticeEntry:
    """Put a line right by a further one; the line itself stays (`mediation.notice_said`)."""
    about: NoticeEntry = session.found(NoticeEntry, entry_id)
    case = opened(session, about.case_id, "mediation.notice")
    if about.kind == NoticeKind.CORRECTION:
        raise Refusal("mediation.correction_of_correction")
    words = said(text, "said", "mediation.notice_said")
    return write_line(session, case, NoticeKind.CORRECTION, session.at, text=words, about_id=about.id)


def write_line(
    session: DeskSession,
    case: Case,
    kind: NoticeKind,
    at: datetime,
    *,
    channel: str = "",
    took: str = "",
    text: str = "",
    about_id: UUID | None = None,
) -> NoticeEntry:
    """Write a line about something that was just done in this room."""
    entry = NoticeEntry(
        **case.keys(),
        kind=kind,
        at=at,
        channel=channel,
        took=took or session.actor.name,
        said=values.plain_text(text, "said"),
        recorded_by=session.actor.staff_id,
        source="desk",
        about_id=about_id,
    )
    session.add(entry)
    session.flush()
    return entry
