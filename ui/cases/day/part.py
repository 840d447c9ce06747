"""A part of the day's work: a list, what can be done with the row under the cursor, and forms that open in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.store.session import DeskSession
from ui.cases.cards.base import Opening
from ui.cases.day.listing import Listing
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.field import Form


class Part(QWidget):
    """Base of the parts: `load()` reads and shows, `turn(row_id)` puts the cursor on a row."""

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.wanted: UUID | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.space(2), 0, 0)
        self.column.setSpacing(theme.space(2))
        self.list: Listing | None = None
        self.build()

    def build(self) -> None:
        """Make the widgets; for subclasses."""

    def load(self) -> None:
        """Read and show; for subclasses."""

    def keys(self) -> list[Key]:
        """The keys of this part."""
        return []

    def take_focus(self) -> None:
        """Begin in the list."""
        if self.list is not None:
            self.list.setFocus()

    def show_rows(self, rows: Any) -> None:
        """Show rows, with the cursor on the wanted one."""
        if self.list is not None:
            self.list.put(rows)
            if self.wanted is not None and self.list.select(self.wanted):
                self.wanted = None
            self.moved(self.list.current_row())

    def moved(self, row: Any) -> None:
        """Another row is under the cursor; for subclasses."""

    @property
    def lines(self) -> Listing:
        """The list; asking a part without one is a bug."""
        if self.list is None:
            raise LookupError("this part has no list")
        return self.list

    @property
    def row(self) -> Any:
        """The row under the cursor, or None."""
        return self.list.current_row() if self.list is not None else None

    def add_list(self, listing: Listing, opened: Callable[[Any], None] | None = None) -> Listing:
        """Put the list at the end; Enter opens a row's case unless told otherwise."""
        self.list = listing
        listing.opened.connect(opened or self.open_case)
        listing.moved.connect(self.moved)
        self.column.addWidget(listing, 1)
        return listing

    def add_form(self, form: Form, *buttons: QWidget) -> Opening:
        """Put a form that opens at the end."""
        opening = Opening(form, *buttons)
        self.column.addWidget(opening)
        return opening

    def bar(self, *items: QWidget | int) -> None:
        """Put a row of buttons at the end."""
        self.column.addLayout(layout.row(*items, gap=1))

    def open_case(self, row: Any) -> None:
        """Open the case of a row, where it has one."""
        if row is not None and row.case_id is not None:
            self.page.navigator.open_case(row.case_id, row.no)

    def do(
        self,
        change: Callable[[DeskSession], Any],
        verb: str,
        said: str,
        *,
        form: Form | None = None,
        opening: Opening | None = None,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Carry a change out; when done the form closes and the strip says it."""

        def done(value: Any) -> None:
            if opening is not None:
                opening.shut()
            if said:
                self.page.notices.good(said)
            if then is not None:
                then(value)

        failed = None if form is None else form.refuse
        self.page.jobs.change(self.page, change, done, verb=verb, failed=failed)

    def read(self, query: Callable[[DeskSession], Any], done: Callable[[Any], None]) -> None:
        """Read something and show it; the newest question wins."""
        self.page.jobs.query(self.page, query, done, latest=type(self).__name__)
