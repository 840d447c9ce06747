"""The states of a case in a row: what lies behind, where it stands, what may follow. To read, not to press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme

_DOT = 9


class Stepper(QWidget):
    """`put(labels, at)` shows the way and where the case stands; `tone` danger or soon marks a state off the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._at = 0
        self._tone = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, labels: Sequence[str], at: int, tone: str = "") -> None:
        """Show `labels` with number `at` (from 0) as the present state."""
        self._labels, self._at, self._tone = tuple(labels), at, tone
        self.setAccessibleName(
            self.tr("State {0} of {1}: {2}").format(at + 1, len(labels), labels[at] if labels else "")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Enough for each label."""
        metrics = QFontMetrics(theme.font("small", bold=True))
        widest = max((metrics.horizontalAdvance(label) for label in self._labels), default=0)
        return QSize((widest + theme.space(4)) * len(self._labels), theme.space(5) + metrics.height())

    def minimumSizeHint(self) -> QSize:
        """The same height, but it may get narrow."""
        return QSize(0, self.sizeHint().height())

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
            area = QRect(int(x - step / 2), y + theme.space(2), int(step), self.height() - y - theme.space(2))
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, self._labels[place])

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
