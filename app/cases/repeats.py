"""Whether two complaints are the same one again (重复投诉): who complains, about which transactions, in which words.

Every ground is named, because a person decides: nothing here merges or refuses. Text alone never makes a match
*likely*: agents hand out templates, and two people with one text are two complaints. The same document number says who
somebody is; two different numbers of one kind say that they are two people, whatever else is alike. Edit distance was
decided against for texts: the second telling adds sentences and moves others, which shared runs of characters bear.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.kernel.rules import RulesInForce

SHINGLE = 3
"""Characters in a run that two texts may share."""
_PROBE = 8


class Ground(StrEnum):
    """Why two complaints look like one (label: repeat_ground)."""

    SAME_DOCUMENT = "same_document"
    SAME_NAME_AND_PHONE = "same_name_and_phone"
    SAME_TRANSACTIONS = "same_transactions"
    SAME_CARD_AMOUNT_DAY = "same_card_amount_day"
    SAME_CARD_AMOUNT = "same_card_amount"
    SIMILAR_TEXT = "similar_text"
    SAME_CAUSE = "same_cause"

    @property
    def about_matter(self) -> bool:
        """Whether it says that the matter is the same; a person may have several, and a cause is shared by many."""
        return self not in (Ground.SAME_DOCUMENT, Ground.SAME_NAME_AND_PHONE, Ground.SAME_CAUSE)


class Strength(StrEnum):
    """How sure a match is (label: repeat_strength)."""

    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Traces:
    """What of a complaint can be found again. `references` name disputed lines of statements, `received_on` its day."""

    name: str
    id_type: str = ""
    id_number: str = ""
    phone: str = ""
    card_number: str = ""
    card_tail: str = ""
    amount_fen: int | None = None
    currency: str = "CNY"
    received_on: date | None = None
    cause: str = ""
    text: str = ""
    references: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground; `percent` is how much of the shorter text the longer one holds, of similar texts only."""

    ground: Ground
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Two complaints that look like one, with every ground there is, the weightiest first."""

    strength: Strength
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """When texts count as near the same: percent, and runs of characters that the shorter must have."""

    percent: int
    least: int

    @classmethod
    def of(cls, rules: RulesInForce) -> Limits:
        """The limits of the rules `repeat.text_percent` and `repeat.text_least`."""
        return cls(rules["repeat.text_percent"].integer, rules["repeat.text_least"].integer)


def compare(one: Traces, other: Traces, limits: Limits) -> Match | None:
    """Compare two complaints, in either order alike; None when nothing, or only the cause, is the same."""
    person = _person(one, other)
    matter = _transactions(one, other)
    percent = similarity(one.text, other.text, limits.least)
    if percent >= limits.percent:
        matter.append(Reason(Ground.SIMILAR_TEXT, percent))
    if not person and not matter:
        return None
    # Four digits and a fee that thousands pay are shared by chance every day; a whole card number is not.
    lines = bool(one.references & other.references) or (_same_amount(one, other) and _same_card(one, other))
    likely = not are_two_people(one, other) and (lines or bool(person and matter))
    if one.cause and one.cause == other.cause:
        matter.append(Reason(Ground.SAME_CAUSE))
    return Match(Strength.LIKELY if likely else Strength.POSSIBLE, (*person, *matter))


def are_two_people(one: Traces, other: Traces) -> bool:
    """Whether documents of one kind say that these are two people."""
    both = bool(one.id_number and other.id_number) and one.id_type == other.id_type
    return both and one.id_number != other.id_number


def similarity(one: str, other: str, least: int) -> int:
    """Percent of the shorter text's runs of three characters that the longer one has; 0 below `least` runs."""
    first, second = shingles(one), shingles(other)
    shorter = min(len(first), len(second))
    if shorter < max(least, 1):
        return 0
    return len(first & second) * 100 // shorter


def shingles(text: str) -> frozenset[str]:
    """The runs of three characters of a text, its width, case, spaces and punctuation aside."""
    plain = folded(text)
    return frozenset(plain[place : place + SHINGLE] for place in range(len(plain) - SHINGLE + 1))


def folded(text: str) -> str:
    """A text as it is compared: letters, digits and ideographs only, in one width and case."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


def probes(runs: Sequence[str], most: int) -> list[str]:
    """Pieces of a text to look for in an index of words: spread over its runs of characters, at most `most`."""
    pieces = [run[place : place + _PROBE] for run in runs for place in range(0, max(len(run) - _PROBE + 1, 1), _PROBE)]
    told = list(dict.fromkeys(piece for piece in pieces if len(piece) >= _PROBE // 2))
    if len(told) <= most:
        return told
    return [told[place * (len(told) - 1) // (most - 1)] for place in range(most)] if most > 1 else told[:most]


def _person(one: Traces, other: Traces) -> list[Reason]:
    found = []
    if one.id_number and (one.id_type, one.id_number) == (other.id_type, other.id_number):
        found.append(Reason(Ground.SAME_DOCUMENT))
    if one.name and one.phone and (one.name, one.phone) == (other.name, other.phone):
        found.append(Reason(Ground.SAME_NAME_AND_PHONE))
    return found


def _transactions(one: Traces, other: Traces) -> list[Reason]:
    found = [Reason(Ground.SAME_TRANSACTIONS)] if one.references & other.references else []
    same_tail = bool(one.card_tail) and one.card_tail == other.card_tail
    if (same_tail or _same_card(one, other)) and _same_amount(one, other):
        same_day = one.received_on is not None and one.received_on == other.received_on
        found.append(Reason(Ground.SAME_CARD_AMOUNT_DAY if same_day else Ground.SAME_CARD_AMOUNT))
    return found


def _same_amount(one: Traces, other: Traces) -> bool:
    return bool(one.amount_fen) and (one.amount_fen, one.currency) == (other.amount_fen, other.currency)


def _same_card(one: Traces, other: Traces) -> bool:
    return bool(one.card_number) and one.card_number == other.card_number
