"""Who signs up: what is stored of them, and what makes two entries one person."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.cases import values
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.ids import derived_id
from app.outreach.codes import ToldBy


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpData:
    """A sign-up as typed."""

    name: str
    phone: str = ""
    told_by: str = ToldBy.OTHER.value
    consent_contact: bool = False
    attended: bool = False


def checked(data: SignUpData) -> tuple[str, str, ToldBy]:
    """Name, number and way, as they are stored."""
    refusals: list[Refusal] = []
    name = phone = ""
    try:
        name = values.person_name(data.name)
    except Refusal as refusal:
        refusals.append(refusal)
    try:
        phone = values.phone_number(data.phone)
    except Refusal as refusal:
        refusals.append(refusal)
    if data.told_by not in {one.value for one in ToldBy}:
        refusals.append(Refusal("outreach.told_by", "told_by", value=data.told_by[:40]))
    if data.consent_contact and not phone and not refusals:
        refusals.append(Refusal("outreach.contact_without_number", "phone"))
    if refusals:
        raise RefusedTogether(refusals)
    return name, phone, ToldBy(data.told_by)


def person_id(event_id: UUID, name: str, phone: str) -> UUID:
    """The id of a person's sign-up: two lists that name them alike mean one."""
    return derived_id("event_sign_up", event_id, phone, "".join(name.split()).casefold())
