"""Tables made by hand to trap a reader: entities, bombs, cells at the end of the world."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

from tests.evidence.hostile.good import good
from tests.evidence.statements.files import compound, xlsx_with_sheet_xml


def packed(*entries: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as pack:
        for name, data in entries:
            pack.writestr(name, data)
    return out.getvalue()


def _workbook(sheet: bytes, *more: tuple[str, bytes]) -> bytes:
    """A workbook whose parts are given as they are, by no honest writer."""
    source = zipfile.ZipFile(io.BytesIO(good("a.xlsx")))
    parts = {name: source.read(name) for name in source.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet
    return packed(*parts.items(), *more)


_SPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">%s]>' % b"".join(
    b'<!ENTITY %c "%s">' % (98 + step, b"&%c;" % (97 + step) * 12) for step in range(9)
)
_OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def _sheet(inner: bytes, head: bytes = b"") -> bytes:
    return b"%s<worksheet %s>%s</worksheet>" % (head, _SPACE, inner)


TABLES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "ten thousand million laughs": ("a.xlsx", lambda: _workbook(_sheet(b"<sheetData>&i;</sheetData>", _LAUGHS))),
    "an entity from outside": ("a.xlsx", lambda: _workbook(_sheet(b"<sheetData>&x;</sheetData>", _OUTSIDE))),
    "a sheet that unpacks to a gigabyte": (
        "a.xlsx",
        lambda: _workbook(_sheet(b"<sheetData>" + b" " * (1 << 28) + b"</sheetData>")),
    ),
    "a cell at the far end": (
        "a.xlsx",
        lambda: xlsx_with_sheet_xml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
    "a cell beyond the far end": (
        "a.xlsx",
        lambda: xlsx_with_sheet_xml('<row r="99999999999"><c r="ZZZZZZ99999999999"><v>1</v></c></row>'),
    ),
    "rows within rows": ("a.xlsx", lambda: _workbook(_sheet(b"<sheetData>" + b"<row>" * 50_000))),
    "parts that point outside": (
        "a.xlsx",
        lambda: _workbook(_sheet(b"<sheetData/>"), ("../../../../evil.txt", b"x"), ("/etc/evil", b"x")),
    ),
    "sixty thousand parts": (
        "a.xlsx",
        lambda: _workbook(_sheet(b"<sheetData/>"), *((f"x/{number}", b"") for number in range(60_000))),
    ),
    "a zip within a zip": ("a.xlsx", lambda: packed(("xl/workbook.xml", packed(("xl/workbook.xml", good("a.xlsx")))))),
    "no workbook in the workbook": ("a.xlsx", lambda: packed(("xl/workbook.xml", b""))),
    "an old workbook of one endless record": (
        "a.xls",
        lambda: compound("Workbook", b"\x09\x08\xff\xff" + b"\xff" * 4090),
    ),
    "sectors in a circle": (
        "a.xls",
        lambda: good("a.xls")[:512] + struct.pack("<128I", *[0xFFFFFFFD, *([1] * 127)]) + good("a.xls")[1024:],
    ),
    "one line without an end": ("a.csv", lambda: b"a,b,c\n" + b"1," * 2_000_000),
    "a quote that never closes": ("a.csv", lambda: "日期,金额,摘要\n".encode() + b'"' + b"x,\n" * 300_000),
    "zero bytes between the letters": ("a.csv", lambda: "日期,金额\n2026-01-01,1.00\n".encode("utf-16-le")),
    "letters that turn the line round": ("a.csv", lambda: "日期,金额,摘要\n2026-01-01,1.00,\u202egpj.exe\n".encode()),
    "half of a character": ("a.txt", lambda: "说明".encode()[:-1] + b"\xff\xfe" * 40),
    "formulas that call a program": (
        "a.csv",
        lambda: "日期,金额,摘要\n2026-01-01,1.00,=cmd|' /C calc'!A0\n2026-01-02,2.00,@SUM(A1)\n".encode(),
    ),
    "elements without an end": ("a.ofx", lambda: b"OFXHEADER:100\n\n<OFX>" + b"<A>" * 200_000),
}
