"""Pages below each other: where each lies, which are in view, which place of which page a height is. Pure arithmetic.

Heights are whole pixels, so that a page drawn at its own size falls on pixels of the screen. Tops are summed up once
per scale; a scroll step of a thousand pages costs two searches in a sorted list.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stack:
    """Pages `first`, `first` + 1, … with their sizes and tops in pixels, `gap` before, between and after them."""

    sizes: tuple[tuple[int, int], ...]
    tops: tuple[int, ...]
    gap: int
    first: int = 0

    @property
    def width(self) -> int:
        """As wide as the widest page."""
        return max((width for width, _ in self.sizes), default=0)

    @property
    def height(self) -> int:
        """From the top of everything to its end."""
        return self.tops[-1] + self.sizes[-1][1] + self.gap if self.sizes else 0

    def holds(self, page: int) -> bool:
        """Whether a page lies in it."""
        return 0 <= page - self.first < len(self.sizes)

    def size(self, page: int) -> tuple[int, int]:
        """Width and height of a page it holds."""
        return self.sizes[page - self.first]

    def top(self, page: int) -> int:
        """Where a page it holds begins."""
        return self.tops[page - self.first]

    def at(self, height: int) -> int:
        """The page at a height; in a gap the one above, beyond the ends the first or the last."""
        return self.first + max(0, bisect_right(self.tops, height) - 1)

    def between(self, top: int, bottom: int) -> range:
        """The pages of which something lies between two heights."""
        if not self.sizes:
            return range(0)
        begin, end = self.at(top), self.at(bottom)
        if self.top(begin) + self.size(begin)[1] <= top and begin < end:
            begin += 1
        return range(begin, end + 1)

    def place(self, height: float) -> float:
        """A height as pages: 2.5 is the middle of the third page; a gap belongs to the page above."""
        if not self.sizes:
            return 0.0
        page = self.at(int(height))
        return page + min(max((height - self.top(page)) / max(1, self.size(page)[1]), 0.0), 0.9999)

    def height_of(self, place: float) -> float:
        """The height of such a place; one of a page it does not hold counts as the nearest end."""
        if not self.sizes:
            return 0.0
        page = min(max(int(place), self.first), self.first + len(self.sizes) - 1)
        share = min(max(place - page, 0.0), 1.0)
        return self.top(page) + share * self.size(page)[1]


def stacked(sizes: Sequence[tuple[int, int]], gap: int, first: int = 0) -> Stack:
    """Put pages of these sizes below each other."""
    tops = []
    top = gap
    for _, height in sizes:
        tops.append(top)
        top += height + gap
    return Stack(tuple(sizes), tuple(tops), gap, first)
