"""Signing up (报名): who comes, by whom they were told, whether they may be contacted, whether they came."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from app.kernel.errors import Refusal
from app.outreach.codes import EventStatus
from app.outreach.desk.events import keys, own_branch
from app.outreach.model import LiveEvent, SignUp
from app.outreach.people import SignUpData, checked, person_id
from app.staff.powers import require
from app.store.session import DeskSession


def sign_up(session: DeskSession, event_id: UUID, data: SignUpData, file_name: str = "") -> SignUp:
    """Sign somebody up. All faults at once; `outreach.signed_up` who is there already, `outreach.full` when it is."""
    require(session.actor, "outreach.sign_up")
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    if event.status is EventStatus.CANCELLED:
        raise Refusal("outreach.over", no=event.no, status=("event_status", event.status))
    name, phone, told_by = checked(data)
    own_id = person_id(event.id, name, phone)
    there = session.get(SignUp, own_id)
    if there is not None and there.withdrawn_at is None:
        raise Refusal("outreach.signed_up", "name")
    if event.capacity is not None and _coming(session, event.id) >= event.capacity and not data.attended:
        raise Refusal("outreach.full", "name", capacity=event.capacity)
    if there is not None:
        there.withdrawn_at, there.told_by, there.consent_contact = None, told_by, data.consent_contact
        session.flush()
        return there
    made = SignUp(
        id=own_id,
        **keys(event),
        event_id=event.id,
        name=name,
        phone=phone,
        told_by=told_by,
        consent_contact=data.consent_contact,
        attended=data.attended,
        file_name=file_name,
        entered_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made


def attend(session: DeskSession, sign_up_id: UUID, attended: bool = True) -> SignUp:
    """Note that somebody came, or did not after all."""
    require(session.actor, "outreach.sign_up")
    found: SignUp = session.found(SignUp, sign_up_id)
    found.attended = attended
    session.flush()
    return found


def withdraw(session: DeskSession, sign_up_id: UUID) -> SignUp:
    """Note that somebody does not come after all."""
    require(session.actor, "outreach.sign_up")
    found: SignUp = session.found(SignUp, sign_up_id)
    found.withdrawn_at = session.at
    session.flush()
    return found


def _coming(session: DeskSession, event_id: UUID) -> int:
    query = select(func.count()).select_from(SignUp)
    return session.scalar(query.where(SignUp.event_id == event_id, SignUp.withdrawn_at.is_(None))) or 0
