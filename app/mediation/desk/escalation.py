"""Handing a case up to the special team (疑难复杂专班): the case becomes complex and its investigator's.

The complex track brings the longer clock and the assignment lets an investigator see the case, both by the functions
that do so everywhere. What an investigator gives back goes to whoever had it; the track stays as it is then, since a
longer clock that the customer was told of is not shortened by a change of hands.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.cases.codes import Track
from app.cases.desk import log_event, set_track
from app.cases.desk.assignment import hand_to
from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.mediation.codes import EscalationState
from app.mediation.desk.common import opened, said
from app.mediation.model import Escalation
from app.mediation.standing import ESCALATION_STEPS
from app.staff.model import StaffMember
from app.store.session import DeskSession

_REASON = 1000


def escalate(session: DeskSession, case_id: UUID, to_id: UUID, reason: str) -> Escalation:
    """Hand a case up to an investigator.

    Refused: `mediation.escalation_reason`, `mediation.no_investigator` (disabled, or of another role),
    `mediation.escalated_already` (one waits, or the case is theirs).
    """
    case = opened(session, case_id, "mediation.escalate")
    why = said(reason, "reason", "mediation.escalation_reason", _REASON)
    member = session.get(StaffMember, to_id)
    if member is None or member.disabled_at is not None or member.role != Role.INVESTIGATOR:
        raise Refusal("mediation.no_investigator", "to_id", name="?" if member is None else member.name)
    if case.owner_id == member.id or _waiting(session, case.id) is not None:
        raise Refusal("mediation.escalated_already", "to_id")
    made = Escalation(
        **case.keys(),
        reason=why,
        to_id=member.id,
        asked_by=session.actor.staff_id,
        asked_at=session.at,
        owner_before=case.owner_id,
        track_before=str(case.track),
    )
    session.add(made)
    log_event(session, case, "escalated", name=member.name, why=why)
    session.flush()
    set_track(session, case.id, Track.COMPLEX)
    session.flush()
    # Last, as whoever gives a case away may not see it afterwards.
    hand_to(session, case, member, why)
    session.flush()
    return made


def accept(session: DeskSession, escalation_id: UUID) -> Escalation:
    """Accept what was handed up to oneself (`mediation.escalation_not_yours`, `mediation.escalation_over`)."""
    made, case = _mine(session, escalation_id)
    _settle(session, made, EscalationState.ACCEPTED, "")
    log_event(session, case, "escalation_accepted")
    session.flush()
    return made


def give_back(session: DeskSession, escalation_id: UUID, why: str) -> Escalation:
    """Give a case back to whoever had it, with the reason (`mediation.escalation_why`)."""
    words = said(why, "why", "mediation.escalation_why", _REASON)
    made, case = _mine(session, escalation_id)
    _settle(session, made, EscalationState.RETURNED, words)
    log_event(session, case, "escalation_returned", why=words)
    session.flush()
    _to_before(session, case, made, words)
    return made


def withdraw_escalation(session: DeskSession, escalation_id: UUID, why: str = "") -> Escalation:
    """Take back what was handed up by mistake and nobody accepted yet; owner and track are as before.

    A lead's: whoever handed it up may not see the case any more. Refused: `mediation.escalation_over`.
    """
    made: Escalation = session.found(Escalation, escalation_id)
    case = opened(session, made.case_id, "cases.assign")
    _settle(session, made, EscalationState.WITHDRAWN, why.strip()[:_REASON])
    log_event(session, case, "escalation_withdrawn")
    set_track(session, case.id, Track(made.track_before))
    session.flush()
    _to_before(session, case, made, why)
    return made


def _waiting(session: DeskSession, case_id: UUID) -> Escalation | None:
    query = select(Escalation).where(Escalation.case_id == case_id, Escalation.state == EscalationState.WAITING)
    return session.scalars(query.limit(1)).first()


def _mine(session: DeskSession, escalation_id: UUID) -> tuple[Escalation, Case]:
    made: Escalation = session.found(Escalation, escalation_id)
    case = opened(session, made.case_id, "mediation.escalate")
    if made.to_id != session.actor.staff_id:
        raise Refusal("mediation.escalation_not_yours")
    return made, case


def _settle(session: DeskSession, made: Escalation, state: EscalationState, why: str) -> None:
    if state not in ESCALATION_STEPS[EscalationState(made.state)]:
        raise Refusal("mediation.escalation_over", state=("escalation_state", str(made.state)))
    made.state, made.settled_why = state, why
    made.settled_at, made.settled_by = session.at, session.actor.staff_id


def _to_before(session: DeskSession, case: Case, made: Escalation, why: str) -> None:
    before = None if made.owner_before is None else session.get(StaffMember, made.owner_before)
    hand_to(session, case, before, why)
    session.flush()
