"""The lead's approvals (待审批): what waits, oldest first; Enter opens the agreement, where it is decided."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem

from app.agreements.views import PendingRow, pending
from app.kernel.clock import local_minute
from app.kernel.money import Money
from ui.shell.changes import Change
from ui.shell.page import Page
from ui.widgets.empty import Empty


class ApprovalsPage(Page):
    """A table of agreements that wait for a decision."""

    tables = frozenset({"agreements", "approvals"})

    def build(self) -> None:
        """Make the table."""
        self.head.title(self.tr("Approvals"))
        heads = (
            self.tr("Case"),
            self.tr("Customer"),
            self.tr("Agreement"),
            self.tr("Agreed"),
            self.tr("Waived"),
            self.tr("Months"),
            self.tr("Needs"),
            self.tr("Handed in by"),
            self.tr("Since"),
            self.tr("Note"),
        )
        self.table = QTableWidget(0, len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(self.tr("Agreements waiting for approval"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.cellActivated.connect(lambda row, _column: self._open(row))
        self.table.cellDoubleClicked.connect(lambda row, _column: self._open(row))
        self.faces = QStackedWidget()
        self.faces.addWidget(self.table)
        empty = Empty(
            self.tr("Nothing waits for approval"),
            self.tr("Handed-in agreements appear here by themselves."),
            icon="stamp",
        )
        self.faces.addWidget(empty)
        self.body_add(self.faces, 1)

    def opened(self, **args: Any) -> None:
        """Read what waits."""
        del args
        self.jobs.query(self, pending, self._show, latest="list", busy=self.table)

    def refresh(self, change: Change) -> None:
        """Something was handed in or decided."""
        del change
        self.opened()

    def _show(self, rows: list[PendingRow]) -> None:
        self.head.title(self.tr("Approvals"), str(len(rows)) if rows else "")
        self.faces.setCurrentIndex(0 if rows else 1)
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            cells = (
                (row.case_no, False),
                (row.customer, False),
                (self.words.label("agreement_kind", row.kind), False),
                (Money.of(row.total).grouped(), True),
                (Money.of(row.waived).grouped(), True),
                (str(row.months or ""), True),
                (self.words.label("authority_level", row.needs_role), False),
                (self.tr("{0} (you)").format(row.requested_by) if row.own else row.requested_by, False),
                (local_minute(row.requested_at), False),
                (row.request_note, False),
            )
            for column, (text, right) in enumerate(cells):
                item = QTableWidgetItem(text)
                if right:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if column == 0:
                    item.setData(Qt.ItemDataRole.UserRole, (row.case_id, row.case_no))
                self.table.setItem(place, column, item)

    def _open(self, row: int) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            case_id, number = item.data(Qt.ItemDataRole.UserRole)
            if isinstance(case_id, UUID):
                self.navigator.open_case(case_id, number, tab="agreement")
