"""A table file as a grid (表格): its sheets as they stand, bounded, nothing computed.

For looking; what the cells mean is `statements`' business. Beyond the bounds a sheet is cut and says so, where a
statement would be refused: half a statement is a wrong sum, half a table is still worth a look. A formula is never run:
its stored value is shown and marked. Runs in the preview's child.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any

from app.evidence.statements.csv_rows import read_csv
from app.evidence.statements.markup_rows import is_markup, read_markup
from app.evidence.statements.tables import BOUNDS, Sheet
from app.evidence.statements.xls_rows import read_xls
from app.evidence.statements.xlsx_rows import cell_text, weigh
from app.evidence.texts.plain_text import words_of
from app.kernel.text import legible

MOST_SHEETS = 30
MOST_ROWS = 10_000
MOST_COLUMNS = 100
MOST_CELLS = 250_000
LONGEST = 1_000
_WIDE = replace(BOUNDS, rows=2_000_000, columns=16_384, cells=20_000_000, text=LONGEST)
"""What the readers of statements take before they refuse: for looking, far more."""


@dataclass(frozen=True, slots=True)
class GridSheet:
    """One sheet: `rows` of cells, each as long as it has cells; `formulas` are the columns (from 0) of each row whose
    value was computed by its program. `more_rows`, `more_columns`: there is more than is shown.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    formulas: dict[int, tuple[int, ...]] = field(default_factory=dict)
    more_rows: bool = False
    more_columns: bool = False

    @property
    def width(self) -> int:
        """The number of columns."""
        return max((len(row) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Grid:
    """A file's sheets; `more_sheets` is how many are not shown."""

    sheets: tuple[GridSheet, ...]
    more_sheets: int = 0


def read_grid(kind: str, data: bytes, name: str = "") -> Grid:
    """Read a `csv`, `xls` or `xlsx` file. Raises the refusals of the readers of statements on what is no such file."""
    count = [MOST_CELLS]
    if kind == "xlsx":
        return _workbook(data, name, count)
    sheets = read_xls(data, name, _WIDE) if kind == "xls" else _of_text(data, name)
    return Grid(tuple(_sheet(one, count) for one in sheets[:MOST_SHEETS]), max(len(sheets) - MOST_SHEETS, 0))


def text_for_search(grid: Grid, most: int) -> str:
    """What a table is found by: its cells."""
    kept: list[str] = []
    length = 0
    for sheet in grid.sheets:
        for row in sheet.rows:
            line = " ".join(cell for cell in row if cell)
            kept.append(line)
            length += len(line) + 1
            if length > most:
                return "\n".join(kept)[:most]
    return "\n".join(kept)[:most]


def _of_text(data: bytes, name: str) -> list[Sheet]:
    text = words_of(data, name)[0]
    if is_markup(text):
        return read_markup(text, name, _WIDE)
    return [read_csv(text, name, _WIDE, lambda _cell: False)]


def _sheet(sheet: Sheet, count: list[int]) -> GridSheet:
    rows = sheet.rows
    while rows and not any(rows[-1].cells):
        rows = rows[:-1]
    kept: list[tuple[str, ...]] = []
    formulas: dict[int, tuple[int, ...]] = {}
    wide = False
    for row in rows[:MOST_ROWS]:
        if count[0] <= 0:
            break
        cells = _cut(row.cells)
        wide = wide or len(row.cells) > MOST_COLUMNS
        if row.formulas:
            formulas[len(kept)] = row.formulas
        kept.append(cells)
        count[0] -= len(cells) or 1
    return GridSheet(legible(sheet.name), tuple(kept), formulas, len(rows) > len(kept), wide)


def _cut(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(legible(cell[:LONGEST]).replace("\n", " ") for cell in cells[:MOST_COLUMNS])


def _workbook(data: bytes, name: str, count: list[int]) -> Grid:
    weigh(data, name, _WIDE)
    from openpyxl import load_workbook  # costs 0.3 s, behind first use

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # remarks about styles and extensions that do not concern values
        # Twice: once for what formulas came to, once for where they stand.
        books = [
            load_workbook(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)
            for values in (True, False)
        ]
        pairs = list(zip(books[0].worksheets, books[1].worksheets, strict=True))
        sheets = tuple(_of_book(values, marks, count) for values, marks in pairs[:MOST_SHEETS])
    return Grid(sheets, max(len(pairs) - MOST_SHEETS, 0))


def _of_book(values: Any, marks: Any, count: list[int]) -> GridSheet:
    kept: list[tuple[str, ...]] = []
    formulas: dict[int, tuple[int, ...]] = {}
    more = wide = False
    for row, marked in _both(values, marks):
        if len(kept) >= MOST_ROWS or count[0] <= 0:
            more = True
            break
        cells = [cell_text(cell.value) for cell in row[:MOST_COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        wide = wide or any(cell.value is not None for cell in row[MOST_COLUMNS:])
        found = tuple(at for at, cell in enumerate(marked[:MOST_COLUMNS]) if cell.data_type == "f")
        if found:
            formulas[len(kept)] = found
            # One without a stored value has its place all the same.
            cells += [""] * (max(found) + 1 - len(cells))
        kept.append(_cut(cells))
        count[0] -= len(cells) or 1
    while kept and not any(kept[-1]) and len(kept) - 1 not in formulas:
        kept.pop()
    return GridSheet(legible(str(values.title or "")), tuple(kept), formulas, more, wide)


def _both(values: Any, marks: Any) -> Iterator[tuple[Sequence[Any], Sequence[Any]]]:
    for sheet in (values, marks):
        sheet.reset_dimensions()  # what the file claims about its size is not believed
    rows = (sheet.iter_rows(max_row=MOST_ROWS + 1) for sheet in (values, marks))
    return zip_longest(*rows, fillvalue=())
