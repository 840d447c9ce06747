"""The register of experts: entered, corrected, left; the number in full only with an access record."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.cases import values
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.text import one_line
from app.outreach.codes import Expertise
from app.outreach.model import Expert
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession

LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertData:
    """An expert as typed; an empty `phone` in a correction leaves the number as it is."""

    name: str
    expertise: str
    organisation: str = ""
    knows: str = ""
    phone: str = ""
    accreditation: str = ""
    active: bool = True


def add_expert(session: DeskSession, data: ExpertData) -> Expert:
    """Enter an expert; all faults at once."""
    require(session.actor, "outreach.plan")
    made = Expert(**_checked(data))
    session.add(made)
    session.flush()
    return made


def update_expert(session: DeskSession, expert_id: UUID, data: ExpertData) -> Expert:
    """Correct an entry of the own branch (`outreach.expert_elsewhere`)."""
    require(session.actor, "outreach.plan")
    expert: Expert = session.found(Expert, expert_id)
    if expert.branch_id != session.actor.branch_id:
        raise Refusal("outreach.expert_elsewhere", "name", name=expert.name, branch=expert.branch_id)
    for name, value in _checked(data).items():
        if not (name == "phone" and not value) and getattr(expert, name) != value:
            setattr(expert, name, value)
    session.flush()
    return expert


def expert_number(session: DeskSession, expert_id: UUID, reason: str) -> str:
    """The telephone number in full; that somebody looked is recorded."""
    require(session.actor, "outreach.plan")
    expert: Expert = session.found(Expert, expert_id)
    record_access(session, AccessKind.REVEAL, "experts", expert.id, field_name="phone", reason=reason)
    return expert.phone


def _checked(data: ExpertData) -> dict[str, object]:
    refusals: list[Refusal] = []
    kept: dict[str, object] = {"active": data.active}
    try:
        kept["name"] = values.person_name(data.name)
    except Refusal as refusal:
        refusals.append(refusal)
    try:
        kept["phone"] = values.phone_number(data.phone)
    except Refusal as refusal:
        refusals.append(refusal)
    if data.expertise in {one.value for one in Expertise}:
        kept["expertise"] = Expertise(data.expertise)
    else:
        refusals.append(Refusal("outreach.expertise_missing", "expertise"))
    for name in ("organisation", "knows", "accreditation"):
        try:
            kept[name] = one_line(values.plain_text(getattr(data, name), name, LONGEST))
        except Refusal as refusal:
            refusals.append(refusal)
    if refusals:
        raise RefusedTogether(refusals)
    return kept
