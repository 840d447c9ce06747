"""Which pieces of a page are drawn sharp: pure arithmetic over pixels of the picture that is asked for.

A page of moderate size is drawn whole; a larger one in tiles, and only those in view, so that 800 % of a scanned
contract and a photograph of sixty megapixels need no more memory than a letter.
"""

from __future__ import annotations

from app.evidence.preview.content import Region

WHOLE_PIXELS = 2_500_000
"""Up to this many pixels a page is drawn whole."""
SIDE = 512
"""Width and height of a tile."""
ROUGH_PIXELS = 400_000
"""How large the rough picture of a page in tiles is, which is shown stretched until the tiles are there."""

Whole = tuple[int, int]


def in_tiles(whole: Whole) -> bool:
    """Whether a page of that size is drawn in tiles."""
    return whole[0] * whole[1] > WHOLE_PIXELS


def pieces(seen: Region, whole: Whole) -> list[Region | None]:
    """What has to be there when `seen` is in view of a picture `whole` pixels large; None is all of it."""
    if not in_tiles(whole):
        return [None]
    last_across, last_down = (whole[0] - 1) // SIDE, (whole[1] - 1) // SIDE
    across = range(max(0, seen.left // SIDE), min(last_across, (seen.left + seen.width - 1) // SIDE) + 1)
    down = range(max(0, seen.top // SIDE), min(last_down, (seen.top + seen.height - 1) // SIDE) + 1)
    found = [
        Region(column * SIDE, row * SIDE, min(SIDE, whole[0] - column * SIDE), min(SIDE, whole[1] - row * SIDE))
        for row in down
        for column in across
    ]
    # From the middle outwards: that is where somebody looks.
    middle = (seen.left + seen.width / 2, seen.top + seen.height / 2)

    def away(one: Region) -> float:
        return abs(one.left + one.width / 2 - middle[0]) + abs(one.top + one.height / 2 - middle[1])

    return [*sorted(found, key=away)]


def rough_scale(size: tuple[float, float]) -> float:
    """The scale of the rough picture of a page that is `size` pixels large at 100 %."""
    return float(min(1.0, (ROUGH_PIXELS / max(1.0, size[0] * size[1])) ** 0.5))


def part_of(region: Region | None, whole: Whole) -> tuple[float, float, float, float]:
    """A region as left, top, width and height in shares of the whole."""
    box = region or Region(0, 0, *whole)
    return box.left / whole[0], box.top / whole[1], box.width / whole[0], box.height / whole[1]
