"""A row as it stands in a feed file, before anything is made of it, and how wide and how far below titles it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.kernel.errors import Refusal

MOST_COLUMNS = 256
TITLE_ROWS = 10
"""Among so many first rows a header is looked for below titles such as 每日投诉清单."""

Cell = Any
"""Text, or what a spreadsheet cell holds: numbers, dates, nothing."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row as it stands in the file: first physical line, its cells by header place, and what is wrong with it
    as a whole.
    """

    line: int
    cells: list[Cell]
    fault: Refusal | None = None
