"""Supervision slips (督办单): given by a lead, answered by whoever got them or stands in for them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.cases import values
from app.cases.desk.log import log_event
from app.cases.model import Case, Slip
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import may, require
from app.staff.views import deputy_of
from app.store.session import DeskSession

_WORDS = 1000


def give_slip(
    session: DeskSession,
    question: str,
    answer_by: datetime,
    *,
    case_id: UUID | None = None,
    to_id: UUID | None = None,
) -> Slip:
    """Ask somebody, about a case or about their work; without `to_id` the owner of the case is asked.

    Refused: `cases.slip_question` (nothing asked), `cases.slip_past` (a time that is over), `cases.slip_nobody` (no
    receiver and no owner), `cases.slip_receiver` (disabled, of another branch, oneself, or a role that answers none).
    """
    require(session.actor, "cases.supervise")
    asked = values.plain_text(question, "question", _WORDS)
    if not asked:
        raise Refusal("cases.slip_question", "question")
    if answer_by <= session.at:
        raise Refusal("cases.slip_past", "answer_by")
    case: Case | None = None if case_id is None else session.found(Case, case_id)
    receiver = to_id or (case.owner_id if case is not None else None)
    if receiver is None:
        raise Refusal("cases.slip_nobody", "to_id")
    member: StaffMember = session.found(StaffMember, receiver)
    branch = session.actor.branch_id if case is None else case.branch_id
    fits = member.disabled_at is None and may(Role(member.role), "cases.answer_slip") and member.branch_id == branch
    if not fits or member.id == session.actor.staff_id:
        raise Refusal("cases.slip_receiver", "to_id", name=member.name)
    keys = {"home_branch": branch, "branch_id": branch} if case is None else case.keys()
    slip = Slip(
        **keys,
        given_by=session.actor.staff_id,
        given_at=session.at,
        to_id=member.id,
        question=asked,
        answer_by=answer_by,
    )
    session.add(slip)
    session.flush()
    if case is not None:
        log_event(session, case, "slip_given", name=member.name, question=asked)
    return slip


def answer_slip(session: DeskSession, slip_id: UUID, text: str) -> Slip:
    """Answer a slip, once; only who got it, or who stands in for them today (`cases.slip_not_yours`).

    Refused: `cases.slip_answer` (nothing said), `cases.slip_over` (answered or taken back).
    """
    require(session.actor, "cases.answer_slip")
    slip = _open(session, slip_id)
    me = session.actor.staff_id
    if slip.to_id != me and deputy_of(session, slip.to_id, session.today) != me:
        raise Refusal("cases.slip_not_yours")
    said = values.plain_text(text, "answer", _WORDS)
    if not said:
        raise Refusal("cases.slip_answer", "answer")
    slip.answer, slip.answered_at, slip.answered_by = said, session.at, me
    session.flush()
    if slip.case_id is not None:
        log_event(session, session.found(Case, slip.case_id), "slip_answered", answer=said)
    return slip


def withdraw_slip(session: DeskSession, slip_id: UUID) -> Slip:
    """Take a slip back that nobody answered. `cases.slip_over`."""
    require(session.actor, "cases.supervise")
    slip = _open(session, slip_id)
    slip.withdrawn_at = session.at
    session.flush()
    return slip


def _open(session: DeskSession, slip_id: UUID) -> Slip:
    slip: Slip = session.found(Slip, slip_id)
    if slip.answered_at is not None or slip.withdrawn_at is not None:
        raise Refusal("cases.slip_over")
    return slip
