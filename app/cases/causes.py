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
from operator import add

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


class Causes(dict[str, Cause]):
    """All causes by key, with an index of their words: one pass over a text serves them all."""

    @cached_property
    def _owners(self) -> Mapping[str, tuple[tuple[str, int], ...]]:
        found: dict[str, list[tuple[str, int]]] = {}
        for cause in self.values():
            for word in dict.fromkeys((*cause.strong, *cause.words)):
                found.setdefault(word, []).append((cause.key, STRONG if word in cause.strong else 1))
        return {word: tuple(owners) for word, owners in found.items()}

    @cached_property
    def _phrases(self) -> Mapping[str, tuple[str, ...]]:
        # Chinese words and English phrases are looked for as they stand, by their first two signs.
        found: dict[str, list[str]] = {}
        for word in self._owners:
            if not _WORD.fullmatch(word):
                found.setdefault(word[:2], []).append(word)
        return {start: tuple(words) for start, words in found.items()}

    @cached_property
    def _single(self) -> frozenset[str]:
        # Single English words are looked for among the text's words.
        return frozenset(word for word in self._owners if _WORD.fullmatch(word))

    def said_in(self, text: str) -> dict[str, list[tuple[str, int]]]:
        """For each cause that a text speaks for, the words and what each counts, in the order in which they are
        said.
        """
        folded = fold(text)
        words: dict[str, None] = {}
        for place, pair in enumerate(map(add, folded, folded[1:])):
            for phrase in self._phrases.get(pair, ()):
                if folded.startswith(phrase, place):
                    words[phrase] = None
        words.update(dict.fromkeys(sorted(self._single.intersection(_WORD.findall(folded)))))
        found: dict[str, list[tuple[str, int]]] = {}
        for word in words:
            for key, weight in self._owners[word]:
                found.setdefault(key, []).append((word, weight))
        return found


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed cause with its score and the words that speak for it."""

    cause: Cause
    score: int
    words: tuple[str, ...]


def fold(text: str) -> str:
    """Fold width and case, as the words of the table are written."""
    return unicodedata.normalize("NFKC", text).casefold()


def propose(text: str, causes: Causes, limit: int = 3) -> list[Proposal]:
    """The causes that the words of `text` speak for, best first, at most `limit`; nothing said gives nothing.

    A strong word counts three, another one; a word counts once however often it is said. Ties go by the order of the
    table.
    """
    said = causes.said_in(text)
    found = [
        Proposal(causes[key], sum(weight for _, weight in said[key]), tuple(word for word, _ in said[key]))
        for key in causes
        if key in said
    ]
    found.sort(key=lambda one: -one.score)
    return found[:limit]
