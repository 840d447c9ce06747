"""What the sections of one case report share: the sheet, the view, the numbering of headings, and free text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.casefile.views import WholeCase
from reports.parts.case import ordinal
from reports.parts.fields import Field, fields
from reports.parts.masked import mask_numbers
from reports.parts.table import Column, Row, table
from reports.parts.text import heading
from reports.sheet import Sheet
from reports.typesetting.blocks import Block
from reports.typesetting.type import plain

_NARROW, _SHORT = 3, 12


class CasePage:
    """Handed to every section of one report."""

    def __init__(self, sheet: Sheet, view: WholeCase, *, large: bool) -> None:
        self.sheet = sheet
        self.view = view
        self.large = large
        self._number = 0

    def say(self, code: str, **values: object) -> str:
        """Return a text of the case report."""
        return self.sheet.say(f"case_report.{code}", **values)

    def label(self, kind: str, key: str) -> str:
        """Return the label of a stored key; nothing for an empty one."""
        return self.sheet.wording.label(kind, key) if key else ""

    def free(self, text: str) -> str:
        """Return free text as this report may show it."""
        return mask_numbers(text) if self.view.masked else text

    def ordinal(self, title: str) -> str:
        """Return a heading with the next number."""
        self._number += 1
        return ordinal(self.sheet, self._number, title)

    def section(self, code: str, *parts: Sequence[Block]) -> Iterator[Block]:
        """Return parts under a numbered heading; nothing when there is nothing in them."""
        there = [block for part in parts for block in part]
        if there:
            yield heading(self.sheet, self.ordinal(self.say(code)))
            yield from there

    def table(self, columns: Sequence[Column], rows: Sequence[Row | Sequence[str]]) -> list[Block]:
        """Return a table, nothing without rows; in large print a wide one becomes a form per row.

        Seven columns in 16 pt would be towers of single characters.
        """
        if not rows:
            return []
        if not self.large or len(columns) <= _NARROW:
            return [table(self.sheet, columns, rows, whole=True)]
        return [
            fields(
                self.sheet,
                [
                    Field(column.title, cell, wide=len(plain(cell)) > _SHORT)
                    for column, cell in zip(columns, one.cells if isinstance(one, Row) else one, strict=True)
                    if plain(cell) not in ("", "—")
                ],
            )
            for one in rows
        ]
