"""A place narrower than a page: a region of it, in ten-thousandths of the upright page. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from app.kernel.errors import Refusal

FULL = 10_000


def region_of(edges: Sequence[int], pages: str) -> list[int]:
    """Check a region [left, top, right, bottom]; empty is the whole page.

    Refused: `mediation.region_malformed` (not four edges in their order within the page),
    `mediation.region_of_one_page` (a region of several pages, or of an exhibit without pages).
    """
    if not edges:
        return []
    kept = [int(edge) for edge in edges]
    if len(kept) != 4 or not (0 <= kept[0] < kept[2] <= FULL and 0 <= kept[1] < kept[3] <= FULL):
        raise Refusal("mediation.region_malformed", "pages")
    if not pages.isdecimal():
        raise Refusal("mediation.region_of_one_page", "pages")
    return kept
