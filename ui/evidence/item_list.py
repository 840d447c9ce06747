"""The exhibits of a case at the left: number, what it is, what it is called, when it came and from whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.evidence.kinds import FILMS, IMAGES, LETTERS, SOUNDS, TABLES, TALKS, FileKind
from app.evidence.views import ItemRow
from app.evidence.whereabouts import Place
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.evidence.carrying import carry
from ui.widgets import theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
LINES = Qt.ItemDataRole.UserRole + 2
_ROW_HEIGHT = 64
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


def icon_of(kind: str) -> str:
    """The icon of a kind of file."""
    found = FileKind(kind)
    if found in IMAGES:
        return "image"
    for kinds, icon in ((SOUNDS, "speaker"), (FILMS, "play"), (LETTERS, "mail"), (TALKS, "interviews")):
        if found in kinds:
            return icon
    return "table" if found in TABLES and found is not FileKind.TEXT else "file"


class ItemModel(QAbstractListModel):
    """The items of one case, in the order of their numbers."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._rows: list[ItemRow] = []

    def put(self, rows: Sequence[ItemRow]) -> None:
        """Show other rows; when only what is said of the same items changed, the place is kept."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[ItemRow]:
        """All rows."""
        return self._rows

    def row_of(self, item_id: UUID | None) -> int:
        """Where an item stands, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == item_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of items."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """An exhibit can be dragged to what it proves."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the list draws and what a reader says."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == LINES:
            return self._second(row), self._third(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([row.label, row.file_name, self._second(row), self._third(row)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Exhibit {0}: {1}").format(row.seq, row.label) + ", " + self._second(row)
        return None

    def _second(self, row: ItemRow) -> str:
        parts = [self._words.label("evidence_category", row.category), self._words.label("evidence_kind", row.kind)]
        if row.pages and row.pages > 1:
            parts.append(self.tr("%n page(s)", "", row.pages))
        if row.statement_lines is not None:
            parts.append(self.tr("%n transaction(s)", "", row.statement_lines))
        return " · ".join(parts)

    def _third(self, row: ItemRow) -> str:
        if row.withdrawn_at is not None:
            return self.tr("Withdrawn: {0}").format(row.withdrawn_why)
        brought = self._words.label("brought_by", row.brought_by)
        came = self.tr("{0} from {1}, taken by {2}").format(local_minute(row.received_at), brought, row.received_by)
        place = row.bytes_at.place if row.bytes_at is not None else Place.HERE
        # Where the bytes are is said first where they are not simply here: the line may be cut at its end.
        return came if place is Place.HERE else f"{self._words.label('evidence_place', place.value)} · {came}"


class _Exhibit(QStyledItemDelegate):
    """Draws one item: number and icon at the left, three lines, marks at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ItemRow = index.data(ROW)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("select"))
            painter.fillRect(QRect(rect.x(), rect.y(), theme.space(1), rect.height()), theme.colour("accent"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        faint = row.withdrawn_at is not None
        inks = inks_of(faint=faint, chosen=chosen)
        ink, soft = theme.colour(inks["strong"]), theme.colour(inks["soft"])
        self._number(painter, rect, row, inks)
        left = rect.x() + theme.space(3) + theme.space(5) + theme.space(4)
        right = self._marks(painter, rect, row, inks)
        body = QRect(left, rect.y() + theme.space(2) - 1, right - left, rect.height() - theme.space(3))
        third = body.height() // 3
        font = theme.font("body", bold=True)
        font.setStrikeOut(faint)
        _line(painter, QRect(body.x(), body.y(), body.width(), third + 2), row.label, font, ink)
        full = QRect(body.x(), 0, rect.right() - theme.space(2) - body.x(), third)
        for place, text in enumerate(index.data(LINES), 1):
            full.moveTop(body.y() + place * third + 2)
            _line(painter, full, text, theme.font("small"), soft)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ROW_HEIGHT)

    def _number(self, painter: QPainter, rect: QRect, row: ItemRow, inks: dict[str, str]) -> None:
        place = QRect(rect.x() + theme.space(3), rect.y(), theme.space(5), rect.height() // 2 + theme.space(1))
        painter.setFont(theme.font("lead", bold=True, tabular=True))
        painter.setPen(theme.colour(inks["number"]))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(row.seq))
        side = theme.WIDTH["icon_small"]
        picture = theme.picture(icon_of(row.kind), inks["soft"], side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(place.center().x() - side // 2, place.bottom()), picture)

    def _marks(self, painter: QPainter, rect: QRect, row: ItemRow, inks: dict[str, str]) -> int:
        """Draw what must be seen at once, from the right; returns where the text ends."""
        right = rect.right() - theme.space(2)
        side = theme.WIDTH["icon_small"]
        top = rect.y() + theme.space(2)
        if row.intact is False:
            picture = theme.picture("overdue", inks["broken"], side, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(right - side, top), picture)
            right -= side + theme.space(1)
        if row.disputed:
            font = theme.font("small", bold=True, tabular=True)
            text = self.tr("{0} disputed").format(row.disputed)
            width = QFontMetrics(font).horizontalAdvance(text) + theme.space(3)
            box = QRect(right - width, top - 1, width, side + 3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soon_soft"))
            painter.drawRoundedRect(box, theme.RADIUS["card"], theme.RADIUS["card"])
            painter.setPen(theme.colour("soon"))
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            right -= width
        return right - theme.space(1)


def inks_of(*, faint: bool, chosen: bool) -> dict[str, str]:
    """The tokens an item is drawn in; on a selected row those that can be read on it, in every theme."""
    inks = {
        "strong": "ink_faint" if faint else "select_ink" if chosen else "ink",
        "soft": "ink_faint" if faint else "ink_soft",
        "number": "ink_faint" if faint else "accent",
        "broken": "danger",
    }
    return {name: theme.on_selection(token) for name, token in inks.items()} if chosen else inks


def _line(painter: QPainter, room: QRect, text: str, font: Any, ink: Any) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


class ItemList(QListView):
    """The list; `chosen(row or None)` fires when another item is under the cursor, `opened` on Enter."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.items = ItemModel(words)
        self.items.setParent(self)
        self.setModel(self.items)
        self.setItemDelegate(_Exhibit(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Exhibits"))
        self.setDragEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the item under the cursor in view when a card above or the sum below takes height."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Somebody drags an exhibit out."""
        del actions
        carry(self, self.current())

    def put(self, rows: Sequence[ItemRow], wanted: UUID | None) -> None:
        """Show rows and put the cursor on the item wanted, else where it was, else on the first."""
        before = self.current()
        kept = wanted or (before.id if before is not None else None)
        self.items.put(rows)
        place = max(self.items.row_of(kept), 0)
        moved = before is None or wanted is not None or self.items.row_of(before.id) < 0
        if rows and (moved or not self.currentIndex().isValid()):
            self.setCurrentIndex(self.items.index(place))
        elif not rows:
            self.chosen.emit(None)

    def current(self) -> ItemRow | None:
        """The item under the cursor."""
        index = self.currentIndex()
        found: ItemRow | None = index.data(ROW) if index.isValid() and index.row() < self.items.rowCount() else None
        return found

    def go(self, test: Callable[[ItemRow], bool]) -> bool:
        """Put the cursor on the next item, after the present one and around, that passes a test."""
        rows = self.items.rows
        at = self.currentIndex().row() if self.currentIndex().isValid() else -1
        for step in range(1, len(rows) + 1):
            place = (at + step) % len(rows)
            if test(rows[place]):
                self.setCurrentIndex(self.items.index(place))
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which item is under the cursor."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(ROW) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K move, Enter opens."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers():
            row = self.currentIndex().row() + _STEPS[key]
            if 0 <= row < self.items.rowCount():
                self.setCurrentIndex(self.items.index(row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)
