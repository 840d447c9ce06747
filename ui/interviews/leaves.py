"""Fitting the pages of the read-back to the customer's window, so that one page there is one page agreed to.

The window breaks text by its own width and size of type; the room lays blocks on pages by lines and characters. So the
window is asked how much fits, the room lays its pages for that, and each page is filled up with empty lines: then both
count alike, "3/8" means the same to customer, staff and record, and turning needs no translation.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.interviews.reading import ReadPage
from ui.widgets.customer_display import CustomerDisplay

_FULL = "国"
_HANGING = 2
_LEAST = (3, 8)


def room(display: CustomerDisplay) -> tuple[int, int]:
    """How many lines and full-width characters fit a page of the window as it is now."""
    display.present("", [_FULL] * 60)
    leaf = display.leaf
    lines = len(leaf.lines) if leaf else _LEAST[0]
    display.present("", [_FULL * 200])
    leaf = display.leaf
    # Closing marks may hang over the edge, two of them at most.
    chars = len(leaf.lines[0]) - _HANGING if leaf else _LEAST[1]
    return max(lines, _LEAST[0]), max(chars, _LEAST[1])


def filled(pages: Sequence[ReadPage], lines: int, title: str = "") -> list[tuple[str, ...]]:
    """The pages with as many lines as the window shows; `title` stands above each and is not said again below."""
    shown = [page.lines[1:] if title and page.lines[:1] == (title,) else page.lines for page in pages]
    return [(*told, *("" for _ in range(lines - len(told)))) for told in shown]


def fits(display: CustomerDisplay, pages: Sequence[tuple[str, ...]]) -> bool:
    """Whether the window shows just these pages, page by page."""
    at, of = display.place
    leaf = display.leaf
    return of == len(pages) and leaf is not None and at < of and leaf.lines == pages[at]
