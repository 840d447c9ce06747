"""Rows of an XLSX feed, streamed; formulas are never trusted, and a bomb is refused before it is unpacked."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.cases.intake.raw import MOST_COLUMNS, TITLE_ROWS, RawRow
from app.kernel.errors import Refusal
from app.kernel.sheetxml import row_too_wide

MOST_BYTES = 2_000_000_000
MOST_SHARED = 300_000_000  # openpyxl keeps shared texts in memory
_EXACT_DIGITS = 15


@contextmanager
def open_spreadsheet(file: Path, *, titled: bool = True) -> Iterator[tuple[list[str], Iterator[RawRow]]]:
    """Yield header and rows of the first sheet; `cases.feed_not_one` or `cases.feed_unreadable` for what is no
    workbook.
    """
    _weigh(file)
    import openpyxl  # slow to import

    with ExitStack() as at_end:
        try:
            handle = at_end.enter_context(file.open("rb"))
            book = openpyxl.load_workbook(handle, read_only=True, data_only=False, keep_links=False)
        except Exception as error:
            raise _unreadable(file, error) from error
        at_end.callback(book.close)
        if not book.worksheets:
            raise Refusal("cases.feed_empty", "file", file=file.name)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        cells_of = sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True)
        # A generator that is left half-way keeps the archive open; it ends before the file is closed.
        at_end.callback(getattr(cells_of, "close", lambda: None))
        rows = _guarded(file, cells_of)
        header: list[str] = []
        for number, cells in rows:
            row = _trimmed([_text(cell) for cell in cells])
            wide = sum(bool(cell.strip()) for cell in row) > (1 if titled else 0)
            header = row if wide or not header else header
            if wide or number > TITLE_ROWS:
                break
        if not header:
            raise Refusal("cases.feed_empty", "file", file=file.name)
        yield header, (_row(number, cells, len(header)) for number, cells in rows)


def _guarded(file: Path, rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[int, tuple[Any, ...]]]:
    number = 0
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except Exception as error:
            raise _unreadable(file, error) from error
        number += 1
        yield number, cells


def _row(line: int, cells: tuple[Any, ...], width: int) -> RawRow:
    further = any(cell is not None for cell in cells[width:])
    row = [_cell(cell) for cell in cells[:width]] + [None] * max(width - len(cells), 0)
    if further:
        return RawRow(line, row, Refusal("feed.width", found=len(_trimmed(list(cells))), expected=width))
    return RawRow(line, row)


def _cell(cell: Any) -> Any:
    """A number as text without the spreadsheet's rounding; one that lost digits already is marked with a leading ~."""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return cell
    number = Decimal(repr(cell)) if isinstance(cell, float) else Decimal(cell)
    if not number.is_finite():
        return str(cell)
    if number == number.to_integral_value():
        whole = str(int(number))
        return whole if len(whole.lstrip("-")) <= _EXACT_DIGITS else "~" + whole
    return format(number, "f")


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _trimmed(cells: list[Any]) -> list[Any]:
    while cells and (cells[-1] is None or not str(cells[-1]).strip()):
        cells.pop()
    return cells


def _weigh(file: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _unreadable(file, error) from error
    if "xl/workbook.xml" not in sizes:
        raise Refusal("cases.feed_not_one", "file", file=file.name)
    if sum(sizes.values()) > MOST_BYTES or sizes.get("xl/sharedStrings.xml", 0) > MOST_SHARED:
        raise Refusal(
            "cases.feed_unreadable", "file", file=file.name, reason=f"{sum(sizes.values()) // 1_000_000:,} MB"
        )
    _look_at_widths(file)


def _look_at_widths(file: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    with archive.open(name) as part:
                        wide = row_too_wide(part)
                    if wide is not None:
                        told = {"columns": wide[1], "most": MOST_COLUMNS}
                        raise Refusal("cases.feed_too_wide", "file", file=file.name, **told)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError) as error:
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: Exception) -> Refusal:
    return Refusal("cases.feed_unreadable", "file", file=file.name, reason=type(error).__name__)
