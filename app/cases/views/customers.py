"""Finding a customer at the window: masked, with the open cases said at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import FINAL
from app.cases.model import Case, Customer
from app.cases.views.finding import customers_found
from app.kernel.masking import mask_id, mask_name, mask_phone
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer that fits what was typed, masked; `open_cases` are numbers, oldest first."""

    id: UUID
    name: str
    phone: str
    id_type: str
    id_number: str
    needs: tuple[str, ...]
    open_cases: tuple[str, ...]
    cases: int
    last_received_on: date | None


def find_customers(session: DeskSession, typed: str, most: int = 20) -> list[CustomerHit]:
    """Customers by phone, card tail or number, identity number or name; those with open cases first."""
    require(session.actor, "cases.view")
    found = customers_found(session, typed, most)
    people = {one.id: one for one in session.scalars(select(Customer).where(Customer.id.in_(found)))} if found else {}
    hits = [_hit(session, people[one]) for one in found if one in people]
    return sorted(hits, key=lambda hit: not hit.open_cases)


def customer_hit(session: DeskSession, customer_id: UUID) -> CustomerHit:
    """One customer as the window shows them."""
    require(session.actor, "cases.view")
    return _hit(session, session.found(Customer, customer_id))


def _hit(session: DeskSession, one: Customer) -> CustomerHit:
    query = select(Case.no, Case.status, Case.received_on, Case.merged_into_id).where(Case.customer_id == one.id)
    rows = session.execute(query.order_by(Case.received_at, Case.id)).all()
    return CustomerHit(
        one.id,
        mask_name(one.name),
        mask_phone(one.phone),
        one.id_type,
        mask_id(one.id_number),
        tuple(one.needs),
        tuple(no for no, status, _, merged in rows if status not in FINAL and merged is None),
        len(rows),
        rows[-1][2] if rows else None,
    )
