"""Which cases a desk scores by itself: a lead's all open ones of the branch, others those that are theirs.

Every desk of a branch could score every case it holds; then the same news would be written once per desk, and a desk
that holds less of a customer would take back what another one found. So each case has one desk that looks after it
always, and its owner's desk, which has news first.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import or_, select, text

from app.cases.model import IS_OPEN, Case
from app.kernel.actor import Role
from app.staff.powers import require
from app.store.session import DeskSession


def cases_to_score(session: DeskSession) -> list[UUID]:
    """Ids of the open cases that the actor's desk scores, the nearest deadline first."""
    actor = session.actor
    require(actor, "warnings.raise")
    if actor.role is Role.LEAD:
        mine = Case.branch_id == actor.branch_id
    else:
        mine = or_(Case.owner_id == actor.staff_id, Case.registered_by == actor.staff_id)
    return list(session.scalars(select(Case.id).where(text(IS_OPEN), mine).order_by(Case.due_on, Case.id)))
