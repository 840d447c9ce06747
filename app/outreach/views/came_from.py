"""From which event and question a case came."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.outreach.model import LiveEvent, Question
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Origin:
    """The event and the question."""

    event_id: UUID
    question_id: UUID
    no: str
    title: str


def came_from(session: DeskSession, case_id: UUID) -> Origin | None:
    """The event and question behind a case; None for a case that came otherwise."""
    require(session.actor, "outreach.view")
    query = (
        select(LiveEvent.id, Question.id, LiveEvent.no, LiveEvent.title)
        .join(Question, Question.event_id == LiveEvent.id)
        .where(Question.opened_case_id == case_id)
        .limit(1)
    )
    found = session.execute(query).first()
    return None if found is None else Origin(*found)
