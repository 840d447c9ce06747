"""Customers: found again by number, phone and name, so that one person is one row; made when nobody fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import FINAL, EventKind
from app.cases.desk.log import log_event
from app.cases.model import Case, Customer
from app.cases.tables import ID_TYPES
from app.kernel.errors import Refusal, RefusedTogether
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerData:
    """Who the customer is, as typed; `normalised` gives the form that is stored."""

    name: str
    phone: str = ""
    id_type: str = "resident_id"
    id_number: str = ""
    address: str = ""
    birth_date: date | None = None
    needs: Sequence[str] = ()

    def normalised(self) -> CustomerData:
        """The stored form; every field at fault is named at once (`RefusedTogether`)."""
        refusals: list[Refusal] = []
        name = _kept(refusals, lambda: values.person_name(self.name))
        phone = _kept(refusals, lambda: values.phone_number(self.phone))
        number = _kept(refusals, lambda: values.identity_number(self.id_number))
        address = _kept(refusals, lambda: values.plain_text(self.address, "address", 200))
        if self.id_type not in ID_TYPES:
            refusals.append(Refusal("cases.id_type_unknown", "id_type", text=self.id_type))
        if refusals:
            raise RefusedTogether(refusals)
        born = self.birth_date or values.birth_date_of(self.id_type, number)
        return CustomerData(
            name=name,
            phone=phone,
            id_type=self.id_type,
            id_number=number,
            address=address,
            birth_date=born,
            needs=tuple(self.needs),
        )


def find_or_create_customer(session: DeskSession, data: CustomerData) -> Customer:
    """The customer with the same identity number, else with the same phone and name, else a new one.

    A customer found by number with another name is not taken over: two people with one number is for a person to
    decide, and a wrong merge shows one customer's cases to another.
    """
    require(session.actor, "cases.register")
    data = data.normalised()
    known = _same_customer(session, data)
    if known is not None:
        _complete(known, data)
        return known
    customer = Customer(
        name=data.name,
        phone=data.phone,
        id_type=data.id_type,
        id_number=data.id_number,
        address=data.address,
        birth_date=data.birth_date,
        needs=list(data.needs),
    )
    session.add(customer)
    session.flush()
    return customer


def update_customer(session: DeskSession, case_id: UUID, data: CustomerData) -> Customer:
    """Change the customer of a case; which fields changed is logged on the case, never their values."""
    require(session.actor, "cases.edit")
    case: Case = session.found(Case, case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    data = data.normalised()
    changed: list[str] = []
    for name in ("name", "phone", "id_type", "id_number", "address", "birth_date"):
        if getattr(customer, name) != getattr(data, name):
            setattr(customer, name, getattr(data, name))
            changed.append(name)
    if list(customer.needs) != list(data.needs):
        customer.needs = list(data.needs)
        changed.append("needs")
    if changed:
        log_event(session, case, EventKind.CUSTOMER_CHANGED, fields=changed)
    return customer


def open_cases_of(session: DeskSession, customer_id: UUID) -> list[str]:
    """The numbers of the customer's open cases, oldest first."""
    query = (
        select(Case.no)
        .where(Case.customer_id == customer_id, Case.status.not_in(FINAL), Case.merged_into_id.is_(None))
        .order_by(Case.received_at, Case.id)
    )
    return list(session.scalars(query))


def _same_customer(session: DeskSession, data: CustomerData) -> Customer | None:
    if data.id_number:
        query = select(Customer).where(
            Customer.id_number == data.id_number, Customer.id_type == data.id_type, Customer.name == data.name
        )
        return session.scalars(query.order_by(Customer.id).limit(1)).first()
    if not data.phone:
        return None
    query = select(Customer).where(Customer.phone == data.phone, Customer.name == data.name)
    return session.scalars(query.order_by(Customer.id).limit(1)).first()


def _complete(customer: Customer, data: CustomerData) -> None:
    """Fill in what was not known; what is known is changed only by `update_customer`."""
    for name in ("phone", "id_number", "address", "birth_date"):
        if not getattr(customer, name) and getattr(data, name):
            setattr(customer, name, getattr(data, name))
    added = [need for need in data.needs if need not in customer.needs]
    if added:
        customer.needs = [*customer.needs, *added]


def _kept(refusals: list[Refusal], read: Callable[[], str]) -> str:
    try:
        return read()
    except Refusal as refusal:
        refusals.append(refusal)
        return ""
