"""What a template would put on the plan of a case, before anybody ticks anything; and which templates there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.deadlines import elderly_on
from app.cases.model import Case, Customer
from app.cases.tables import is_theft
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.mediation.model import Task
from app.mediation.proposing import About, Proposed, Somebody, fitting, propose
from app.mediation.shelf import Malformed, Shelf, shelf
from app.staff.model import StaffMember
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession

FOLDER = "investigation"
"""Where in the profile a bank lays templates of its own."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A template over a case. `templates` are the names of all there are by key; `faults` are files that are none."""

    template: str
    fitting: str
    name: Mapping[str, str]
    rows: tuple[Proposed, ...]
    owners: Mapping[UUID, str]
    templates: Mapping[str, Mapping[str, str]]
    faults: tuple[Malformed, ...]


def templates(session: DeskSession) -> Shelf:
    """The templates there are, and the files that are none."""
    require(session.actor, "mediation.view")
    return own_shelf(session)


def proposal(session: DeskSession, case_id: UUID, template: str = "") -> Proposal:
    """What a template (empty: the one that fits the cause) proposes for a case. Refused: `mediation.template_gone`."""
    require(session.actor, "mediation.view")
    case: Case = session.found(Case, case_id)
    found = own_shelf(session)
    fits = fitting(found.templates.values(), case.cause)
    chosen = found.templates.get(template) if template else fits
    if chosen is None:
        raise Refusal("mediation.template_gone", "template", template=template or "—")
    customer: Customer = session.found(Customer, case.customer_id)
    amount = case.amount
    about = About(
        case.cause,
        theft=is_theft(case.cause),
        elderly=elderly_on(customer.birth_date, session.today, session.rules_on(case.received_on))
        or "elderly" in customer.needs,
        amount=None if amount is None else amount.amount,
    )
    there = set(session.scalars(select(Task.step).where(Task.case_id == case.id)))
    owner = session.get(StaffMember, case.owner_id) if case.owner_id is not None else None
    case_owner = None if owner is None else Somebody(owner.id, Role(owner.role))
    return Proposal(
        template=chosen.key,
        fitting="" if fits is None else fits.key,
        name=chosen.name,
        rows=tuple(propose(chosen, about, there, case_owner, somebody(session))),
        owners=staff_names(session),
        templates={key: one.name for key, one in found.templates.items()},
        faults=found.faults,
    )


def own_shelf(session: DeskSession) -> Shelf:
    """The shelf of the program and of the profile."""
    own = session.around.own
    return shelf(None if own is None else own / FOLDER)


def somebody(session: DeskSession) -> Somebody:
    """Who acts, as far as giving out tasks is concerned."""
    return Somebody(session.actor.staff_id, session.actor.role)
