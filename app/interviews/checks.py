"""What is wrong with one field: unreadable things that must be mended, and hints that never stop anybody.

Pure; days come in as arguments. The codes are label keys of `interview_problem`.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum

from app.cases import values as stored
from app.interviews.sections import FieldSpec, Kind
from app.interviews.values import Value, day_of, empty, instant_of
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.kernel.money import parse_money
from app.store.base import Mask

LONGEST_LINE = 200
EARLIEST = date(1900, 1, 1)
# Days that lie ahead by their nature; every other date in the form tells of something that happened.
AHEAD = frozenset({"proposed_first_on", "expires_on", "originals_return_on"})


class Level(StrEnum):
    """How much a problem weighs: `missing` and `unreadable` keep a record from being sealed, a `hint` never does."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    HINT = "hint"


def unreadable(spec: FieldSpec, value: Value) -> str | None:
    """The code of what keeps a value from being understood, or None; nothing is always understood."""
    if empty(value):
        return None
    match spec.kind:
        case Kind.MONEY:
            return _not_money(spec, value)
        case Kind.DATE:
            return None if day_of(value) else "not_a_date"
        case Kind.INSTANT:
            return None if value is True or instant_of(value) else "not_an_instant"
        case Kind.INT:
            return _not_a_count(spec, value)
        case Kind.BOOL:
            return None if isinstance(value, bool) else "not_yes_or_no"
        case Kind.CARD | Kind.PHONE | Kind.ID_NUMBER | Kind.TEXT | Kind.LONG_TEXT:
            return _refused(spec, str(value))
        case Kind.CHOICE:
            return None if not spec.options or value in spec.options else "unknown_choice"
        case Kind.CHOICES:
            return None if not spec.options or set(value) <= set(spec.options) else "unknown_choice"
        case Kind.PERSON:
            return None if value.get("name") else "person_without_name"
        case _:
            return None


def _refused(spec: FieldSpec, text: str) -> str | None:
    """Ask the case room whether it would keep this, so that a form never saves what a feed would refuse."""
    try:
        match spec.kind:
            case Kind.CARD:
                stored.card_and_tail(text)
            case Kind.PHONE:
                stored.phone_number(text)
            case Kind.ID_NUMBER:
                stored.identity_number(text)
            case Kind.LONG_TEXT:
                stored.plain_text(text, spec.key)
            case _ if spec.mask is Mask.NAME:
                stored.person_name(text)
            case _:
                stored.plain_text(text, spec.key, LONGEST_LINE)
    except Refusal as refusal:
        return refusal.code.removeprefix("cases.")
    return None


def _not_money(spec: FieldSpec, value: Value) -> str | None:
    try:
        parse_money(str(value) if isinstance(value, str) else str(value // 100), field=spec.key)
    except Refusal as refusal:
        return refusal.code.removeprefix("money.")
    return None


def _not_a_count(spec: FieldSpec, value: Value) -> str | None:
    if not isinstance(value, int):
        return "not_a_number"
    return "out_of_range" if value < 0 or (spec.most and value > spec.most) else None


def hint(spec: FieldSpec, value: Value, today: date, id_type: str = "resident_id") -> str | None:
    """The code of something odd about a readable value, or None. `id_type` is the document that an ID number belongs
    to.
    """
    if empty(value):
        return None
    match spec.kind:
        case Kind.DATE:
            return _odd_day(spec, day_of(value), today)
        case Kind.INSTANT:
            instant = instant_of(value)
            return _odd_day(spec, legal_day(instant), today) if isinstance(instant, datetime) else None
        case Kind.PHONE:
            return None if re.fullmatch(r"1[3-9]\d{9}|0\d{9,11}|\+\d{6,15}|[48]00\d{7}|9\d{4}", value) else "odd_phone"
        case Kind.ID_NUMBER:
            odd = id_type == "resident_id" and not stored.identity_checksum_holds(value)
            return "odd_id_number" if odd else None
        case Kind.CARD:
            return None if len(value) == 4 or stored.card_checksum_holds(value) else "odd_card"
        case _:
            return None


def _odd_day(spec: FieldSpec, day: date | None, today: date) -> str | None:
    if day is None:
        return None
    if day < EARLIEST:
        return "odd_day"
    if spec.key in AHEAD:
        return "day_is_past" if day < today else None
    return "day_is_ahead" if day > today else None
