"""What a name, a phone, an identity number and a card look like when they are stored.

People type in full width, with spaces and dashes, and exports carry masks; one form is stored so that the same
customer is found again. A checksum is a hint and never a block: cards and papers from elsewhere have none. What may
never be stored (JR/T 0171 C3: passwords, one-time codes, CVN) is taken out of every free text here, before it reaches
a row.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
from app.kernel.text import legible, modern, one_line

NAME_LIMIT = 100
TEXT_LIMIT = 20_000
_MOBILE_LENGTH = 11
_PHONE = re.compile(r"\+?[0-9]{5,20}(?:[-转#,][0-9]{1,8})?")
_ID = re.compile(r"[0-9A-Z()*-]{4,32}")
_CARD = re.compile(r"[0-9*]{4,19}")


def plain_text(text: str, field: str, limit: int = TEXT_LIMIT) -> str:
    """A free text as it is stored: no control characters, no secrets, line ends as \\n; `cases.text_long` over
    `limit`.
    """
    kept = legible(modern(text)).strip()
    if len(kept) > limit:
        raise Refusal("cases.text_long", field, limit=limit, length=len(kept))
    return scrub_secrets(kept)[0]


def person_name(text: str, field: str = "name") -> str:
    """A name of 1 to 100 characters; the dot of names from Xinjiang becomes · U+00B7. `cases.name_missing`,
    `cases.name_long`.
    """
    name = one_line(modern(text))
    name = re.sub(r"(?<=[\u3400-\u9fff])[•‧・．.∙](?=[\u3400-\u9fff])", "·", name)
    if not name:
        raise Refusal("cases.name_missing", field)
    if len(name) > NAME_LIMIT:
        raise Refusal("cases.name_long", field, limit=NAME_LIMIT)
    return name


def phone_number(text: str, field: str = "phone") -> str:
    """A phone number as digits, the country's own prefix dropped; empty stays empty. `cases.phone_malformed`."""
    if len(text) == _MOBILE_LENGTH and text.isascii() and text.isdigit():
        return text  # what most people type
    plain = re.sub(r"[\s()（）.]", "", unicodedata.normalize("NFKC", text))
    if not plain:
        return ""
    joined = re.sub(r"^(\+?86|0086)-?(?=1[0-9]{10}$)", "", plain)
    joined = re.sub(r"^(1[0-9]{2})-([0-9]{4})-([0-9]{4})$", r"\1\2\3", joined)
    joined = re.sub(r"^(0[0-9]{2,3})-([0-9]{7,8})", r"\1\2", joined)
    if not _PHONE.fullmatch(joined):
        raise Refusal("cases.phone_malformed", field, text=text.strip()[:40])
    return joined


def identity_number(text: str, field: str = "id_number") -> str:
    """An identity number in half width and capitals, without spaces; empty stays empty. `cases.id_malformed`."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).upper()
    if plain and not _ID.fullmatch(plain):
        raise Refusal("cases.id_malformed", field, text=text.strip()[:40])
    return plain


def card_and_tail(text: str, field: str = "card") -> tuple[str, str]:
    """A card as (whole number or empty, last four digits); a masked number or a bare tail keeps the tail only.

    `cases.card_malformed` for anything else than 4, or 12 to 19 digits (stars count as digits).
    """
    plain = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text)).replace("X", "*").replace("x", "*")
    if not plain:
        return "", ""
    if not _CARD.fullmatch(plain) or not plain[-4:].isdigit() or 4 < len(plain) < 12:
        raise Refusal("cases.card_malformed", field, text=text.strip()[-4:])
    return (plain, plain[-4:]) if len(plain) >= 12 and "*" not in plain else ("", plain[-4:])


def birth_date_of(id_type: str, id_number: str) -> date | None:
    """The date of birth that a resident identity number of 15 or 18 digits tells, if it tells one."""
    if id_type != "resident_id":
        return None
    digits = id_number[6:14] if len(id_number) == 18 else "19" + id_number[6:12] if len(id_number) == 15 else ""
    if not re.fullmatch(r"[0-9]{8}", digits):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def identity_checksum_holds(id_number: str) -> bool:
    """Whether the last sign of an 18-digit resident number fits; a hint to look again, never a reason to refuse."""
    if not re.fullmatch(r"[0-9]{17}[0-9X]", id_number):
        return False
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    place = sum(int(digit) * weight for digit, weight in zip(id_number, weights, strict=False)) % 11
    return "10X98765432"[place] == id_number[-1]


def card_checksum_holds(number: str) -> bool:
    """Whether digits pass the Luhn check of card numbers (ISO/IEC 7812-1); a hint to look again as well."""
    if not re.fullmatch(r"[0-9]+", number):
        return False
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
