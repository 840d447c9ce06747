"""A magnifying glass over the pages: a circle under the mouse that shows the same place larger, and sharp.

It draws through the same pictures as the pages: first what is there, stretched, then the tiles of its own scale.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.evidence.pages.paint import Sight
from ui.widgets import theme

_RADIUS = 130
_LEAST, _MOST = 2.5, 6.0
"""How many times larger than the page around it; true pixels where that lies between."""


def bounds(at: QPointF) -> QRectF:
    """The square around the glass held at a place of the view."""
    return QRectF(at.x() - _RADIUS, at.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)


def magnified(sight: Sight, at: QPointF) -> Sight:
    """The page as it lies under the glass: grown around the mouse."""
    times = min(max(1.0 / sight.level.scale, _LEAST), _MOST)
    frame = sight.frame
    grown = QRectF(
        at.x() + (frame.x() - at.x()) * times, at.y() + (frame.y() - at.y()) * times, frame.width() * times,
        frame.height() * times,
    )  # fmt: skip
    level = replace(sight.level, scale=sight.level.scale * times)
    return Sight(sight.size, grown, bounds(at).intersected(grown), level)


def begin(painter: QPainter, at: QPointF) -> None:
    """Everything drawn from here on lies in the glass."""
    round_ = QPainterPath()
    round_.addEllipse(bounds(at))
    painter.save()
    painter.setClipPath(round_)
    painter.fillRect(bounds(at), theme.colour("sunken"))


def end(painter: QPainter, at: QPointF) -> None:
    """Draw the rim."""
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for token, width in (("surface", theme.space(2)), ("accent", theme.space(1) / 2)):
        painter.setPen(QPen(theme.colour(token), width))
        painter.drawEllipse(bounds(at).adjusted(1, 1, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
