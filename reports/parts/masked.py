"""Numbers inside free text of a masked paper: what was typed into a note is masked like the field it belongs in.

The fields of a masked view are masked by the view. A narrative or a note may quote a card, a phone or an identity
number all the same; here they are found by their form. Names inside free text stay: they cannot be told from words.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.interviews.record import InterviewRecord, Line
from app.interviews.sections import Kind
from app.kernel.masking import mask_card, mask_id, mask_phone
from app.store.base import Mask

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
    # A phone number with its country code is as long as a short card number, so phones come first.
    plain = _PHONE.sub(lambda found: mask_phone(re.sub(r"[ -]", "", found[1])), plain)
    return _CARD.sub(lambda found: mask_card(found[0]), plain)


def for_others(view: InterviewRecord, hidden: str) -> InterviewRecord:
    """Return a record whose free text is masked; fields that say what they are, `Words` masks when they are set.

    `hidden` stands for what is never shown to others, such as health.
    """
    body = view.body
    spoken = tuple(
        replace(
            one,
            question=mask_numbers(one.question),
            answer=mask_numbers(one.answer),
            before=tuple(
                replace(was, question=mask_numbers(was.question), answer=mask_numbers(was.answer)) for was in one.before
            ),
        )
        for one in body.spoken
    )
    issues = tuple(
        replace(
            one,
            title=mask_numbers(one.title),
            customer_claim=mask_numbers(one.customer_claim),
            bank_position=mask_numbers(one.bank_position),
        )
        for one in body.issues
    )
    parts = tuple(replace(part, lines=tuple(_line(one, hidden) for one in part.lines)) for part in body.parts)
    pauses = tuple(replace(one, note=mask_numbers(one.note)) for one in body.pauses)
    done = tuple(replace(one, note=mask_numbers(one.note)) for one in body.first_done)
    supplements = tuple(
        replace(one, reason=mask_numbers(one.reason), text=mask_numbers(one.text)) for one in view.supplements
    )
    masked = replace(body, spoken=spoken, issues=issues, parts=parts, pauses=pauses, first_done=done)
    return replace(view, body=masked, supplements=supplements)


def _line(line: Line, hidden: str) -> Line:
    if line.mask is Mask.HIDDEN:
        return replace(line, kind=Kind.TEXT, value=hidden, mask=None)
    if line.kind is Kind.TRANSACTIONS:
        return replace(line, value=[{**entry, "what": mask_numbers(str(entry["what"]))} for entry in line.value])
    if line.mask is None and isinstance(line.value, str) and line.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return replace(line, value=mask_numbers(line.value))
    return line
