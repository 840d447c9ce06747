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
from app.cases.callers import CallerLack, Said, call_back_due, caller_lacks, of_an_account
from app.cases.codes import AuthorityKind, Channel, FirstActionKind, PersonKind
from app.cases.desk.call_over import check_hand_over, hand_call_over, keeper_at
from app.cases.desk.first_actions import log_first_action
from app.cases.desk.log import log_event
from app.cases.desk.people import PersonData, add_person
from app.cases.desk.promises import promise
from app.cases.desk.walk_in import WalkIn, register_walk_in
from app.cases.model import Case, CasePerson, Customer, Promise
from app.cases.model.calls import Call, CallDirection, CallerIs, CallOutcome
from app.kernel.errors import Refusal, RefusedTogether
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_ABOUT = 120
_FIELDS = {
    CallerLack.NOT_THE_HOLDER: "outcome",
    CallerLack.HOLDER_MISSING: "holder",
    CallerLack.CALLER_MISSING: "caller",
    CallerLack.HELD_NUMBER_MISSING: "held_number",
    CallerLack.HELD_NUMBER_IS_THE_CALLERS: "held_number",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CallData:
    """What the agent took down, as typed. `case_id`: the open case that the call is about; None: a new one if the
    outcome needs one. `block_reference` is the core system's number of a card block done at once.

    `caller` and `number` are whoever rings; when that is not the holder, `holder` and `held_number` (the number the
    bank holds) are the customer's, unless `customer_id` says who it is. A call-back names `due_at`. A hand-over names
    `branch` and, for another branch than the own one, `why`; there it makes a case, with a promise in it unless
    `as_case`. At the own branch it makes a case when `as_case`, else a promise that the branch keeps.
    """

    started_at: datetime
    outcome: CallOutcome | None = None
    direction: CallDirection = CallDirection.IN
    number: str = ""
    caller: str = ""
    caller_is: CallerIs = CallerIs.HOLDER
    holder: str = ""
    held_number: str = ""
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
    why: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """A call that was written down: the row's id, and the case if there is one. `gone_to` is the branch it went to."""

    call_id: UUID
    outcome: CallOutcome
    case_id: UUID | None
    no: str
    due_at: datetime | None
    gone_to: str = ""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A call that may be written down: as the rules see it, whether a call-back is due and the case goes elsewhere."""

    outcome: CallOutcome
    about: str
    said: Said
    promised: bool
    leaves: bool


def finish_call(session: DeskSession, data: CallData) -> Finished:
    """Write a call down and do what its outcome says.

    Refused beside their field: `calls.about_missing`, `calls.outcome_missing`, `calls.answer_missing`,
    `calls.due_missing`, `calls.started_later`; of a caller who is not the holder what `callers.caller_lacks` names
    (`calls.not_the_holder` …); of a hand-over what `hand_call_over` is refused for; and what registering and promising
    are refused for.
    """
    require(session.actor, "cases.take_call")
    data = _known(session, data)
    asked = _asked(session, data)
    case = None if data.case_id is None else session.found(Case, data.case_id)
    over = asked.outcome is CallOutcome.HANDED_OVER
    if asked.outcome is CallOutcome.REGISTERED or asked.leaves or (over and data.as_case):
        case = case or _register(session, data, asked)
    person = None if case is None or not of_an_account(asked.said) else _spoke_for(session, case, data)
    made = _promise(session, data, asked, case, person) if asked.promised else None
    call = _written(session, data, asked, case, made)
    session.flush()
    if case is not None:
        for kind in data.done_at_once:
            reference = data.block_reference if kind == FirstActionKind.CARD_BLOCK else ""
            log_first_action(session, case.id, FirstActionKind(kind), reference)
        outcome = {"label": "call_outcome", "key": asked.outcome.value}
        log_event(session, case, "call_taken", about=asked.about, outcome=outcome)
    if asked.leaves:
        session.flush()
        hand_call_over(session, call.id, data.branch, data.why)
    return Finished(
        call.id,
        asked.outcome,
        None if case is None else case.id,
        "" if case is None else case.no,
        None if made is None else made.due_at,
        data.branch if asked.leaves else "",
    )


def _known(session: DeskSession, data: CallData) -> CallData:
    """Fill in what the bank holds of a customer who was found: it is not asked again."""
    customer_id = data.customer_id
    if customer_id is None and data.case_id is not None and data.caller_is is not CallerIs.HOLDER:
        customer_id = session.found(Case, data.case_id).customer_id
    if customer_id is None:
        return data
    customer: Customer = session.found(Customer, customer_id)
    if data.caller_is is not CallerIs.HOLDER:
        # What the caller says of the holder counts for nothing beside what the bank holds.
        held = customer.phone or data.held_number
        return replace(data, customer_id=customer_id, holder=customer.name, held_number=held)
    return replace(data, caller=data.caller.strip() or customer.name, number=data.number.strip() or customer.phone)


def _asked(session: DeskSession, data: CallData) -> _Asked:
    about = values.plain_text(data.about, "about", LONGEST_ABOUT)
    if not about:
        raise Refusal("calls.about_missing", "about")
    if data.outcome is None:
        raise Refusal("calls.outcome_missing", "outcome")
    if data.started_at > session.at:
        raise Refusal("calls.started_later", "started_at")
    said = Said(
        data.caller_is, data.outcome, data.caller.strip(), values.phone_number(data.number, "number"),
        data.holder.strip(), values.phone_number(data.held_number, "held_number"), _verified(session, data),
    )  # fmt: skip
    lacks = caller_lacks(said)
    if lacks:
        raise RefusedTogether([Refusal(f"calls.{lack.value}", _FIELDS[lack]) for lack in lacks])
    if data.outcome is CallOutcome.ANSWERED and not data.answer.strip():
        raise Refusal("calls.answer_missing", "answer")
    over = data.outcome is CallOutcome.HANDED_OVER
    if over and not data.branch:
        raise Refusal("calls.branch_missing", "branch")
    leaves = over and data.branch != session.actor.branch_id
    if over:
        keeper_at(session, data.branch)
    if leaves:
        check_hand_over(session, data.branch, data.why, data.text)
    promised = data.outcome is CallOutcome.PROMISED or (over and not data.as_case)
    promised = promised or (call_back_due(said) and data.outcome is not CallOutcome.ANSWERED)
    if promised and data.due_at is None:
        raise Refusal("calls.due_missing", "due_at")
    if FirstActionKind.CARD_BLOCK in data.done_at_once and not data.block_reference.strip():
        raise Refusal("cases.reference_missing", "block_reference", kind=("first_action", "card_block"))
    return _Asked(data.outcome, about, said, promised, leaves)


def _verified(session: DeskSession, data: CallData) -> bool:
    """Whether this caller is an agent of the open case about whom the holder was called back."""
    if data.case_id is None:
        return False
    known = _agents(session, data.case_id, data.caller)
    return any(one.called_back_at is not None for one in known)


def _agents(session: DeskSession, case_id: UUID, name: str) -> list[CasePerson]:
    query = select(CasePerson).where(
        CasePerson.case_id == case_id, CasePerson.kind == PersonKind.AGENT, CasePerson.left_at.is_(None)
    )
    return [one for one in session.scalars(query) if one.name == name.strip()]


def _register(session: DeskSession, data: CallData, asked: _Asked) -> Case:
    """A case of the holder, made where the call was taken."""
    other = of_an_account(asked.said)
    name, phone = (data.holder, data.held_number) if other else (data.caller, data.number)
    walk_in = WalkIn(
        name=name if data.customer_id is None else "",
        phone=phone if data.customer_id is None else "",
        customer_id=data.customer_id,
        card=data.card,
        amount=data.amount,
        narrative="\n".join(part for part in (asked.about, data.text.strip()) if part),
        channel=Channel.HOTLINE,
        received_at=data.started_at,
    )
    return register_walk_in(session, walk_in)


def _spoke_for(session: DeskSession, case: Case, data: CallData) -> CasePerson:
    """Whoever rang for the holder, as a person of the case without any power until they show one."""
    for known in _agents(session, case.id, data.caller):
        return known
    heir = data.caller_is is CallerIs.HEIR
    return add_person(
        session, case.id,
        PersonData(kind=PersonKind.AGENT, name=data.caller, phone=data.number,
                   authority=AuthorityKind.HEIR if heir else None),
    )  # fmt: skip


def _promise(
    session: DeskSession, data: CallData, asked: _Asked, case: Case | None, person: CasePerson | None
) -> Promise:
    over = asked.outcome is CallOutcome.HANDED_OVER
    if data.due_at is None:
        raise Refusal("calls.due_missing", "due_at")
    other = call_back_due(asked.said)
    return promise(
        session,
        data.holder if other else data.caller,
        data.due_at,
        asked.about,
        case_id=None if case is None else case.id,
        phone=data.held_number if other else data.number,
        for_id=keeper_at(session, data.branch) if over else None,
        caller_is=data.caller_is if other else CallerIs.HOLDER,
        person_id=None if person is None or not other else person.id,
    )


def _written(session: DeskSession, data: CallData, asked: _Asked, case: Case | None, made: Promise | None) -> Call:
    here: dict[str, Any] = {"home_branch": session.actor.branch_id, "case_id": None}
    call = Call(
        **(here if case is None else case.keys()),
        customer_id=data.customer_id if case is None else case.customer_id,
        direction=data.direction,
        number=asked.said.number,
        caller=values.person_name(data.caller, "caller") if data.caller.strip() else "",
        caller_is=data.caller_is,
        started_at=data.started_at,
        ended_at=session.at,
        handled_by=session.actor.staff_id,
        about=asked.about,
        text=values.plain_text(data.text, "text"),
        done_at_once=[FirstActionKind(kind).value for kind in data.done_at_once],
        outcome=asked.outcome,
        answer=values.plain_text(data.answer, "answer"),
        to_branch=data.branch if asked.outcome is CallOutcome.HANDED_OVER else "",
        promise_id=None if made is None else made.id,
    )
    session.add(call)
    return call
