"""Tables: columns of text and of figures, under a header that is repeated on every page.

Text shares what figures leave, but no column is narrower than the longest word or number in it: Chinese may be broken
anywhere, "Registered" and a case number may not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reports.parts.grid import Grid, Layout, cell, row
from reports.parts.grid import Row as SetRow
from reports.sheet import Sheet
from reports.style import Style
from reports.typesetting.blocks import Block
from reports.typesetting.lines import natural_width
from reports.typesetting.paint import Align
from reports.typesetting.type import Type, Words, plain

# A table that is too wide for its figures first gets headers of two lines, then smaller type.
_STEPS = ((1.0, False), *((scale / 100, True) for scale in range(100, 60, -5)))
_NARROWEST_TEXT = 4.0
# A word or a case number with the mark that stays with it; longer runs are codes, which may be broken.
_WORD = re.compile(r"(?<![0-9A-Za-z-])[0-9A-Za-z-]{2,16}(?![0-9A-Za-z-])[,.;:?!]?")


@dataclass(frozen=True, slots=True)
class Column:
    """A column. Figures stand right, in digits of one width, and are never wrapped; text shares what is left."""

    title: str
    figures: bool = False
    share: float = 1.0
    align: Align | None = None

    @property
    def stands(self) -> Align:
        """Where the content stands."""
        return self.align or (Align.RIGHT if self.figures else Align.LEFT)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; `strong` rows (totals) are bold, tinted and kept with the row before."""

    cells: Sequence[Words]
    strong: bool = False


def table(
    sheet: Sheet, columns: Sequence[Column], rows: Sequence[Row | Sequence[Words]], *, whole: bool = False
) -> Block:
    """Return a table; a `whole` one is not divided while it is lower than half a page.

    A row with another number of cells than columns is a bug and raises `ValueError`.
    """
    body = [one if isinstance(one, Row) else Row(one) for one in rows]
    for number, one in enumerate(body, 1):
        if len(one.cells) != len(columns):
            raise ValueError(f"row {number} has {len(one.cells)} cells for {len(columns)} columns")
        for column, words in zip(columns, one.cells, strict=True):
            sheet.check(column.title, words)

    def set_out(width: float) -> Layout:
        widths, scale = _widths(sheet.style, columns, body, width)
        return _set_out(sheet.style, columns, body, widths, scale)

    gap = sheet.style.gap
    return Grid(sheet.style, set_out, before=gap, after=gap * 1.5, whole=0.5 if whole else 0.0)


def _types(style: Style, column: Column, scale: float) -> tuple[Type, Type]:
    """Return the types of a column's content and of its header."""
    content = style.figure if column.figures else style.cell
    head = style.figure.strong()
    return (content, head) if scale == 1.0 else (content.sized(content.size * scale), head.sized(head.size * scale))


def _widths(style: Style, columns: Sequence[Column], rows: Sequence[Row], width: float) -> tuple[list[float], float]:
    """Give figures what they need and share the rest among text; return the widths and the scale of the type."""
    needed, least, spare, scale = [0.0], [0.0], 0.0, 1.0
    for scale, folded in _STEPS:
        needed = [
            _needed(style, column, rows, k, scale, folded=folded) if column.figures else 0.0
            for k, column in enumerate(columns)
        ]
        least = [0.0 if column.figures else _least(style, column, rows, k, scale) for k, column in enumerate(columns)]
        spare = width - sum(needed)
        if spare >= sum(least):
            break
    shares = [0.0 if column.figures else column.share for column in columns]
    if not any(shares):
        # Nothing but figures: what is left is spread evenly.
        shares = [1.0] * len(columns)
    parts = _parts(spare, shares, least)
    return [need + part for need, part in zip(needed, parts, strict=True)], scale


def _parts(spare: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """Divide what is spare by shares; who would get less than the least gets that, and the others share the rest."""
    held: dict[int, float] = {}
    while True:
        free = [k for k in range(len(shares)) if k not in held and shares[k]]
        each = (spare - sum(held.values())) / (sum(shares[k] for k in free) or 1.0)
        short = [k for k in free if each * shares[k] < least[k]]
        if not short or len(short) == len(free):
            return [held[k] if k in held else each * share for k, share in enumerate(shares)]
        held.update({k: least[k] for k in short})


def _least(style: Style, column: Column, rows: Sequence[Row], k: int, scale: float) -> float:
    """Return the width below which a word of the column's text would be broken; four characters at least."""
    content, head = _types(style, column, scale)
    words = {(word, head) for word in _WORD.findall(column.title)}
    for one in rows:
        kind = content.strong() if one.strong else content
        words.update((word, kind) for word in _WORD.findall(plain(one.cells[k])))
    widest = max((natural_width(word, kind) for word, kind in words), default=0.0)
    return max(widest + 0.1, _NARROWEST_TEXT * style.cell.size * scale) + 2 * style.pad


def _needed(style: Style, column: Column, rows: Sequence[Row], k: int, scale: float, *, folded: bool) -> float:
    content, head = _types(style, column, scale)
    widest = max(
        (natural_width(one.cells[k], content.strong() if one.strong else content) for one in rows), default=0.0
    )
    # A header of two lines is folded before its unit: 剩余本金 / （元）.
    title = column.title.replace("（", "\n（").replace(" (", "\n(") if folded else column.title
    return max(widest, natural_width(title, head)) + 2 * style.pad + 0.1


def _set_out(
    style: Style, columns: Sequence[Column], rows: Sequence[Row], widths: Sequence[float], scale: float
) -> Layout:
    places = [sum(widths[:k]) for k in range(len(widths))]
    types = [_types(style, column, scale) for column in columns]
    frame = list(zip(columns, types, places, widths, strict=True))
    head = [
        cell(column.title, kind, style, x, width, Align.CENTRE, tinted=True) for column, (_, kind), x, width in frame
    ]

    def body(one: Row) -> SetRow:
        cells = [
            cell(words, kind.strong() if one.strong else kind, style, x, width, column.stands, tinted=one.strong)
            for (column, (kind, _), x, width), words in zip(frame, one.cells, strict=True)
        ]
        return row(cells, style, closes=one.strong)

    return Layout((row(head, style),), tuple(map(body, rows)))
