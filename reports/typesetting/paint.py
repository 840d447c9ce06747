"""Putting lines on a canvas, one text object for all of them.

The content is written directly (two-byte codes in hexadecimal, ISO 32000-1, 9.4): it is shorter and much quicker than
reportlab's text objects, which escape every byte by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from reports.typesetting.breaks import STRETCH, stretches
from reports.typesetting.lines import Line, Look, Piece
from reports.typesetting.type import BLACK

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# Where the baseline stands below the top of its line, as a share of the size, with the rest of the leading halved.
_ASCENT, _DESCENT = 0.88, 0.12
_BOLD_STROKE = 0.028
_UNDERLINE_DROP = 0.16
_STRIKE_RISE = 0.34


class Align(Enum):
    """Where a line stands in its measure; the value is the share of the spare width left of it."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Pen:
    """Collects text and writes it as one text object; a state is written only when it changes.

    Nothing is on the canvas before `lift`.
    """

    def __init__(self, canvas: Canvas) -> None:
        from reports.fonts.embed import document_of, embedded

        self._font = embedded
        self._document = document_of(canvas)
        self._canvas = canvas
        self._text: list[str] = []
        self._after: list[str] = []
        self._look: Look | None = None
        self._spread = 0.0

    def lines(
        self,
        lines: Sequence[Line],
        x: float,
        top: float,
        measure: float,
        leading: float,
        align: Align = Align.LEFT,
    ) -> None:
        """Set lines one below the other, the first one's top at `top`; justified lines bring their own stretch."""
        for number, line in enumerate(lines):
            if not line.pieces:
                continue
            size = line.pieces[0].look.type.size
            at = x + line.indent + (measure - line.indent - line.width) * align.value
            y = top - number * leading - baseline(leading, size)
            self._text.append(f"1 0 0 1 {at:.2f} {y:.2f} Tm")
            spread = line.stretch if align is Align.LEFT else 0.0
            for piece in line.pieces:
                at += self._piece(piece, at, y, spread)

    def lift(self) -> None:
        """Put what was set on the canvas."""
        if self._text:
            self._canvas.addLiteral(f"q BT {' '.join(self._text)} ET {' '.join(self._after)} Q")
        self._text, self._after, self._look, self._spread = [], [], None, 0.0

    def _piece(self, piece: Piece, x: float, y: float, spread: float) -> float:
        """Write one piece and return how far the pen moved."""
        look = piece.look
        if look != self._look:
            self._use(look)
        encode = self._font(look.face).encode
        moved = piece.width
        if spread:
            for part in STRETCH.findall(piece.text):
                wide = stretches(part)
                self._spacing(spread if wide else 0.0)
                self._text.append(f"<{encode(part, self._document)}> Tj")
                moved += spread * len(part) if wide else 0.0
        else:
            self._spacing(0.0)
            self._text.append(f"<{encode(piece.text, self._document)}> Tj")
        for wanted, shift in ((look.underline, -_UNDERLINE_DROP), (look.strike, _STRIKE_RISE)):
            if wanted:
                low = y + look.type.size * shift
                self._after.append(f"0.6 w {x:.2f} {low:.2f} m {x + moved:.2f} {low:.2f} l S")
        return moved

    def _spacing(self, spread: float) -> None:
        if spread != self._spread:
            self._text.append(f"{spread:.4f} Tc")
            self._spread = spread

    def _use(self, look: Look) -> None:
        kind = look.type
        self._text.append(f"/{self._font(look.face).use(self._document).name} {kind.size:g} Tf")
        before = self._look.type if self._look else None
        if kind.colour != (before.colour if before else BLACK):
            red, green, blue = kind.colour
            self._text.append(f"{red:g} {green:g} {blue:g} rg {red:g} {green:g} {blue:g} RG")
        if kind.bold != (before.bold if before else False):
            self._text.append("2 Tr" if kind.bold else "0 Tr")
        if kind.bold:
            self._text.append(f"{kind.size * _BOLD_STROKE:.3f} w")
        self._look = look


def baseline(leading: float, size: float) -> float:
    """Return how far below the top of its line a baseline stands."""
    return (leading - size * (_ASCENT + _DESCENT)) / 2 + size * _ASCENT


def paint(
    canvas: Canvas,
    lines: Sequence[Line],
    x: float,
    top: float,
    measure: float,
    leading: float,
    align: Align = Align.LEFT,
) -> None:
    """Draw lines at once, with a pen of their own."""
    pen = Pen(canvas)
    pen.lines(lines, x, top, measure, leading, align)
    pen.lift()
