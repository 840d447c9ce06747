"""Whose conflict it is where no case says so: the masked name of the customer, and a case of theirs to open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case, Customer
from app.kernel.masking import mask_name
from app.store.session import DeskSession
from app.sync.model import Conflict


@dataclass(frozen=True, slots=True)
class Whose:
    """A customer: masked name, and number and id of their newest case at this desk."""

    name: str
    case_no: str = ""
    case_id: UUID | None = None


def whose(session: DeskSession, conflicts: Iterable[UUID]) -> dict[UUID, Whose]:
    """Read to whom the conflicts of customers belong, by the conflict's id; the others are left out."""
    found: dict[UUID, Whose] = {}
    query = (
        select(Conflict.id, Customer.name, Case.no, Case.id)
        .join(Customer, Customer.id == Conflict.row_id)
        .outerjoin(Case, Case.customer_id == Customer.id)
        .where(Conflict.id.in_(list(conflicts)), Conflict.table_name == Customer.__tablename__)
        .order_by(Case.no)
    )
    for conflict, name, case_no, case_id in session.execute(query):
        found[conflict] = Whose(mask_name(name), case_no or "", case_id)
    return found
