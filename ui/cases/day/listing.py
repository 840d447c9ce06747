"""A short list that is read whole: a table over rows at hand, with the cursor kept where it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.paged import PagedModel
from ui.widgets.paged_table import PagedTable


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[Any]
    next: str | None = None


class Listing(PagedTable):
    """`put(rows)` shows rows; `current_row()` is the one under the cursor."""

    def __init__(
        self, columns: Sequence[Column[Any]], name: str, empty: Empty, *, key: Callable[[Any], object] | None = None
    ) -> None:
        self.rows: tuple[Any, ...] = ()
        super().__init__(PagedModel(columns, self._fetch, key=key or (lambda row: row.id), page=1000), empty=empty)
        self.setAccessibleName(name)
        self.horizontalHeader().setSectionsClickable(False)

    def put(self, rows: Sequence[Any]) -> None:
        """Show rows in their order."""
        self.rows = tuple(rows)
        self.paged.reload()

    def _fetch(self, token: str | None, done: Callable[[_All], None]) -> None:
        del token
        done(_All(self.rows))
