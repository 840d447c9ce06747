"""The weeks of a surge as bars, with what was expected and from which count on it is an alarm.

Painted here with the theme's tokens. A chart library was looked at: pyqtgraph brings numpy into every start of the
window for one picture of twenty-six bars. What the picture says is also its accessible description.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.insight.views import Trend, TrendWeek
from ui.widgets import theme

_HIGH = 5
"""Height of the chart in rows of a list."""


class SurgeChart(QWidget):
    """See the module; `put` shows another trend."""

    def __init__(self) -> None:
        super().__init__()
        self._trend: Trend | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Complaints per week"))

    def put(self, trend: Trend | None) -> None:
        """Show a trend; without weeks the chart is hidden."""
        self._trend = trend
        self.setVisible(trend is not None and bool(trend.weeks))
        self.setAccessibleDescription(self.told())
        self.setToolTip(self.told())
        self.update()

    def told(self) -> str:
        """The last week in words."""
        if self._trend is None or not self._trend.weeks:
            return ""
        last = self._trend.weeks[-1]
        if last.expected is None or last.threshold is None:
            return self.tr("Week of {0}: {1}").format(last.week.isoformat(), last.count)
        return self.tr("Week of {0}: {1}; about {2} expected, alarm from {3}").format(
            last.week.isoformat(), last.count, f"{last.expected:.1f}", last.threshold
        )

    def sizeHint(self) -> QSize:
        """A few rows high."""
        return QSize(theme.WIDTH["field"], _HIGH * theme.HEIGHT["row"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, band, bars and threshold."""
        del event
        if self._trend is None or not self._trend.weeks:
            return
        weeks = self._trend.weeks
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small", tabular=True))
        line = QFontMetrics(painter.font()).height()
        area = QRectF(self.rect()).adjusted(theme.space(5), line + theme.space(1), 0, -line - theme.space(1))
        most = max(max(one.count, one.threshold or 0) for one in weeks) or 1
        step = area.width() / len(weeks)
        self._draw_band(painter, area, step, most)
        self._draw_bars(painter, area, step, most)
        self._draw_threshold(painter, area, step, most)
        painter.setPen(theme.colour("line_strong"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(theme.colour("ink_soft"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, area.top() - line / 2, area.left(), line), left, str(most))
        painter.drawText(QRectF(0, area.bottom() - line / 2, area.left(), line), left, "0")
        below = QRectF(area.left(), area.bottom() + theme.space(1), area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, weeks[0].week.isoformat())
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, weeks[-1].week.isoformat())
        above = QRectF(area.left(), 0, area.width(), line)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("— expected   ┄ alarm from here"))

    def _draw_bars(self, painter: QPainter, area: QRectF, step: float, most: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for place, one in enumerate(self._weeks()):
            height = area.height() * one.count / most
            bar = QRectF(area.left() + (place + 0.2) * step, area.bottom() - height, step * 0.6, height)
            alarm = one.threshold is not None and one.count >= one.threshold
            painter.setBrush(theme.colour("soon" if alarm else "accent"))
            painter.drawRect(bar)

    def _draw_band(self, painter: QPainter, area: QRectF, step: float, most: int) -> None:
        known = [(place, one) for place, one in enumerate(self._weeks()) if one.expected is not None]
        if not known:
            return
        upper = [self._at(area, step, most, place, float(one.threshold or 0)) for place, one in known]
        lower = [QPointF(point.x(), area.bottom()) for point in reversed(upper)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawPolygon(QPolygonF([*upper, *lower]))

    def _draw_threshold(self, painter: QPainter, area: QRectF, step: float, most: int) -> None:
        known = [(place, one) for place, one in enumerate(self._weeks()) if one.expected is not None]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = QPen(theme.colour("soon"), 1.0, Qt.PenStyle.DashLine)
        for pen, value in ((dashed, "threshold"), (QPen(theme.colour("ink_soft")), "expected")):
            painter.setPen(pen)
            points = [self._at(area, step, most, place, float(getattr(one, value))) for place, one in known]
            painter.drawPolyline(QPolygonF(points))

    def _weeks(self) -> tuple[TrendWeek, ...]:
        return self._trend.weeks if self._trend is not None else ()

    @staticmethod
    def _at(area: QRectF, step: float, most: int, place: int, value: float) -> QPointF:
        height = area.height() * min(value, most) / most
        return QPointF(area.left() + (place + 0.5) * step, area.bottom() - height)
