"""Find the table in a sheet: which row is the header, and which layout it follows.

Described layouts come first, the most demanding of them before the others; a table nobody described is read by
synonyms if its header names a day and an amount. Statements may carry small tables of sums above the real one, so the
best header wins, not the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.evidence.statements.headers import Columns, is_known_header, map_columns
from app.evidence.statements.profiles import Common, Profile, StatementProfiles
from app.evidence.statements.tables import Row, Sheet
from app.evidence.statements.words import WordList, clean, normal

_SEARCHED = 150
_FEWEST_KNOWN = 2


@dataclass(frozen=True, slots=True)
class Table:
    """A header found: `at` is its index in the sheet's rows."""

    profile: Profile
    at: int
    columns: Columns


def find_table(sheet: Sheet, profiles: StatementProfiles, name: str) -> Table | None:
    """The table of a sheet, or None when no row names a day and an amount; `name` is the file's name."""
    searched = sheet.rows[:_SEARCHED]
    for profile in profiles.profiles:
        at = _described_at(searched, profile, name)
        if at is not None:
            columns = map_columns(searched[at].cells, profile, profiles.common)
            if columns.complete:
                return Table(profile, at, columns)
    best: tuple[int, int] | None = None
    for at, row in enumerate(searched):
        score = _score(row.cells, profiles.common)
        if (
            score
            and (best is None or score > best[0])
            and map_columns(row.cells, profiles.fallback, profiles.common).complete
        ):
            best = (score, at)
    if best is None:
        return None
    profile = profiles.fallback
    return Table(profile, best[1], map_columns(searched[best[1]].cells, profile, profiles.common))


def guess_header(sheets: Sequence[Sheet]) -> list[str]:
    """The row that looks most like a header, for telling which headers were found: most short cells without digits."""
    best: list[str] = []
    for sheet in sheets:
        for row in sheet.rows[:_SEARCHED]:
            cells = [clean(cell) for cell in row.cells]
            names = [
                cell[:24] for cell in cells if cell and len(cell) <= 24 and not any(char.isdigit() for char in cell)
            ]
            if len(names) >= 2 and len(names) > len(best):
                best = names
    return best[:20]


def _described_at(rows: Sequence[Row], profile: Profile, name: str) -> int | None:
    if profile.detect is None:
        return None
    wanted = {normal(header) for header in profile.detect.headers}
    for at, row in enumerate(rows):
        if len(row.cells) >= len(wanted) and wanted <= {normal(cell) for cell in row.cells}:
            above = " ".join([name, *(row.text for row in rows[:at])])
            return at if not profile.detect.words or WordList(profile.detect.words).occurs(above) else None
    return None


def _score(cells: Sequence[str], common: Common) -> int:
    known = sum(is_known_header(cell, common) for cell in cells)
    return known if known >= _FEWEST_KNOWN else 0
