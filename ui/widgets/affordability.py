"""What a customer can carry, at a glance: income, what living takes, what other instalments take, what is left.

    left = monthly net income - basic living - other instalments >= instalment

The bar gets three finished amounts and an instalment and only draws; the arithmetic is `app.terms`'.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kernel.money import Money
from ui.widgets import theme

_BAR = 22


class AffordabilityBar(QWidget):
    """`put(income, living, others, instalment)`; says in words too whether the instalment fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        zero = Money(0)
        self._income = self._living = self._others = self._instalment = zero
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, income: Money, living: Money, others: Money, instalment: Money) -> None:
        """Show monthly amounts of one currency."""
        self._income, self._living, self._others, self._instalment = income, living, others, instalment
        self.setAccessibleName(f"{self.verdict()} {'; '.join(f'{name} {amount}' for name, amount, _ in self._parts())}")
        self._make_room()
        self.update()

    @property
    def left(self) -> Money:
        """What is left each month before the instalment; may be below zero."""
        return self._income - self._living - self._others

    @property
    def fits(self) -> bool:
        """Whether the instalment is covered."""
        return self.left >= self._instalment

    def verdict(self) -> str:
        """The same in one sentence."""
        if self.fits:
            return self.tr("Fits: {0} left each month after the instalment").format(
                (self.left - self._instalment).grouped()
            )
        return self.tr("Does not fit: {0} short each month").format((self._instalment - self.left).grouped())

    def sizeHint(self) -> QSize:
        """Bar, legend and sentence."""
        return QSize(theme.WIDTH["form"] // 2, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """The legend takes as many lines as its words need, English ones mostly two."""
        line = QFontMetrics(theme.font("small")).height()
        return _BAR + (1 + len(self._legend_lines(width))) * line + 3 * theme.space(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that this width needs."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts to scale, then the legend, then the sentence."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = max(self._income.fen, self._living.fen + self._others.fen + self._instalment.fen, 1)
        x = 0.0
        for _, amount, token in self._parts():
            width = self.width() * max(amount.fen, 0) / whole
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(token))
            painter.drawRect(QRectF(x, 0, width, _BAR))
            x += width
        self._income_mark(painter, self.width() * self._income.fen / whole)
        self._legend(painter)

    def _parts(self) -> list[tuple[str, Money, str]]:
        rest = Money(max((self.left - self._instalment).fen, 0), self._income.currency)
        return [
            (self.tr("Living"), self._living, "line_strong"),
            (self.tr("Other instalments"), self._others, "line"),
            (self.tr("This instalment"), self._instalment, "accent" if self.fits else "soon"),
            (self.tr("Left"), rest, "good_soft"),
        ]

    def _income_mark(self, painter: QPainter, x: float) -> None:
        painter.setPen(theme.colour("ink"))
        painter.drawLine(int(min(x, self.width() - 1)), 0, int(min(x, self.width() - 1)), _BAR + 3)

    def _legend_lines(self, width: int) -> list[list[tuple[int, str, str]]]:
        """Each line of the legend as places, texts and tokens; nothing is cut off at the edge."""
        metrics = QFontMetrics(theme.font("small", tabular=True))
        lines: list[list[tuple[int, str, str]]] = [[]]
        x = 0
        for name, amount, token in [*self._parts(), (self.tr("Income"), self._income, "ink")]:
            text = f"{name} {amount.grouped()}"
            wide = theme.space(3) + metrics.horizontalAdvance(text)
            if lines[-1] and x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append((x, text, token))
            x += wide + theme.space(4)
        return lines

    def _legend(self, painter: QPainter) -> None:
        font = theme.font("small", tabular=True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        y = _BAR + theme.space(2)
        for line in self._legend_lines(self.width()):
            for x, text, token in line:
                painter.setPen(theme.colour("line_strong"))
                painter.setBrush(theme.colour(token))
                painter.drawRect(x, y + 3, theme.space(2), theme.space(2))
                painter.setPen(theme.colour("ink_soft"))
                painter.drawText(x + theme.space(3), y + metrics.ascent(), text)
            y += metrics.height()
        painter.setFont(theme.font("small", bold=True, tabular=True))
        painter.setPen(theme.colour("good" if self.fits else "soon"))
        painter.drawText(0, y + theme.space(1) + metrics.ascent(), ("✓ " if self.fits else "✗ ") + self.verdict())
