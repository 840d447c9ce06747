"""What a page is filled with: blocks that know their height and how they may be divided."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Block(ABC):
    """Something of the full width of a page. Lengths are points; `top` is the distance from the bottom of the sheet."""

    before: float = 0.0
    """The least space above; not taken at the top of a page."""
    after: float = 0.0
    keep_next: bool = False
    """Never the last on a page when something follows."""
    new_page: bool = False
    """Starts a page."""

    @abstractmethod
    def height(self, width: float) -> float:
        """Return the height at a width."""

    @abstractmethod
    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw into the rectangle below `top`."""

    def least(self, width: float) -> float:
        """Return the height of the smallest part that may end a page; the whole, if the block is not divided."""
        return self.height(width)

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut into a part not higher than `room` and the rest; None when that is not possible."""
        return None
