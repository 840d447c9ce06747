"""Several who came together (共同来访) as an interview tells them: who represents them, what is each one's own.

The people are rows of the case room and stay there; the record takes a copy of them, because what was signed must not
follow what becomes of a claim later. A sitting of each representative was decided against: the facts are shared and
are told once, and what is not shared (claim, consents) is a line of its own here, and the agreement a case of its own.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import PersonKind
from app.cases.joint import CONSENT_FIELDS, LeftHow
from app.cases.model import Case, CasePerson
from app.interviews.record import Line, Party
from app.interviews.sections import Kind
from app.sealing.model import SignerRole
from app.store.session import DeskSession

MEMBERS = "joint.members"
"""What a record tells of the representatives stands under this name; it is no field, nobody types it there."""


def representatives(session: DeskSession, case_id: UUID) -> list[CasePerson]:
    """The representatives of a case in the order in which they were added, those who left included."""
    query = select(CasePerson).where(CasePerson.case_id == case_id, CasePerson.kind == PersonKind.REPRESENTATIVE)
    return list(session.scalars(query.order_by(CasePerson.id)))


def several(session: DeskSession, case: Case) -> bool:
    """Whether the case says already that more than one came, before anybody was asked."""
    return case.people_count > 1 or bool(representatives(session, case.id))


def parties(session: DeskSession, case_id: UUID) -> list[Party]:
    """The representatives who are there, as people who are present and sign."""
    return [
        Party(SignerRole.REPRESENTATIVE.value, one.name, one.relation, one.id_type, one.id_number, one.phone)
        for one in representatives(session, case_id)
        if one.left_at is None
    ]


def members_line(session: DeskSession, case: Case) -> Line | None:
    """Everybody's own claim, election paper and consents as one line of the record; None without representatives."""
    told = [_told(one) for one in representatives(session, case.id)]
    return Line(MEMBERS, Kind.MEMBERS, told, "joint_consent", currency=case.currency) if told else None


def _told(one: CasePerson) -> dict[str, Any]:
    left = "" if one.left_at is None else str(one.left_how or LeftHow.STAYS.value)
    consents = [key.value for key, name in CONSENT_FIELDS.items() if getattr(one, name) is not None]
    return {
        "name": one.name,
        "fen": one.amount_fen,
        "paper": one.election_ref or "",
        "consents": consents,
        "left": left,
    }
