"""The register of experts, numbers masked."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from app.kernel.masking import mask_phone
from app.outreach.codes import Expertise
from app.outreach.model import Expert, Speaker
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ExpertRow:
    """An expert; `own`: the reader's branch keeps the entry; `events` counts those they are asked to."""

    id: UUID
    name: str
    organisation: str
    expertise: Expertise
    knows: str
    phone: str
    accreditation: str
    active: bool
    own: bool
    events: int


def experts(session: DeskSession) -> list[ExpertRow]:
    """All experts of the bank, active ones first."""
    require(session.actor, "outreach.view")
    asked = dict(
        session.execute(
            select(Speaker.expert_id, func.count()).where(Speaker.removed_at.is_(None)).group_by(Speaker.expert_id)
        ).all()
    )
    query = select(Expert).order_by(Expert.active.desc(), Expert.expertise, Expert.name, Expert.id)
    return [
        ExpertRow(
            one.id,
            one.name,
            one.organisation,
            one.expertise,
            one.knows,
            mask_phone(one.phone) if one.phone else "",
            one.accreditation,
            one.active,
            one.branch_id == session.actor.branch_id,
            asked.get(one.id, 0),
        )
        for one in session.scalars(query)
    ]
