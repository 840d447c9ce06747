"""Rows of separated text (CSV, TSV and their cousins).

The separator is the one that lets a header be recognised: statements pad cells with tabs inside comma-separated rows,
so counting separators would mislead. A quote that is never closed must not swallow the rest of a statement: a record
that spans many lines is read again line by line.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator

from app.evidence.statements.tables import Bounds, Counter, Row, Sheet

_SEPARATORS = (",", "\t", ";", "|")
_SNIFFED = 200
_LONGEST_RECORD = 12
_LONGEST_LINE = 100_000
_TEXT_FORMULA = re.compile(r'^="?([^"()+*/]*)"?$')


def read_csv(text: str, name: str, bounds: Bounds, is_header: Callable[[str], bool]) -> Sheet:
    """Read separated text; `is_header` says whether a cell is a known header. Raises the refusals of `Counter`."""
    # Only line ends of files count; `splitlines` would also cut at separators that stand inside a merchant's name.
    lines = [line + "\n" for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    counter = Counter(name, bounds)
    counter.line(len(lines))
    for line_no, line in enumerate(lines, start=1):
        # Before splitting: a line of a million commas would be a million strings.
        if len(line) > _LONGEST_LINE:
            raise counter.too_wide(line_no, max(line.count(separator) for separator in _SEPARATORS) + 1)
    separator = _separator(lines[:_SNIFFED], is_header)
    rows = [Row(line_no, counter.row(line_no, cells)) for line_no, cells in _records(lines, separator)]
    return Sheet("", rows)


def _separator(lines: list[str], is_header: Callable[[str], bool]) -> str:
    def known(separator: str) -> tuple[int, int]:
        best = 0
        for line in lines:
            if separator in line:
                best = max(best, sum(is_header(cell) for cell in line[:4000].replace('"', "").split(separator)))
        # Without a known header the most frequent one, so that a refusal can tell the headers it saw.
        return best, sum(line.count(separator) for line in lines)

    return max(_SEPARATORS, key=known)


def _records(lines: list[str], separator: str) -> Iterator[tuple[int, list[str]]]:
    at = 0
    while at < len(lines):
        cells, used = _record(lines[at : at + _LONGEST_RECORD], separator)
        yield at + 1, [_plain(cell) for cell in cells]
        at += used


def _record(window: list[str], separator: str) -> tuple[list[str], int]:
    line = window[0]
    if '"' not in line:
        return line.rstrip("\n").split(separator), 1
    reader = csv.reader(window, delimiter=separator)
    try:
        cells = next(reader)
    except csv.Error:
        # A field longer than the module takes: an unclosed quote before very long lines.
        return _without_quotes(line, separator), 1
    used = reader.line_num
    if used > 1 and (
        sum(part.count('"') for part in window[:used]) % 2 or any(_spans_rows(c, separator) for c in cells)
    ):
        return _without_quotes(line, separator), 1
    return cells, used


def _spans_rows(cell: str, separator: str) -> bool:
    """Whether a cell holds what looks like the end of one row and the start of another."""
    return "\n" in cell and cell.count(separator) >= 2


def _without_quotes(line: str, separator: str) -> list[str]:
    return line.rstrip("\n").replace('"', "").split(separator)


def _plain(cell: str) -> str:
    """Take the value out of `="6225…"`, which keeps spreadsheets from turning a long number into a float."""
    found = _TEXT_FORMULA.match(cell.strip()) if cell.lstrip().startswith("=") else None
    return found[1] if found else cell
