"""Over the pages: where a line of a statement stands that was asked for."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app.evidence.recognition.page import Box
from ui.evidence.pages.layers import Place
from ui.widgets import theme

_WIDER = 0.4
"""How much more than the letters is framed, in heights of the line."""


class PlaceLayer:
    """A `PageLayer` that frames one place; `show(page, box)`, `clear()`."""

    def __init__(self) -> None:
        self.page = 0
        self.box: Box | None = None

    def show(self, page: int, box: Box | None) -> None:
        """Frame a place."""
        self.page, self.box = page, None if box is None else box.wider(_WIDER)

    def clear(self) -> None:
        """Frame nothing."""
        self.page, self.box = 0, None

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw the frame."""
        if self.box is None or page != self.page:
            return
        painter.setPen(QPen(theme.colour("accent"), theme.RADIUS["small"] / 2))
        painter.setBrush(theme.colour("accent_soft"))
        painter.setOpacity(0.45)
        painter.drawRect(place(self.box))
        painter.setOpacity(1.0)

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """Never take the mouse."""
        del page, at, event
        return False

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Nothing."""
        del page, at, event

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Nothing."""
        del page, at, event
