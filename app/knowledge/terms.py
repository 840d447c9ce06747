"""The table of terms (术语表): words that mean one thing, words that say nothing, and what belongs to which section.

Customers say 滞纳金, the contract says 违约金, and the clerk types 罚款: a table of such words was preferred to word
vectors, because a lead can read it, mend it, and see in the reasons why an article was offered.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from app.interviews.sections import BY_KEY
from app.store.search import normalise


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning: its proper word, and what else people say for it; folded."""

    word: str
    also: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The proper word and all others."""
        return (self.word, *self.also)


@dataclass(frozen=True, slots=True)
class Terms:
    """The table as a whole. `sections` are article keys that fit a section of the interview."""

    terms: tuple[Term, ...]
    stop: tuple[str, ...]
    sections: Mapping[str, tuple[str, ...]]

    def said(self, text: str) -> Iterator[tuple[Term, str]]:
        """The terms that a folded text says, each with the longest of its words that stands there."""
        for term in self.terms:
            found = [name for name in term.names if name in text]
            if found:
                yield term, max(found, key=len)


@cache
def terms() -> Terms:
    """The table that came with the program; a malformed one is a bug of ours and raises `ValueError`."""
    file = resources.files("resources") / "knowledge" / "terms.toml"
    return read_terms(file.read_text("utf-8"))


def read_terms(text: str) -> Terms:
    """Read and check a table."""
    data: dict[str, Any] = tomllib.loads(text)
    found = tuple(
        Term(normalise(entry["word"]), tuple(normalise(one) for one in entry["also"])) for entry in data["term"]
    )
    names = [term.word for term in found]
    if len(set(names)) < len(names):
        raise ValueError(f"a term stands twice: {sorted(name for name in names if names.count(name) > 1)}")
    sections = {key: tuple(entry["articles"]) for key, entry in data.get("section", {}).items()}
    if unknown := sections.keys() - BY_KEY.keys():
        raise ValueError(f"no such section: {sorted(unknown)}")
    stop = sorted((normalise(one) for one in data["stop"]), key=len, reverse=True)
    return Terms(found, tuple(stop), sections)
