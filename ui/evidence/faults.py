"""The rows of a statement that were not understood, with the reason of each: a transaction may hide in any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.evidence.views import FaultRow
from app.kernel.wording import Wording
from ui.widgets import theme

_SHOWN_ROWS = 4


class FaultTable(QTableWidget):
    """Place in the file, reason, and what the row says."""

    def __init__(self, words: Wording) -> None:
        super().__init__(0, 3)
        self._words = words
        self.setHorizontalHeaderLabels([self.tr("Line"), self.tr("Why"), self.tr("What it says")])
        self.setAccessibleName(self.tr("Rows not understood"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.HEIGHT["strip"])
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, theme.WIDTH["label"])
        self.setColumnWidth(1, theme.WIDTH["number"])

    def put(self, faults: Sequence[FaultRow]) -> None:
        """Show other rows, a few at a time."""
        shown = min(max(1, len(faults)), _SHOWN_ROWS)
        self.setFixedHeight(theme.HEIGHT["row"] + shown * theme.HEIGHT["strip"])
        self.setRowCount(len(faults))
        for row, fault in enumerate(faults):
            where = " ".join(part for part in (fault.sheet, fault.place or str(fault.line_no)) if part)
            reason = self._words.label("statement_skip", fault.reason)
            for column, text in enumerate((where, reason, fault.text)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                if column == 1:
                    cell.setForeground(theme.colour("soon"))
                self.setItem(row, column, cell)
