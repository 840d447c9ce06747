"""Lines with a box to tick, drawn as lines: the fonts have no ballot boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.sheet import Sheet
from reports.style import INK, Style
from reports.typesetting.blocks import Block
from reports.typesetting.lines import Line, fill
from reports.typesetting.paint import baseline, paint
from reports.typesetting.type import Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(eq=False)
class Check(Block):
    """A box, ticked or not, and words beside it."""

    style: Style
    words: Words
    ticked: bool
    after: float = 0.0

    def _lines(self, width: float) -> list[Line]:
        return fill(self.words, self.style.body, width - self._hang)

    @property
    def _hang(self) -> float:
        return self.style.body.size * 1.6

    def height(self, width: float) -> float:
        """Return the height of the words."""
        return len(self._lines(width)) * self.style.body.leading

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the box on the first line and the words beside it."""
        kind = self.style.body
        side = kind.size * 0.82
        low = top - baseline(kind.leading, kind.size) - kind.size * 0.06
        canvas.saveState()
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.9)
        canvas.rect(x + 1, low, side, side)
        if self.ticked:
            canvas.setLineWidth(1.6)
            canvas.lines(
                [
                    (x + 1 + side * 0.2, low + side * 0.52, x + 1 + side * 0.42, low + side * 0.24),
                    (x + 1 + side * 0.42, low + side * 0.24, x + 1 + side * 0.84, low + side * 0.8),
                ]
            )
        canvas.restoreState()
        paint(canvas, self._lines(width), x + self._hang, top, width - self._hang, kind.leading)


def checks(sheet: Sheet, items: Sequence[tuple[Words, bool]], *, field: str = "") -> list[Block]:
    """Return one line per item: its words and whether it is ticked."""
    made: list[Block] = [
        Check(sheet.style, sheet.check(field, words) if field else words, ticked, sheet.style.gap / 2)
        for words, ticked in items
    ]
    if made:
        made[-1].after = sheet.style.gap
    return made
