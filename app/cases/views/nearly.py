"""Cases that nearly fit what was typed, each with its reason: said after exact hits, and only while those are few.

A Chinese word is looked for with one slip anywhere, and as a name of the same sound; Latin letters as the Pinyin of a
name or its first letters; a long number with one digit wrong. At the centre (live reading) only numbers are: sounds and
slips need the index of this replica.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import and_, select

from app.cases.found_by import Group, digits_of
from app.cases.model import Case, CaseNote, Customer
from app.cases.near import LIKELY, Near, Slip, near_numbers, slip_in, sound_in
from app.cases.views.newest import cases_of, chinese_word
from app.kernel.sounds import beginning, read_as, same_sound, sounding_like, spelled, syllables
from app.store.folding import fold, variants
from app.store.search import is_chinese
from app.store.search_near import Nearby, name_query, nearby, slip_query
from app.store.session import DeskSession

MOST = 12
LONGEST_NAME = 4
MOST_CHARS = 600
"""Characters asked for at one place of a name; only a first letter has more."""
_SHOWN = frozenset({Case.__tablename__, CaseNote.__tablename__})


@dataclass(frozen=True, slots=True)
class Nearly:
    """A case that nearly fits: by what, how it differs, and the text and word of the place where they are shown."""

    case_id: UUID
    group: Group
    near: Near
    text: str = ""
    said: str = ""


def nearly(session: DeskSession, typed: str, most: int = MOST) -> list[Nearly]:
    """Cases that nearly fit, at most `most`: names of the same sound first, then slips; one entry a case."""
    found: dict[UUID, Nearly] = {}
    digits = digits_of(typed)
    if digits:
        told = _numbers(session, digits)
    elif session.live:
        return []
    elif word := chinese_word(typed):
        told = [*_names_heard(session, word), *_slips(session, word)]
    else:
        told = _names_spelled(session, typed)
    for one in told:
        found.setdefault(one.case_id, one)
    return list(found.values())[:most]


def _names_heard(session: DeskSession, word: str) -> list[Nearly]:
    if not 2 <= len(word) <= LONGEST_NAME:
        return []
    rows = nearby(session.connection(), name_query([_folded(sounding_like(char)) for char in word]))
    return _told(session, [(row, slip) for row in rows if (slip := _heard(word, row)) is not None])


def _heard(word: str, row: Nearby) -> Slip | None:
    return next((slip for text in row.texts if (slip := sound_in(word, fold(text), same_sound)) is not None), None)


def _slips(session: DeskSession, word: str) -> list[Nearly]:
    found: list[tuple[Nearby, Slip]] = []
    for row in nearby(session.connection(), slip_query(word)):
        slip = next((slip for text in row.texts if (slip := slip_in(word, fold(text))) is not None), None)
        if slip is not None:
            found.append((row, slip))
    found.sort(key=lambda one: LIKELY.index(one[1].near))
    return _told(session, found)


def _names_spelled(session: DeskSession, typed: str) -> list[Nearly]:
    letters = "".join(fold(typed).split()).replace("'", "").replace("ü", "v")
    if not (letters.isascii() and letters.isalpha() and len(letters) > 1):
        return []
    found: list[tuple[Nearby, Slip]] = []
    ways = [way for way in spelled(letters, LONGEST_NAME) if len(way) > 1]
    for way in ways:
        rows = nearby(session.connection(), name_query([_folded(read_as(one)) for one in way]))
        found += [(row, _ALL) for row in rows if any(_read(fold(text), way) for text in row.texts)]
    if not found and len(letters) <= LONGEST_NAME:
        rows = nearby(session.connection(), name_query([_folded(beginning(one)) for one in letters]))
        found = [(row, _ALL) for row in rows if any(_begins(fold(text), letters) for text in row.texts)]
    return _told(session, found)


_ALL = Slip(0, 0, Near.SOUND)


def _read(name: str, way: Sequence[str]) -> bool:
    return len(name) == len(way) and all(one in syllables(char) for char, one in zip(name, way, strict=True))


def _begins(name: str, letters: str) -> bool:
    return len(name) == len(letters) and all(
        any(one.startswith(letter) for one in syllables(char)) for char, letter in zip(name, letters, strict=True)
    )


def _folded(chars: str) -> Iterable[str]:
    """What stands in the index for any of these characters, the common ones; a name has no others."""
    kept = (char for char in chars if char not in variants())
    return [char for char in islice(kept, MOST_CHARS) if is_chinese(char)]


def _told(session: DeskSession, found: Sequence[tuple[Nearby, Slip]]) -> list[Nearly]:
    told: list[Nearly] = []
    for row, slip in found:
        group = Group.PERSON if row.named else Group.TEXT
        text = said = ""
        if row.table in _SHOWN:
            text = next((one for one in row.texts if slip_at(one, slip)), "")
            said = slip_at(text, slip)
        cases = cases_of(session, [(row.table, row.case_id.bytes)])
        told += [Nearly(case, group, slip.near, text, said) for case in cases]
    return told


def slip_at(text: str, slip: Slip) -> str:
    """The folded piece of a text where a slip was found."""
    return fold(text)[slip.begin : slip.end]


def _numbers(session: DeskSession, digits: str) -> list[Nearly]:
    near = near_numbers(digits)
    if not near:
        return []
    numbers = list(near)
    asked: list[Any] = []
    by_case = [_case_number(one) for one in numbers if len(one) == 14]
    if by_case:
        asked.append(select(Case.id, Case.no).where(Case.no.in_(by_case)))
    for column in (Customer.phone, Customer.id_number):
        asked.append(select(Case.id, column).join(Customer, Customer.id == Case.customer_id).where(column.in_(numbers)))
    long = [one for one in numbers if len(one) >= 12]
    if long:
        tails = sorted({one[-4:] for one in long})
        asked.append(
            select(Case.id, Case.card_number).where(and_(Case.card_tail.in_(tails), Case.card_number.in_(long)))
        )
    return [
        Nearly(case_id, Group.NUMBER if "-" in number else Group.CARD, near[number.replace("-", "")])
        for query in asked
        for case_id, number in session.execute(query.limit(MOST))
    ]


def _case_number(digits: str) -> str:
    return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"
