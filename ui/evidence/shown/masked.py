"""A text to read whose numbers of people are masked when they are copied, as on pages (复制时遮盖号码)."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.kernel.masking import mask_numbers
from ui.widgets import theme

_TALLEST = 8_000
"""The tallest text in pixels; a longer one scrolls by itself, for laying out all of it would stop the window."""


class MaskedText(QPlainTextEdit):
    """Plain text only: nothing in it is ever markup."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(lambda _count: self._fit())
        self.updateRequest.connect(self._scrolled)
        self.number_lines(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged away."""
        data = QMimeData()
        data.setText(mask_numbers(self.textCursor().selection().toPlainText()))
        return data

    def mark(self, places: list[tuple[int, int]], current: int) -> None:
        """Colour places, the current one stronger, and bring it into view."""
        marks = []
        for number, (start, end) in enumerate(places):
            mark = QTextEdit.ExtraSelection()
            # Set in two steps: what the library hands out is a copy.
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(theme.colour("accent" if number == current else "soon_soft"))
            form.setForeground(theme.colour("accent_ink" if number == current else "ink"))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)
        if 0 <= current < len(places):
            cursor = self.textCursor()
            cursor.setPosition(places[current][0])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def number_lines(self, on: bool) -> None:
        """Show or hide the numbers of lines."""
        self._numbers.setVisible(on)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers at the side."""
        super().resizeEvent(event)
        self._fit()

    def paint_numbers(self, painter: QPainter, rect: QRect) -> None:
        """Draw the numbers of the lines in view."""
        painter.setPen(theme.colour("ink_soft"))
        painter.setFont(theme.font("small", tabular=True))
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset)
            if place.top() > rect.bottom():
                break
            if block.isVisible() and place.bottom() >= rect.top():
                line = QRect(0, round(place.top()), self._numbers.width() - theme.space(1), self.fontMetrics().height())
                painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            block = block.next()

    def width_of_numbers(self) -> int:
        """How wide the numbers are."""
        return self.fontMetrics().horizontalAdvance("0" * max(len(str(self.blockCount())), 2)) + theme.space(2)

    def _fit(self) -> None:
        shown = not self._numbers.isHidden()
        self.setViewportMargins(self.width_of_numbers() if shown else 0, 0, 0, 0)
        inner = self.contentsRect()
        self._numbers.setGeometry(inner.left(), inner.top(), self.width_of_numbers(), inner.height())

    def _scrolled(self, rect: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())


class GrowingText(MaskedText):
    """As tall as its text: it scrolls with what stands above it. `moved(y)` fires when a place of it is to be seen."""

    moved = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(theme.space(4))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def mark(self, places: list[tuple[int, int]], current: int) -> None:
        """Colour places, and say where the current one stands."""
        super().mark(places, current)
        if 0 <= current < len(places):
            self.moved.emit(self.cursorRect().center().y())

    def _grow(self) -> None:
        lines = self.document().size().height()
        wanted = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin())
        own = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > _TALLEST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        wanted = min(max(wanted, theme.HEIGHT["bar"] * 2), _TALLEST)
        if self.height() != wanted:
            self.setVerticalScrollBarPolicy(own)
            self.setFixedHeight(wanted)


class _Numbers(QWidget):
    def __init__(self, text: MaskedText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.width_of_numbers(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("sunken"))
        self._text.paint_numbers(painter, event.rect())
