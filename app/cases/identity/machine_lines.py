"""The two machine-readable lines of a passport (ICAO 9303, TD3: two lines of 44 signs).

Pure. Check digits that do not fit become a hint: a worn page is still a passport. Names beyond the line are cut by the
standard itself, which is why the clerk sees what was read before it goes anywhere.
"""

from __future__ import annotations

from datetime import date

from app.cases.identity.document import IdDocument, document
from app.cases.identity.numbers import PASSPORT, Hint, short_day
from app.kernel.errors import Refusal

LENGTH = 44
_WEIGHTS = (7, 3, 1)


def is_passport(text: str) -> bool:
    """Whether a text begins as the first line of a passport does."""
    return text[:1].upper() == "P" and "<" in text[:LENGTH]


def read_passport(text: str, today: date) -> IdDocument:
    """Read both lines, with or without a break between them; `cases.id_lines` when they are not two full lines."""
    lines = "".join(text.split()).upper()
    if len(lines) != 2 * LENGTH or not is_passport(lines):
        raise Refusal("cases.id_lines", "reader")
    first, second = lines[:LENGTH], lines[LENGTH:]
    surname, _, given = first[5:].partition("<<")
    name = " ".join(part for part in (_words(surname), _words(given)) if part)
    fits = (
        check_digit(second[0:9]) == second[9]
        and check_digit(second[13:19]) == second[19]
        and check_digit(second[21:27]) == second[27]
        and check_digit(second[0:10] + second[13:20] + second[21:43]) == second[43]
    )
    return document(
        PASSPORT,
        second[0:9].replace("<", ""),
        name,
        today,
        sex=second[20].replace("<", ""),
        birth=short_day(second[13:19], today),
        valid_until=f"20{second[21:27]}",
        odd=() if fits else (Hint.CHECKSUM,),
    )


def check_digit(text: str) -> str:
    """The check digit of a field: weights 7, 3, 1; letters count from 10, fillers as 0. Empty for any other sign."""
    total = 0
    for place, sign in enumerate(text):
        if sign == "<":
            value = 0
        elif sign.isascii() and sign.isalnum():
            value = int(sign, 36)
        else:
            return ""
        total += value * _WEIGHTS[place % 3]
    return str(total % 10)


def _words(text: str) -> str:
    return " ".join(text.replace("<", " ").split())
