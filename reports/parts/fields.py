"""A form's fields: label and value beside each other, in one to three columns, ruled as bank forms are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports.parts.grid import Cell, Grid, Layout, Row, cell, row
from reports.sheet import Sheet
from reports.style import Style
from reports.typesetting.blocks import Block
from reports.typesetting.lines import natural_width, widest_word
from reports.typesetting.type import Words

_WIDEST_LABEL = 8.0
_MOST_LINES = 3
_FEW_ROWS = 6
_SHARE = 1 / 3
"""So many rows stay together while they take no more of a page: a form of more would leave half a page empty, above all
in large print.
"""
_NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value; `wide` takes a whole row. An empty value is printed as a dash: nobody fills it in later."""

    label: str
    value: Words
    wide: bool = False


def fields(sheet: Sheet, items: Sequence[Field], *, columns: int = 2, title: str = "") -> Block:
    """Return fields in at most `columns` columns: a few rows on one page while they take less than a third of one,
    more of them broken over pages, with `title` said again above the rest.

    Missing characters are reported under the label.

    Fewer columns are taken when a number or word would be torn or a value would become a tower of short lines.
    """
    for item in items:
        sheet.check(item.label, item.value)
    style = sheet.style

    def set_out(width: float) -> Layout:
        count = next(count for count in range(columns, 0, -1) if count == 1 or _fits(style, items, count, width))
        labels = _label_widths(style, _rows(items, count), width / count)
        return Layout(
            (), tuple(row(_cells(style, one, labels, width / count, width), style) for one in _rows(items, count))
        )

    def again(width: float) -> Row:
        return row([cell(sheet.say("continued", title=title), style.label, style, 0, width, tinted=True)], style)

    return Grid(
        style,
        set_out,
        before=style.gap,
        after=style.gap * 1.5,
        whole=_SHARE,
        most=_FEW_ROWS,
        again=again if title else None,
    )


def _rows(items: Sequence[Field], columns: int) -> list[list[Field]]:
    rows: list[list[Field]] = []
    for item in items:
        if item.wide or not rows or rows[-1][0].wide or len(rows[-1]) == columns:
            rows.append([])
        rows[-1].append(item)
    return rows


def _label_widths(style: Style, rows: Sequence[Sequence[Field]], column: float) -> list[float]:
    """Return the width of the labels of each column: the widest, up to eight characters and half of the column."""
    count = max(map(len, rows), default=1)
    most = min(_WIDEST_LABEL * style.label.size, column / 2)
    return [
        min(max(natural_width(one[k].label, style.label) for one in rows if len(one) > k), most) + 2 * style.pad + 0.1
        for k in range(count)
    ]


def _fits(style: Style, items: Sequence[Field], columns: int, width: float) -> bool:
    rows = _rows(items, columns)
    column = width / columns
    for k, label in enumerate(_label_widths(style, rows, column)):
        room = column - label - 2 * style.pad
        for one in rows:
            if len(one) > max(k, 1) and (
                widest_word(one[k].value, style.cell) > room
                or natural_width(one[k].value, style.cell) > _MOST_LINES * room
            ):
                return False
    return True


def _cells(style: Style, items: Sequence[Field], labels: Sequence[float], step: float, width: float) -> list[Cell]:
    cells: list[Cell] = []
    for k, item in enumerate(items):
        # The last field of a row that is not full takes the rest of the row.
        x, end = k * step, width if k == len(items) - 1 else (k + 1) * step
        cells.append(cell(item.label, style.label, style, x, labels[k], tinted=True))
        cells.append(cell(item.value or _NOTHING, style.cell, style, x + labels[k], end - x - labels[k]))
    return cells
