"""What may lie over the pages that are looked at: each layer paints itself and may take the mouse.

The view of the pages knows no annotation, no redaction and no found word; it asks its layers in order, and the mouse
goes to the topmost that takes it. Places are fractions of the upright page, whatever the zoom and the turn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QMouseEvent, QPainter

from app.evidence.recognition.page import Box

Place = Callable[[Box], QRectF]
"""Where a box of a page stands in the view."""


class PageLayer(Protocol):
    """One layer over all pages of the content that is shown; pages count from 1."""

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw what stands on a page."""
        ...

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """A button went down on a page; True: the layer takes the mouse until it is let go."""
        ...

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """The mouse that was taken moved; `page` is the one it was taken on, `at` may lie beyond its edges."""
        ...

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """The mouse that was taken was let go."""
        ...
