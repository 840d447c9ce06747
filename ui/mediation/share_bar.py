"""Shares as a bar: each party a part with its own pattern and its name below, never told apart by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.mediation.liability import WHOLE, percent
from ui.widgets import theme

_LOOKS = (
    ("accent", Qt.BrushStyle.SolidPattern),
    ("soon", Qt.BrushStyle.BDiagPattern),
    ("good", Qt.BrushStyle.DiagCrossPattern),
    ("ink_soft", Qt.BrushStyle.HorPattern),
    ("danger", Qt.BrushStyle.FDiagPattern),
    ("line_strong", Qt.BrushStyle.SolidPattern),
    ("accent", Qt.BrushStyle.VerPattern),
)
_BAR = 18
Part = tuple[str, int]
"""Name and hundredths of a percent."""


class ShareBar(QWidget):
    """`put(parts)` shows parts of a hundred percent; what is missing stays empty, what is too much runs off the end."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(self._legend()) or self.tr("No shares"))
        self._make_room()
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and legend."""
        return QSize(theme.WIDTH["field"], self._height(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend takes as many lines as it needs."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of a hundred, the parts in it, the names below."""
        del event
        painter = QPainter(self)
        whole = max(WHOLE, sum(hundredths for _, hundredths in self._parts))
        x = 0.0
        for place, (_, hundredths) in enumerate(self._parts):
            width = (self.width() - 1) * hundredths / whole
            self._box(painter, QRectF(x, 0, width, _BAR), place)
            x += width
        painter.setPen(theme.colour("line_strong"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0, 0, (self.width() - 1) * WHOLE / whole, _BAR))
        painter.setFont(theme.font("small", tabular=True))
        metrics = QFontMetrics(painter.font())
        for place, (left, top, words) in enumerate(self._laid(self.width())):
            self._box(painter, QRectF(left, top + 3, theme.space(3), theme.space(2) + 2), place)
            painter.setPen(theme.colour("ink"))
            painter.drawText(left + theme.space(4), top + metrics.ascent(), words)

    def _box(self, painter: QPainter, box: QRectF, place: int) -> None:
        token, pattern = _LOOKS[place % len(_LOOKS)]
        painter.fillRect(box, theme.colour("surface"))
        painter.setPen(theme.colour(token))
        painter.setBrush(QBrush(theme.colour(token), pattern))
        painter.drawRect(box)

    def _legend(self) -> list[str]:
        return [f"{name} {percent(hundredths)} %" for name, hundredths in self._parts]

    def _laid(self, width: int) -> list[tuple[int, int, str]]:
        metrics = QFontMetrics(theme.font("small", tabular=True))
        laid: list[tuple[int, int, str]] = []
        x, y = 0, _BAR + theme.space(1)
        for words in self._legend():
            wide = theme.space(4) + metrics.horizontalAdvance(words)
            if x and x + wide > width:
                x, y = 0, y + metrics.height()
            laid.append((x, y, words))
            x += wide + theme.space(4)
        return laid

    def _height(self, width: int) -> int:
        laid = self._laid(width)
        line = QFontMetrics(theme.font("small", tabular=True)).height()
        return (laid[-1][1] + line if laid else _BAR) + theme.space(1)

    def _make_room(self) -> None:
        self.setFixedHeight(self._height(self.width()))
