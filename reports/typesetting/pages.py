"""Filling pages: blocks in, pages of placed blocks out, before anything is drawn.

All pages are known before the first is drawn, so that "page n of m" needs neither a second run nor a patched stream.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.kernel.errors import Fault
from reports.typesetting.blocks import Block

_TOLERANCE = 0.01


class PageError(Fault):
    """A block that may not be divided is higher than a page; heights in points."""

    def __init__(self, part: str, height: float, room: float) -> None:
        super().__init__("reports.page", part=part, height=f"{height:.0f}", room=f"{room:.0f}")

    def __str__(self) -> str:
        """Say it in English, for the log."""
        return "{part} is {height} points high and the page only {room}".format_map(self.params)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the distance of its top from the top of the page's text area, in points."""

    block: Block
    top: float


@dataclass
class Page:
    """One page and what stands on it."""

    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0
    """The height taken, without the space that the last block wants below it."""
    owed: float = 0.0
    """The space that the last block wants below it."""

    def gap(self, block: Block) -> float:
        """Return the space that comes before a block here."""
        return max(block.before, self.owed) if self.placed else 0.0

    def put(self, block: Block, height: float) -> None:
        """Place a block below what is there."""
        self.used += self.gap(block)
        self.placed.append(Placed(block, self.used))
        self.used += height
        self.owed = block.after


def fill_pages(blocks: Sequence[Block], width: float, height: float) -> list[Page]:
    """Distribute blocks over pages of one text area; there is always at least one page.

    Raises `PageError` when a block neither fits on an empty page nor can be divided.
    """
    pages = [Page()]
    for number, block in enumerate(blocks):
        rest: Block | None = block
        following = _least_following(blocks, number, width)
        if block.new_page and pages[-1].placed:
            pages.append(Page())
        while rest is not None:
            rest = _place(pages, rest, width, height, following)
    return pages


def _place(pages: list[Page], block: Block, width: float, height: float, following: float) -> Block | None:
    """Place as much of a block as the last page takes; return what is left for the next."""
    page = pages[-1]
    room = height - page.used - page.gap(block) + _TOLERANCE
    tall = block.height(width)
    if tall + following <= room or (tall <= room and not page.placed):
        page.put(block, tall)
        return None
    parts = block.divide(width, room)
    if parts is not None:
        first, rest = parts
        page.put(first, first.height(width))
        pages.append(Page())
        return rest
    if not page.placed:
        raise PageError(type(block).__name__, tall, height)
    pages.append(Page())
    return block


def _least_following(blocks: Sequence[Block], number: int, width: float) -> float:
    """Return what must still fit below a block that is kept with the next: chains of headings count as one."""
    least, at = 0.0, number
    while blocks[at].keep_next and at + 1 < len(blocks) and not blocks[at + 1].new_page:
        following = blocks[at + 1]
        least += max(blocks[at].after, following.before)
        if not following.keep_next:
            return least + following.least(width)
        least += following.height(width)
        at += 1
    return least
