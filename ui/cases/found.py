"""A list of what a search found: one row per case with the words marked, or one per customer.

Rows are drawn by a delegate from plain values, so that sixty hits cost what six do; the marked words stand on a soft
ground *and* bold, never by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.cases.views import CustomerHit
from app.cases.views.searching import SearchHit
from app.kernel.wording import Wording
from ui.cases import texts
from ui.cases.columns import cause_of, due_of
from ui.cases.search_hits import heading_of, why_of
from ui.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_OBJECT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Shown:
    """One row to draw: first line bold at the left and an aside at the right, second line with marked places.

    A `heading` is one small line over a group, and cannot be chosen.
    """

    first: str
    aside: str = ""
    tone: str = ""
    second: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    heading: bool = False


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: Shown = index.data(_ROW)
        if shown.heading:
            return QSize(0, QFontMetrics(theme.font("small", bold=True)).height() + theme.space(2))
        lines = 2 if shown.second else 1
        return QSize(0, lines * QFontMetrics(theme.font()).height() + theme.space(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Shown = index.data(_ROW)
        painter.save()
        rect: QRect = option.rect
        if shown.heading:
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(theme.colour("ink_soft"))
            line = rect.adjusted(theme.space(3), 0, -theme.space(3), 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown.first)
            painter.restore()
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("select"))
        ink = "select_ink" if chosen else "ink"
        inner = rect.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        height = QFontMetrics(theme.font()).height()
        self._first(painter, QRect(inner.left(), inner.top(), inner.width(), height), shown, ink, chosen)
        if shown.second:
            line = QRect(inner.left(), inner.top() + height, inner.width(), height)
            self._second(painter, line, shown, theme.on_selection("ink_soft") if chosen else "ink_soft")
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _first(self, painter: QPainter, line: QRect, shown: Shown, ink: str, chosen: bool) -> None:
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("body", tabular=True))
        tone = shown.tone or ink
        painter.setPen(theme.colour(theme.on_selection(tone) if chosen else tone))
        aside = QFontMetrics(painter.font()).horizontalAdvance(shown.aside)
        painter.drawText(line, side | Qt.AlignmentFlag.AlignRight, shown.aside)
        painter.setFont(theme.font("body", bold=True, tabular=True))
        painter.setPen(theme.colour(ink))
        room = line.width() - aside - theme.space(4)
        fitted = QFontMetrics(painter.font()).elidedText(shown.first, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, side | Qt.AlignmentFlag.AlignLeft, fitted)

    def _second(self, painter: QPainter, line: QRect, shown: Shown, ink: str) -> None:
        x = line.left()
        for text, marked in _pieces(shown):
            painter.setFont(theme.font("body", bold=marked))
            metrics = QFontMetrics(painter.font())
            room = line.right() - x
            fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(fitted)
            if marked:
                painter.fillRect(QRect(x, line.top(), width, line.height()), theme.colour("soon_soft"))
            painter.setPen(theme.colour("ink" if marked else ink))
            painter.drawText(QRect(x, line.top(), width + 1, line.height()), Qt.AlignmentFlag.AlignVCenter, fitted)
            x += width
            if fitted != text:
                return


class FoundList(QListWidget):
    """`opened(object)` fires with the row of the queue or the customer that was chosen; J, K, arrows, Enter."""

    opened = Signal(object)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(self.tr("Found"))
        self.setItemDelegate(_Rows(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._open)

    def put_cases(self, hits: Sequence[SearchHit], today: date) -> None:
        """Show cases under the headings of their groups."""
        rows: list[tuple[Any, Shown]] = []
        heading = ""
        for hit in hits:
            if (said := heading_of(hit, self._words)) != heading:
                heading = said
                rows.append((None, Shown(said, heading=True)))
            rows.append((hit.row, self._case(hit, today)))
        self._fill(rows)

    def put_customers(self, hits: Sequence[CustomerHit]) -> None:
        """Show customers."""
        self._fill([(hit, self._customer(hit)) for hit in hits])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K move; Enter opens; the rest is Qt's."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()))
        item = self.currentItem()
        if step is not None:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        if item.data(_OBJECT) is not None:
            self.opened.emit(item.data(_OBJECT))

    def _move(self, step: int) -> None:
        """Go to the next row that is no heading; at an end nothing moves."""
        row = self.currentRow() + step
        while 0 <= row < self.count():
            if self.item(row).data(_OBJECT) is not None:
                self.setCurrentRow(row)
                return
            row += step

    def _fill(self, rows: Sequence[tuple[Any, Shown]]) -> None:
        kept = max(self.currentRow(), 0)
        self.clear()
        for thing, shown in rows:
            item = QListWidgetItem()
            item.setData(_ROW, shown)
            item.setData(_OBJECT, thing)
            said = texts.dotted(shown.first, shown.aside, shown.second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
            if thing is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        if rows:
            # A heading has a row of its own behind it.
            self.setCurrentRow(min(kept, len(rows) - 1) - 1)
            self._move(1)

    def _case(self, hit: SearchHit, today: date) -> Shown:
        words, row, cut = self._words, hit.row, hit.excerpt
        first = texts.dotted(
            row.no, row.customer, cause_of(row, words), texts.money_full(row.amount) if row.amount is not None else ""
        )
        look = due_of(row, today, words)
        aside = texts.dotted(why_of(hit, words), words.label("status", row.status.value), look.text)
        if cut is None:
            channel = words.label("channel", row.channel.value)
            tail = self.tr("card {0}").format(row.card_tail) if row.card_tail else ""
            return Shown(first, aside, look.tone, texts.dotted(channel, tail, row.owner))
        return Shown(first, aside, look.tone, cut.text, cut.marks)

    def _customer(self, hit: CustomerHit) -> Shown:
        numbers = texts.joined(hit.open_cases)
        open_ones = self.tr("open: {0}").format(numbers) if numbers else self.tr("no open case")
        return Shown(texts.dotted(hit.name, hit.phone), "", "", open_ones)


def _pieces(shown: Shown) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    at = 0
    for begin, end in shown.marks:
        pieces += [(shown.second[at:begin], False), (shown.second[begin:end], True)]
        at = end
    pieces.append((shown.second[at:], False))
    return [(text, marked) for text, marked in pieces if text]
