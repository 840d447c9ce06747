"""Proposing a cause (事由) from what the customer said, by words that can be shown.

A table of words was preferred to a trained model: the clerk sees which words spoke for a proposal, and an auditor can
read why a case was filed under it. It proposes; a person decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

STRONG = 3
_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*")


@dataclass(frozen=True)
class Cause:
    """One cause: where it belongs in the classification, whether it is a theft, and the words that speak for it."""

    key: str
    business: str
    reason: str
    theft: bool
    demands: tuple[str, ...]
    strong: tuple[str, ...]
    words: tuple[str, ...]

    @cached_property
    def _phrases(self) -> tuple[str, ...]:
        # Chinese words and English phrases are looked for as they stand, single English words among the text's words.
        return tuple(word for word in (*self.strong, *self.words) if not _WORD.fullmatch(word))

    @cached_property
    def _single(self) -> frozenset[str]:
        return frozenset((*self.strong, *self.words)) - frozenset(self._phrases)

    def found_in(self, said: Said) -> tuple[str, ...]:
        """The table's words that occur in a text, each once."""
        text = said.text
        phrases = [word for word in self._phrases if word in text]
        single = self._single & said.words if said.words else ()
        return (*phrases, *sorted(single)) if single else tuple(phrases)


@dataclass(frozen=True, slots=True)
class Said:
    """A text as it is searched: folded, and its Latin words."""

    text: str
    words: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Said:
        """Fold width and case, and find the Latin words."""
        folded = fold(text)
        return cls(folded, frozenset(_WORD.findall(folded)))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed cause with its score and the words that speak for it."""

    cause: Cause
    score: int
    words: tuple[str, ...]


def fold(text: str) -> str:
    """Fold width and case, as the words of the table are written."""
    return unicodedata.normalize("NFKC", text).casefold()


def propose(text: str, causes: Mapping[str, Cause], limit: int = 3) -> list[Proposal]:
    """The causes that the words of `text` speak for, best first, at most `limit`; nothing said gives nothing.

    A strong word counts three, another one; a word counts once however often it is said. Ties go by the order of the
    table.
    """
    said = Said.of(text)
    found = [_weighed(cause, words) for cause in causes.values() if (words := cause.found_in(said))]
    found.sort(key=lambda one: -one.score)
    return found[:limit]


def _weighed(cause: Cause, words: tuple[str, ...]) -> Proposal:
    return Proposal(cause, sum(STRONG if word in cause.strong else 1 for word in words), words)
