"""Draws the lines of one page with air between them; a label's lines stand too close for tired eyes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme

LINE_HEIGHT = 1.45
"""Distance of lines as a multiple of the height of the type."""


class Lines(QWidget):
    """`put(lines, font)` shows them; a screen reader hears them as one text."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def put(self, lines: tuple[str, ...], font: QFont) -> None:
        """Show these lines in this font."""
        self._lines = lines
        self.setFont(font)
        self.setAccessibleName("".join(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines from the top."""
        del event
        painter = QPainter(self)
        painter.setPen(theme.colour("ink"))
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        step = metrics.height() * LINE_HEIGHT
        for number, line in enumerate(self._lines):
            painter.drawText(0, round(number * step + (step + metrics.ascent() - metrics.descent()) / 2), line)
