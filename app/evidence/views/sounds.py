"""The places of a recording that somebody marked while it was the recording of a call (录音标记)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.model.calls import Call, CallMark
from app.staff.powers import require
from app.store.session import DeskSession

_MOST = 200


@dataclass(frozen=True, slots=True)
class SoundMark:
    """A place worth hearing again, in milliseconds, and what is said there."""

    at_ms: int
    note: str


def sound_marks(session: DeskSession, item_id: UUID) -> list[SoundMark]:
    """The marks of the call whose recording an exhibit is, in the order of the recording."""
    require(session.actor, "evidence.view")
    query = (
        select(CallMark.at_ms, CallMark.note)
        .join(Call, Call.id == CallMark.call_id)
        .where(Call.recording_id == item_id, CallMark.removed_at.is_(None))
        .order_by(CallMark.at_ms)
        .limit(_MOST)
    )
    return [SoundMark(row[0], row[1]) for row in session.execute(query)]
