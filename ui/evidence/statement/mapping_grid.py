"""The first rows of a file as they are, with a list of meanings above each column and the header row marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.evidence.statements.mapping import Mapping
from app.evidence.statements.profiles import ROLES, Role
from app.evidence.statements.tables import Row
from app.kernel.wording import Wording
from ui.widgets import theme
from ui.widgets.choice import Choice

_ROWS, _COLUMNS = 30, 24
_COMMON = (
    "traded_on", "posted_on", "amount", "amount_out", "amount_in", "direction", "currency", "description", "merchant",
    "card_tail", "balance", "kind", "status",
)  # fmt: skip


class MappingGrid(QTableWidget):
    """`changed` fires when a meaning was chosen, `header_chosen(row)` when the number of a row was clicked."""

    changed = Signal()
    header_chosen = Signal(int)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        labels = words.labels("statement_role")
        ordered = [*_COMMON, *(role for role in ROLES if role not in _COMMON)]
        self._roles = {role: labels.get(role, role) for role in ordered}
        self.choices: list[Choice] = []
        self._first = 0
        self.setAccessibleName(self.tr("First rows of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setVisible(False)
        self.verticalHeader().setSectionsClickable(True)
        self.verticalHeader().setDefaultSectionSize(theme.HEIGHT["strip"])
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().sectionClicked.connect(self._number_clicked)

    def put(self, rows: Sequence[Row], mapping: Mapping) -> None:
        """Show rows (from a little above the header) and what their columns mean so far."""
        header = mapping.header or 0
        self._first = max(0, header - 6)
        shown = rows[self._first : self._first + _ROWS]
        columns = min(_COLUMNS, max((len(row.cells) for row in shown), default=0))
        self.clear()
        self.choices = []
        self.setColumnCount(columns)
        self.setRowCount(len(shown) + 1)
        numbers = [self.tr("Means")]
        for at, row in enumerate(shown, 1):
            numbers.append(f"{row.page}/{row.line_no}" if row.page else str(row.line_no))
            for column in range(columns):
                text = " ".join(row.cells[column].split())[:60] if column < len(row.cells) else ""
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.setItem(at, column, cell)
        self.setVerticalHeaderLabels(numbers)
        for column in range(columns):
            choice = Choice(self._roles, empty=self.tr("not used"))
            choice.put(mapping.columns.get(column, ""))
            choice.setAccessibleName(self.tr("Meaning of column {0}").format(column + 1))
            choice.setMinimumWidth(0)
            choice.chosen.connect(lambda _key: self.changed.emit())
            edit = choice.lineEdit()
            if edit is not None:
                edit.setCursorPosition(0)
            self.choices.append(choice)
            self.setCellWidget(0, column, choice)
        self.setRowHeight(0, theme.HEIGHT["control"])
        self.mark_header(mapping.header)
        self.resizeColumnsToContents()
        for column in range(columns):
            width = min(
                max(self.columnWidth(column), theme.WIDTH["label"] + theme.space(4)),
                theme.WIDTH["number"] + theme.space(5),
            )
            self.setColumnWidth(column, width)

    def mark_header(self, header: int | None) -> None:
        """Show which row holds the headers; rows above it are faint."""
        for at in range(1, self.rowCount()):
            number = self._first + at - 1
            for column in range(self.columnCount()):
                cell = self.item(at, column)
                if cell is None:
                    continue
                is_header = number == header
                cell.setFont(theme.font("body", bold=is_header))
                cell.setBackground(theme.colour("accent_soft" if is_header else "surface"))
                above = header is not None and number < header
                cell.setForeground(theme.colour("ink_faint" if above else "ink"))

    def roles(self) -> dict[int, Role]:
        """The columns with a meaning."""
        found = {column: choice.value_key() for column, choice in enumerate(self.choices)}
        return {column: cast(Role, key) for column, key in found.items() if key}

    def take_focus(self) -> None:
        """Begin with the first column."""
        (self.choices[0] if self.choices else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _number_clicked(self, at: int) -> None:
        if at > 0:
            self.header_chosen.emit(self._first + at - 1)
