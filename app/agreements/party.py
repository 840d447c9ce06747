"""Who stands on the customer's side of an agreement, and where its facts were told: the agent, the joint visit.

A case that was split off from a joint visit says only where the shared facts are; the paper has to state them, so they
are taken from there. A desk that does not hold the joint case states what the split-off case says.
"""

from __future__ import annotations

from sqlalchemy import select

from app.cases.codes import PersonKind
from app.cases.model import Case, CaseLink, CasePerson, LinkKind
from app.store.session import DeskSession


def acting_agent(session: DeskSession, case: Case) -> CasePerson | None:
    """The agent who is there, the last one when there were several."""
    return session.scalars(
        select(CasePerson)
        .where(CasePerson.case_id == case.id, CasePerson.kind == PersonKind.AGENT, CasePerson.left_at.is_(None))
        .order_by(CasePerson.created_at.desc(), CasePerson.id.desc())
    ).first()


def joint_of(session: DeskSession, case: Case) -> Case | None:
    """The joint visit that a case was split off from, as far as this desk holds it."""
    other = session.scalars(
        select(CaseLink.other_id).where(
            CaseLink.case_id == case.id, CaseLink.kind == LinkKind.JOINT, CaseLink.undone_at.is_(None)
        )
    ).first()
    return None if other is None else session.get(Case, other)


def facts_told(session: DeskSession, case: Case) -> str:
    """What happened, in the customer's words: of a case split off from a joint visit, the shared facts."""
    joint = joint_of(session, case)
    shared = joint.narrative.strip() if joint is not None else ""
    return shared or case.narrative.strip()
