"""Calling back the customer about an agent, on the number the bank holds.

The number is the customer's own and never one that the agent gave: a call to the agent's telephone proves nothing, so
one that is the same is refused. A call that is to be made later is a promise like any other and stands in Today.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.cases import values
from app.cases.codes import AuthorityKind, EventKind, PersonKind
from app.cases.desk.facts import open_case
from app.cases.desk.log import log_event
from app.cases.desk.promises import promise
from app.cases.model import AttemptOutcome, CallerIs, Case, CasePerson, Customer, Promise
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession


def call_back_number(session: DeskSession, person_id: UUID, reason: str) -> str:
    """The number to call, in full; that somebody looked at it is recorded. Refused as `called_back` is."""
    person, case, customer = _agent(session, person_id)
    record_access(
        session, AccessKind.REVEAL, "customers", customer.id, case_id=case.id, field_name="phone",
        reason=values.plain_text(reason, "reason", 200) or person.relation,
    )  # fmt: skip
    return customer.phone


def called_back(session: DeskSession, person_id: UUID, outcome: AttemptOutcome, note: str = "") -> CasePerson:
    """Note a call-back about an agent; only one that reached the customer counts.

    Refused: `cases.not_an_agent`, `cases.no_known_number`, `cases.known_number_is_the_agents`.
    """
    person, case, _ = _agent(session, person_id)
    words = values.plain_text(note, "note", 500)
    if outcome is AttemptOutcome.REACHED:
        person.called_back_at = session.at
    log_event(
        session, case, EventKind.AGENT_CALLED_BACK, person_id=str(person.id),
        outcome={"label": "attempt_outcome", "key": outcome.value}, note=words,
    )  # fmt: skip
    return person


def promise_call_back(session: DeskSession, person_id: UUID, due_at: datetime, about: str) -> Promise:
    """Promise the call-back about an agent for later, to the customer's number. Refused as `called_back` and `promise`
    are.
    """
    person, case, customer = _agent(session, person_id)
    heir = person.authority == AuthorityKind.HEIR
    return promise(
        session, customer.name, due_at, about, case_id=case.id, phone=customer.phone, person_id=person.id,
        caller_is=CallerIs.HEIR if heir else CallerIs.AGENT,
    )  # fmt: skip


def _agent(session: DeskSession, person_id: UUID) -> tuple[CasePerson, Case, Customer]:
    require(session.actor, "cases.edit")
    person: CasePerson = session.found(CasePerson, person_id)
    case = open_case(session, person.case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    if person.kind != PersonKind.AGENT or person.left_at is not None:
        raise Refusal("cases.not_an_agent", name=person.name)
    if not customer.phone:
        raise Refusal("cases.no_known_number")
    if customer.phone == person.phone:
        raise Refusal("cases.known_number_is_the_agents", name=person.name)
    return person, case, customer
