"""The verification code as a part of the running text: at the left the code, beside it what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sealing.page_code import HASH_DIGITS, PageCode
from reports.parts.code import draw_code
from reports.sheet import Sheet
from reports.typesetting.blocks import Block
from reports.typesetting.lines import fill
from reports.typesetting.paint import paint

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_SIDE = 62.0


@dataclass(eq=False)
class CodeBlock(Block):
    """See the module; never divided."""

    sheet: Sheet
    payload: str
    digest: str
    before: float = 10.0

    def height(self, width: float) -> float:
        """Return the height of the code."""
        del width
        return _SIDE

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the code and the words."""
        draw_code(canvas, self.payload, x, top - _SIDE, _SIDE)
        kind = self.sheet.style.small
        words = self.sheet.say("digest", digest=self.digest[:HASH_DIGITS])
        paint(canvas, fill(words, kind, width - _SIDE - 10), x + _SIDE + 10, top - 8, width - _SIDE - 10, kind.leading)


def code_block(sheet: Sheet, case_no: str, kind: str, page: int, pages: int, digest: str) -> Block:
    """Return the verification code of a page within the text."""
    return CodeBlock(sheet, PageCode(case_no, kind, page, pages, digest).payload(), digest)
