"""A cited part of a page, shown where somebody came from: a frame over it until another place is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app.evidence.recognition.page import Box
from ui.evidence.pages.layers import Place
from ui.widgets import theme

_UNITS = 10_000


class CitedLayer:
    """A `PageLayer` of one pane. `showing()` says which exhibit the pane shows; `put` what is cited of which."""

    def __init__(self, showing: Callable[[], UUID | None]) -> None:
        self._showing = showing
        self.item_id: UUID | None = None
        self.page = 0
        self.box: Box | None = None

    def put(self, item_id: UUID | None, page: int, region: Sequence[int]) -> None:
        """Show a region of a page (from 1), in ten-thousandths; an empty one shows nothing."""
        self.item_id, self.page = item_id, page
        edges = [edge / _UNITS for edge in region]
        self.box = Box(*edges) if len(edges) == 4 else None

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Frame the part; the frame is double, so that it is seen on any ground."""
        if self.box is None or page != self.page or self._showing() != self.item_id:
            return
        room = place(self.box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width in (("surface", 6.0), ("accent", 3.0)):
            painter.setPen(QPen(theme.colour(token), width))
            painter.drawRect(room)

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """It takes no mouse."""
        del page, at, event
        return False

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """It takes no mouse."""

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """It takes no mouse."""
