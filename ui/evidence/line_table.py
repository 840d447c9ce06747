"""The table of a statement's lines: space ticks what is selected, arrows and J/K move, a click on a title sorts."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.evidence.lines import KIND, TICK, Index, LineModel
from ui.widgets import theme

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class _Tick(QStyledItemDelegate):
    """The tick: a box in the middle of its cell; a click anywhere in the cell turns it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            ground = theme.colour("select")
        if ground is not None:
            painter.fillRect(rect, ground)
        side = theme.WIDTH["icon_small"]
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if ticked else "line_strong"
        painter.setPen(theme.colour(theme.on_selection(edge, theme.SHAPE_RATIO) if chosen else edge))
        painter.setBrush(theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, theme.RADIUS["small"] - 1, theme.RADIUS["small"] - 1)
        if ticked:
            inner = side - theme.space(1)
            picture = theme.picture("check", "accent_ink", inner, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.center() - QPoint(inner // 2, inner // 2), picture)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        del option
        if event.type() != QEvent.Type.MouseButtonRelease or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


class LineTable(QTableView):
    """Shows a `LineModel`."""

    def __init__(self, model: LineModel) -> None:
        super().__init__()
        self.lines = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Transactions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setDefaultSectionSize(theme.HEIGHT["keybar"])
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        for number, column in enumerate(model.heads):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(number, mode)
            if column.width:
                self.setColumnWidth(number, self._width_of(number))
        head.sectionClicked.connect(self._sort)
        model.modelReset.connect(self._renewed)
        self.setItemDelegateForColumn(TICK, _Tick(self))
        self._sorted = (-1, False)

    def chosen_rows(self) -> list[int]:
        """The selected rows, or the one under the cursor."""
        # By ranges: a cell at a time, twenty thousand selected lines take seconds.
        ranges = self.selectionModel().selection().toList()
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; J and K move; everything else is Qt's."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key == Qt.Key.Key_Space:
            rows = self.chosen_rows()
            self.lines.tick(rows)
            if len(rows) == 1:
                self._go(rows[0] + 1)
        elif plain and key in _STEPS:
            self._go(self.currentIndex().row() + _STEPS[key])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _width_of(self, column: int) -> int:
        """As wide as its title and, for kinds, its longest label need in the language of the window."""
        texts = [self.lines.heads[column].title, *(self.lines.kind_labels if column == KIND else ())]
        metrics = QFontMetrics(theme.font("body", bold=True))
        needed = max(metrics.horizontalAdvance(text) for text in texts) + 2 * theme.space(3)
        return max(self.lines.heads[column].width, needed)

    def _go(self, row: int) -> None:
        if 0 <= row < self.lines.rowCount():
            flag = QItemSelectionModel.SelectionFlag
            index = self.lines.index(row, 1)
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def _renewed(self) -> None:
        wanted = self.lines.differing()
        for column in range(len(self.lines.heads)):
            self.setColumnHidden(column, column not in wanted)
        self._go(0)

    def _sort(self, column: int) -> None:
        # Up, down, and the third click brings the order of the file back.
        before, descending = self._sorted
        head = self.horizontalHeader()
        if before == column and descending:
            self._sorted = (-1, False)
            head.setSortIndicatorShown(False)
            self.lines.sort(-1)
            return
        down = before == column
        self._sorted = (column, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        head.setSortIndicatorShown(True)
        head.setSortIndicator(column, order)
        self.lines.sort(column, order)
