"""What is owed after events, the next day first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from app.outreach.model import FollowUp, LiveEvent
from app.staff.powers import require
from app.staff.views import staff_names, stands_in_for
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Something that is owed. `days` until it is due, negative when late; `mine`: the reader's, or of whom they stand
    in for.
    """

    id: UUID
    event_id: UUID
    event_no: str
    event: str
    question_id: UUID | None
    about: str
    owner_id: UUID
    owner: str
    due_on: date
    days: int
    mine: bool
    done: bool
    result: str


def follow_ups(session: DeskSession) -> list[FollowUpRow]:
    """All follow-ups that the reader sees: what is open by its day, then what is done."""
    require(session.actor, "outreach.view")
    me = session.actor.staff_id
    in_whose_place = {me, *stands_in_for(session, me, session.today)}
    names = staff_names(session)
    query = select(FollowUp, LiveEvent.no, LiveEvent.title).outerjoin(LiveEvent, LiveEvent.id == FollowUp.event_id)
    return [
        FollowUpRow(
            one.id,
            one.event_id,
            no or "",
            title or "",
            one.question_id,
            one.about,
            one.owner_id,
            names.get(one.owner_id, ""),
            one.due_on,
            (one.due_on - session.today).days,
            one.owner_id in in_whose_place,
            one.done_at is not None,
            one.done_note,
        )
        for one, no, title in session.execute(
            query.order_by(FollowUp.done_at.is_not(None), FollowUp.due_on, FollowUp.id)
        )
    ]


def own_follow_ups(session: DeskSession) -> list[FollowUpRow]:
    """What the reader owes."""
    return [row for row in follow_ups(session) if row.mine and not row.done]


def due_follow_ups(session: DeskSession) -> list[FollowUpRow]:
    """What the reader owes soon or owed already, for Today (rule `outreach.today_days`)."""
    ahead = session.rules_on(session.today)["outreach.today_days"].integer
    return [row for row in own_follow_ups(session) if row.days <= ahead]


def promised_by(session: DeskSession) -> date:
    """The day that a promise made today is proposed for (rule `outreach.promise_days`)."""
    require(session.actor, "outreach.view")
    return session.today + timedelta(days=session.rules_on(session.today)["outreach.promise_days"].integer)
