"""Marks the places on a page from which a receipt's values were read; the one that was jumped to stands out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app.evidence.recognition.page import Box
from ui.evidence.pages.layers import Place
from ui.widgets import theme

_FAINT, _STRONG = 0.15, 0.3


class PlaceLayer:
    """`put(page, boxes, strong)` says what is marked; it never takes the mouse."""

    def __init__(self) -> None:
        self.page = 0
        self.boxes: Sequence[Box] = ()
        self.strong: Box | None = None

    def put(self, page: int, boxes: Sequence[Box], strong: Box | None = None) -> None:
        """Mark places of a page (from 1)."""
        self.page, self.boxes, self.strong = page, boxes, strong

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw what stands on a page."""
        if page != self.page:
            return
        for box in self.boxes:
            here = place(box)
            painter.setOpacity(_STRONG if box == self.strong else _FAINT)
            painter.fillRect(here, theme.colour("accent"))
            painter.setOpacity(1.0)
            if box == self.strong:
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.drawRect(here)

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """Leave the mouse to others."""
        del page, at, event
        return False

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Nothing: it never took the mouse."""
        del page, at, event

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Nothing: it never took the mouse."""
        del page, at, event


class InPane(PlaceLayer):
    """The places of `of` in one pane of several: drawn only while `here()`, as the others show something else."""

    def __init__(self, of: PlaceLayer, here: Callable[[], bool]) -> None:
        super().__init__()
        self._of = of
        self._here = here

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw what stands on a page, in the pane it belongs to."""
        if self._here():
            self._of.paint(painter, page, place)
