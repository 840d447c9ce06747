"""Who is responsible for a case: given by a lead, or taken by an officer from what nobody has."""

from __future__ import annotations

from uuid import UUID

from app.cases import values
from app.cases.codes import EventKind
from app.cases.desk.facts import open_case
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import may, require
from app.store.session import DeskSession

OWNERS = frozenset({Role.COUNTER, Role.MEDIATOR, Role.LEAD, Role.INVESTIGATOR})


def assign(session: DeskSession, case_id: UUID, owner_id: UUID, why: str = "") -> Case:
    """Give a case to somebody who works at the desk; an owner who is disabled or only audits is refused.

    Taking a case that nobody has, for oneself, needs `cases.take`; everything else is a lead's (`cases.assign`).
    """
    case = open_case(session, case_id)
    own = owner_id == session.actor.staff_id and case.owner_id is None
    require(session.actor, "cases.take" if own and may(session.actor.role, "cases.take") else "cases.assign")
    owner = session.get(StaffMember, owner_id)
    if owner is None or owner.disabled_at is not None or Role(owner.role) not in OWNERS:
        raise Refusal("cases.owner_unfit", "owner", name=owner.name if owner is not None else "?")
    hand_to(session, case, owner, why)
    return case


def hand_to(session: DeskSession, case: Case, owner: StaffMember | None, why: str = "") -> None:
    """Make somebody (None: nobody) the owner of a case and write it into the log; whoever calls has asked whether that
    is allowed.
    """
    if owner is None:
        before = session.get(StaffMember, case.owner_id) if case.owner_id is not None else None
        if case.owner_id is not None:
            log_event(session, case, EventKind.RELEASED, name="" if before is None else before.name)
            session.flush()
            case.owner_id, case.team = None, ""
    elif case.owner_id != owner.id:
        was = case.owner_id
        log_event(
            session,
            case,
            EventKind.ASSIGNED,
            owner=str(owner.id),
            name=owner.name,
            before=None if was is None else str(was),
            why=values.plain_text(why, "why", 500),
        )
        session.flush()
        # The owner changes last: whoever gives a case away may not see it afterwards.
        case.owner_id, case.team = owner.id, owner.team


def take(session: DeskSession, case_id: UUID) -> Case:
    """Take a case that nobody has."""
    return assign(session, case_id, session.actor.staff_id)


def release(session: DeskSession, case_id: UUID) -> Case:
    """Take an assignment back, so that nobody has the case: how a lead undoes one given by mistake."""
    case = open_case(session, case_id)
    require(session.actor, "cases.assign")
    hand_to(session, case, None)
    return case
