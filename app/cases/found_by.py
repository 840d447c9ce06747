"""By what a case was found: its number, a person, a card or telephone, or words in its texts. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.store.folding import fold


class Group(StrEnum):
    """The groups of what a search found, in the order they are shown (label: found_group)."""

    NUMBER = "number"
    PERSON = "person"
    CARD = "card"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Keys:
    """What a case can be named by."""

    no: str
    external_id: str = ""
    card_tail: str = ""
    card_number: str = ""
    phone: str = ""
    id_number: str = ""
    people: tuple[str, ...] = ()


def digits_of(typed: str) -> str:
    """What was typed as one number (blanks, dashes and stars left out), or nothing; a last X belongs to it."""
    plain = re.sub(r"[\s*-]", "", fold(typed)).upper()
    return plain if re.fullmatch(r"[0-9]+|[0-9]{17}X", plain) else ""


def group_of(typed: str, keys: Keys, own: str = "") -> Group:
    """The first group that explains why a case was found by `typed`.

    `own` is how the numbers of the desk's own branch begin this year, as a short number is one of those.
    """
    plain, digits = fold(typed).strip(), digits_of(typed)
    if plain in (fold(keys.no), fold(keys.external_id)):
        return Group.NUMBER
    if digits and len(digits) <= 6 and own and keys.no == f"{own}{int(digits):06d}":
        return Group.NUMBER
    if digits and _by_digits(digits, keys):
        return Group.CARD
    names = [fold(name) for name in keys.people]
    return Group.PERSON if any(word in name for word in plain.split() for name in names) else Group.TEXT


def _by_digits(digits: str, keys: Keys) -> bool:
    if len(digits) == 4:
        return digits == keys.card_tail
    if len(digits) >= 7 and (keys.phone.startswith(digits) or keys.id_number == digits):
        return True
    return len(digits) >= 12 and keys.card_number == digits
