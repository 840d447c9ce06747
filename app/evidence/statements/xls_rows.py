"""Rows of an old `.xls` workbook (BIFF).

xlrd gives values and keeps silent about formulas, so their records are looked up in the workbook's stream by
themselves: the remembered result of a formula is no printed value.
"""

from __future__ import annotations

import io
import struct
from datetime import time
from typing import TYPE_CHECKING

from app.evidence.statements.tables import DAMAGE, Bounds, Counter, Row, Sheet, damaged, number_text
from app.kernel.errors import Refusal

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Cell

_FORMULA = frozenset({0x0006, 0x0206, 0x0406})
_BOF = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_BOUNDSHEET = 0x0085
_EOF = 0x000A


def read_xls(data: bytes, name: str, bounds: Bounds) -> list[Sheet]:
    """Read every sheet. Raises `Refusal`.

    `evidence.statement_damaged`, `evidence.statement_locked`, those of `Counter`.
    """
    import xlrd  # behind first use
    from xlrd.biffh import XLRDError
    from xlrd.compdoc import CompDocError

    try:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True)
        formulas = _formulas(_stream(book))
        counter = Counter(name, bounds)
        sheets: list[Sheet] = []
        for index in range(book.nsheets):
            source = book.sheet_by_index(index)
            marked = formulas[index] if index < len(formulas) else {}
            sheet = Sheet(source.name, numeric=True)
            for at in range(source.nrows):
                counter.line(at + 1)
                cells = [_text(cell, book) for cell in source.row(at)]
                sheet.rows.append(
                    Row(at + 1, counter.row(at + 1, cells, sheet.name), tuple(sorted(marked.get(at, ()))))
                )
            book.unload_sheet(index)
            sheets.append(sheet)
    except (*DAMAGE, CompDocError, XLRDError) as error:
        if "encrypted" in str(error).casefold():
            raise Refusal("evidence.statement_locked", "file", name=name) from error
        raise damaged(name, "XLS") from error
    return sheets


def _text(cell: Cell, book: Book) -> str:
    import xlrd

    value = cell.value
    if cell.ctype == xlrd.XL_CELL_DATE and isinstance(value, float):
        try:
            moment = xlrd.xldate_as_datetime(value, book.datemode)
        except (ValueError, OverflowError):
            return number_text(value)
        if value < 1:
            return f"{moment:%H:%M:%S}"
        return f"{moment:%Y-%m-%d}" if moment.time() == time() else f"{moment:%Y-%m-%d %H:%M:%S}"
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "TRUE" if value else "FALSE"
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return "#" + str(value)
    return number_text(value) if isinstance(value, float | int) else str(value)


def _stream(book: Book) -> bytes:
    return bytes(book.mem[book.base : book.base + book.stream_len]) if book.mem is not None else b""


def _formulas(stream: bytes) -> list[dict[int, set[int]]]:
    """Per sheet in the workbook's order: the columns of cells with a formula, by row (both from 0)."""
    starts: list[int] = []
    found: dict[int, dict[int, set[int]]] = {}
    at = depth = current = 0
    while at + 4 <= len(stream):
        record, size = struct.unpack_from("<HH", stream, at)
        body = at + 4
        if record in _BOF:
            depth += 1
            if depth == 1:
                current = at
        elif record == _EOF:
            depth = max(depth - 1, 0)
        elif record == _BOUNDSHEET and size >= 6:
            start, _, sheet_type = struct.unpack_from("<IBB", stream, body)
            if sheet_type == 0:
                starts.append(start)
        elif record in _FORMULA and size >= 4 and body + 4 <= len(stream):
            row, column = struct.unpack_from("<HH", stream, body)
            found.setdefault(current, {}).setdefault(row, set()).add(column)
        at = body + size
    return [found.get(start, {}) for start in starts]
