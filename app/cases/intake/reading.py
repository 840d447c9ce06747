"""Reading a feed file row by row, whatever its kind, in constant memory.

What a file is, is told by its first bytes and never by its name. Text is tried as UTF-8 over the whole file, then
as GB18030, because a wrong guess is found out only at the end. A damaged line costs that line; a file that is no
feed costs one sentence. A row of one cell above the header is a title.
"""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any

from app.cases.intake.raw import MOST_COLUMNS, TITLE_ROWS, Cell, RawRow
from app.kernel.errors import Refusal

LONGEST_LINE = 1_000_000
_BLOCK = 1 << 20
_FEW_ZEROS = 20
_NO_FEEDS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"<",
)


class Feed:
    """An open feed: `header` as written, `rows()` once, `position()` as a share of the file where that is known."""

    def __init__(self, header: list[str], rows: Iterator[RawRow], handle: IO[bytes] | None, size: int) -> None:
        self.header = header
        self._rows = rows
        self._handle = handle
        self._size = size

    def rows(self) -> Iterator[RawRow]:
        """The rows after the header; empty ones are left out."""
        return (row for row in self._rows if row.fault is not None or any(not _empty(cell) for cell in row.cells))

    def position(self) -> float | None:
        """How much of the file was read, 0 to 1; None for a spreadsheet, which does not tell."""
        if self._handle is None or not self._size:
            return None
        return min(self._handle.tell() / self._size, 1.0)


@contextmanager
def open_feed(file: Path, *, titled: bool = True) -> Iterator[Feed]:
    """Open a CSV, JSON Lines or XLSX file; anything else is one refusal (`cases.feed_…`) that names the file.

    A row of one cell above the header is taken for a title, unless the file may have one column only (not `titled`).
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as handle:
            start = handle.read(4096)
    except FileNotFoundError:
        raise Refusal("cases.feed_missing", "file", file=file.name) from None
    except OSError as error:
        raise Refusal("cases.feed_unreadable", "file", file=file.name, reason=error.strerror or str(error)) from error
    if start.startswith(b"PK"):
        from app.cases.intake.spreadsheet import open_spreadsheet  # openpyxl is slow to import

        with open_spreadsheet(file, titled=titled) as (header, rows):
            yield Feed(_header(file, header), rows, None, size)
        return
    encoding = _encoding(file, start)
    try:
        with file.open("rb") as handle:
            text = TextIOWrapper(handle, encoding=encoding, newline="")
            first = start.decode(encoding, errors="ignore").lstrip("\ufeff \t\r\n")
            if first.startswith("{"):
                header = _keys(file, _lines(text))
                text.seek(0)
                rows = _json_rows(header, _lines(text))
            else:
                reader = csv.reader((line for _, line in _lines(text)), delimiter=_delimiter(first, titled))
                header = _csv_header(file, reader, titled)
                rows = _csv_rows(reader, len(header))
            yield Feed(_header(file, header), rows, handle, size)
    except OSError as error:
        raise Refusal("cases.feed_unreadable", "file", file=file.name, reason=error.strerror or str(error)) from error


def _empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _encoding(file: Path, start: bytes) -> str:
    if not start.strip():
        raise Refusal("cases.feed_empty", "file", file=file.name)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # What Excel calls Unicode text.
        if _decodes(file, "utf-16"):
            return "utf-16"
        raise Refusal("cases.feed_encoding", "file", file=file.name)
    # A zero byte that slipped into a row costs that row; a file full of them is no text.
    binary = start.count(b"\x00") * _FEW_ZEROS > len(start)
    if start.lstrip().startswith((*_NO_FEEDS, b"[")) or binary:
        raise Refusal("cases.feed_not_one", "file", file=file.name)
    for name in ("utf-8-sig", "gb18030"):
        if _decodes(file, name):
            return name
    raise Refusal("cases.feed_encoding", "file", file=file.name)


def _decodes(file: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with file.open("rb") as handle:
            while block := handle.read(_BLOCK):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _lines(text: TextIOWrapper) -> Iterator[tuple[int, str]]:
    """Physical lines with their numbers; of a monstrous one only the beginning, so that it cannot fill the memory."""
    number = 0
    while line := text.readline(LONGEST_LINE):
        number += 1
        yield number, line
        while len(line) == LONGEST_LINE and not line.endswith(("\n", "\r")):
            line = text.readline(LONGEST_LINE)


def _delimiter(first: str, titled: bool) -> str:
    lines = first.splitlines()[: TITLE_ROWS if titled else 1]
    line = next((one for one in lines if any(sign in one for sign in ",\t;")), "")
    return max(",\t;", key=lambda sign: (line.count(sign), sign == ","))


def _csv_header(file: Path, reader: Any, titled: bool) -> list[str]:
    titles: list[str] = []
    try:
        for place, row in enumerate(reader):
            there = sum(bool(cell.strip()) for cell in row)
            if there > (1 if titled else 0):
                return [str(cell) for cell in row]
            titles = titles or ([str(cell) for cell in row] if there else [])
            if place >= TITLE_ROWS:
                break
    except csv.Error as error:
        raise Refusal("cases.feed_not_one", "file", file=file.name) from error
    if titles:
        return titles
    raise Refusal("cases.feed_empty", "file", file=file.name)


def _csv_rows(reader: Any, width: int) -> Iterator[RawRow]:
    while True:
        line = int(reader.line_num) + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield RawRow(line, [], Refusal("feed.line", reason=str(error)))
            continue
        yield _fitted(line, row, width)


def _fitted(line: int, row: list[Cell], width: int) -> RawRow:
    while len(row) > width and _empty(row[-1]):
        row.pop()
    if len(row) != width and any(not _empty(cell) for cell in row):
        return RawRow(line, row, Refusal("feed.width", found=len(row), expected=width))
    return RawRow(line, row)


def _keys(file: Path, lines: Iterator[tuple[int, str]]) -> list[str]:
    """The header of JSON Lines: the keys of all objects in order of appearance.

    All of the file is looked at: a field that only the last complaint has must not be lost without a word.
    """
    keys: dict[str, None] = {}
    for _, line in lines:
        found = _object(line)
        if isinstance(found, dict):
            keys.update(dict.fromkeys(str(key) for key in found))
        if len(keys) > MOST_COLUMNS:
            break
    if not keys:
        raise Refusal("cases.feed_not_one", "file", file=file.name)
    return list(keys)


def _json_rows(header: list[str], lines: Iterator[tuple[int, str]]) -> Iterator[RawRow]:
    for number, line in lines:
        if not line.strip():
            continue
        found = _object(line)
        if not isinstance(found, dict):
            yield RawRow(number, [line.strip()[:200]], Refusal("feed.line", reason="JSON"))
            continue
        cells = [found.get(key) for key in header]
        nested = [key for key, cell in found.items() if isinstance(cell, dict | list) and not _plain_list(cell)]
        yield RawRow(number, [_joined(cell) for cell in cells], _nested(nested))


def _object(line: str) -> Any:
    try:
        return json.loads(line.lstrip("\ufeff"), parse_float=Decimal, parse_constant=lambda _: None)
    except (ValueError, RecursionError, ArithmeticError):
        return None


def _plain_list(cell: Any) -> bool:
    return isinstance(cell, list) and all(isinstance(one, str) for one in cell)


def _joined(cell: Any) -> Cell:
    return "、".join(cell) if _plain_list(cell) else cell


def _nested(keys: list[str]) -> Refusal | None:
    return Refusal("feed.line", reason="JSON: " + ", ".join(keys)[:100]) if keys else None


def _header(file: Path, header: list[str]) -> list[str]:
    if len(header) > MOST_COLUMNS:
        raise Refusal("cases.feed_too_wide", "file", file=file.name, columns=len(header), most=MOST_COLUMNS)
    return header
