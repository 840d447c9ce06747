"""The status stepper of a case: every step of the straight way through, done ones filled, the present one named.

Drawn as a line of dots with words below; the words say it too, for readers of the file and of a bad copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.sheet import Sheet
from reports.style import INK, RULE
from reports.typesetting.blocks import Block
from reports.typesetting.lines import fill, fit_line
from reports.typesetting.paint import Align, paint

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_DOT = 4.0
_HALF = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its label, whether it was passed, whether the case stands on it."""

    label: str
    passed: bool
    present: bool


@dataclass(eq=False)
class Stepper(Block):
    """Steps in one row; in large print in two."""

    sheet: Sheet
    steps: Sequence[Step]
    large: bool = False
    before: float = 0.0
    after: float = 0.0

    def _rows(self) -> list[Sequence[Step]]:
        if not self.large:
            return [self.steps]
        return [self.steps[start : start + _HALF] for start in range(0, len(self.steps), _HALF)]

    @property
    def _tall(self) -> float:
        return self.sheet.style.figure.leading + 4 * _DOT

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        return len(self._rows()) * self._tall

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw line, dots and labels."""
        for row in self._rows():
            self._draw_row(canvas, row, x, top, width / len(self._rows()[0]))
            top -= self._tall

    def _draw_row(self, canvas: Canvas, row: Sequence[Step], x: float, top: float, each: float) -> None:
        middle = top - 2 * _DOT
        canvas.saveState()
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(1)
        if len(row) > 1:
            canvas.line(x + each / 2, middle, x + each * (len(row) - 0.5), middle)
        for number, step in enumerate(row):
            centre = x + each * (number + 0.5)
            reached = step.passed or step.present
            canvas.setFillColorRGB(*(INK if reached else (1, 1, 1)))
            canvas.setStrokeColorRGB(*(INK if reached else RULE))
            canvas.circle(centre, middle, _DOT * (1.35 if step.present else 0.8), stroke=1, fill=1)
        canvas.restoreState()
        figure = self.sheet.style.figure
        # One size for the whole row, the one in which its longest label stands on a line.
        size = min(fit_line(step.label, figure.strong(), each - 4)[1].size for step in self.steps)
        for number, step in enumerate(row):
            kind = (figure.strong() if step.present else figure).sized(size)
            lines = fill(step.label, kind, each - 4)
            paint(canvas, lines[:1], x + each * number + 2, top - 4 * _DOT, each - 4, kind.leading, Align.CENTRE)


def stepper(sheet: Sheet, steps: Sequence[Step], *, large: bool = False) -> Block:
    """Return the stepper of a case."""
    gap = sheet.style.gap
    return Stepper(sheet, steps, large, before=gap, after=gap * 1.5)
