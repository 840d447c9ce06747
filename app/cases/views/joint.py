"""The group of a joint visit as its table shows it: each representative, the sums, who is still to do what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import PersonKind
from app.cases.joint import CONSENT_FIELDS, LeftHow, Member, Standing, standing
from app.cases.model import Case, CaseLink, CasePerson, LinkKind
from app.cases.views.major import MajorCall, major_call_of
from app.kernel.masking import mask_name, mask_phone
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A representative, masked; `own_case` is the number of the case that was split off for them, else empty."""

    id: UUID
    name: str
    phone: str
    amount: Money | None
    election_ref: str
    consents: tuple[str, ...]
    left_at: datetime | None
    left_how: str
    own_case: str
    own_case_id: UUID | None


@dataclass(frozen=True, slots=True)
class JointVisit:
    """A joint visit; `most` and `article` are what a further representative is refused with, `major` whom to call."""

    case_id: UUID
    no: str
    people: int
    currency: str
    rows: tuple[MemberRow, ...]
    standing: Standing
    most: int
    article: str
    major: MajorCall | None = None


def joint_visit(session: DeskSession, case_id: UUID) -> JointVisit:
    """The representatives of a case in the order in which they were added; none for most cases."""
    require(session.actor, "cases.view")
    case: Case = session.found(Case, case_id)
    rules = session.rules_on(case.received_on)
    query = select(CasePerson).where(CasePerson.case_id == case_id, CasePerson.kind == PersonKind.REPRESENTATIVE)
    people = list(session.scalars(query.order_by(CasePerson.id)))
    links = select(CaseLink.person_id, Case.id, Case.no).join(Case, Case.id == CaseLink.case_id)
    split = {
        person: (row_id, no)
        for person, row_id, no in session.execute(
            links.where(CaseLink.other_id == case_id, CaseLink.kind == LinkKind.JOINT, CaseLink.undone_at.is_(None))
        )
    }
    most = rules["people.max_representatives"]
    return JointVisit(
        case_id=case.id,
        no=case.no,
        people=case.people_count,
        currency=case.currency,
        rows=tuple(_row(case, one, split.get(one.id)) for one in people),
        standing=standing([member_of(one) for one in people], case.people_count, rules),
        most=most.integer,
        article=most.article,
        major=major_call_of(session, case),
    )


def member_of(person: CasePerson) -> Member:
    """A representative as the rules see them; who left before it was asked how left the claim here."""
    left = None if person.left_at is None else LeftHow(person.left_how or LeftHow.STAYS)
    return Member(
        mask_name(person.name), person.amount_fen, frozenset(_consents(person)), bool(person.election_ref), left
    )


def _consents(person: CasePerson) -> tuple[str, ...]:
    return tuple(key.value for key, name in CONSENT_FIELDS.items() if getattr(person, name) is not None)


def _row(case: Case, one: CasePerson, split: tuple[UUID, str] | None) -> MemberRow:
    return MemberRow(
        id=one.id,
        name=mask_name(one.name),
        phone=mask_phone(one.phone),
        amount=None if one.amount_fen is None else Money(one.amount_fen, case.currency),
        election_ref=one.election_ref or "",
        consents=_consents(one),
        left_at=one.left_at,
        left_how=one.left_how or "",
        own_case="" if split is None else split[1],
        own_case_id=None if split is None else split[0],
    )
