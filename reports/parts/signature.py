"""Places for signatures: a box per person that is never divided, with what was drawn on screen, or room for a pen.

Signing by hand and by fingerprint is the default way; a drawn signature is shown as the strokes that were captured.
A date that is known is printed, otherwise it is left to the signer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reports.sheet import Sheet
from reports.style import INK, RULE, Style
from reports.typesetting.blocks import Block
from reports.typesetting.lines import Line, fill, fit_line
from reports.typesetting.paint import Align, paint
from reports.typesetting.type import Type

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# Strokes of points [x, y, …] as `app.sealing` keeps them: in one scale on both axes, y pointing down.
Strokes = Sequence[Sequence[Sequence[float]]]
_PEN = 1.3
# A small signature is not blown up further than as if its pad were this wide.
_NARROWEST_PAD = 400.0
# In large print a third of the page is too narrow for role, name and date.
_LARGEST_FOR_THREE = 13.0


@dataclass(frozen=True, slots=True)
class Signer:
    """One who signs: in what role, under what name (may be empty), on what day (written out, may be empty)."""

    role: str
    name: str = ""
    signed_on: str = ""
    strokes: Strokes = ()
    fingerprint: bool = False
    """Whether a place for a fingerprint 捺印 is shown."""
    seal: bool = False
    """Whether a place for a seal 盖章 is shown instead of room for a pen only."""


@dataclass(eq=False)
class Signatures(Block):
    """Signature boxes, two in a row, or the three of a sitting in one; rows stay whole."""

    sheet: Sheet
    signers: Sequence[Signer]
    columns: int = 2
    before: float = 0.0
    after: float = 0.0
    _between: float = field(default=12.0, init=False)

    def _rows(self) -> int:
        return -(-len(self.signers) // self.columns)

    def _wide(self, width: float) -> float:
        return (width - (self.columns - 1) * self._between) / self.columns

    def _head(self, signer: Signer, wide: float) -> list[Line]:
        label = self.sheet.style.label
        named = self.sheet.say("signature.name", name=signer.name) if signer.name else ""
        kind = Type(label.face, label.size, label.leading, bold=True)
        return fill(signer.role + named, kind, wide - 2 * self.sheet.style.pad)

    def _box(self, width: float) -> float:
        """Return the height of every box: the longest name decides how many lines stand at its top."""
        style = self.sheet.style
        lines = max((len(self._head(signer, self._wide(width))) for signer in self.signers), default=1)
        return style.label.leading * (lines + 1) + style.signature + style.pad * 2

    def height(self, width: float) -> float:
        """Return the height of all rows of boxes."""
        rows = self._rows()
        return rows * self._box(width) + max(0, rows - 1) * self._between

    def least(self, width: float) -> float:
        """Return the height of one row."""
        return self._box(width)

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divide between rows of boxes only."""
        rows = min(int((room + self._between) / (self._box(width) + self._between)), self._rows() - 1)
        if rows < 1:
            return None
        cut = rows * self.columns
        return (
            Signatures(self.sheet, self.signers[:cut], self.columns, self.before),
            Signatures(self.sheet, self.signers[cut:], self.columns, 0.0, self.after),
        )

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the boxes in reading order."""
        wide, tall = self._wide(width), self._box(width)
        for number, signer in enumerate(self.signers):
            line, place = divmod(number, self.columns)
            left = x + place * (wide + self._between)
            self._draw_box(canvas, signer, left, top - line * (tall + self._between), wide, tall)

    def _draw_box(self, canvas: Canvas, signer: Signer, x: float, top: float, wide: float, tall: float) -> None:
        style, pad = self.sheet.style, self.sheet.style.pad
        low, inner, leading = top - tall, wide - 2 * pad, style.label.leading
        canvas.saveState()
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(style.hairline)
        canvas.rect(x, low, wide, tall)
        canvas.restoreState()
        paint(canvas, self._head(signer, wide), x + pad, top - pad, inner, leading)
        floor = low + pad + leading
        signing = self._draw_marks(canvas, signer, x, floor + style.signature, wide)
        _draw_strokes(canvas, signer.strokes, x + pad, floor, signing, style.signature)
        day = signer.signed_on or self.sheet.say("signature.blank_day")
        lines, kind = fit_line(self.sheet.say("signature.day", day=day), style.label, inner)
        paint(canvas, lines, x + pad, floor, inner, kind.leading)

    def _draw_marks(self, canvas: Canvas, signer: Signer, x: float, top: float, wide: float) -> float:
        """Draw the places for fingerprint and seal at the right; return the width that is left for signing."""
        style = self.sheet.style
        side = style.signature - 2 * style.pad
        left = wide - 2 * style.pad
        for wanted, code in ((signer.fingerprint, "signature.fingerprint"), (signer.seal, "signature.seal")):
            if wanted:
                left -= side
                _draw_place(canvas, style, self.sheet.say(code), x + style.pad + left, top - style.pad, side)
                left -= style.pad
        return left


def _draw_place(canvas: Canvas, style: Style, label: str, x: float, top: float, side: float) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*RULE)
    canvas.setLineWidth(style.hairline)
    canvas.setDash(2, 2)
    canvas.rect(x, top - side, side, side)
    canvas.restoreState()
    lines, kind = fit_line(label, style.small, side)
    paint(canvas, lines, x, top - side / 2 + kind.leading / 2, side, kind.leading, Align.CENTRE)


def _draw_strokes(canvas: Canvas, strokes: Strokes, x: float, low: float, wide: float, tall: float) -> None:
    """Draw strokes in proportion, in the middle of their place."""
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    across, down = max(xs) - min(xs), max(ys) - min(ys)
    scale = min((wide - 2 * _PEN) / max(across, _NARROWEST_PAD), (tall - 2 * _PEN) / max(down, 1.0))
    left = x + (wide - across * scale) / 2 - min(xs) * scale
    top = low + (tall + down * scale) / 2 + min(ys) * scale
    canvas.saveState()
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(_PEN)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    for stroke in strokes:
        places = [(left + point[0] * scale, top - point[1] * scale) for point in stroke]
        if places:
            path.moveTo(*places[0])
            for place in places[1:] or places:
                path.lineTo(*place)
    canvas.drawPath(path)
    canvas.restoreState()


def signatures(sheet: Sheet, signers: Sequence[Signer], *, columns: int = 0) -> Block:
    """Return the boxes of all who sign; names that lack a glyph are reported under the role.

    Two stand in a row; three do as well where each has room for a pen, so that nobody signs alone on the next page;
    `columns` other than 0 says how many.
    """
    narrow = sheet.style.measure / 3 < 2 * sheet.style.signature or sheet.style.body.size > _LARGEST_FOR_THREE
    columns = columns or (3 if len(signers) == 3 and not narrow else 2)
    for signer in signers:
        sheet.check(signer.role, signer.name)
    gap = sheet.style.gap
    return Signatures(sheet, signers, columns, before=gap * 2, after=gap * 2)
