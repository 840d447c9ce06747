"""Showing one masked value in full, for a reason, with an access record."""

from __future__ import annotations

from uuid import UUID

from app.cases.model import Case, CasePerson, Customer
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession

CUSTOMER_FIELDS = ("name", "id_number", "phone", "address")
PERSON_FIELDS = ("name", "id_number", "phone")


def reveal(session: DeskSession, case_id: UUID, field: str, reason: str, person_id: UUID | None = None) -> str:
    """Return one value in full and record who saw it and why.

    `field` is one of the customer's (name, id_number, phone, address), `card_number`, or with `person_id` one of a
    person's. A reason is required (`access.reason_missing`).
    """
    require(session.actor, "cases.reveal")
    case: Case = session.found(Case, case_id)
    if person_id is not None and field in PERSON_FIELDS:
        person: CasePerson = session.found(CasePerson, person_id)
        if person.case_id != case.id:
            raise Refusal("cases.field_unknown", "person", text=field)
        table, row_id, value = "case_people", person.id, getattr(person, field)
    elif person_id is None and field in CUSTOMER_FIELDS:
        customer: Customer = session.found(Customer, case.customer_id)
        table, row_id, value = "customers", customer.id, getattr(customer, field)
    elif person_id is None and field == "card_number":
        table, row_id, value = "cases", case.id, case.card_number or case.card_tail
    else:
        raise Refusal("cases.field_unknown", "field", text=field)
    record_access(session, AccessKind.REVEAL, table, row_id, case_id=case.id, field_name=field, reason=reason)
    return str(value)
