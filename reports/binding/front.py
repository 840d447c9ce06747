"""Our own sheets in something bound: cover, index, typeset exhibits; and the stamps that go over every page.

They are set as papers are, without header and footer of their own: those of a bound volume are its stamps. The stamps
are drawn with the fonts of the front sheets, which therefore hold their characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

from reports.binding.places import SHEET, STRIP
from reports.document import Imprint, Paper
from reports.sheet import Sheet
from reports.style import A4
from reports.typesetting.lines import fit_line
from reports.typesetting.paint import Align, Pen

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from reports.typesetting.blocks import Block
    from reports.typesetting.pages import Page

_EDGE = 24.0
_BOX_PAD = 4.0
_LEAST_LEFT = 0.42


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands over one page: at its foot, at its head left, and in a box at its head right; `wide`: the page is.

    Any of them may be empty.
    """

    foot: str = ""
    left: str = ""
    right: str = ""
    wide: bool = False


class Leaves(Paper):
    """Sheets without header and footer, in the same style as every paper."""

    def __init__(self, sheet: Sheet, imprint: Imprint, blocks: Sequence[Block]) -> None:
        super().__init__(sheet, imprint)
        self._blocks = list(blocks)

    def bound(self, stamps: Sequence[Stamp]) -> tuple[bytes, list[str]]:
        """Return the sheets as bytes, and the stamps as they are drawn with the fonts of these sheets."""
        buffer = BytesIO()
        canvas = self._canvas(buffer)
        for number, page in enumerate(pages := self._pages(), 1):
            self._draw(canvas, page, number, len(pages))
            canvas.showPage()
        drawn = [self._stamp(canvas, one) for one in stamps]
        canvas.save()
        return buffer.getvalue(), drawn

    def _canvas(self, buffer: BytesIO) -> Canvas:
        canvas = super()._canvas(buffer)
        # The bookmarks of a volume are written when it is bound; those of single sheets would be dropped there.
        canvas.addOutlineEntry = _no_entry  # type: ignore[method-assign]
        return canvas

    def _draw(self, canvas: Canvas, page: Page, number: int, pages: int) -> None:
        del number, pages
        style = self.sheet.style
        for placed in page.placed:
            placed.block.draw(canvas, style.left, A4[1] - style.top - placed.top, style.measure)

    def _stamp(self, canvas: Canvas, stamp: Stamp) -> str:
        width, height = SHEET[::-1] if stamp.wide else SHEET
        kind = self.sheet.style.small.sized(9)
        record = _Record(canvas)
        pen = Pen(cast("Any", record))
        measure = width - 2 * _EDGE
        boxed = fit_line(stamp.right, kind.strong(), measure * (1 - _LEAST_LEFT))[0][:1] if stamp.right else []
        taken = boxed[0].width + 4 * _BOX_PAD if boxed else 0.0
        top = height - (STRIP - kind.leading) / 2
        if stamp.left:
            left = fit_line(stamp.left, kind, measure - taken)[0][:1]
            pen.lines(left, _EDGE, top, measure - taken, kind.leading)
        if boxed:
            pen.lines(boxed, _EDGE, top, measure - _BOX_PAD, kind.leading, Align.RIGHT)
        if stamp.foot:
            foot = fit_line(stamp.foot, kind, measure)[0][:1]
            pen.lines(foot, _EDGE, (STRIP + kind.leading) / 2, measure, kind.leading, Align.CENTRE)
        pen.lift()
        if boxed:
            wide = boxed[0].width + 2 * _BOX_PAD
            x, low = width - _EDGE - wide, top - kind.leading - 0.5
            record.addLiteral(f"q 0.7 w 0.36 G {x:.2f} {low:.2f} {wide:.2f} {kind.leading + 1:.2f} re S Q")
        return "\n".join(record.drawn)


def _no_entry(*_told: object, **_more: object) -> None:
    """Enter nothing."""


class _Record:
    """Takes what a pen draws, for a page that is not of this canvas; the characters count as used in its document."""

    def __init__(self, canvas: Canvas) -> None:
        from reports.fonts.embed import document_of

        self._doc = document_of(canvas)
        self.drawn: list[str] = []

    def addLiteral(self, words: str) -> None:  # noqa: N802 - reportlab's name
        """Keep what is drawn."""
        self.drawn.append(words)
