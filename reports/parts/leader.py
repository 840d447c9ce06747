"""A line of an index: what it is at the left, dots, and on which pages at the right; below it, small, what identifies
it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.sheet import Sheet
from reports.style import Style
from reports.typesetting.blocks import Block
from reports.typesetting.lines import Line, fill, natural_width
from reports.typesetting.paint import Align, Pen
from reports.typesetting.type import Type, Words, plain

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_DOT = "."
_GAP = 5.0
_HANG = 18.0


@dataclass(eq=False)
class Leader(Block):
    """See the module; never divided. `level` moves it in; `label` stands before the title in a column of its own."""

    style: Style
    label: str
    words: Words
    pages: str
    under: Words = ""
    level: int = 0
    before: float = 0.0
    after: float = 5.0

    @property
    def _type(self) -> Type:
        return self.style.cell if self.level else self.style.cell.strong()

    def _inset(self) -> float:
        return self.level * _HANG + (max(natural_width(self.label, self._type) + _GAP, 52.0) if self.label else 0.0)

    def _lines(self, width: float) -> tuple[list[Line], list[Line]]:
        inset, pages = self._inset(), natural_width(self.pages, self.style.figure)
        room = width - inset - pages - 4 * _GAP
        below = fill(self.under, self.style.small, width - inset - pages - 2 * _GAP) if plain(self.under) else []
        return fill(self.words, self._type, room), below

    def height(self, width: float) -> float:
        """Return the height of the title's lines and of what stands below."""
        lines, below = self._lines(width)
        return len(lines) * self._type.leading + len(below) * self.style.small.leading

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw label, title, dots, pages, and what stands below."""
        lines, below = self._lines(width)
        kind, inset = self._type, self._inset()
        pen = Pen(canvas)
        if self.label:
            pen.lines(fill(self.label, kind, inset), x + self.level * _HANG, top, inset, kind.leading)
        pen.lines(lines, x + inset, top, width - inset, kind.leading)
        last = top - (len(lines) - 1) * kind.leading
        taken = natural_width(self.pages, self.style.figure)
        if self.pages:
            pen.lines(fill(self.pages, self.style.figure, width), x, last, width, kind.leading, Align.RIGHT)
            self._dots(pen, x + inset + lines[-1].width + _GAP, x + width - taken - _GAP, last, kind.leading)
        pen.lines(below, x + inset, top - len(lines) * kind.leading, width - inset, self.style.small.leading)
        pen.lift()

    def _dots(self, pen: Pen, start: float, end: float, top: float, leading: float) -> None:
        kind = self.style.small
        step = natural_width(f"{_DOT} {_DOT}", kind) - natural_width(_DOT, kind)
        count = int((end - start) / step)
        if count > 0:
            dots = fill(" ".join(_DOT * count), kind, end - start + step)
            pen.lines(dots[:1], start, top, end - start, leading, Align.RIGHT)


def leader(
    sheet: Sheet, label: str, words: Words, pages: str, *, under: Words = "", level: int = 0, field: str = ""
) -> Block:
    """Return a line of an index; missing characters are noted under `field`."""
    return Leader(sheet.style, label, sheet.check(field or plain(words)[:12], words), pages, under, level)
