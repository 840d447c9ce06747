"""Makers of statement files, so that the proofs need no samples.

Also an `.xls` by hand, since nothing here writes that format.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl

from app.evidence.statements import load_profiles, read_statement
from app.evidence.statements.lines import Statement

ROOT = Path(__file__).resolve().parents[3]
PROFILES = load_profiles(ROOT / "resources" / "statement_profiles")

Value = str | int | float | None


def read_text(folder: Path, text: str, *, name: str = "statement.csv", encoding: str = "utf-8") -> Statement:
    """Write a text file and read it as a statement."""
    return read_bytes(folder, text.encode(encoding), name=name)


def read_bytes(folder: Path, data: bytes, *, name: str = "statement.csv") -> Statement:
    """Write a file and read it as a statement."""
    file = folder / "given.bin"
    file.write_bytes(data)
    return read_statement(file, PROFILES, name=name)


def xlsx(*sheets: tuple[str, Sequence[Sequence[object]]]) -> bytes:
    """A workbook with the given sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xlsx_with_sheet_xml(rows: str, *, before: str = "") -> bytes:
    """A workbook whose only sheet has the given rows as XML, for what no honest program writes."""
    source = zipfile.ZipFile(io.BytesIO(xlsx(("Sheet1", [["a"]]))))
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name in source.namelist():
            data = source.read(name)
            if name.endswith("sheet1.xml"):
                data = f'{before}<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()
            pack.writestr(name, data)
    return out.getvalue()


def xls(rows: Sequence[Sequence[object]], *, formulas: Sequence[tuple[int, int]] = (), title: str = "Sheet1") -> bytes:
    """An old workbook (BIFF 8 in a compound document) with one sheet.

    `formulas` are cells (row, column) computed by one.
    """

    def record(code: int, body: bytes) -> bytes:
        return struct.pack("<HH", code, len(body)) + body

    def words(text: str) -> bytes:
        return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")

    cells = b""
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", at, column, 0)
            if (at, column) in formulas:
                number = struct.pack("<d", float(str(value or 0)))
                cells += record(0x0006, place + number + struct.pack("<HIH", 0, 0, 3) + b"\x1e\x01\x00")
            elif isinstance(value, str):
                cells += record(0x0204, place + words(value))
            elif value is not None:
                cells += record(0x0203, place + struct.pack("<d", float(str(value))))
    begin = struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)
    sheet = record(0x0809, begin) + cells + record(0x000A, b"")
    head = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)) + record(0x0042, b"\xb0\x04")
    head += record(0x00E0, struct.pack("<HHH", 0, 0, 0) + bytes(14))
    name = struct.pack("<BB", len(title), 1) + title.encode("utf-16-le")
    start = len(head) + 4 + 6 + len(name) + 4
    head += record(0x0085, struct.pack("<IBB", start, 0, 0) + name) + record(0x000A, b"")
    return compound("Workbook", head + sheet)


def compound(name: str, stream: bytes) -> bytes:
    """A compound document with one stream of at least 4,096 bytes (smaller ones live elsewhere in the format)."""
    stream = stream.ljust(4096, b"\x00")
    sectors = -(-len(stream) // 512)
    free, end, fat_mark = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    # Sector 0 is the allocation table, sector 1 the directory, the stream follows.
    table = [fat_mark, end, *(range(3, 2 + sectors)), end]
    assert len(table) <= 128
    table += [free] * (128 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<I", 0) + b"\xff" * 4 * 108

    def entry(label: str, kind: int, child: int, first: int, size: int) -> bytes:
        text = (label + "\0").encode("utf-16-le")
        links = struct.pack("<BBIII", kind, 1, free, free, child)
        return (
            text.ljust(64, b"\0") + struct.pack("<H", len(text)) + links + bytes(36) + struct.pack("<IQ", first, size)
        )

    directory = entry("Root Entry", 5, 1, end, 0) + entry(name, 2, free, 2, len(stream)) + bytes(256)
    return header + struct.pack("<128I", *table) + directory + stream.ljust(sectors * 512, b"\0")
