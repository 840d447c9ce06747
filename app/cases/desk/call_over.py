"""Handing a call to another branch (转网点): its case goes there with text, marks and recording; the number stays.

A case is made where the call was taken, which holds the numbers and may write there, and is then moved: the centre lets
whoever took the call do that once, with a reason and the call's text, while nobody has begun to work on it. Making it
at the other branch at once was decided against: a desk would have to be allowed to write into every branch. What stays
is a row of its own without anything of the caller, so that the agent can still say where a call went.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import Channel, Status
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.cases.model.calls import Call, CallHandOver, HandedCall
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import Branch, StaffMember
from app.staff.powers import require
from app.staff.views import on_duty
from app.store.session import DeskSession

LONGEST_WHY = 200
_TAKES_OVER = (Role.LEAD, Role.COUNTER, Role.MEDIATOR)


def hand_call_over(session: DeskSession, call_id: UUID, branch: str, why: str) -> CallHandOver:
    """Hand a call's case to another branch; afterwards it is theirs, and only its number is known here.

    The last thing done to the case in an action: what comes after it the centre refuses. Refused beside their field:
    `calls.branch_missing`, `calls.branch_own`, `calls.branch_empty`, `calls.why_missing`, `calls.text_missing`,
    `calls.no_case`, `calls.under_way` (somebody works on it, or it was not this person's call).
    """
    require(session.actor, "cases.take_call")
    call: Call = session.found(Call, call_id)
    reason = values.plain_text(why, "why", LONGEST_WHY)
    check_hand_over(session, branch, reason, call.text)
    keeper_at(session, branch)
    if call.case_id is None:
        raise Refusal("calls.no_case", "branch")
    case: Case = session.found(Case, call.case_id)
    me = session.actor.staff_id
    if not may_hand_over(call, case, me):
        raise Refusal("calls.under_way", "branch", no=case.no)
    over = CallHandOver(
        **case.keys(), call_id=call.id, from_branch=case.branch_id, to_branch=branch, why=reason, at=session.at,
        by_id=me,
    )  # fmt: skip
    stays = HandedCall(
        call_id=call.id, no=case.no, to_branch=branch, direction=call.direction, started_at=call.started_at,
        ended_at=call.ended_at, handled_by=me,
    )  # fmt: skip
    session.add_all([over, stays])
    log_event(session, case, "call_handed_over", branch=branch, why=reason, before=case.branch_id)
    session.flush()
    case.team = ""
    case.branch_id = branch
    session.flush()
    return over


def may_hand_over(call: Call, case: Case, me: UUID) -> bool:
    """Whether this person may hand the call's case on: it came by their own call and nobody has begun with it."""
    return (
        call.handled_by == me
        and case.registered_by == me
        and case.branch_id == case.home_branch
        and case.channel == Channel.HOTLINE
        and case.status == Status.REGISTERED
        and case.owner_id is None
    )


def check_hand_over(session: DeskSession, branch: str, why: str, text: str) -> None:
    """Refuse a hand-over that names no other branch, gives no reason, or would send no text along."""
    if not branch or session.scalar(select(Branch.id).where(Branch.code == branch)) is None:
        raise Refusal("calls.branch_missing", "branch")
    if branch == session.actor.branch_id:
        raise Refusal("calls.branch_own", "branch")
    if not why.strip():
        raise Refusal("calls.why_missing", "why")
    if not text.strip():
        raise Refusal("calls.text_missing", "text")


def keeper_at(session: DeskSession, branch: str) -> UUID:
    """Who keeps a promise at a branch: whoever is on duty there, else its lead, else the first who works there.

    The roster of another branch is not known here, so there it is the lead. Refused `calls.branch_empty`.
    """
    duty = on_duty(session, session.today, branch)
    if duty is not None and duty.person_id is not None:
        return duty.person_id
    query = select(StaffMember).where(StaffMember.branch_id == branch, StaffMember.disabled_at.is_(None))
    people = [one for one in session.scalars(query.order_by(StaffMember.login)) if one.role in _TAKES_OVER]
    if not people:
        raise Refusal("calls.branch_empty", "branch", branch=branch)
    return min(people, key=lambda one: _TAKES_OVER.index(Role(one.role))).id
