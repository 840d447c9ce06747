"""The table of a statement's lines: space ticks what is selected, arrows and J/K move, a click on a title sorts."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.evidence.carried import Carried, packed, unpacked
from ui.evidence.carrying import label
from ui.evidence.statement.line import Line
from ui.evidence.statement.lines import KIND, MARK, MARKS, TICK, Index, LineModel
from ui.widgets import theme

_DECIDED = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False}
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


class _Marks(QStyledItemDelegate):
    """Small icons of what is known of a line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        side = theme.WIDTH["icon_small"]
        left = rect.left() + theme.space(1)
        for name in index.data(MARKS):
            ink = "soon" if name == "help" else "accent"
            shown = theme.on_selection(ink, theme.SHAPE_RATIO) if chosen else ink
            picture = theme.picture(name, shown, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(left, rect.center().y() - side // 2), picture)
            left += side + 2


class LineTable(QTableView):
    """Shows a `LineModel`.

    `decided(stands)` fires for Y and N, `proof_asked` for P, `opened(line)` for Enter and a double click, `at_line`
    when the cursor moves, `proof_dropped(line, place)` when an exhibit is let go over a line. Lines can be dragged out.
    """

    decided = Signal(bool)
    proof_asked = Signal()
    opened = Signal(object)
    at_line = Signal(object)
    proof_dropped = Signal(object, object)

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
        self.setItemDelegateForColumn(MARK, _Marks(self))
        self.from_item: tuple[UUID, UUID, int] | None = None
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.doubleClicked.connect(self._double)
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.at_line.emit(self.current()))
        self._sorted = (-1, False)

    def chosen_rows(self) -> list[int]:
        """The selected rows, or the one under the cursor."""
        # By ranges: a cell at a time, twenty thousand selected lines take seconds.
        ranges = self.selectionModel().selection().toList()
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return rows

    def current(self) -> Line | None:
        """The line under the cursor."""
        index = self.currentIndex()
        return self.lines.line_at(index.row()) if index.isValid() and index.row() < self.lines.rowCount() else None

    def go_to(self, line_id: UUID) -> None:
        """Put the cursor on a line, if it is shown."""
        for row in range(self.lines.rowCount()):
            if self.lines.line_at(row).id == line_id:
                self._go(row)
                return

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the line under the cursor to where it proves something."""
        del actions
        line = self.current()
        if line is None or line.id is None or self.from_item is None:
            return
        drag = QDrag(self)
        case_id, item_id, seq = self.from_item
        words = f"{seq} / {line.place}  {line.amount.currency} {line.amount.grouped()}  {line.what}"
        drag.setMimeData(packed(Carried(case_id, item_id, transaction_id=line.id), words))
        drag.setPixmap(label(words, self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take exhibits of the same case, no lines."""
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them over a line only."""
        self._weigh(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """An exhibit was let go over a line."""
        place = unpacked(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        if place is None or not index.isValid():
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()
        self.proof_dropped.emit(self.lines.line_at(index.row()), place)

    def _weigh(self, event: QDragMoveEvent) -> None:
        place = unpacked(event.mimeData())
        fits = (
            place is not None
            and self.from_item is not None
            and self.lines.may_tick
            and place.case_id == self.from_item[0]
            and place.transaction_id is None
        )
        if fits and self.indexAt(event.position().toPoint()).isValid():
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        else:
            event.ignore()

    def _double(self, index: Index) -> None:
        if index.column() != TICK:
            self.opened.emit(self.lines.line_at(index.row()))

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
            self.opened.emit(self.current())
        elif plain and key in _DECIDED and self.current() is not None:
            self.decided.emit(_DECIDED[key])
        elif plain and key == Qt.Key.Key_P and self.current() is not None:
            self.proof_asked.emit()
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
        self.show_columns()
        self._go(0)
        self.at_line.emit(self.current())

    def show_columns(self) -> None:
        """Show the columns that tell something."""
        wanted = self.lines.differing()
        for column in range(len(self.lines.heads)):
            self.setColumnHidden(column, column not in wanted)

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
