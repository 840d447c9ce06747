"""Page numbers of something bound: which pages each entry has, in one part or in several, counted through. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """The pages of an entry, from 1, counted through all parts; `part` from 0."""

    part: int
    first: int
    last: int

    @property
    def pages(self) -> int:
        """How many there are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Volume:
    """One part: how many front sheets it begins with, its pages, and which entries are in it (from, up to)."""

    front: int
    first: int
    last: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Pagination:
    """Everything numbered: `total` pages in all parts together."""

    spans: tuple[Span, ...]
    volumes: tuple[Volume, ...]
    total: int


def paginate(parts: Sequence[int], pages: Sequence[int], fronts: Sequence[int]) -> Pagination:
    """Number the pages of entries: `parts` and `pages` of each entry, and the front sheets of each part.

    Parts go up from 0 without a gap; an entry without a page, or one that goes back, is a bug: `ValueError`.
    """
    if len(parts) != len(pages) or list(parts) != sorted(parts) or set(parts) != set(range(len(fronts))):
        raise ValueError("entries and parts do not fit together")
    if any(count < 1 for count in (*pages, *fronts)):
        raise ValueError("an entry or a front without a page")
    spans: list[Span] = []
    volumes: list[Volume] = []
    at, entry = 0, 0
    for part, front in enumerate(fronts):
        first, start = at + 1, entry
        at += front
        while entry < len(pages) and parts[entry] == part:
            spans.append(Span(part, at + 1, at + pages[entry]))
            at += pages[entry]
            entry += 1
        volumes.append(Volume(front, first, at, start, entry))
    return Pagination(tuple(spans), tuple(volumes), at)
