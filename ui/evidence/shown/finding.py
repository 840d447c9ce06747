"""Where words stand in a text that is shown (查找): width, case and traditional characters do not count, as elsewhere.

The folded text is made once, in the background; looking is then a search for a piece of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.store.folding import fold, folded_places

MOST = 1_000
"""The most places that are counted."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text ready to be looked through."""

    folded: str
    places: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Folded:
        """Fold a text; for a worker."""
        folded, places = folded_places(text)
        return cls(folded, places)

    def find(self, words: str) -> list[tuple[int, int]]:
        """Where words stand: start and end in the text, at most `MOST` places."""
        wanted = fold(words.strip())
        found: list[tuple[int, int]] = []
        at = self.folded.find(wanted) if wanted else -1
        while at >= 0 and len(found) < MOST:
            end = at + len(wanted)
            found.append((self.places[at], self.places[end]))
            at = self.folded.find(wanted, end)
        return found


def rows_with(folded: Sequence[str], words: str) -> list[int]:
    """Which of some folded rows hold words, at most `MOST`."""
    wanted = fold(words.strip())
    if not wanted:
        return []
    found: list[int] = []
    for place, row in enumerate(folded):
        if wanted in row:
            found.append(place)
            if len(found) >= MOST:
                break
    return found
