"""Make plain what was typed, and keep it as it is when it cannot be understood.

`normalise` is total and idempotent: full-width digits become an amount, 2026年11月24日 a date, and what is neither
stays the text that was typed, so that nothing is dropped and the field can say what is wrong. The form in which a value
is stored tells the two apart: an amount is a whole number of fen, an unreadable amount is text. Values are JSON-able,
since drafts keep them. A checksum that does not fit is a hint: old papers and worn cards exist, and the customer is
standing there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from app.cases import values as stored
from app.interviews.sections import FieldSpec, Kind
from app.kernel.clock import SHANGHAI, to_millisecond
from app.kernel.errors import Refusal
from app.kernel.money import parse_money
from app.kernel.text import legible
from app.store.base import Mask
from app.store.types import instant_text, parse_instant

Value = Any
"""None, text, whole number, yes/no, a sorted list of keys, or a dict of text (a person)."""

PERSON_FIELDS = ("name", "relation", "id_type", "id_number", "phone")
_MARKS = str.maketrans({"。": ".", "、": ",", "—": "-", "–": "-", "－": "-", "〇": "0", "　": " "})
_DATE = re.compile(r"(\d{4})\s*[-/.年 ]\s*(\d{1,2})\s*[-/.月 ]\s*(\d{1,2})\s*日?|(\d{4})(\d{2})(\d{2})", re.ASCII)
_MINUTE = re.compile(r"(.*?)[\sT]+(\d{1,2})\s*[:时点]\s*(\d{1,2})\s*分?", re.ASCII)
_STORED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)


def writable(text: str) -> str:
    """Take out what no keyboard types, nobody sees and no database keeps."""
    return legible(text)


def plain(text: str) -> str:
    """Turn full-width digits, letters and marks into plain ones and trim the ends."""
    return unicodedata.normalize("NFKC", writable(text).translate(_MARKS)).translate(_MARKS).strip()


def normalise(spec: FieldSpec, raw: Any) -> Value:
    """The value as it is kept: understood, or as typed; None when there is nothing."""
    return _NORMALISERS[spec.kind](spec, raw)


def empty(value: Value) -> bool:
    """Whether there is nothing in a normalised value; an unticked box is nothing too."""
    return value is None or value is False or value == "" or value == [] or value == {}


def day_of(value: Value) -> date | None:
    """The day that a stored date says, or None when it says none."""
    if not isinstance(value, str):
        return None
    found = _DATE.fullmatch(plain(value))
    if not found:
        return None
    try:
        return date(*(int(part) for part in found.groups() if part))
    except ValueError:
        return None


def instant_of(value: Value) -> datetime | None:
    """The instant that a stored value says, or None when it says none (a fresh tick says none yet)."""
    if not isinstance(value, str) or not _STORED.fullmatch(value):
        return None
    try:
        return parse_instant(value)
    except ValueError:
        return None


def _typed(raw: Any) -> str | None:
    """What cannot be understood, as text; nothing as None."""
    text = writable(raw).strip() if isinstance(raw, str) else "" if raw is None else writable(str(raw))
    return text or None


def _text(spec: FieldSpec, raw: Any) -> Value:
    return _name(spec, raw) if spec.mask is Mask.NAME else _typed(raw)


def _long_text(_spec: FieldSpec, raw: Any) -> Value:
    if not isinstance(raw, str):
        return _typed(raw)
    # Blank lines at the ends and inside belong to the writer; a text of blanks alone is nothing.
    text = writable(raw)
    return text if text.strip() else None


def _money(spec: FieldSpec, raw: Any) -> Value:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    text = _typed(raw)
    if text is None:
        return None
    try:
        return parse_money(text, field=spec.key).fen
    except Refusal:
        return text


def _day(_spec: FieldSpec, raw: Any) -> Value:
    if isinstance(raw, date):
        return (raw.date() if isinstance(raw, datetime) else raw).isoformat()
    text = _typed(raw)
    found = day_of(text)
    return found.isoformat() if found is not None else text


def _instant(_spec: FieldSpec, raw: Any) -> Value:
    if isinstance(raw, bool):
        return raw or None
    if isinstance(raw, datetime):
        return instant_text(to_millisecond(raw.astimezone(UTC)))
    text = _typed(raw)
    if text is None or instant_of(text) is not None:
        return text
    found = _MINUTE.fullmatch(plain(text))
    day = day_of(found[1]) if found else None
    if found is None or day is None or int(found[2]) > 23 or int(found[3]) > 59:
        return text
    local = datetime(day.year, day.month, day.day, int(found[2]), int(found[3]), tzinfo=SHANGHAI)
    try:
        return instant_text(local.astimezone(UTC))
    except OverflowError:
        return text


def _choice(_spec: FieldSpec, raw: Any) -> Value:
    return _typed(raw)


def _choices(spec: FieldSpec, raw: Any) -> Value:
    given = [raw] if isinstance(raw, str) else list(raw) if isinstance(raw, list | tuple | set | frozenset) else [raw]
    keys = {text for one in given if (text := _typed(one)) is not None}
    order = {key: place for place, key in enumerate(spec.options)}
    return sorted(keys, key=lambda key: (order.get(key, len(order)), key)) or None


def _person(spec: FieldSpec, raw: Any) -> Value:
    if not isinstance(raw, Mapping):
        name = _name(spec, raw)
        return {"name": name} if name else None
    makers: dict[str, Callable[[FieldSpec, Any], Value]] = {"name": _name, "id_number": _id_number, "phone": _phone}
    found = {key: makers.get(key, _choice)(spec, raw.get(key)) for key in PERSON_FIELDS}
    kept = {key: value for key, value in found.items() if value is not None}
    # The kind of document alone is a default of the form, not somebody.
    return kept if kept.keys() - {"id_type"} else None


def _bool(_spec: FieldSpec, raw: Any) -> Value:
    return (raw or None) if isinstance(raw, bool) else _typed(raw)


def _int(_spec: FieldSpec, raw: Any) -> Value:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    text = _typed(raw)
    if text is None:
        return None
    found = re.fullmatch(r"([0-9]{1,9})\s*[个人月期位]*", plain(text))
    return int(found[1]) if found else text


def _by_the_case_room(read: Callable[[str], str]) -> Callable[[FieldSpec, Any], Value]:
    """Store what the case room stores, so that a customer is found again; what it refuses stays as typed."""

    def run(_spec: FieldSpec, raw: Any) -> Value:
        text = _typed(raw)
        if text is None:
            return None
        try:
            return read(text) or text
        except Refusal:
            return text

    return run


def _card(text: str) -> str:
    number, tail = stored.card_and_tail(text)
    return number or tail


_phone = _by_the_case_room(stored.phone_number)
_id_number = _by_the_case_room(stored.identity_number)
_name = _by_the_case_room(stored.person_name)

_NORMALISERS: dict[Kind, Callable[[FieldSpec, Any], Value]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.MONEY: _money,
    Kind.DATE: _day,
    Kind.INSTANT: _instant,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.PERSON: _person,
    Kind.BOOL: _bool,
    Kind.INT: _int,
    Kind.PHONE: _phone,
    Kind.ID_NUMBER: _id_number,
    Kind.CARD: _by_the_case_room(_card),
    Kind.TRANSACTIONS: _choices,
}
