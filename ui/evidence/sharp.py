"""Which part of a page is drawn sharp: pure arithmetic over pixels of the picture that is asked for.

A page of moderate size is drawn whole; of a large one only what is in view and a third more on every side, so that
800 % of a scanned contract needs no more memory than 100 %.
"""

from __future__ import annotations

from app.evidence.preview.content import Region

WHOLE_PIXELS = 6_000_000
"""Up to this many pixels a page is drawn whole."""


def wanted(seen: Region, whole: tuple[int, int]) -> Region | None:
    """The part to draw when `seen` is in view of a picture `whole` pixels large; None is all of it."""
    if whole[0] * whole[1] <= WHOLE_PIXELS:
        return None
    across, down = seen.width // 3, seen.height // 3
    left, top = max(0, seen.left - across), max(0, seen.top - down)
    right = min(whole[0], seen.left + seen.width + across)
    bottom = min(whole[1], seen.top + seen.height + down)
    return Region(left, top, max(1, right - left), max(1, bottom - top))


def covers(have: Region | None, seen: Region) -> bool:
    """Whether what was drawn (None: all of it) holds everything in view."""
    if have is None:
        return True
    return (
        have.left <= seen.left
        and have.top <= seen.top
        and seen.left + seen.width <= have.left + have.width
        and seen.top + seen.height <= have.top + have.height
    )


def part_of(region: Region | None, whole: tuple[int, int]) -> tuple[float, float, float, float]:
    """A region as left, top, width and height in shares of the whole."""
    box = region or Region(0, 0, *whole)
    return box.left / whole[0], box.top / whole[1], box.width / whole[0], box.height / whole[1]
