"""Files that people bring and should not have: made here, byte by byte, each wrong in one way."""

from __future__ import annotations

import io
import zipfile
import zlib

import openpyxl

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def png(width: int, height: int) -> bytes:
    """A PNG that says in its header how large it is and has one line of pixels."""
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", head),
            _chunk(b"IDAT", zlib.compress(b"\x00" + b"\xc8\x14\x14" * min(width, 100))),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def formulas() -> bytes:
    """A workbook of a statement whose amounts are formulas."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["交易日期", "交易说明", "交易金额"], ["2026-10-01", "年费", "=1+199"], ["2026-10-02", "利息", "=A1"]):
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def million_columns() -> bytes:
    """A workbook of one row with a million cells."""
    cells = "<c><v>1</v></c>" * 1_000_000
    sheet = f'<?xml version="1.0"?><worksheet xmlns="{_SHEET}"><sheetData><row>{cells}</row></sheetData></worksheet>'
    book = (
        f'<?xml version="1.0"?><workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}">'
        '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    office = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    first = f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", _TYPES)
        parts.writestr("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}">{office}</Relationships>')
        parts.writestr("xl/workbook.xml", book)
        parts.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{first}</Relationships>')
        parts.writestr("xl/worksheets/sheet1.xml", sheet)
    return target.getvalue()
