"""Rows two by two: short fields beside each other, wide ones across, hidden ones leave no hole.

Where there is no room for two, `narrow` puts them below each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets import theme


class RowGrid(QWidget):
    """`lay([(row, wide), …])` places what is to be seen, in this order; everything else of it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(4))
        self._grid.setVerticalSpacing(theme.space(2))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._laid: list[tuple[QWidget, bool]] = []
        self._narrow = False
        self._all: list[QWidget] = []

    def add(self, row: QWidget) -> None:
        """Take a row over; it shows once it is laid."""
        row.setParent(self)
        row.setVisible(False)
        self._all.append(row)

    def lay(self, rows: Sequence[tuple[QWidget, bool]]) -> None:
        """Place these rows; nothing moves when they are the same as before."""
        if list(rows) == self._laid:
            return
        self._laid = list(rows)
        self._place()

    def narrow(self, on: bool) -> None:
        """Put all rows below each other, or short ones beside each other again."""
        if on != self._narrow:
            self._narrow = on
            self._grid.setColumnStretch(1, 0 if on else 1)
            self._place()

    def _place(self) -> None:
        rows = self._laid
        shown = {id(row) for row, _ in rows}
        while self._grid.takeAt(0) is not None:
            pass
        line = column = 0
        for row, whole in rows:
            wide = whole or self._narrow
            if wide and column:
                line, column = line + 1, 0
            self._grid.addWidget(row, line, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            line, column = (line + 1, 0) if wide or column else (line, 1)
        for row in self._all:
            if row.isHidden() == (id(row) in shown):  # comparing widgets one by one, and telling each again, took long
                row.setVisible(id(row) in shown)
