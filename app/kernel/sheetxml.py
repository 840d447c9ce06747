"""A look at the XML of a worksheet before a library parses it: how many cells a row has.

A library builds every cell of a row before it hands the row over, so a row with a million cells costs ten seconds and
a gigabyte before anybody can count them. Counting the tags in the bytes costs nothing. A row written with a name
space of its own is not seen here; the reader's own bounds still hold.
"""

from __future__ import annotations

import re
from typing import IO

FORMAT_COLUMNS = 16_384
"""The most columns that the format knows."""
_CELL = re.compile(rb"<c[ />]")
_ROW = b"<row"
_CHUNK = 1 << 20


def row_too_wide(part: IO[bytes], most: int = FORMAT_COLUMNS, chunk: int = _CHUNK) -> tuple[int, int] | None:
    """Find the first row with more than `most` cells: its place among the rows, from 1, and how many cells it has."""
    line = cells = 0
    tail = b""
    while data := part.read(chunk):
        seen = tail + data
        # A tag that is cut by the end of the chunk is counted with the next one.
        cut = seen.rfind(b"<", max(len(seen) - len(_ROW) + 1, 0))
        tail, seen = (seen[cut:], seen[:cut]) if cut >= 0 else (b"", seen)
        for place, row in enumerate(seen.split(_ROW)):
            if place:
                if cells > most:
                    return line, cells
                line, cells = line + 1, 0
            cells += len(_CELL.findall(row))
    return (line, cells) if cells > most else None
