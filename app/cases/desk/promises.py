"""Promised call-backs: made, tried, kept, put off, dropped. They stand in Today before the legal clocks."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.cases import values
from app.cases.codes import EventKind
from app.cases.desk.log import log_event
from app.cases.model import CallerIs, Case, CasePerson, Customer
from app.cases.model.promises import AttemptOutcome, Promise, PromiseAttempt, PromiseWay
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession

_ABOUT = 500


def promise(
    session: DeskSession,
    whom: str,
    due_at: datetime,
    about: str,
    *,
    case_id: UUID | None = None,
    phone: str = "",
    way: PromiseWay = PromiseWay.PHONE,
    for_id: UUID | None = None,
    caller_is: CallerIs = CallerIs.HOLDER,
    person_id: UUID | None = None,
) -> Promise:
    """Promise somebody to hear from the desk at `due_at`; `for_id` keeps it, by default whoever promises.

    Without a case it is the own branch's. `caller_is` and `person_id` say about whom the holder is called back.

    Of a case an empty `whom` is its customer, at the number kept for them.

    Refused: `cases.promise_past` (a time that is over), `cases.promise_about` (nothing said), `cases.phone_missing`
    (a call or message without a number), and what names and numbers are refused for.
    """
    require(session.actor, "cases.promise")
    kept_about = values.plain_text(about, "about", _ABOUT)
    case: Case | None = None if case_id is None else session.found(Case, case_id)
    if case is not None and not whom.strip():
        customer: Customer = session.found(Customer, case.customer_id)
        whom, phone = customer.name, phone.strip() or customer.phone
    number = values.phone_number(phone)
    if not kept_about:
        raise Refusal("cases.promise_about", "about")
    if due_at <= session.at:
        raise Refusal("cases.promise_past", "due_at")
    if way is not PromiseWay.VISIT and not number:
        raise Refusal("cases.phone_missing", "phone")
    keeper: StaffMember = session.found(StaffMember, for_id or session.actor.staff_id)
    made = Promise(
        **(_outside(session) if case is None else case.keys()),
        whom=values.person_name(whom, "whom"),
        phone=number,
        way=way,
        about=kept_about,
        due_at=due_at,
        made_by=session.actor.staff_id,
        for_id=keeper.id,
        caller_is=caller_is,
        person_id=person_id,
    )
    session.add(made)
    session.flush()
    if case is not None:
        log_event(session, case, "promised", about=kept_about)
    return made


def attempt(session: DeskSession, promise_id: UUID, outcome: AttemptOutcome, note: str = "") -> PromiseAttempt:
    """Note an attempt; one that reached the person keeps the promise. `cases.promise_over` after it was kept or
    dropped.
    """
    made = _waiting(session, promise_id)
    tried = PromiseAttempt(
        home_branch=made.home_branch,
        branch_id=made.branch_id,
        case_id=made.case_id,
        promise_id=made.id,
        at=session.at,
        by_id=session.actor.staff_id,
        outcome=outcome,
        note=values.plain_text(note, "note", _ABOUT),
    )
    session.add(tried)
    if outcome is AttemptOutcome.REACHED:
        made.kept_at, made.kept_by = session.at, session.actor.staff_id
        _known_by_now(session, made)
    session.flush()
    if made.case_id is not None:
        log_event(
            session,
            session.found(Case, made.case_id),
            "promise_tried",
            outcome={"label": "attempt_outcome", "key": outcome.value},
        )
    return tried


def put_off(session: DeskSession, promise_id: UUID, due_at: datetime) -> Promise:
    """Move a promise to another time, because the person asked for it. `cases.promise_past`, `cases.promise_over`."""
    made = _waiting(session, promise_id)
    if due_at <= session.at:
        raise Refusal("cases.promise_past", "due_at")
    made.due_at = due_at
    session.flush()
    return made


def pass_on(session: DeskSession, promise_id: UUID, for_id: UUID) -> Promise:
    """Give a promise to somebody else to keep. `cases.promise_over`."""
    made = _waiting(session, promise_id)
    keeper: StaffMember = session.found(StaffMember, for_id)
    made.for_id = keeper.id
    session.flush()
    return made


def number_of(session: DeskSession, promise_id: UUID) -> str:
    """The telephone number to call, in full; that somebody looked at it is recorded. `cases.promise_over`."""
    made = _waiting(session, promise_id)
    record_access(
        session,
        AccessKind.REVEAL,
        "promises",
        made.id,
        case_id=made.case_id,
        field_name="phone",
        reason=made.about,
    )
    return made.phone


def drop(session: DeskSession, promise_id: UUID, reason: str) -> Promise:
    """Give a promise up, with a reason: somebody waited for it. `cases.promise_reason`, `cases.promise_over`."""
    made = _waiting(session, promise_id)
    why = values.plain_text(reason, "reason", _ABOUT)
    if not why:
        raise Refusal("cases.promise_reason", "reason")
    made.dropped_at, made.drop_reason = session.at, why
    session.flush()
    if made.case_id is not None:
        log_event(session, session.found(Case, made.case_id), "promise_dropped", reason=why)
    return made


def _known_by_now(session: DeskSession, made: Promise) -> None:
    """The holder was reached about somebody who speaks for them: from now on that person counts as called back."""
    person = None if made.person_id is None else session.get(CasePerson, made.person_id)
    if person is None or made.case_id is None or person.called_back_at is not None:
        return
    person.called_back_at = session.at
    log_event(
        session, session.found(Case, made.case_id), EventKind.AGENT_CALLED_BACK, person_id=str(person.id),
        outcome={"label": "attempt_outcome", "key": AttemptOutcome.REACHED.value}, note="",
    )  # fmt: skip


def _waiting(session: DeskSession, promise_id: UUID) -> Promise:
    require(session.actor, "cases.promise")
    made: Promise = session.found(Promise, promise_id)
    if made.kept_at is not None or made.dropped_at is not None:
        raise Refusal("cases.promise_over")
    return made


def _outside(session: DeskSession) -> dict[str, str]:
    """Keys of a promise that belongs to no case: it is the branch's."""
    return {"home_branch": session.actor.branch_id, "branch_id": session.actor.branch_id}
