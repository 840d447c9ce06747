"""A value of any synced field in words, masked as staff lists are, for the pages of conflicts and kept actions.

Sync knows no room, so what a field holds is read from its declaration: type, mask, whether it is fen. Only where the
labels of a stored code stand has to be written here, by table and field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Date, Integer

from app.kernel.clock import local_minute
from app.kernel.masking import mask_address, mask_card, mask_id, mask_name, mask_numbers, mask_phone
from app.kernel.money import Money
from app.kernel.wording import Wording
from app.store.base import Mask
from app.store.types import Id, Instant, Json, parse_instant
from app.sync.wire import known, plan_of


class Kind(StrEnum):
    """What a field holds, as far as writing a value needs to know."""

    MONEY = "money"
    DAY = "day"
    INSTANT = "instant"
    CODE = "code"
    FLAG = "flag"
    NUMBER = "number"
    ROW = "row"
    PARTS = "parts"
    TEXT = "text"


LABELS = {
    "agreements.kind": "agreement_kind", "agreements.state": "agreement_state", "answers.speaker": "speaker",
    "case_people.authority": "authority_kind", "case_people.id_type": "id_type", "case_people.kind": "person_kind",
    "case_people.powers": "agent_power", "cases.business": "business", "cases.cause": "cause",
    "cases.channel": "channel", "cases.close_reason": "close_reason", "cases.currency": "currency",
    "cases.decline_reason": "decline_reason", "cases.demands": "demand", "cases.reason": "reason",
    "cases.route": "route", "cases.status": "status", "cases.status_before": "status", "cases.tags": "sensitivity",
    "cases.track": "track", "customers.id_type": "id_type", "customers.needs": "need",
    "evidence_items.brought_by": "brought_by", "evidence_items.category": "evidence_category",
    "extensions.told_how": "told_how", "first_actions.kind": "first_action", "interviews.state": "interview_state",
    "issue_rows.admitted_by": "admitted_by", "milestones.kind": "milestone", "obligations.state": "obligation_state",
    "paper_copies.receiver": "receiver", "paper_copies.state": "paper_state", "signatures.method": "signature_method",
    "staff.role": "role", "suspensions.told_how": "told_how", "visits.needs": "need",
}  # fmt: skip
"""Where the labels of a stored code are written."""
MASKS: dict[Mask, Callable[[str], str]] = {
    Mask.NAME: mask_name,
    Mask.CARD: mask_card,
    Mask.PHONE: mask_phone,
    Mask.ID_NUMBER: mask_id,
    Mask.ADDRESS: mask_address,
    Mask.HIDDEN: lambda text: "***" if text else "",
}
# Sections of an interview hold the same personal data under their own names.
INSIDE: dict[str, Callable[[str], str]] = {
    "name": mask_name,
    "phone": mask_phone,
    "id_number": mask_id,
    "card": mask_card,
    "address": mask_address,
}


def kind_of(table: str, name: str) -> Kind:
    """What a field holds; one that this program does not know is text."""
    if not known(table) or name not in plan_of(table).names:
        return Kind.TEXT
    if f"{table}.{name}" in LABELS:
        return Kind.PARTS if isinstance(_type(table, name), Json) else Kind.CODE
    if name.endswith("_fen"):
        return Kind.MONEY
    found = _type(table, name)
    for declared, kind in (
        (Json, Kind.PARTS), (Boolean, Kind.FLAG), (Date, Kind.DAY), (Instant, Kind.INSTANT), (Id, Kind.ROW),
        (Integer, Kind.NUMBER),
    ):  # fmt: skip
        if isinstance(found, declared):
            return kind
    return Kind.TEXT


def mask_of(table: str, name: str) -> Mask | None:
    """How staff lists mask the field."""
    if not known(table) or name not in plan_of(table).names:
        return None
    mask = plan_of(table).model.__table__.c[name].info.get("mask")
    return Mask(mask) if mask is not None else None


def told(words: Wording, table: str, name: str, value: Any, *, masked: bool = True) -> str:
    """A value in canonical plain form as people read it; an empty text for none."""
    if value in (None, "", [], {}):
        return ""
    kind, mask = kind_of(table, name), mask_of(table, name)
    if mask is not None:
        return MASKS[mask](str(value)) if masked else str(value)
    if kind is Kind.MONEY:
        return Money(int(value)).grouped()
    if kind is Kind.CODE:
        return words.label(LABELS[f"{table}.{name}"], str(value))
    if kind is Kind.FLAG:
        return words.label("yes_no", "yes" if value else "no")
    if kind is Kind.INSTANT:
        return local_minute(parse_instant(str(value)))
    if kind is Kind.PARTS:
        return _parts(words, LABELS.get(f"{table}.{name}", ""), value, masked)
    text = str(value)
    return mask_numbers(text) if masked else text


def written(value: object) -> Any:
    """A value as an editor gives it, in canonical plain form."""
    if isinstance(value, Money):
        return value.fen
    if isinstance(value, datetime):
        raise TypeError("instants are chosen, not written")
    return value.isoformat() if isinstance(value, date) else value


def _parts(words: Wording, labels: str, value: Any, masked: bool) -> str:
    if isinstance(value, Mapping):
        lines = [(key, _part(words, labels, key, inner, masked)) for key, inner in value.items()]
        return "\n".join(f"{words.label('case_field', key)}: {line}" for key, line in lines if line)
    if isinstance(value, list | tuple):
        listed = [_part(words, labels, "", inner, masked) for inner in value]
        return "\n".join(listed) if any("\n" in one for one in listed) else words_joined(words, listed)
    return str(value)


def _part(words: Wording, labels: str, key: str, value: Any, masked: bool) -> str:
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return words.label("yes_no", "yes" if value else "no")
    if isinstance(value, Mapping | list | tuple):
        return _parts(words, labels, value, masked)
    text = words.label(labels, str(value)) if labels else str(value)
    if not masked:
        return text
    return INSIDE[key](text) if key in INSIDE else mask_numbers(text)


def words_joined(words: Wording, parts: list[str]) -> str:
    """Several in one line, as the language joins them."""
    return ("、" if words.language.value == "zh" else ", ").join(part for part in parts if part)


def _type(table: str, name: str) -> object:
    return plan_of(table).model.__table__.c[name].type
