"""The upper list of Today: what was promised and asked, before the legal clocks. Gone while there is nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.cases.day.errands import INVESTIGATION, PART, Errand, ErrandRow, errand_columns
from ui.cases.day.listing import Listing
from ui.cases.day.promise_acts import PromiseActs
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.empty import Empty

_SHOWN = 4
"""Rows without scrolling; the clocks below must stay in sight."""


class Agenda(QWidget):
    """`put(rows)` shows errands; number keys note an attempt on the promise under the cursor."""

    filled = Signal(bool)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.acts = PromiseActs(page)
        self.table = Listing(
            errand_columns(page.words), self.tr("Promised and asked"), Empty(self.tr("Nothing was promised"))
        )
        self.table.opened.connect(self._open)
        self.table.moved.connect(self._moved)
        self.count = layout.text_label("", "muted")
        more = layout.button(self.tr("All of it"), lambda: page.navigator.go("day-work"), kind="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(layout.row(layout.heading(self.tr("Promised and asked")), self.count, 1, more))
        column.addWidget(self.table)
        column.addWidget(self.acts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVisible(False)

    def put(self, rows: Sequence[ErrandRow]) -> None:
        """Show the errands of the day."""
        was = not self.isHidden()
        self.count.setText(self.tr("%n thing(s)", "", len(rows)))
        self.table.put(rows)
        shown = min(max(len(rows), 1), _SHOWN)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + shown * theme.HEIGHT["row"] + theme.space(1))
        self.setVisible(bool(rows))
        self._moved(self.table.current_row())
        if was != bool(rows):
            self.filled.emit(bool(rows))

    def keys(self) -> list[Key]:
        """The keys of the promise under the cursor, while there is anything."""
        return [] if self.isHidden() else self.acts.keys()

    def _moved(self, row: ErrandRow | None) -> None:
        self.acts.put(row.promise if row is not None else None)

    def _open(self, row: ErrandRow) -> None:
        if row.kind is Errand.PROMISE and row.case_id is not None:
            self._page.navigator.open_case(row.case_id, row.no, tab="overview", spot="day")
        elif row.kind in INVESTIGATION and row.case_id is not None:
            part = "requests" if row.kind is Errand.REQUEST else "plan"
            self._page.navigator.open_case(row.case_id, row.no, tab="mediation", part=part, row_id=row.id)
        elif row.kind is Errand.CALL and row.case_id is not None:
            self._page.navigator.open_case(row.case_id, row.no, tab="overview")
        elif row.kind is Errand.WARNING:
            self._page.navigator.go("warnings", warning_id=row.id)
        elif row.kind is Errand.EVENT:
            self._page.navigator.go("events", part="follow_ups", row_id=row.id)
        else:
            self._page.navigator.go("day-work", part=PART[row.kind], row_id=row.id)
