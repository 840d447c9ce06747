"""Numbers on a page that are somebody's: identity documents, cards, telephones, and secrets nobody may keep. Pure.

What is found is masked wherever the page's text is shown and proposed for redaction; staff decide. A number is believed
when it could be one: an 18-figure identity number has a day of birth in it and a right check sign, or stands after the
word for it; a card passes the Luhn check or stands after 卡号. Engines mix up figures (0 and O, 1 and l), so a number
that follows its word is taken without any check: a missed number does harm, one covered too many is uncovered by a
click. C3 data (passwords, CVN, one-time codes; JR/T 0171) is never stored at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.cases.values import birth_date_of, card_checksum_holds, identity_checksum_holds
from app.evidence.recognition.page import Box, Line, PageText
from app.kernel.masking import mask_card, mask_id, mask_phone, scrub_secrets

_GLUE = r"[ \-.]?"
_IDENTITY = re.compile(rf"(?<![0-9A-Za-z])(?:[0-9]{_GLUE}){{17}}[0-9XxOoIl](?![0-9A-Za-z])")
_CARD = re.compile(rf"(?<![0-9A-Za-z.,])(?:[0-9]{_GLUE}){{12,18}}[0-9](?![0-9A-Za-z])")
_MOBILE = re.compile(rf"(?<![0-9A-Za-z])(?:\+?86[ \-]?)?1[3-9](?:{_GLUE}[0-9]){{9}}(?![0-9A-Za-z])")
_LANDLINE = re.compile(r"(?<![0-9A-Za-z])0[0-9]{2,3}[ \-][0-9]{7,8}(?![0-9A-Za-z])")
_SAID = r"[ :：为是]{0,3}"
_NAMED = (
    (re.compile(rf"(?:身份证件?号?码?|证件号码?|公民身份号码){_SAID}([0-9OoIlXx\- ]{{15,24}})"), "identity"),
    (re.compile(rf"(?:银行卡号|信用卡号|卡\s?号|账\s?号|Card\s?No\.?){_SAID}([0-9OoIl*\- ]{{12,26}})", re.I), "card"),
    (re.compile(rf"(?:手机号?码?|联系电话|电话|Tel\.?|Mobile){_SAID}([0-9OoIl\-+ ]{{7,17}})", re.I), "phone"),
)


class Kind(StrEnum):
    """What a number is."""

    IDENTITY = "identity"
    CARD = "card"
    PHONE = "phone"
    SECRET = "secret"  # noqa: S105 - a kind of number


@dataclass(frozen=True, slots=True)
class Found:
    """A number on a page: the line's place in the page (from 0), the characters, and where they stand."""

    kind: Kind
    line: int
    start: int
    end: int
    box: Box


def private_numbers(page: PageText) -> list[Found]:
    """Every number of somebody's on the page, from top to bottom."""
    return [
        Found(kind, place, start, end, line.part(start, end))
        for place, line in enumerate(page.lines)
        for kind, start, end in _in_text(line.text)
    ]


def count_in(text: str) -> int:
    """How many numbers of somebody's stand in words that have no places on a page: a mail, a chat, a table."""
    return sum(len(_in_text(line)) for line in text.splitlines())


def masked(page: PageText) -> PageText:
    """The page as it is shown: numbers masked as their kind is (6 + 4, 3 + 4), secrets gone; same places."""
    return PageText(page.number, page.by, tuple(_masked(line) for line in page.lines))


def scrubbed(page: PageText) -> PageText:
    """The page as it may be stored: secrets replaced by ■, character by character, everything else as it was read."""
    lines = []
    for line in page.lines:
        text = line.text
        for kind, start, end in _in_text(line.text):
            if kind is Kind.SECRET:
                text = text[:start] + "■" * (end - start) + text[end:]
        lines.append(Line(text, line.box, line.edges, line.sure))
    return PageText(page.number, page.by, tuple(lines))


def _masked(line: Line) -> Line:
    text = line.text
    for kind, start, end in _in_text(line.text):
        text = text[:start] + _hidden(kind, text[start:end]) + text[end:]
    return Line(text, line.box, line.edges, line.sure)


def _hidden(kind: Kind, number: str) -> str:
    if kind is Kind.SECRET:
        return "■" * len(number)
    plain = "".join(char for char in number if char.isalnum() or char == "*")
    shown = iter({Kind.IDENTITY: mask_id, Kind.CARD: mask_card, Kind.PHONE: mask_phone}[kind](plain))
    return "".join(next(shown, "*") if char.isalnum() or char == "*" else char for char in number)


def _in_text(text: str) -> list[tuple[Kind, int, int]]:
    """Kinds and places in a line, none over another; what is named by its word comes first."""
    taken: list[tuple[Kind, int, int]] = []
    for kind, start, end in (*_secrets(text), *_named(text), *_shaped(text)):
        if all(end <= other_start or start >= other_end for _, other_start, other_end in taken):
            taken.append((kind, start, end))
    return sorted(taken, key=lambda one: one[1])


def _secrets(text: str) -> Iterator[tuple[Kind, int, int]]:
    clean, count = scrub_secrets(text)
    if not count:
        return
    # The scrubber puts ■■■ for each secret; what stands between those marks stands in the text as well.
    at, pieces = 0, clean.split("■■■")
    for place, piece in enumerate(pieces):
        start = text.index(piece, at) if piece else (len(text) if place == len(pieces) - 1 else at)
        if place and start > at:
            yield Kind.SECRET, at, start
        at = start + len(piece)


def _named(text: str) -> Iterator[tuple[Kind, int, int]]:
    for pattern, kind in _NAMED:
        for match in pattern.finditer(text):
            number = match[1].rstrip(" -")
            if sum(char.isdigit() for char in number) >= 7:
                yield Kind(kind), match.start(1), match.start(1) + len(number)


def _shaped(text: str) -> Iterator[tuple[Kind, int, int]]:
    for match in _IDENTITY.finditer(text):
        number = _plain(match[0]).upper()
        if birth_date_of("resident_id", number) and identity_checksum_holds(number):
            yield Kind.IDENTITY, match.start(), match.end()
    for match in _CARD.finditer(text):
        if card_checksum_holds(_plain(match[0])):
            yield Kind.CARD, match.start(), match.end()
    for pattern in (_MOBILE, _LANDLINE):
        for match in pattern.finditer(text):
            yield Kind.PHONE, match.start(), match.end()


def _plain(number: str) -> str:
    return re.sub(r"[ \-.]", "", number)
