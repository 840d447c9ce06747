"""Rows of text, whatever file they came from, and the bounds that no file may pass.

Every reader turns its format into `Sheet`s of `Row`s of plain text; what the cells mean is decided elsewhere. The
bounds are far beyond any statement and far below what would stop the machine.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field

from app.kernel.errors import Refusal

# What libraries raise on damaged files: named kinds, so that a mistake in our own code above them still shows as one.
DAMAGE = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a statement file may have at most.

    Bytes, rows per sheet, columns, cells in all, bytes unpacked, characters per cell.
    """

    size: int = 50 * 1024 * 1024
    rows: int = 200_000
    columns: int = 300
    cells: int = 4_000_000
    unpacked: int = 200 * 1024 * 1024
    text: int = 2_000


BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in the file from 1, its cells as text, and which cells (from 0) hold a formula instead of
    a value. Rows of a document count anew on every page: `page` from 1. `aside` is what stands around a table there.
    """

    line_no: int
    cells: tuple[str, ...]
    formulas: tuple[int, ...] = ()
    page: int = 0
    aside: bool = False

    @property
    def text(self) -> str:
        """What the row says, cells joined, for telling people."""
        return " | ".join(cell for cell in (" ".join(cell.split()) for cell in self.cells) if cell)[:300]


@dataclass(slots=True)
class Sheet:
    """A table of a file; `name` is empty where files have only one, `numeric` tells that numbers may stand for days."""

    name: str
    rows: list[Row] = field(default_factory=list)
    numeric: bool = False


def place_name(row: Row, sheet: Sheet) -> str:
    """What `line_no` counts in: the page of a document, else the sheet."""
    return str(row.page) if row.page else sheet.name


class Counter:
    """Counts rows and cells of one file against the bounds, and refuses what passes them."""

    def __init__(self, name: str, bounds: Bounds) -> None:
        self._name = name
        self._bounds = bounds
        self._cells = 0

    def row(self, line_no: int, cells: list[str], sheet: str = "") -> tuple[str, ...]:
        """Cut the empty end of a row and count it.

        Raises `Refusal`: `evidence.statement_too_long`, `evidence.statement_too_wide` or
        `evidence.statement_too_many_cells`.
        """
        self.line(line_no)
        while cells and not cells[-1].strip():
            cells.pop()
        if len(cells) > self._bounds.columns:
            raise self.too_wide(line_no, len(cells), sheet)
        self._cells += len(cells)
        if self._cells > self._bounds.cells:
            raise Refusal("evidence.statement_too_many_cells", "file", name=self._name, limit=self._bounds.cells)
        return tuple(cell[: self._bounds.text] for cell in cells)

    def too_wide(self, line_no: int, columns: int, sheet: str = "") -> Refusal:
        """The refusal of a row with too many columns."""
        place = f"{sheet}!{line_no}" if sheet else str(line_no)
        limit = self._bounds.columns
        return Refusal("evidence.statement_too_wide", "file", name=self._name, line=place, columns=columns, limit=limit)

    def line(self, line_no: int) -> None:
        """Refuse a row number beyond the bounds."""
        if line_no > self._bounds.rows:
            raise Refusal("evidence.statement_too_long", "file", name=self._name, limit=self._bounds.rows)


def number_text(value: float | int) -> str:
    """Write a spreadsheet's number as people see it: no binary tail (spreadsheets keep 15 digits), no `.0`."""
    if isinstance(value, int):
        return str(value)
    return format(value, ".15g")


def damaged(name: str, what: str) -> Refusal:
    """The refusal of a file that is not what it seems, `what` being the format."""
    return Refusal("evidence.statement_damaged", "file", name=name, what=what)


def column_letters(index: int) -> str:
    """The letters of a spreadsheet column, counted from 0: A, B, …, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The number of a spreadsheet column from 1: A is 1, AA is 27."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index
