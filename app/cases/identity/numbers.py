"""What the number of an identity document tells by itself: date of birth, sex, and what looks odd about it.

Pure. GB 11643-1999 for the citizen number (公民身份号码), which residents of Hong Kong, Macao and Taiwan (810000,
820000, 830000) and, since December 2023, foreigners with permanent residence (beginning with 9) have in the same shape.
The older permanent residence number has 15 signs: nationality, place, birth, sequence, check. Odd is never wrong: a
hint asks to look at the document again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.values import identity_checksum_holds

OLDEST = 130
"""Years; whoever would be older was born in the other century."""

RESIDENT, HMT, FOREIGNER = "resident_id", "hmt_residence", "residence_permit"
PASSPORT, HK_MACAO, TAIWAN = "passport", "hk_macao_permit", "taiwan_permit"


class Sex(StrEnum):
    """The sex as a document states it (label: sex)."""

    MALE = "male"
    FEMALE = "female"


class Hint(StrEnum):
    """What looks odd about a document, to be looked at again (label: id_hint)."""

    SHAPE = "shape"  # not what numbers of this kind look like
    CHECKSUM = "checksum"
    BIRTH = "birth"  # no possible day, or another one than printed
    SEX = "sex"  # another one than printed
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """What a number tells; None and () where it tells nothing."""

    birth_date: date | None = None
    sex: Sex | None = None
    hints: tuple[Hint, ...] = ()


_SHAPES = {
    RESIDENT: r"\d{17}[\dX]|\d{15}",
    HMT: r"8[123]0000\d{11}[\dX]",
    FOREIGNER: r"9\d{16}[\dX]|[A-Z]{3}\d{12}",
    PASSPORT: r"[A-Z0-9]{6,12}",
    HK_MACAO: r"[HM]\d{8}(\d{2})?",
    TAIWAN: r"\d{8}|\d{10}(\d{2})?",
}


def facts_of(id_type: str, number: str, today: date) -> NumberFacts:
    """Read a normalised number (`values.identity_number`); an unknown kind or a masked number tells nothing."""
    if not number or "*" in number or id_type not in _SHAPES:
        return NumberFacts()
    if not re.fullmatch(_SHAPES[id_type], number):
        return NumberFacts(hints=(Hint.SHAPE,))
    if len(number) == 18:
        hints = [] if identity_checksum_holds(number) else [Hint.CHECKSUM]
        return _facts(day_of(number[6:14], today), _sex(number[16]), hints)
    if id_type == RESIDENT:
        # The numbers of 15 digits were given before 2000.
        return _facts(day_of("19" + number[6:12], today), _sex(number[14]), [])
    if id_type == FOREIGNER:
        return _facts(short_day(number[7:13], today), None, [])
    return NumberFacts()


def day_of(digits: str, today: date) -> date | None:
    """Read YYYYMMDD as a day of birth; None when there is no such day, or none on which somebody alive was born."""
    if not re.fullmatch(r"\d{8}", digits):
        return None
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day if day <= today and today.year - day.year <= OLDEST else None


def short_day(digits: str, today: date) -> date | None:
    """Read YYMMDD as a day of birth: in this century unless that is yet to come."""
    for century in (today.year // 100, today.year // 100 - 1):
        day = day_of(f"{century:02}{digits}", today)
        if day is not None:
            return day
    return None


def _facts(birth: date | None, sex: Sex | None, hints: list[Hint]) -> NumberFacts:
    return NumberFacts(birth, sex, tuple(hints if birth else [*hints, Hint.BIRTH]))


def _sex(digit: str) -> Sex:
    """The sequence number is odd for men and even for women."""
    return Sex.MALE if int(digit) % 2 else Sex.FEMALE
