"""The overview of a case: customer and people masked, facts, first things, milestones, extensions, notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.causes import Proposal, propose
from app.cases.codes import AuthorityKind, MilestoneKind, PersonKind, Power
from app.cases.desk.first_actions import first_things_of
from app.cases.desk.people import standing_of
from app.cases.first_things import FirstThing
from app.cases.model import Case, CaseNote, CasePerson, Customer, Extension, FirstAction, Milestone, Suspension
from app.cases.people import Lack, may_hear_account_facts, powers_of, special_acts
from app.cases.tables import causes
from app.cases.views.header import CaseHeader, case_header
from app.cases.views.masks import MASKED, Masks
from app.kernel.money import Money
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """The customer, masked; a value is revealed one at a time by `app.cases.desk.reveal`."""

    id: UUID
    name: str
    id_type: str
    id_number: str
    phone: str
    address: str
    birth_year: int | None
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Somebody around the case, masked; `powers` has for each act what is missing, `account_facts` what is for
    hearing them.
    """

    id: UUID
    kind: PersonKind
    name: str
    relation: str
    id_type: str
    id_number: str
    phone: str
    authority: AuthorityKind | None
    authority_scope: str
    authority_expires_on: date | None
    original_seen_at: datetime | None
    called_back_at: datetime | None
    amount: Money | None
    left_at: datetime | None
    powers: dict[Power, tuple[Lack, ...]]
    account_facts: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class DoneAction:
    """One of the first things, done: when, by whom, under which reference."""

    kind: str
    done_at: datetime
    operator: str
    reference: str
    note: str


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    """A milestone, when it was reached, how the customer was told."""

    kind: MilestoneKind
    at: datetime
    actor: str
    how: str
    note: str


@dataclass(frozen=True, slots=True)
class ExtensionLine:
    """An extension as far as it got."""

    id: UUID
    days: int
    reason: str
    requested_by: UUID
    requested_at: datetime
    requester: str
    approver: str
    approved_at: datetime | None
    refused_at: datetime | None
    decision_note: str
    told_at: datetime | None
    told_how: str


@dataclass(frozen=True, slots=True)
class SuspensionLine:
    """A standstill; `told_on` None means that the clock does not leave it out yet."""

    reason: str
    from_on: date
    to_on: date | None
    told_on: date | None
    told_how: str
    note: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note of staff."""

    id: UUID
    at: datetime
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class CaseOverview:
    """Everything of a case that this room knows. `proposals` are causes with the words that speak for them."""

    header: CaseHeader
    customer: CustomerCard
    card: str
    business: str
    reason: str
    demands: tuple[str, ...]
    narrative: str
    wish: str
    still_called: bool
    people_count: int
    proposals: tuple[Proposal, ...]
    first_things: tuple[FirstThing, ...]
    first_actions: tuple[DoneAction, ...]
    people: tuple[PersonCard, ...]
    milestones: tuple[MilestoneLine, ...]
    extensions: tuple[ExtensionLine, ...]
    suspensions: tuple[SuspensionLine, ...]
    notes: tuple[NoteLine, ...]
    close_reason: str
    decline_reason: str
    close_note: str
    closed_on: date | None


def case_overview(session: DeskSession, case_id: UUID, masks: Masks = MASKED) -> CaseOverview:
    """The overview of one case; personal data masked unless the caller recorded the access and passes `IN_FULL`."""
    require(session.actor, "cases.view")
    case: Case = session.found(Case, case_id)
    names = staff_names(session)
    return CaseOverview(
        header=case_header(session, case_id, masks),
        customer=customer_card(session.found(Customer, case.customer_id), masks),
        card=masks.card(case.card_number or case.card_tail),
        business=case.business,
        reason=case.reason,
        demands=tuple(case.demands),
        narrative=case.narrative,
        wish=case.wish,
        still_called=case.still_called,
        people_count=case.people_count,
        proposals=tuple(propose(case.narrative, causes())),
        first_things=tuple(first_things_of(session, case)),
        first_actions=_first_actions(session, case, names),
        people=people_of(session, case, masks),
        milestones=_milestones(session, case, names),
        extensions=_extensions(session, case, names),
        suspensions=_suspensions(session, case),
        notes=_notes(session, case, names),
        close_reason=case.close_reason or "",
        decline_reason=case.decline_reason,
        close_note=case.close_note,
        closed_on=case.closed_on,
    )


def customer_card(customer: Customer, masks: Masks = MASKED) -> CustomerCard:
    """The customer with everything personal shown as `masks` say."""
    return CustomerCard(
        customer.id,
        masks.name(customer.name),
        customer.id_type,
        masks.id_number(customer.id_number),
        masks.phone(customer.phone),
        masks.address(customer.address),
        None if customer.birth_date is None else customer.birth_date.year,
        tuple(customer.needs),
    )


def people_of(session: DeskSession, case: Case, masks: Masks = MASKED) -> tuple[PersonCard, ...]:
    """The people around a case, in the order in which they came."""
    special = special_acts(session.rules_on(case.received_on))
    cards: list[PersonCard] = []
    for person in session.scalars(select(CasePerson).where(CasePerson.case_id == case.id).order_by(CasePerson.id)):
        standing = standing_of(person)
        cards.append(
            PersonCard(
                id=person.id,
                kind=PersonKind(person.kind),
                name=masks.name(person.name),
                relation=person.relation,
                id_type=person.id_type,
                id_number=masks.id_number(person.id_number),
                phone=masks.phone(person.phone),
                authority=None if person.authority is None else AuthorityKind(person.authority),
                authority_scope=person.authority_scope,
                authority_expires_on=person.authority_expires_on,
                original_seen_at=person.original_seen_at,
                called_back_at=person.called_back_at,
                amount=None if person.amount_fen is None else Money(person.amount_fen, case.currency),
                left_at=person.left_at,
                powers={act: tuple(missing) for act, missing in powers_of(standing, session.today, special).items()},
                account_facts=tuple(may_hear_account_facts(standing, session.today)),
            )
        )
    return tuple(cards)


def _first_actions(session: DeskSession, case: Case, names: dict[UUID, str]) -> tuple[DoneAction, ...]:
    query = select(FirstAction).where(FirstAction.case_id == case.id).order_by(FirstAction.done_at, FirstAction.id)
    return tuple(
        DoneAction(str(row.kind), row.done_at, names.get(row.operator_id, ""), row.reference, row.note)
        for row in session.scalars(query)
    )


def _milestones(session: DeskSession, case: Case, names: dict[UUID, str]) -> tuple[MilestoneLine, ...]:
    query = select(Milestone).where(Milestone.case_id == case.id).order_by(Milestone.at, Milestone.id)
    return tuple(
        MilestoneLine(MilestoneKind(row.kind), row.at, names.get(row.actor_id, ""), row.how, row.note)
        for row in session.scalars(query)
    )


def _extensions(session: DeskSession, case: Case, names: dict[UUID, str]) -> tuple[ExtensionLine, ...]:
    query = select(Extension).where(Extension.case_id == case.id).order_by(Extension.id)
    return tuple(
        ExtensionLine(
            id=row.id,
            days=row.days,
            reason=row.reason,
            requested_by=row.requested_by,
            requested_at=row.created_at,
            requester=names.get(row.requested_by, ""),
            approver="" if row.approver_id is None else names.get(row.approver_id, ""),
            approved_at=row.approved_at,
            refused_at=row.refused_at,
            decision_note=row.decision_note,
            told_at=row.told_at,
            told_how=row.told_how,
        )
        for row in session.scalars(query)
    )


def _suspensions(session: DeskSession, case: Case) -> tuple[SuspensionLine, ...]:
    query = select(Suspension).where(Suspension.case_id == case.id).order_by(Suspension.id)
    return tuple(
        SuspensionLine(row.reason, row.from_on, row.to_on, row.told_on, row.told_how, row.note)
        for row in session.scalars(query)
    )


def _notes(session: DeskSession, case: Case, names: dict[UUID, str]) -> tuple[NoteLine, ...]:
    query = select(CaseNote).where(CaseNote.case_id == case.id).order_by(CaseNote.id)
    return tuple(
        NoteLine(row.id, row.created_at, names.get(row.author_id, ""), row.text) for row in session.scalars(query)
    )
