"""The balance proposal (均衡分派): who is to get which case, shown before anything is done, changed by hand.

In a window of its own beside the queue, not over it: a lead looks at a case again while deciding. The sums of work
before and after stand above the table and follow every change.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.cases.balance import Spread, changed, spread
from app.cases.views import QueueRow
from app.cases.views.load import Load
from ui.cases import columns
from ui.cases.giving import give_all
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice

MOST = 200
"""Cases of one proposal; a table that nobody reads is no proposal."""


class BalanceWindow(QWidget):
    """See the module; Esc closes without giving."""

    def __init__(self, page: Page, rows: Sequence[QueueRow], loads: Sequence[Load]) -> None:
        super().__init__(page, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Balance"))
        self._page = page
        self._rows = list(rows)[:MOST]
        self._cases = [(row.case_id, row.track) for row in self._rows]
        self._names = {load.staff_id: load.person.name for load in loads}
        self._all = list(loads)
        self._there = [load for load in loads if load.away_until is None]
        self.proposal: Spread = spread(self._cases, [load.hands() for load in loads])
        self.sums = layout.text_label("", "label", wrap=True)
        self.table = self._table()
        self.do_it = layout.button(self.tr("Assign as shown"), self._do, kind="primary")
        self.do_it.setEnabled(bool(self.proposal.given))
        leave = layout.button(self.tr("Cancel"), self._leave)
        said = layout.text_label(self._said(), "", wrap=True)
        whole = layout.column(said, self.sums, self.table, layout.row(1, leave, self.do_it))
        whole.setStretch(2, 1)
        side = theme.space(4)
        whole.setContentsMargins(side, side, side, side)
        self.setLayout(whole)
        self.resize(theme.WIDTH["form"], theme.WIDTH["form"] * 2 // 3)
        self._sum_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _said(self) -> str:
        if not self._rows:
            return self.tr("Nothing to spread: every chosen case has an owner.")
        if not self._there:
            return self.tr("Nobody is there who could be given a case. Check the absences.")
        away = [name for load in self._away() if (name := load.person.name)]
        said = self.tr(
            "%n case(s) without owner, the heaviest first, each to whoever has least work.", "", len(self._rows)
        )
        return said + (" " + self.tr("Away, given nothing: {0}.").format("、".join(away)) if away else "")

    def _away(self) -> list[Load]:
        there = {load.staff_id for load in self._there}
        return [load for load in self._all if load.staff_id not in there]

    def _table(self) -> QTableWidget:
        titles = [self.tr("Number"), self.tr("Customer"), self.tr("Cause"), self.tr("Track"), self.tr("Goes to")]
        table = QTableWidget(len(self._rows), len(titles))
        table.setHorizontalHeaderLabels(titles)
        table.setAccessibleName(self.tr("Who gets which case"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(theme.HEIGHT["row"] + theme.space(2))
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        words = self._page.words
        people = {"": self.tr("nobody"), **{str(load.staff_id): load.person.name for load in self._there}}
        for number, row in enumerate(self._rows):
            cells = (row.no, row.customer, columns.cause_of(row, words), words.label("track", row.track.value))
            for place, text in enumerate(cells):
                table.setItem(number, place, QTableWidgetItem(text))
            choice = Choice(people)
            choice.setAccessibleName(self.tr("{0} goes to").format(row.no))
            choice.put(str(self.proposal.given.get(row.case_id, "")))
            choice.chosen.connect(lambda key, case_id=row.case_id: self._change(case_id, key))
            table.setCellWidget(number, len(cells), choice)
        table.setColumnWidth(0, theme.WIDTH["number"])
        table.setColumnWidth(4, theme.WIDTH["number"] + theme.space(5))
        return table

    def _change(self, case_id: UUID, key: str) -> None:
        self.proposal = changed(self.proposal, self._cases, case_id, UUID(key) if key else None)
        self.do_it.setEnabled(bool(self.proposal.given))
        self._sum_up()

    def _sum_up(self) -> None:
        before, after = self.proposal.before, self.proposal.after
        parts = [f"{self._names[one]} {before[one]} → {after[one]}" for one in before if after[one] != before[one]]
        self.sums.setText(self.tr("Work before and after: {0}").format(" · ".join(parts)) if parts else "")

    def _leave(self) -> None:
        self.close()

    def _do(self) -> None:
        give_all(self._page, [(case_id, owner) for case_id, owner in self.proposal.given.items()])
        self.close()
