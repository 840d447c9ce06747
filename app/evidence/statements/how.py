"""Tell how a table was read, so that nobody has to believe it: which layout and why, which column means what."""

from __future__ import annotations

from app.evidence.statements.headers import Columns, is_known_header
from app.evidence.statements.layout import Table
from app.evidence.statements.lines import How
from app.evidence.statements.profiles import ROLES
from app.evidence.statements.tables import Sheet, place_name
from app.evidence.statements.values import Reading
from app.evidence.statements.words import WordList, clean

_LONGEST = 24


def how_read(sheet: Sheet, table: Table, reading: Reading, name: str) -> How:
    """The layout of a table and what speaks for it; `name` is the file's name."""
    row = sheet.rows[table.at]
    detect = table.profile.detect
    headed = any(cell.strip() for cell in row.cells)
    if detect is not None:
        above = " ".join([name, *(one.text for one in sheet.rows[: table.at])])
        words = tuple(word for word in detect.words if WordList([word]).occurs(above))
        headers = detect.headers
    else:
        words = ()
        headers = tuple(clean(cell)[:_LONGEST] for cell in row.cells if is_known_header(cell, reading.common))
    columns = reading.columns
    told = tuple((role, _head(row.cells, columns.by_role[role])) for role in ROLES if role in columns.by_role)
    return How(place_name(row, sheet), row.line_no if headed else 0, headers, words, told, _sign(reading, columns))


def _head(cells: tuple[str, ...], column: int) -> str:
    said = clean(cells[column])[:_LONGEST] if column < len(cells) else ""
    return said or f"#{column + 1}"


def _sign(reading: Reading, columns: Columns) -> str:
    if {"amount_in", "amount_out"} & columns.by_role.keys():
        return "two_columns"
    if "direction" in columns.by_role:
        return "direction"
    if reading.unsigned:
        return "by_words"
    return "spent_negative" if reading.spent_negative else "spent_positive"
