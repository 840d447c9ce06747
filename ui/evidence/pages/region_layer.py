"""A part of a page chosen with a rubber band, to be dragged to the issue it proves.

With Alt or Shift held, or while the tool is on, the mouse draws the band; what lies in it can then be picked up. Both
keys, because some desktops keep Alt and the mouse for moving windows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from app.evidence.recognition.page import Box
from ui.evidence.pages.layers import Place
from ui.widgets import theme

_UNITS = 10_000
_LEAST = 0.01
"""A band narrower and lower than this share of the page was a click."""

Carry = Callable[[int, tuple[int, ...]], None]


class RegionLayer:
    """A `PageLayer`; `carry(page, region)` is called when somebody picks up what was chosen.

    `box` lies on `page`, both None while nothing is chosen.
    """

    def __init__(self, carry: Carry) -> None:
        self._carry = carry
        self.on = False
        self.page: int | None = None
        self.box: Box | None = None
        self._from: QPointF | None = None
        self._picked: QPointF | None = None

    @property
    def region(self) -> tuple[int, ...]:
        """What is chosen, in ten-thousandths of the upright page; empty: nothing."""
        if self.box is None:
            return ()
        return tuple(round(edge * _UNITS) for edge in (self.box.left, self.box.top, self.box.right, self.box.bottom))

    def clear(self) -> None:
        """Choose nothing."""
        self.page = self.box = self._from = self._picked = None

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """Pick up what is chosen, or begin to choose."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        box = self.box
        held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
        if box is not None and page == self.page and not held and _inside(box, at):
            self._picked = event.position()
            return True
        was = box is not None
        self.clear()
        if not (self.on or held):
            return was  # a click beside it puts it away and does nothing else
        self.page, self._from = page, at
        return True

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Draw the band, or drag what is chosen."""
        if self._picked is not None:
            far = (event.position() - self._picked).manhattanLength() >= QApplication.startDragDistance()
            if far and self.page is not None:
                self._picked = None
                self._carry(self.page, self.region)
            return
        if self._from is not None:
            self.box = _between(self._from, at)

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """What was chosen stays; a click chooses nothing."""
        self._picked = self._from = None
        box = self.box
        if box is None or (box.right - box.left < _LEAST and box.height < _LEAST):
            self.clear()

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw the band, and once it stands what to do with it."""
        if self.box is None or page != self.page:
            return
        room = place(self.box)
        painter.setOpacity(0.15)
        painter.fillRect(room, theme.colour("accent"))
        painter.setOpacity(1.0)
        painter.setPen(QPen(theme.colour("accent"), theme.space(1) / 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)
        if self._from is None:
            _tell(painter, room)


def _tell(painter: QPainter, room: QRectF) -> None:
    words = QCoreApplication.translate("RegionLayer", "Drag this part to an issue")
    font = theme.font("small", bold=True)
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(words) + theme.space(3), metrics.height() + theme.space(1)
    box = QRectF(room.left(), room.bottom() + theme.space(1), width, height)
    painter.fillRect(box, theme.colour("accent"))
    painter.setPen(theme.colour("accent_ink"))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _inside(box: Box, at: QPointF) -> bool:
    return box.left <= at.x() <= box.right and box.top <= at.y() <= box.bottom


def _between(one: QPointF, other: QPointF) -> Box:
    across = sorted(min(max(edge, 0.0), 1.0) for edge in (one.x(), other.x()))
    down = sorted(min(max(edge, 0.0), 1.0) for edge in (one.y(), other.y()))
    return Box(across[0], down[0], across[1], down[1])
