"""Hotline calls (热线): written down once when they end, with what came of them, in one action.

What is typed during a call are drafts of the form. A call that stays in the replica half-finished was decided against:
its outcome is what the others wait for, and a row without one would look like work that was done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import Channel, FirstActionKind
from app.cases.desk.first_actions import log_first_action
from app.cases.desk.log import log_event
from app.cases.desk.promises import promise
from app.cases.desk.walk_in import WalkIn, register_walk_in
from app.cases.model import Case, Customer, Promise
from app.cases.model.calls import Call, CallDirection, CallMark, CallOutcome
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import require
from app.staff.views import on_duty
from app.store.session import DeskSession

LONGEST_ABOUT = 120
LONGEST_NOTE = 200
_TAKES_OVER = (Role.LEAD, Role.COUNTER, Role.MEDIATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallData:
    """What the agent took down, as typed. `case_id`: the open case that the call is about; None: a new one if the
    outcome needs one. `block_reference` is the core system's number of a card block done at once.

    A promised call-back and a hand-over name `due_at`; a hand-over names `branch`, and makes a case there when
    `as_case`, else a promise that the branch keeps.
    """

    started_at: datetime
    outcome: CallOutcome | None = None
    direction: CallDirection = CallDirection.IN
    number: str = ""
    caller: str = ""
    customer_id: UUID | None = None
    about: str = ""
    text: str = ""
    answer: str = ""
    done_at_once: Sequence[str] = ()
    block_reference: str = ""
    case_id: UUID | None = None
    card: str = ""
    amount: str = ""
    due_at: datetime | None = None
    branch: str = ""
    as_case: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """A call that was written down: the row's id, and the case if there is one."""

    call_id: UUID
    outcome: CallOutcome
    case_id: UUID | None
    no: str
    due_at: datetime | None


def finish_call(session: DeskSession, data: CallData) -> Finished:
    """Write a call down and do what its outcome says.

    Refused beside their field: `calls.about_missing`, `calls.outcome_missing`, `calls.answer_missing`,
    `calls.due_missing`, `calls.branch_missing`, `calls.branch_empty` (nobody works there), `calls.started_later`, and
    what registering and promising are refused for.
    """
    require(session.actor, "cases.take_call")
    data = _known(session, data)
    about = values.plain_text(data.about, "about", LONGEST_ABOUT)
    outcome = _asked(session, data, about)
    case, made = None if data.case_id is None else session.found(Case, data.case_id), None
    if outcome is CallOutcome.REGISTERED or (outcome is CallOutcome.HANDED_OVER and data.as_case):
        case = case or _register(session, data, about)
    if outcome is CallOutcome.PROMISED or (outcome is CallOutcome.HANDED_OVER and case is None):
        made = _promise(session, data, about, case)
    call = _written(session, data, about, outcome, case, made)
    session.flush()
    if case is not None:
        for kind in data.done_at_once:
            reference = data.block_reference if kind == FirstActionKind.CARD_BLOCK else ""
            log_first_action(session, case.id, FirstActionKind(kind), reference)
        log_event(session, case, "call_taken", about=about, outcome={"label": "call_outcome", "key": outcome.value})
    due_at = None if made is None else made.due_at
    return Finished(call.id, outcome, None if case is None else case.id, "" if case is None else case.no, due_at)


def mark_call(session: DeskSession, call_id: UUID, at_ms: int, note: str = "") -> CallMark:
    """Mark a place in a call's recording, in milliseconds from its beginning. `calls.mark_before`,
    `calls.no_recording`.
    """
    require(session.actor, "cases.take_call")
    call: Call = session.found(Call, call_id)
    if call.recording_id is None:
        raise Refusal("calls.no_recording")
    if at_ms < 0:
        raise Refusal("calls.mark_before", "at_ms")
    mark = CallMark(
        home_branch=call.home_branch,
        branch_id=call.branch_id,
        case_id=call.case_id,
        call_id=call.id,
        at_ms=at_ms,
        note=values.plain_text(note, "note", LONGEST_NOTE),
        by_id=session.actor.staff_id,
    )
    session.add(mark)
    session.flush()
    return mark


def word_mark(session: DeskSession, mark_id: UUID, note: str) -> CallMark:
    """Say in other words what a mark is about."""
    require(session.actor, "cases.take_call")
    mark: CallMark = session.found(CallMark, mark_id)
    mark.note = values.plain_text(note, "note", LONGEST_NOTE)
    return mark


def remove_mark(session: DeskSession, mark_id: UUID) -> CallMark:
    """Take a mark away."""
    require(session.actor, "cases.take_call")
    mark: CallMark = session.found(CallMark, mark_id)
    mark.removed_at = mark.removed_at or session.at
    return mark


def _known(session: DeskSession, data: CallData) -> CallData:
    """Fill in what the bank holds of a customer who was found: it is not asked again."""
    if data.customer_id is None:
        return data
    customer: Customer = session.found(Customer, data.customer_id)
    return replace(data, caller=data.caller.strip() or customer.name, number=data.number.strip() or customer.phone)


def _asked(session: DeskSession, data: CallData, about: str) -> CallOutcome:
    if not about:
        raise Refusal("calls.about_missing", "about")
    if data.outcome is None:
        raise Refusal("calls.outcome_missing", "outcome")
    if data.started_at > session.at:
        raise Refusal("calls.started_later", "started_at")
    if data.outcome is CallOutcome.ANSWERED and not data.answer.strip():
        raise Refusal("calls.answer_missing", "answer")
    if data.outcome is CallOutcome.HANDED_OVER and not data.branch:
        raise Refusal("calls.branch_missing", "branch")
    waits = data.outcome is CallOutcome.HANDED_OVER and data.case_id is None and not data.as_case
    if (data.outcome is CallOutcome.PROMISED or waits) and data.due_at is None:
        raise Refusal("calls.due_missing", "due_at")
    if FirstActionKind.CARD_BLOCK in data.done_at_once and not data.block_reference.strip():
        raise Refusal("cases.reference_missing", "block_reference", kind=("first_action", "card_block"))
    return data.outcome


def _register(session: DeskSession, data: CallData, about: str) -> Case:
    narrative = "\n".join(part for part in (about, data.text.strip()) if part)
    walk_in = WalkIn(
        name=data.caller if data.customer_id is None else "",
        phone=data.number if data.customer_id is None else "",
        customer_id=data.customer_id,
        card=data.card,
        amount=data.amount,
        narrative=narrative,
        channel=Channel.HOTLINE,
        received_at=data.started_at,
        branch_id=data.branch if data.outcome is CallOutcome.HANDED_OVER else "",
    )
    return register_walk_in(session, walk_in)


def _promise(session: DeskSession, data: CallData, about: str, case: Case | None) -> Promise:
    over = data.outcome is CallOutcome.HANDED_OVER
    if data.due_at is None:
        raise Refusal("calls.due_missing", "due_at")
    return promise(
        session,
        data.caller,
        data.due_at,
        about,
        case_id=None if case is None else case.id,
        phone=data.number,
        for_id=_keeper(session, data.branch) if over else None,
        branch_id=data.branch if over else "",
    )


def _keeper(session: DeskSession, branch: str) -> UUID:
    """Who keeps a promise at a branch: whoever is on duty there, else its lead, else the first who works there."""
    duty = on_duty(session, session.today, branch)
    if duty is not None and duty.person_id is not None:
        return duty.person_id
    query = select(StaffMember).where(StaffMember.branch_id == branch, StaffMember.disabled_at.is_(None))
    people = [one for one in session.scalars(query.order_by(StaffMember.login)) if one.role in _TAKES_OVER]
    if not people:
        raise Refusal("calls.branch_empty", "branch", branch=branch)
    return min(people, key=lambda one: _TAKES_OVER.index(Role(one.role))).id


def _written(
    session: DeskSession, data: CallData, about: str, outcome: CallOutcome, case: Case | None, made: Promise | None
) -> Call:
    here: dict[str, Any] = {"home_branch": session.actor.branch_id, "case_id": None}
    over = outcome is CallOutcome.HANDED_OVER
    here["branch_id"] = data.branch if over else session.actor.branch_id
    call = Call(
        **(here if case is None else case.keys()),
        customer_id=data.customer_id if case is None else case.customer_id,
        direction=data.direction,
        number=values.phone_number(data.number, "number"),
        caller=values.person_name(data.caller, "caller") if data.caller.strip() else "",
        started_at=data.started_at,
        ended_at=session.at,
        handled_by=session.actor.staff_id,
        about=about,
        text=values.plain_text(data.text, "text"),
        done_at_once=[FirstActionKind(kind).value for kind in data.done_at_once],
        outcome=outcome,
        answer=values.plain_text(data.answer, "answer"),
        to_branch=data.branch if over else "",
        promise_id=None if made is None else made.id,
    )
    session.add(call)
    return call
