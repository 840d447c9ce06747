"""The log of notice and requests as a time line, with what was done at once at the window; and what a first notice may
be taken over from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import Channel
from app.cases.model import Case, FirstAction
from app.mediation.codes import NoticeChannel, NoticeKind
from app.mediation.model import Inquiry, NoticeEntry
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession

_CHANNELS = {
    Channel.HOTLINE: NoticeChannel.HOTLINE,
    Channel.BRANCH: NoticeChannel.BRANCH,
    Channel.APP: NoticeChannel.APP,
    Channel.LETTER: NoticeChannel.LETTER,
}
_SAID = 300


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line. `kind` is a label notice_kind, or "first_action" with `action` (label: first_action).

    `written_at` is when it was entered; `number` which request it is about (0: none); `corrected` lists what further
    lines say of this one.
    """

    id: UUID
    kind: str
    action: str
    at: datetime
    written_at: datetime
    channel: str
    took: str
    said: str
    recorded_by: str
    source: str
    number: int
    corrected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoticeOffer:
    """What a first notice may be taken over from: the receipt of the complaint, as the case has it."""

    at: datetime
    channel: NoticeChannel
    took: str
    said: str


def notice_log(session: DeskSession, case_id: UUID) -> list[LogRow]:
    """The log of a case, the earliest first; corrections stand with the line they correct."""
    require(session.actor, "mediation.view")
    names = staff_names(session)
    asked = session.execute(select(Inquiry.id, Inquiry.seq).where(Inquiry.case_id == case_id))
    numbers: dict[UUID, int] = {row.id: row.seq for row in asked}
    query = select(NoticeEntry).where(NoticeEntry.case_id == case_id)
    entries = list(session.scalars(query.order_by(NoticeEntry.at, NoticeEntry.id)))
    corrections = sorted(
        (row for row in entries if row.kind == NoticeKind.CORRECTION), key=lambda row: (row.at, row.id)
    )
    rows = [
        LogRow(
            id=row.id,
            kind=str(row.kind),
            action="",
            at=row.at,
            written_at=row.created_at,
            channel=row.channel,
            took=row.took,
            said=row.said,
            recorded_by=names.get(row.recorded_by, ""),
            source=row.source,
            number=numbers.get(row.about_id, 0) if row.about_id is not None else 0,
            corrected=tuple(one.said for one in corrections if one.about_id == row.id),
        )
        for row in entries
        if row.kind != NoticeKind.CORRECTION
    ]
    for done in session.scalars(select(FirstAction).where(FirstAction.case_id == case_id)):
        rows.append(
            LogRow(
                id=done.id,
                kind="first_action",
                action=str(done.kind),
                at=done.done_at,
                written_at=done.created_at,
                channel="",
                took=names.get(done.operator_id, ""),
                said=" ".join(part for part in (done.reference, done.note) if part),
                recorded_by=names.get(done.operator_id, ""),
                source="first_action",
                number=0,
                corrected=(),
            )
        )
    return sorted(rows, key=lambda row: (row.at, row.written_at, row.id))


def notice_offer(session: DeskSession, case_id: UUID) -> NoticeOffer | None:
    """What the receipt of the complaint says of a notice; None once a first notice is on record."""
    require(session.actor, "mediation.view")
    known = select(NoticeEntry.id).where(NoticeEntry.case_id == case_id, NoticeEntry.kind == NoticeKind.FIRST_NOTICE)
    if session.scalars(known.limit(1)).first() is not None:
        return None
    case: Case = session.found(Case, case_id)
    took = staff_names(session).get(case.registered_by, "") if case.registered_by is not None else ""
    channel = _CHANNELS.get(Channel(case.channel), NoticeChannel.OTHER)
    return NoticeOffer(case.received_at, channel, took, case.narrative[:_SAID])
