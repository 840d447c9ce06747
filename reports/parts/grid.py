"""Ruled rows of cells: the one engine behind tables and forms.

A grid is set out for a width once; after that it only decides how many rows a page takes. Header rows are repeated on
every page. A row stays whole unless it is long; a total row never stands alone on a page. A form has no header:
what it is about is said again above the part that went to the next page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reports.style import RULE, TINT, Style
from reports.typesetting.blocks import Block
from reports.typesetting.lines import Line, fill
from reports.typesetting.paint import Align, Pen
from reports.typesetting.type import Type, Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LONG_ROW = 8
_FEWEST_LINES = 3
# Lines bring their own leading, so the space above and below is less than the space at the sides.
_TIGHT = 0.6


class Cell(NamedTuple):
    """Set text in a cell: where the cell starts in its row, how wide it is, and how the text stands in it."""

    lines: Sequence[Line]
    x: float
    width: float
    leading: float
    align: Align = Align.LEFT
    tinted: bool = False


class Row(NamedTuple):
    """Cells of one height; a row that `closes` (a total) keeps the row before it."""

    cells: tuple[Cell, ...]
    height: float
    closes: bool = False

    @property
    def lines(self) -> int:
        """The number of lines of the longest cell."""
        return max((len(cell.lines) for cell in self.cells), default=0)


class Layout(NamedTuple):
    """Header rows and rows, set out for one width."""

    head: tuple[Row, ...]
    rows: tuple[Row, ...]


def cell(words: Words, kind: Type, style: Style, x: float, width: float, align: Align = Align.LEFT, *,
         tinted: bool = False) -> Cell:  # fmt: skip
    """Set words into a cell."""
    return Cell(fill(words, kind, width - 2 * style.pad), x, width, kind.leading, align, tinted)


def row(cells: Sequence[Cell], style: Style, *, closes: bool = False) -> Row:
    """Make a row as high as its highest cell."""
    return Row(tuple(cells), max(len(one.lines) * one.leading for one in cells) + 2 * style.pad * _TIGHT, closes)


@dataclass(eq=False)
class Grid(Block):
    """A ruled grid; `set_out` is asked for the rows when the width is known."""

    style: Style
    set_out: Callable[[float], Layout]
    before: float = 0.0
    after: float = 0.0
    whole: float = 0.0
    """Not divided while it takes less than this share of a page and has at most `most` rows."""
    most: int = 1000
    again: Callable[[float], Row] | None = None
    """What stands above the rows of every further part of a grid that has no header of its own."""
    _done: tuple[float, Layout] | None = None

    def layout(self, width: float) -> Layout:
        """Return header and rows for a width."""
        if self._done is None or self._done[0] != width:
            self._done = (width, self.set_out(width))
        return self._done[1]

    def height(self, width: float) -> float:
        """Return the height of header and all rows."""
        head, rows = self.layout(width)
        return sum(one.height for one in (*head, *rows))

    def least(self, width: float) -> float:
        """Return the height of the header and the first two rows (of a long row the first lines)."""
        head, rows = self.layout(width)
        if self._stays_whole(width):
            return self.height(width)
        if rows and rows[0].lines >= _LONG_ROW:
            first = _FEWEST_LINES * max(one.leading for one in rows[0].cells)
        else:
            first = sum(one.height for one in rows[:2])
        return sum(one.height for one in head) + first

    def _stays_whole(self, width: float) -> bool:
        few = len(self.layout(width).rows) <= self.most
        return few and self.height(width) <= self.style.depth * self.whole

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between rows, or through a long row; the header is repeated."""
        head, rows = self.layout(width)
        if self._stays_whole(width):
            return None
        room -= sum(one.height for one in head)
        count = 0
        while count < len(rows) and rows[count].height <= room:
            room -= rows[count].height
            count += 1
        count = min(count, len(rows) - 1)
        if count == len(rows) - 1 and count >= (1 if rows[count].closes else 2):
            # Neither a total nor any other row stands alone on the last page.
            count -= 1
        halves = self._cut(rows[count], room)
        if halves:
            first, rest = (*rows[:count], halves[0]), (halves[1], *rows[count + 1 :])
        elif count:
            first, rest = rows[:count], rows[count:]
        else:
            return None
        above = head if head or self.again is None else (self.again(width),)
        return self._part(width, Layout(head, first), last=False), self._part(width, Layout(above, rest), last=True)

    def _part(self, width: float, layout: Layout, *, last: bool) -> Grid:
        return Grid(
            self.style,
            self.set_out,
            0.0 if last else self.before,
            self.after if last else 0.0,
            again=self.again,
            _done=(width, layout),
        )

    def _cut(self, long: Row, room: float) -> tuple[Row, Row] | None:
        if long.lines < _LONG_ROW:
            return None
        leading = max(one.leading for one in long.cells)
        fitting = min(int((room - 2 * self.style.pad) / leading), long.lines - _FEWEST_LINES)
        if fitting < _FEWEST_LINES:
            return None
        first = row([one._replace(lines=one.lines[:fitting]) for one in long.cells], self.style)
        rest = row([one._replace(lines=one.lines[fitting:]) for one in long.cells], self.style, closes=long.closes)
        return first, rest

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw tints, then text, then rules."""
        head, rows = self.layout(width)
        tints, rules = [], []
        y = top
        for one in (*head, *rows):
            rules.append(_rule(x, y, x + width, y))
            low = y - one.height
            for box in one.cells:
                if box.tinted:
                    tints.append(f"{x + box.x:.2f} {low:.2f} {box.width:.2f} {one.height:.2f} re")
                if box.x:
                    rules.append(_rule(x + box.x, y, x + box.x, low))
            y = low
        rules += [_rule(x, y, x + width, y), _rule(x, top, x, y), _rule(x + width, top, x + width, y)]
        if tints:
            canvas.addLiteral(f"q {_numbers(TINT)} rg {' '.join(tints)} f Q")
        self._draw_text(canvas, x, top, (*head, *rows))
        canvas.addLiteral(f"q {_numbers(RULE)} RG {self.style.hairline:g} w {' '.join(rules)} S Q")

    def _draw_text(self, canvas: Canvas, x: float, top: float, rows: Sequence[Row]) -> None:
        pen = Pen(canvas)
        for one in rows:
            for box in one.cells:
                spare = one.height - len(box.lines) * box.leading
                inner = box.width - 2 * self.style.pad
                left = x + box.x + self.style.pad
                pen.lines(box.lines, left, top - spare / 2, inner, box.leading, box.align)
            top -= one.height
        pen.lift()


def _rule(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l"


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{value:g}" for value in values)
