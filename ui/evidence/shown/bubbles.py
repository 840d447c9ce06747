"""How a message is drawn (聊天气泡): a name and a time above a bubble, days and notices in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.evidence.texts.chats import Said
from ui.widgets import theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
DAY = "day"
_SHARE = 0.72
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_TALLEST = 4_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: `day`, `told` (by the messenger), `left` or `right`, and what was said."""

    side: str
    said: Said


class Bubbles(QStyledItemDelegate):
    """Draws `Entry`s; sizes are kept until the width changes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sizes: dict[int, QRect] = {}

    def forget(self) -> None:
        """Another width."""
        self._sizes.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its words need."""
        entry: Entry = index.data(ROW)
        words = self._words(option, index, entry)
        head = self._line() if entry.side in {"left", "right"} else 0
        around = 2 * theme.space(2) if head else theme.space(2)
        return QSize(self._width(option), min(words.height(), _TALLEST) + head + around + theme.space(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry: Entry = index.data(ROW)
        words = self._words(option, index, entry)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("accent_soft"))
        if entry.side in {"left", "right"}:
            self._said(painter, rect, words, entry, chosen=chosen)
        else:
            painter.setFont(theme.font("small", bold=entry.side == DAY))
            painter.setPen(theme.colour("ink_soft"))
            inner = rect.adjusted(theme.space(5), 0, -theme.space(5), 0)
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter) | int(_WRAP), entry.said.text)
        painter.restore()

    # ------------------------------------------------------------------ inside

    def _said(self, painter: QPainter, rect: QRect, words: QRect, entry: Entry, *, chosen: bool) -> None:
        right = entry.side == "right"
        side, gap = theme.space(4), theme.space(2)
        width = words.width() + 2 * gap
        left = rect.right() - side - width if right else rect.left() + side
        top = rect.top() + theme.space(1)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        head = QRect(rect.left() + side, top, rect.width() - 2 * side, self._line())
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        told = f"{entry.said.speaker}  {entry.said.clock}".strip()
        painter.drawText(head, int(align) | int(Qt.AlignmentFlag.AlignVCenter), told)
        bubble = QRect(left, head.bottom() + 1, width, min(words.height(), _TALLEST) + 2 * gap - theme.space(1))
        painter.setPen(theme.colour("accent" if chosen else "line"))
        painter.setBrush(theme.colour("accent_soft" if right else "sunken"))
        painter.drawRoundedRect(bubble, theme.RADIUS["card"], theme.RADIUS["card"])
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        inner = bubble.adjusted(gap, theme.space(1), -gap, 0)
        painter.setClipRect(inner)
        _laid_out(entry.said.text, theme.font("body"), words.width() + 1).draw(painter, QPointF(inner.topLeft()))

    def _words(self, option: QStyleOptionViewItem, index: Index, entry: Entry) -> QRect:
        known = self._sizes.get(index.row())
        if known is None:
            said = entry.side in {"left", "right"}
            width = int(self._width(option) * _SHARE) if said else self._width(option) - 2 * theme.space(5)
            laid = _laid_out(entry.said.text or " ", theme.font("body" if said else "small"), max(width, 80))
            known = QRect(0, 0, ceil(_widest(laid)), ceil(laid.boundingRect().height()))
            self._sizes[index.row()] = known
        return known

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListView) else int(option.rect.width())

    @staticmethod
    def _line() -> int:
        return QFontMetrics(theme.font("small")).height() + theme.space(1)


def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    """Words in lines: a card number stays whole where it fits, a long address breaks anywhere."""
    laid = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    laid.beginLayout()
    top = 0.0
    while (line := laid.createLine()).isValid() and top < _TALLEST:
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    laid.endLayout()
    return laid


def _widest(laid: QTextLayout) -> float:
    return max((laid.lineAt(place).naturalTextWidth() for place in range(laid.lineCount())), default=0.0)
