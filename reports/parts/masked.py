"""Numbers inside free text of a masked report: what staff typed into a note is masked like the field it belongs in.

The fields of a masked view are masked by the view. A narrative or a note may quote a card, a phone or an identity
number all the same; here they are found by their form. Names inside free text stay: they cannot be told from words.
"""

from __future__ import annotations

import re

from app.kernel.masking import mask_card, mask_id, mask_phone

_ID = re.compile(r"(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])")
# A case number (four, four and six digits) is no card.
_CARD = re.compile(
    r"(?<![0-9A-Za-z.-])(?![0-9]{4}-[0-9]{4}-[0-9]{6}(?![0-9A-Za-z-]))(?:[0-9][ -]?){12,18}[0-9](?![0-9A-Za-z])"
)
_PHONE = re.compile(r"(?<![0-9A-Za-z.-])(?:\+?86[ -]?)?(1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})(?![0-9A-Za-z])")
_WIDE = str.maketrans("０１２３４５６７８９Ｘｘ－", "0123456789Xx-")


def mask_numbers(text: str) -> str:
    """Mask identity numbers, card numbers and mobile numbers that stand in a text, full-width digits too."""
    plain = text.translate(_WIDE)
    # The text keeps its length, so places found in the plain one hold in the text; without a hit it stays as written.
    if not any(pattern.search(plain) for pattern in (_ID, _CARD, _PHONE)):
        return text
    plain = _ID.sub(lambda found: mask_id(found[0]), plain)
    plain = _CARD.sub(lambda found: mask_card(found[0]), plain)
    return _PHONE.sub(lambda found: mask_phone(re.sub(r"[ -]", "", found[1])), plain)
