"""Who signed up for an event, masked."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from app.kernel.masking import mask_name, mask_phone
from app.outreach.codes import ToldBy
from app.outreach.model import Question, SignUp
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class SignUpRow:
    """A sign-up; name and number masked. `twice`: the same number stands under another name, too."""

    id: UUID
    name: str
    phone: str
    told_by: ToldBy
    consent_contact: bool
    attended: bool
    withdrawn: bool
    questions: int
    twice: bool


def sign_ups(session: DeskSession, event_id: UUID) -> list[SignUpRow]:
    """The sign-ups of an event in their order; who withdrew stands last."""
    require(session.actor, "outreach.view")
    asked = dict(
        session.execute(
            select(Question.sign_up_id, func.count())
            .where(Question.event_id == event_id, Question.sign_up_id.is_not(None))
            .group_by(Question.sign_up_id)
        ).all()
    )
    rows = list(
        session.scalars(
            select(SignUp)
            .where(SignUp.event_id == event_id)
            .order_by(SignUp.withdrawn_at.is_not(None), SignUp.created_at, SignUp.name, SignUp.id)
        )
    )
    phones = [row.phone for row in rows if row.phone and row.withdrawn_at is None]
    return [
        SignUpRow(
            one.id,
            mask_name(one.name),
            mask_phone(one.phone) if one.phone else "",
            one.told_by,
            one.consent_contact,
            one.attended,
            one.withdrawn_at is not None,
            asked.get(one.id, 0),
            phones.count(one.phone) > 1,
        )
        for one in rows
    ]
