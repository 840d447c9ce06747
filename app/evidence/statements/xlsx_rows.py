"""Rows of an `.xlsx` workbook, streamed.

A workbook is a zip of XML, so it is weighed before it is opened: entries, unpacked bytes, document types and
entities. Formulas are never evaluated, and their remembered results are not believed: a cell with a formula is
marked. Decided against python-calamine here: it lays out the whole used range at once, and one cell far out makes
that range enormous.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol, cast

from app.evidence.statements.tables import DAMAGE, Bounds, Counter, Row, Sheet, column_index, damaged, number_text
from app.kernel.errors import Refusal
from app.kernel.sheetxml import row_too_wide

_ENTRIES = 5_000
_SHEETS = 60
_LAST_ROW = 1_048_576  # of the format; rows that hold nothing are not counted against the bounds
_FAR_CELL = re.compile(rb'\br="([A-Z]{3,8})\d{1,9}"')
_UNSAFE = tuple(mark.encode(code) for mark in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be"))


class _Cell(Protocol):
    @property
    def value(self) -> object: ...

    @property
    def data_type(self) -> str: ...


class _Source(Protocol):
    """A sheet opened for reading only; the library's type hints do not know its `reset_dimensions`."""

    def reset_dimensions(self) -> None: ...

    def iter_rows(self) -> Iterator[Sequence[_Cell]]: ...


def read_xlsx(data: bytes, name: str, bounds: Bounds) -> list[Sheet]:
    """Read every sheet of cells.

    Raises `Refusal`: `evidence.statement_damaged`, `evidence.statement_locked`, `evidence.statement_unsafe_xml`,
    `evidence.statement_unpacks_too_big` and those of `Counter`.
    """
    weigh(data, name, bounds)
    from openpyxl import load_workbook  # costs 0.3 s, behind first use
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # remarks about styles and extensions that do not concern values
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
            counter = Counter(name, bounds)
            if len(book.worksheets) > _SHEETS:
                raise Refusal("evidence.statement_too_many_cells", "file", name=name, limit=bounds.cells)
            return [_sheet(cast(_Source, sheet), sheet.title or "", counter) for sheet in book.worksheets]
    except (*DAMAGE, InvalidFileException, zipfile.BadZipFile) as error:
        raise damaged(name, "XLSX") from error


def _sheet(source: _Source, title: str, counter: Counter) -> Sheet:
    sheet = Sheet(title, numeric=True)
    source.reset_dimensions()  # what the file claims about its size is not believed
    for line_no, cells in enumerate(source.iter_rows(), start=1):
        if line_no > _LAST_ROW:
            counter.line(line_no)
        texts: list[str] = []
        formulas: list[int] = []
        for index, cell in enumerate(_cut(cells)):
            if cell.data_type == "f":
                formulas.append(index)
            texts.append(cell_text(cell.value))
        if texts:
            sheet.rows.append(Row(line_no, counter.row(line_no, texts, title), tuple(formulas)))
    return sheet


def _cut(cells: Sequence[_Cell]) -> Sequence[_Cell]:
    end = len(cells)
    while end and cells[end - 1].value is None:
        end -= 1
    return cells[:end]


def cell_text(value: object) -> str:
    """What a cell says, days as ISO."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return number_text(value)
        case datetime():
            return f"{value:%Y-%m-%d}" if value.time() == time() else f"{value:%Y-%m-%d %H:%M:%S}"
        case date():
            return value.isoformat()
        case time() | timedelta() | str():
            return str(value)
        case _:
            return f"={getattr(value, 'text', '') or ''}"


def weigh(data: bytes, name: str, bounds: Bounds) -> None:
    """Refuse a workbook that unpacks too large, has a password, or declares what office programs never do."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            entries = pack.infolist()
            if len(entries) > _ENTRIES or sum(entry.file_size for entry in entries) > bounds.unpacked:
                limit = bounds.unpacked // (1024 * 1024)
                raise Refusal("evidence.statement_unpacks_too_big", "file", name=name, limit=limit)
            if any(entry.flag_bits & 1 for entry in entries):
                raise Refusal("evidence.statement_locked", "file", name=name)
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")):
                    _inspect(pack, entry, name, bounds)
    except (*DAMAGE, zipfile.BadZipFile) as error:
        raise damaged(name, "XLSX") from error


def _inspect(pack: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, bounds: Bounds) -> None:
    """Refuse a part that declares a document type or entities (office programs never do), or has cells far out.

    Reading a row fills it up to its last cell, so a cell in column XFD of every row would cost more than the file's
    size.
    """
    kept = b""
    sheet = entry.filename.startswith("xl/worksheets/")
    if sheet:
        with pack.open(entry) as part:
            wide = row_too_wide(part)
        if wide is not None:
            told = {"line": wide[0], "columns": wide[1], "limit": bounds.columns}
            raise Refusal("evidence.statement_too_wide", "file", name=name, **told)
    with pack.open(entry) as part:
        while chunk := part.read(1 << 20):
            seen = kept + chunk
            if any(mark in seen for mark in _UNSAFE):
                raise Refusal("evidence.statement_unsafe_xml", "file", name=name)
            for far in _FAR_CELL.finditer(seen) if sheet else ():
                place = far[0][3:-1].decode("ascii")
                columns = column_index(far[1].decode("ascii"))
                if columns <= bounds.columns:
                    continue
                raise Refusal(
                    "evidence.statement_too_wide", "file", name=name, line=place, columns=columns, limit=bounds.columns
                )
            kept = seen[-64:]
