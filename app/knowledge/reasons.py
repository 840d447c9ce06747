"""Why an article or a case was offered, as data; the window and the commands put it into words.

An offer that cannot say why is not believed, and rightly so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.cases.codes import Need
from app.kernel.wording import Wording


class Why(StrEnum):
    """The kinds of reasons (text: knowledge.why.<kind>); the first six are fields in which words were found."""

    TITLE = "title"
    ASKED_AS = "asked_as"
    ANSWER = "answer"
    SCRIPT = "script"
    BODY = "body"
    LAW = "law"
    TERM = "term"  # what was said, and the word that stands for it
    CAUSE = "cause"  # the case's cause
    SAID_CAUSE = "said_cause"  # the words speak for the cause
    SECTION = "section"
    TAG = "tag"
    AMOUNT = "amount"
    DEMAND = "demand"
    WORDS = "words"  # words that two narratives share


FIELDS = frozenset({Why.TITLE, Why.ASKED_AS, Why.ANSWER, Why.SCRIPT, Why.BODY, Why.LAW})
_KEYED = {
    Why.CAUSE: "cause",
    Why.SAID_CAUSE: "cause",
    Why.SECTION: "interview_section",
    Why.TAG: "sensitivity",
    Why.DEMAND: "demand",
}
_SMALL = frozenset("的了我你他她吗呢吧么着是就都也很又把这那")
_NEEDS = frozenset(need.value for need in Need)


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: its kind and the words or keys it is about."""

    why: Why
    values: tuple[str, ...] = ()

    @property
    def marked(self) -> tuple[str, ...]:
        """The words to mark where they stand."""
        if self.why in FIELDS or self.why is Why.WORDS:
            return self.values
        return self.values[1:] if self.why is Why.TERM else ()

    def told(self, words: Wording) -> str:
        """The reason as a sentence of the reader's language."""
        values = self.values
        if self.why in _KEYED:
            kind = "need" if self.why is Why.TAG and values[0] in _NEEDS else _KEYED[self.why]
            return words.text(f"knowledge.why.{self.why.value}", value=(kind, values[0]))
        if self.why is Why.TERM:
            return words.text("knowledge.why.term", said=values[0], means=values[1])
        if self.why is Why.AMOUNT:
            return words.text("knowledge.why.amount")
        quoted = ("、" if words.language.value == "zh" else ", ").join(
            words.text("knowledge.quoted", word=word) for word in values
        )
        return words.text(f"knowledge.why.{self.why.value}", words=quoted)


def small(piece: str) -> bool:
    """Whether a piece of two signs has a small word in it, and so says little."""
    return len(piece) == 2 and not _SMALL.isdisjoint(piece)


def common_words(one: str, other: str, least: int = 2, most: int = 3) -> list[str]:
    """The longest pieces that two folded texts share, each `least` (2 or more) signs of letters, at most `most` pieces.

    Where pieces overlap the longer one is taken.
    """
    found: list[tuple[int, str]] = []
    begins = {other[place : place + 2] for place in range(len(other) - 1)}
    place = 0
    while place < len(one) - least + 1:
        if one[place : place + 2] not in begins:
            place += 1
            continue
        length = 0
        while place + length < len(one) and one[place + length].isalnum() and one[place : place + length + 1] in other:
            length += 1
        if length >= least:
            # Bare figures agree by chance: 11 stands in 2011.
            if not one[place : place + length].isdecimal():
                found.append((place, one[place : place + length]))
            place += length
        else:
            place += 1
    longest = sorted(dict.fromkeys(piece for _, piece in found), key=len, reverse=True)[:most]
    return [piece for piece in dict.fromkeys(piece for _, piece in found) if piece in longest]


def marks(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where words stand in a text, as (begin, end), in order and not overlapping; width and case do not matter."""
    folded = text.casefold()
    places = sorted(
        (begin, begin + len(word))
        for word in words
        if word
        for begin in range(len(folded) - len(word) + 1)
        if folded.startswith(word, begin)
    )
    found: list[tuple[int, int]] = []
    for begin, end in places:
        if found and begin < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found
