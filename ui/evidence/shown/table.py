"""A table file as a grid (表格): sheets as tabs, nothing computed, nothing run; copies come out masked.

Read in the preview's child; the bounds and what they leave out are said above the grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar, QTableView, QVBoxLayout

from app.evidence.preview import telling
from app.evidence.preview.content import Content
from app.evidence.statements.tables import column_letters
from app.evidence.texts.grids import Grid, GridSheet
from app.kernel.masking import mask_numbers
from app.store.folding import fold
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.evidence.shown.finding import rows_with
from ui.evidence.shown.found_line import FoundLine
from ui.shell.context import Context
from ui.shell.page import Key
from ui.widgets import layout, theme

Index = QModelIndex | QPersistentModelIndex
_NUMBER = frozenset("0123456789.,-+%¥￥$ ")
_WIDEST = 360
_NONE = GridSheet("", ())


@dataclass(frozen=True, slots=True)
class _Read:
    grid: Grid
    folded: tuple[tuple[str, ...], ...]


class GridModel(QAbstractTableModel):
    """One sheet. A cell whose value a formula gave is slanted, and says so."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet, self._width = _NONE, 0

    def put(self, sheet: GridSheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet, self._width = sheet, sheet.width
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The number of columns."""
        return 0 if parent is not None and parent.isValid() else self._width

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        cells = self._sheet.rows[row]
        return cells[column] if column < len(cells) else ""

    def is_formula(self, row: int, column: int) -> bool:
        """Whether a formula gave the value."""
        return column in self._sheet.formulas.get(row, ())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the grid draws."""
        row, column = index.row(), index.column()
        text = self.text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return text or (self.tr("(formula, no value stored)") if self.is_formula(row, column) else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = bool(text) and set(text) <= _NUMBER
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            told = [text] if len(text) > 30 else []
            if self.is_formula(row, column):
                told.append(self.tr("The stored result of a formula; it was not computed here"))
            return "\n".join(told) or None
        if role == Qt.ItemDataRole.FontRole and self.is_formula(row, column):
            font = QFont(theme.font("body"))
            font.setItalic(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters across, numbers down."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letters(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)


class GridTable(QTableView):
    """Shows a `GridModel`; Ctrl+C copies what is selected, people's numbers masked."""

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self.grid = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Table of the exhibit"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        for mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(theme.HEIGHT["keybar"])
        self.horizontalHeader().setResizeContentsPrecision(60)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, or what a table does."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> str:
        """Put the selected cells on the clipboard, parted by tabs; give them back."""
        lines: list[str] = []
        selection = self.selectionModel().selection()
        for span in (selection.at(place) for place in range(selection.count())):
            for row in range(span.top(), span.bottom() + 1):
                lines.append("\t".join(self.grid.text(row, at) for at in range(span.left(), span.right() + 1)))
        text = mask_numbers("\n".join(lines))
        if text:
            QApplication.clipboard().setText(text)
        return text


class TableView(Shown):
    """See the module."""

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__(context, renderer)
        self.table = GridTable(GridModel())
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.currentChanged.connect(self._turn)
        self._read: _Read | None = None
        self._hits: list[int] = []
        self.note = layout.text_label("", "small", wrap=True)
        self.finder = FoundLine(self._find, self._go, self.table.setFocus)
        tools = layout.row(self.note)
        tools.setContentsMargins(theme.space(3), theme.space(1), theme.space(2), theme.space(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(tools)
        box.addWidget(self.finder.bar)
        box.addWidget(self.table, 1)
        box.addWidget(self.tabs)

    def clear(self) -> None:
        """Show nothing."""
        self._read = None
        self.note.setText("")
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.table.grid.put(_NONE)

    def load(self, content: Content) -> None:
        """Read the table."""
        previewer = self.renderer.previewer

        def read() -> _Read:
            grid = telling.grid(previewer, content)
            return _Read(grid, tuple(tuple(fold("\t".join(row)) for row in sheet.rows) for sheet in grid.sheets))

        self.ask(read, self._show)

    def take_focus(self) -> None:
        """Into the grid."""
        self.table.setFocus()

    def keys(self) -> list[Key]:
        """Find."""
        return [Key("Ctrl+F", self.tr("Find in this exhibit"), self.finder.bar.begin)]

    # ------------------------------------------------------------------ inside

    def _show(self, read: _Read) -> None:
        self._read = read
        self.tabs.blockSignals(True)
        for number, sheet in enumerate(read.grid.sheets, start=1):
            self.tabs.addTab(sheet.name[:40] or str(number))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(read.grid.sheets) > 1)
        self._turn(0)
        self.looked.emit()

    def _turn(self, place: int) -> None:
        if self._read is None or not 0 <= place < len(self._read.grid.sheets):
            return
        sheet = self._read.grid.sheets[place]
        self.table.grid.put(sheet)
        self.table.resizeColumnsToContents()
        self.note.setText(self._told(sheet))
        if sheet.rows:
            first = self.table.grid.index(0, 0)
            self.table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.finder.renew()

    def _told(self, sheet: GridSheet) -> str:
        across = self.tr("%n column(s)", "", sheet.width)
        parts = [self.tr("%n row(s)", "", len(sheet.rows)) + " × " + across]
        if sheet.more_rows:
            parts.append(self.tr("only the first rows are shown; the file has more"))
        if sheet.more_columns:
            parts.append(self.tr("only the first columns are shown; the file has more"))
        if self._read is not None and self._read.grid.more_sheets:
            parts.append(self.tr("%n more sheet(s) are not shown", "", self._read.grid.more_sheets))
        if sheet.formulas:
            parts.append(self.tr("slanted: stored results of formulas"))
        return " · ".join(parts)

    def _find(self, words: str) -> int:
        place = self.tabs.currentIndex()
        self._hits = rows_with(self._read.folded[place], words) if self._read is not None and place >= 0 else []
        return len(self._hits)

    def _go(self, place: int) -> None:
        if place >= 0:
            self.table.selectRow(self._hits[place])
            self.table.scrollTo(self.table.grid.index(self._hits[place], 0))
