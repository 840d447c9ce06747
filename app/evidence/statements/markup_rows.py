"""Rows of a table that calls itself `.xls` and is HTML, or the spreadsheet XML of 2003.

Many banks' web pages export that. Only tags of tables, rows and cells are looked at, in one pass over the text;
nothing is loaded, no entity of the file's own is known. Decided against the standard library's HTML parser, whose
time grows with the square of the text on malformed input.
"""

from __future__ import annotations

import html
import re

from app.evidence.statements.tables import Bounds, Counter, Row, Sheet

_ROW = frozenset({"tr", "row"})
_CELL = frozenset({"td", "th", "cell"})
_TAG = re.compile(r"<(?P<end>/?)(?:ss:)?(?P<tag>[A-Za-z]{1,20})(?P<rest>[^<>]*)>")
_SILENT = re.compile(r"<(script|style)\b[^<>]*>|<!--", re.IGNORECASE)
_ENDS = {
    "": re.compile("-->"),
    "script": re.compile(r"</script[^<>]*>", re.IGNORECASE),
    "style": re.compile(r"</style[^<>]*>", re.IGNORECASE),
}
_INDEX = re.compile(r"\bss:Index=[\"'](\d{1,3})[\"']", re.IGNORECASE)
_SPAN = re.compile(r"\bcolspan=[\"']?(\d{1,2})\b", re.IGNORECASE)
_FORMULA = re.compile(r"\bss:Formula=", re.IGNORECASE)
_NAME = re.compile(r"\bss:Name=[\"']([^\"']{1,60})[\"']", re.IGNORECASE)
_MOST_CELLS = 10_000


def is_markup(text: str) -> bool:
    """Whether text is an HTML or spreadsheet-XML table."""
    head = text[:4096].lstrip("\ufeff \t\r\n")
    return head.startswith("<") and re.search(r"<(?:tr|(?:ss:)?row)\b", text[: 1 << 18], re.IGNORECASE) is not None


def read_markup(text: str, name: str, bounds: Bounds) -> list[Sheet]:
    """Read all tables; row numbers are lines of the file. Raises the refusals of `Counter`."""
    reader = _Reader(Counter(name, bounds))
    text = _without_silent(text)
    line_no, counted, end = 1, 0, 0
    for found in _TAG.finditer(text):
        reader.text(text[end : found.start()])
        line_no, counted = line_no + text.count("\n", counted, found.start()), found.start()
        end = found.end()
        tag = found["tag"].casefold()
        if found["end"]:
            reader.close(tag)
        else:
            reader.open(tag, found["rest"], line_no)
    reader.end_row()
    return [sheet for sheet in reader.sheets if sheet.rows]


def _without_silent(text: str) -> str:
    """The text without scripts, styles and comments; their line ends stay, so that lines keep their numbers."""
    kept: list[str] = []
    at = 0
    while found := _SILENT.search(text, at):
        kept.append(text[at : found.start()])
        closing = _ENDS[(found[1] or "").casefold()].search(text, found.end())
        end = closing.end() if closing else len(text)
        kept.append("\n" * text.count("\n", found.start(), end))
        at = end
    kept.append(text[at:])
    return "".join(kept)


class _Reader:
    def __init__(self, counter: Counter) -> None:
        self.sheets: list[Sheet] = [Sheet("")]
        self._counter = counter
        self._cells: list[str] | None = None
        self._formulas: list[int] = []
        self._line = 0
        self._text: list[str] | None = None
        self._span = 1
        self._rows = 0

    def open(self, tag: str, attributes: str, line_no: int) -> None:
        """Open a table, row or cell."""
        if tag == "worksheet":
            # HTML pages put titles and details into tables of their own, which belong together; sheets do not.
            self.end_row()
            named = _NAME.search(attributes)
            self.sheets.append(Sheet(html.unescape(named[1]) if named else f"{len(self.sheets)}"))
        elif tag in _ROW:
            self.end_row()
            self._cells, self._line = [], line_no
        elif tag in _CELL and self._cells is not None:
            self._end_cell()
            index, span = _INDEX.search(attributes), _SPAN.search(attributes)
            if index and int(index[1]) - 1 > len(self._cells):
                self._cells.extend([""] * (int(index[1]) - 1 - len(self._cells)))
            if len(self._cells) > _MOST_CELLS:
                raise self._counter.too_wide(line_no, len(self._cells))
            if _FORMULA.search(attributes):
                self._formulas.append(len(self._cells))
            self._text, self._span = [], int(span[1]) if span else 1
            if attributes.endswith("/"):
                self._end_cell()
        elif tag == "br":
            self.text(" ")

    def close(self, tag: str) -> None:
        """Close a row or cell."""
        if tag in _CELL:
            self._end_cell()
        elif tag in _ROW:
            self.end_row()

    def text(self, data: str) -> None:
        """Collect what a cell says."""
        if self._text is not None and data:
            self._text.append(data)

    def end_row(self) -> None:
        """Close the row that is open, if there is one."""
        self._end_cell()
        if self._cells is not None:
            self._rows += 1
            self._counter.line(self._rows)
            cells = self._counter.row(self._rows, self._cells)
            self.sheets[-1].rows.append(Row(self._line, cells, tuple(self._formulas)))
        self._cells, self._formulas = None, []

    def _end_cell(self) -> None:
        if self._cells is not None and self._text is not None:
            self._cells.append(html.unescape("".join(self._text)).replace("\xa0", " ").strip())
            self._cells.extend([""] * (self._span - 1))
        self._text, self._span = None, 1
