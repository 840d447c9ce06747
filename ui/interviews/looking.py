"""What somebody types to find a customer by: is it whole, or is the rest still to come?

Only what is whole may be said to be unknown: "not found" after the sixth digit of a phone is wrong and makes clerks
create the same customer twice. Pure; lengths are those of mainland phones (11), card tails (4), cards (15 to 19) and
identity numbers (18).
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

_ID = re.compile(r"[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-9]{5}[0-9X]")
_PHONE = re.compile(r"1[3-9][0-9]{9}|0[0-9]{9,11}")
_NAME_LEAST = 2


class Looked(StrEnum):
    """What a text is looked for as; `TYPING` is the beginning of something."""

    NOTHING = "nothing"
    TYPING = "typing"
    PHONE = "phone"
    TAIL = "tail"
    CARD = "card"
    ID_NUMBER = "id_number"
    NAME = "name"

    @property
    def whole(self) -> bool:
        """Whether it can be said that nobody fits."""
        return self not in (Looked.NOTHING, Looked.TYPING)

    @property
    def field(self) -> str:
        """The field of the form that a new customer's text belongs into; empty while it is not whole."""
        return "" if not self.whole else "card" if self is Looked.TAIL else self.value


def looked_for(typed: str) -> Looked:
    """Say what a text is, full-width digits and blanks between them included."""
    plain = unicodedata.normalize("NFKC", typed).strip()
    digits = re.sub(r"[\s*-]", "", plain).upper()
    if not plain:
        return Looked.NOTHING
    if _ID.fullmatch(digits):
        return Looked.ID_NUMBER
    if digits.isdigit():
        return _number(digits)
    if re.fullmatch(r"[0-9]{1,17}X?", digits) or len(plain) < _NAME_LEAST:
        return Looked.TYPING
    return Looked.NAME


def _number(digits: str) -> Looked:
    if _PHONE.fullmatch(digits):
        return Looked.PHONE
    if len(digits) == 4:
        return Looked.TAIL
    return Looked.CARD if 15 <= len(digits) <= 19 else Looked.TYPING
