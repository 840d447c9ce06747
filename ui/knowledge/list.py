"""The list of articles that a search found: title, law, answer with the words marked, and why each is there.

Drawn by a delegate from plain values, so that a hundred articles cost what ten do.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.kernel.wording import Wording
from app.knowledge.reasons import marks
from app.knowledge.views import ArticleRow
from ui.knowledge.words import reasons_told
from ui.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1


class _Rows(QStyledItemDelegate):
    def __init__(self, parent: QListWidget, words: Wording) -> None:
        super().__init__(parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        row: ArticleRow = index.data(_ROW)
        small = QFontMetrics(theme.font("small")).height() if row.reasons else 0
        return QSize(0, 2 * QFontMetrics(theme.font()).height() + small + theme.space(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ArticleRow = index.data(_ROW)
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("select"))
        ink = "select_ink" if chosen else "ink"
        soft = theme.on_selection("ink_soft") if chosen else "ink_soft"
        inner = rect.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        height = QFontMetrics(theme.font()).height()
        top = QRect(inner.left(), inner.top(), inner.width(), height)
        self._title(painter, top, row, ink, soft)
        self._marked(painter, top.translated(0, height), row.answer, row.words, soft)
        if row.reasons:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour(soft))
            metrics = QFontMetrics(painter.font())
            why = metrics.elidedText(reasons_told(row.reasons, self._words), Qt.TextElideMode.ElideRight, inner.width())
            line = QRect(inner.left(), inner.top() + 2 * height, inner.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, why)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _title(self, painter: QPainter, line: QRect, row: ArticleRow, ink: str, soft: str) -> None:
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(soft))
        kind = self._words.label("article_kind", row.kind.value)
        aside = f"{kind} {'○' if row.unsure else '✔'}"
        width = QFontMetrics(painter.font()).horizontalAdvance(aside)
        painter.drawText(line, side | Qt.AlignmentFlag.AlignRight, aside)
        room = QRect(line.left(), line.top(), line.width() - width - theme.space(3), line.height())
        self._marked(painter, room, row.title, row.words, ink, bold=True)

    def _marked(
        self, painter: QPainter, line: QRect, text: str, words: tuple[str, ...], ink: str, *, bold: bool = False
    ) -> None:
        x = line.left()
        for piece, marked in _pieces(text, marks(text, words)):
            painter.setFont(theme.font("body", bold=bold or marked))
            metrics = QFontMetrics(painter.font())
            fitted = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, line.right() - x)
            width = metrics.horizontalAdvance(fitted)
            if marked:
                painter.fillRect(QRect(x, line.top(), width, line.height()), theme.colour("soon_soft"))
            painter.setPen(theme.colour("ink" if marked else ink))
            painter.drawText(QRect(x, line.top(), width + 1, line.height()), Qt.AlignmentFlag.AlignVCenter, fitted)
            x += width
            if fitted != piece:
                return


class ArticleList(QListWidget):
    """`moved(row)` fires when another article is under the cursor, `opened(row)` on Enter or a double click."""

    moved = Signal(object)
    opened = Signal(object)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(self.tr("Articles found"))
        self.setItemDelegate(_Rows(self, words))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._moved)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_ROW)))

    def put(self, rows: Sequence[ArticleRow], key: str = "") -> None:
        """Show rows; the one with `key`, else the first, is under the cursor."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(_ROW, row)
            kind = self._words.label("article_kind", row.kind.value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}. {kind}. {row.answer}")
            self.addItem(item)
        keys = [row.key for row in rows]
        self.setCurrentRow(keys.index(key) if key in keys else 0 if rows else -1)
        self.blockSignals(False)

    def current(self) -> ArticleRow | None:
        """The row under the cursor."""
        found: ArticleRow | None = self.currentIndex().data(_ROW)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K move; the rest is Qt's."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.setCurrentRow(min(max(self.currentRow() + step, 0), self.count() - 1))
        else:
            super().keyPressEvent(event)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.moved.emit(item.data(_ROW))


def _pieces(text: str, places: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    at = 0
    for begin, end in places:
        found += [(text[at:begin], False), (text[begin:end], True)]
        at = end
    return [piece for piece in [*found, (text[at:], False)] if piece[0]]
