"""Representatives of a joint visit: elected with a paper, consents of their own, leaving one by one, a case apart.

A split-off case refers to the shared facts by its link and does not copy them: what is found out later in the joint
case is then true for everybody. Its clock begins with the joint visit's receipt, because that is when it was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import EventKind, PersonKind, Route, Track
from app.cases.desk.facts import open_case
from app.cases.desk.log import log_event
from app.cases.desk.walk_in import WalkIn, register_walk_in
from app.cases.joint import CONSENT_FIELDS, JointConsent, LeftHow
from app.cases.model import Case, CaseLink, CasePerson, LinkKind
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession


def elect(session: DeskSession, person_id: UUID, paper: str) -> CasePerson:
    """Note the election paper of a representative, by its exhibit. `cases.election_missing`, `not_representative`."""
    person, case = _representative(session, person_id)
    reference = values.plain_text(paper, "election_ref", 100)
    if not reference:
        raise Refusal("cases.election_missing", "election_ref")
    if person.election_ref != reference:
        person.election_ref = reference
        _told(session, case, person, "election_ref")
    return person


def consent(session: DeskSession, person_id: UUID, consents: Sequence[str]) -> CasePerson:
    """Set what a representative agrees to of their own (`JointConsent`). `cases.key_unknown`, `not_representative`."""
    person, case = _representative(session, person_id)
    unknown = [key for key in consents if key not in set(JointConsent)]
    if unknown:
        raise Refusal("cases.key_unknown", "consents", field_name=("case_field", "consents"), keys=unknown)
    changed = False
    for key, name in CONSENT_FIELDS.items():
        known, given = getattr(person, name) is not None, key in consents
        if known != given:
            setattr(person, name, session.at if given else None)
            changed = True
    if changed:
        _told(session, case, person, "consents")
    return person


def claim(session: DeskSession, person_id: UUID, amount: Money | None) -> CasePerson:
    """Set the own claim of a representative. `cases.not_representative`."""
    person, case = _representative(session, person_id)
    fen = None if amount is None else amount.fen
    if person.amount_fen != fen:
        person.amount_fen = fen
        _told(session, case, person, "amount")
    return person


def leave(session: DeskSession, person_id: UUID, how: LeftHow) -> CasePerson:
    """Note that a representative leaves, and what becomes of their claim. `cases.not_representative`."""
    person, case = _representative(session, person_id)
    person.left_at, person.left_how = session.at, how.value
    log_event(
        session, case, EventKind.PERSON_LEFT, person=str(person.kind), person_id=str(person.id),
        why={"label": "left_how", "key": how.value},
    )  # fmt: skip
    return person


def split_off(session: DeskSession, person_id: UUID, narrative: str) -> Case:
    """Make a case of its own for a representative; `narrative` says where the shared facts are.

    Cause, business, reason, demands and route go along, the amount is the person's own. They leave the joint case with
    `own_case`. Refused: `cases.not_representative`, `cases.split_twice`, `cases.split_identity`, and what a walk-in is
    refused for.
    """
    require(session.actor, "cases.split")
    person: CasePerson = session.found(CasePerson, person_id)
    joint = open_case(session, person.case_id)
    again = session.scalars(
        select(CaseLink).where(
            CaseLink.other_id == joint.id, CaseLink.person_id == person.id, CaseLink.undone_at.is_(None)
        )
    ).first()
    if again is not None:
        raise Refusal("cases.split_twice", name=person.name, no=session.found(Case, again.case_id).no)
    if person.left_at is None:
        leave(session, person_id, LeftHow.OWN_CASE)
    elif person.left_how != LeftHow.OWN_CASE or person.kind != PersonKind.REPRESENTATIVE:
        raise Refusal("cases.not_representative", name=person.name)
    if not person.phone:
        raise Refusal("cases.split_identity", "phone", name=person.name)
    made = register_walk_in(
        session,
        WalkIn(
            name=person.name,
            phone=person.phone,
            id_type=person.id_type,
            id_number=person.id_number,
            narrative=narrative,
            amount=None if person.amount_fen is None else Money(person.amount_fen, joint.currency),
            currency=joint.currency,
            cause=joint.cause,
            business=joint.business,
            reason=joint.reason,
            demands=tuple(joint.demands),
            channel=joint.channel,
            route=Route(joint.route),
            track=Track(joint.track),
            received_at=joint.received_at,
        ),
    )
    session.add(
        CaseLink(
            **made.keys(),
            other_id=joint.id,
            kind=LinkKind.JOINT,
            person_id=person.id,
            linked_by=session.actor.staff_id,
            linked_at=session.at,
        )
    )
    for one, no in ((made, joint.no), (joint, made.no)):
        log_event(session, one, EventKind.SPLIT_OFF, no=no)
    session.flush()
    return made


def _representative(session: DeskSession, person_id: UUID) -> tuple[CasePerson, Case]:
    require(session.actor, "cases.edit")
    person: CasePerson = session.found(CasePerson, person_id)
    case = open_case(session, person.case_id)
    if person.kind != PersonKind.REPRESENTATIVE or person.left_at is not None:
        raise Refusal("cases.not_representative", name=person.name)
    return person, case


def _told(session: DeskSession, case: Case, person: CasePerson, field: str) -> None:
    log_event(
        session, case, EventKind.PERSON_CHANGED, person=str(person.kind), person_id=str(person.id), fields=[field]
    )
