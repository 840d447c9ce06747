"""The table that shows a `PagedModel`: rows by keyboard, columns that remember their widths, words when empty.

Arrows and J/K move, Enter and a double click open, Space is left to the page. `moved(row)` drives a preview
pane and is held back for a moment, so that running down a list does not load thirty previews.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.widgets import theme
from ui.widgets.paged import ROW, Column, Index, PagedModel

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PREVIEW_AFTER_MS = 120


class _Lines(QStyledItemDelegate):
    """Draws a thin line under each row instead of a grid."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class PagedTable(QTableView):
    """See the module. `opened(row)`, `moved(row or None)`, `sort_asked(column key)` carry row objects and keys.

    With `many` several rows can be chosen (Shift, Ctrl, Ctrl+A over the loaded ones); `chosen(rows)` tells which.
    """

    opened = Signal(object)
    moved = Signal(object)
    chosen = Signal(list)
    sort_asked = Signal(str)
    widths_changed = Signal(dict)

    def __init__(
        self, model: PagedModel[Any], *, empty: QWidget | None = None, parent: QWidget | None = None, many: bool = False
    ) -> None:
        super().__init__(parent)
        self.paged = model
        model.setParent(self)
        self._preview = QTimer(self)
        self._preview.setSingleShot(True)
        self._preview.setInterval(_PREVIEW_AFTER_MS)
        self._preview.timeout.connect(self._tell_moved)
        self.setModel(model)
        self.setItemDelegate(_Lines(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.HEIGHT["row"])
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header(model)
        self._empty = empty
        if empty is not None:
            empty.setParent(self.viewport())
            empty.hide()
        self._kept_key: object = None
        model.modelAboutToBeReset.connect(self._keep_place)
        model.reset_done.connect(self._find_place)
        model.loaded.connect(self._show_empty)
        self.doubleClicked.connect(lambda _index: self._open())
        if many:
            self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.chosen_rows()))

    def chosen_rows(self) -> list[Any]:
        """Return the row objects that are chosen and in memory, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for row in map(self.paged.row_at, rows) if row is not None]

    def show_sort(self, key: str, descending: bool) -> None:
        """Mark the column that the list is ordered by; an empty key marks none."""
        header = self.horizontalHeader()
        place = next((n for n, column in enumerate(self.paged.columns) if column.key == key), -1)
        header.setSortIndicatorShown(place >= 0)
        if place >= 0:
            way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(place, way)

    def hide_columns(self, keys: Collection[str]) -> None:
        """Hide these columns and show all others."""
        for number, column in enumerate(self.paged.columns):
            self.setColumnHidden(number, column.key in keys)

    def current_row(self) -> Any:
        """Return the row object under the cursor, or None."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def select(self, key: object) -> bool:
        """Put the cursor on the row with this key if it is in memory."""
        row = self.paged.row_of(key)
        if row < 0:
            return False
        self._go(row)
        return True

    def widths(self) -> dict[str, int]:
        """Return the widths of the columns that have one, by column key."""
        return {c.key: self.columnWidth(n) for n, c in enumerate(self.paged.columns) if c.width}

    def set_widths(self, widths: dict[str, int]) -> None:
        """Set remembered widths; unknown keys are ignored."""
        for number, column in enumerate(self.paged.columns):
            if column.width and column.key in widths:
                self.setColumnWidth(number, int(widths[column.key]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J, K and Enter; everything else is Qt's."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in _STEPS:
            self._go(self.currentIndex().row() + _STEPS[key])
        elif plain and key in _OPEN:
            self._open()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex | Any, previous: QModelIndex | Any) -> None:
        """Tell the preview, after a moment."""
        super().currentChanged(current, previous)
        self._preview.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state in the middle."""
        super().resizeEvent(event)
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def _dress_header(self, model: PagedModel[Any]) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(model.columns):
            self._dress_column(header, number, column)
        header.sectionClicked.connect(lambda number: self.sort_asked.emit(model.columns[number].key))
        header.sectionResized.connect(lambda *_: self.widths_changed.emit(self.widths()))

    def _dress_column(self, header: QHeaderView, number: int, column: Column[Any]) -> None:
        if column.width:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(number, column.width)
        else:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _go(self, row: int) -> None:
        if 0 <= row < self.paged.rowCount():
            flag = QItemSelectionModel.SelectionFlag
            index = self.paged.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def _open(self) -> None:
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)

    def _tell_moved(self) -> None:
        self.moved.emit(self.current_row())

    def _keep_place(self) -> None:
        index = self.currentIndex()
        self._kept_key = self.paged.key_at(index.row()) if index.isValid() else None

    def _find_place(self) -> None:
        # A list that was loaded anew has its cursor where it was, or on the first row: Enter always works.
        if self._kept_key is None or not self.select(self._kept_key):
            self._go(0)

    def _show_empty(self, count: int) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(count == 0)
        if count == 0:
            self._preview.start()
