"""What people type, made plain: full-width ，。：１２３￥ become , . : 1 2 3 ¥ when a field is left.

Pure text in, text out; nothing here refuses anything. A checksum that does not fit is a hint, because
old documents, foreign papers and worn cards exist and the customer is standing there.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_MARKS = str.maketrans({"。": ".", "、": ",", "—": "-", "–": "-", "－": "-", "〇": "0", "　": " "})
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_DATE = re.compile(r"(\d{4})\s*[-/.年 ]\s*(\d{1,2})\s*[-/.月 ]\s*(\d{1,2})\s*日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")


def plain(text: str) -> str:
    """Turn full-width digits, letters and marks into plain ones and trim the ends."""
    before = None
    while text != before:
        # Taking a compatibility form apart may leave marks that compose anew; the second round finds nothing more.
        before, text = text, unicodedata.normalize("NFKC", text.translate(_MARKS)).translate(_MARKS).strip()
    return text


def digits(text: str) -> str:
    """Keep the digits only: phones and cards are typed with spaces and dashes."""
    return re.sub(r"\D", "", plain(text))


def phone(text: str) -> str:
    """Normalise a telephone number: plain digits, a leading + kept, +86 dropped before a mobile number."""
    kept = re.sub(r"[^\d+]", "", plain(text))
    return re.sub(r"^(?:\+?86)(?=1\d{10}$)", "", kept)


def identity(text: str) -> str:
    """Normalise an identity document: plain characters, capitals, no spaces."""
    return plain(re.sub(r"\s+", "", plain(text)).upper())


def parse_day(text: str, today: date) -> date | None:
    """Read a day as people type it: 2026-11-24, 2026年11月24日, 20261124, 11-24 (this year); None if it is none."""
    cleaned = plain(text)
    found = _DATE.fullmatch(cleaned) or _COMPACT.fullmatch(cleaned)
    parts = [int(part) for part in found.groups()] if found else []
    if not parts and (found := _SHORT.fullmatch(cleaned)):
        parts = [today.year, *(int(part) for part in found.groups())]
    if not parts:
        return None
    try:
        return date(*parts)
    except ValueError:
        return None


def card_checks(number: str) -> bool:
    """Whether a card number of 13 to 19 digits passes the Luhn check (ISO/IEC 7812-1); shorter ones are tails."""
    if not 13 <= len(number) <= 19 or not number.isdigit():
        return False
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def identity_checks(number: str) -> bool:
    """Whether an 18-place resident identity number fits its check character (GB 11643-1999) and has a real birthday."""
    if not re.fullmatch(r"\d{17}[\dX]", number):
        return False
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True))
    return _CHECKS[total % 11] == number[17]


def phone_checks(number: str) -> bool:
    """Whether this looks like a mainland mobile, a landline with area code, a service or a foreign (+) number."""
    return bool(re.fullmatch(r"1[3-9]\d{9}|0\d{9,11}|\+\d{6,15}|[48]00\d{7}|9\d{4}", number))
