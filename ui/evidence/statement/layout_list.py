"""The layouts that colleagues kept (账单版式): by which headers, made by whom, taken out of use by a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.evidence.views import LayoutRow
from ui.widgets import layout, theme

_SHOWN_ROWS = 4


class LayoutList(QTableWidget):
    """`put(rows, may_retire)`; `retired(id)` fires when one is taken out of use."""

    retired = Signal(object)

    def __init__(self) -> None:
        super().__init__(0, 5)
        titles = (self.tr("Layout"), self.tr("Recognised by"), self.tr("Made by"), self.tr("State"), "")
        self.setHorizontalHeaderLabels(list(titles))
        self.setAccessibleName(self.tr("Layouts kept"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.HEIGHT["row"])
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2, 3, 4):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def put(self, rows: Sequence[LayoutRow], *, may_retire: bool) -> None:
        """Show the layouts."""
        self.setFixedHeight((min(max(1, len(rows)), _SHOWN_ROWS) + 1) * theme.HEIGHT["row"])
        self.setRowCount(max(1, len(rows)))
        self.clearContents()
        for at in range(self.rowCount()):
            self.removeCellWidget(at, 4)
        if not rows:
            self.setItem(0, 0, QTableWidgetItem(self.tr("Nobody has kept one yet")))
        for at, row in enumerate(rows):
            state = self.tr("in use")
            if row.fault:
                state = self.tr("not used: {0}").format(row.fault)
            if row.retired_at is not None:
                state = self.tr("retired")
            for column, text in enumerate((row.title, "、".join(row.headers), row.made_by, state)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                if row.fault and column == 3:
                    cell.setForeground(theme.colour("soon"))
                self.setItem(at, column, cell)
            if may_retire and row.retired_at is None:
                button = layout.button(self.tr("Retire"), partial(self.retired.emit, row.id), kind="quiet")
                button.setAccessibleName(self.tr("Retire {0}").format(row.title))
                self.setCellWidget(at, 4, button)
