"""The states of a case in a row: what lies behind, where it stands, what may follow. To read, not to press.

Chinese labels stand in one line. English ones are twice as wide: where they would run into each other, all labels may
break between words and the row gets one line higher. Smaller letters or an ellipsis were decided against.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme

_DOT = 9
_LABEL = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Stepper(QWidget):
    """`put(labels, at)` shows the way and where the case stands; `tone` danger or soon marks a state off the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._at = 0
        self._tone = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, labels: Sequence[str], at: int, tone: str = "") -> None:
        """Show `labels` with number `at` (from 0) as the present state."""
        self._labels, self._at, self._tone = tuple(labels), at, tone
        self.setAccessibleName(
            self.tr("State {0} of {1}: {2}").format(at + 1, len(labels), labels[at] if labels else "")
        )
        self._make_room()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that this width needs: rows of a layout do not all ask."""
        super().resizeEvent(event)
        self._make_room()

    def sizeHint(self) -> QSize:
        """Enough for each label in one line."""
        return QSize((self._widest() + theme.space(4)) * len(self._labels), self._height(1))

    def minimumSizeHint(self) -> QSize:
        """One line high, and as narrow as it must be."""
        return QSize(0, self._height(1))

    def heightForWidth(self, width: int) -> int:
        """One line, or two where the widest label would touch its neighbour."""
        room = width // max(len(self._labels), 1)
        return self._height(1 if self._widest() + theme.space(1) <= room else 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, dots and labels."""
        del event
        if not self._labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._labels)
        y = theme.space(2)
        for place in range(len(self._labels)):
            x = step * (place + 0.5)
            if place:
                painter.setPen(theme.colour("accent" if place <= self._at else "line"))
                painter.drawLine(QPointF(x - step + _DOT, y), QPointF(x - _DOT, y))
            self._dot(painter, place, x, y)
            here = place == self._at
            painter.setFont(theme.font("small", bold=here))
            painter.setPen(
                theme.colour((self._tone or "accent") if here else "ink_soft" if place < self._at else "ink_faint")
            )
            top = y + theme.space(2)
            area = QRect(int(x - step / 2), top, int(step), self.height() - top)
            painter.drawText(area, _LABEL, self._labels[place])

    def _make_room(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def _widest(self) -> int:
        metrics = QFontMetrics(theme.font("small", bold=True))
        return max((metrics.horizontalAdvance(label) for label in self._labels), default=0)

    def _height(self, lines: int) -> int:
        return theme.space(5) + lines * QFontMetrics(theme.font("small", bold=True)).height()

    def _dot(self, painter: QPainter, place: int, x: float, y: float) -> None:
        ink = theme.colour((self._tone or "accent") if place <= self._at else "line_strong")
        painter.setPen(ink)
        painter.setBrush(ink if place <= self._at else theme.colour("surface"))
        size = _DOT + 4 if place == self._at else _DOT
        painter.drawEllipse(QRectF(x - size / 2, y - size / 2, size, size))
        if place < self._at:
            side = _DOT
            picture = theme.picture("check", "accent_ink", side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x - side / 2, y - side / 2), picture)
