"""What stands on the page in view, over its picture: found words marked, text chosen with the mouse and copied.

The page's own picture is never changed; places are fractions of the upright page, so marks stay where they are at
every zoom and turn. Numbers of people come masked from the room, so nothing that is copied from here shows them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.evidence.recognition.page import Box, PageText
from app.evidence.views import Hit
from ui.widgets import theme

Spot = tuple[int, int]
"""A line of the page, and a character of it."""
_MARK, _CURRENT, _CHOSEN = 0.2, 0.35, 0.3
"""How much of the page's picture a colour covers."""


def turned(box: Box, turn: int) -> QRectF:
    """The box on a page that is shown turned clockwise by `turn` degrees, still in fractions."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    for _ in range(turn // 90 % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return QRectF(left, top, right - left, bottom - top)


def upright(point: QPointF, turn: int) -> QPointF:
    """A place of the page as shown, on the upright page."""
    across, down = point.x(), point.y()
    for _ in range(turn // 90 % 4):
        across, down = down, 1 - across
    return QPointF(across, down)


class TextLayer:
    """Marks and chosen text of one page; `paint` is called by the page's view."""

    def __init__(self) -> None:
        self.page: PageText | None = None
        self.hits: Sequence[Hit] = ()
        self.current: Hit | None = None
        self._from: Spot | None = None
        self._to: Spot | None = None

    def put(self, page: PageText | None) -> None:
        """Show what stands on another page; nothing is chosen on it yet."""
        self.page = page
        self.drop()

    # ------------------------------------------------------------------ choosing

    def drop(self) -> None:
        """Choose nothing."""
        self._from = self._to = None

    def begin(self, point: QPointF) -> None:
        """Begin to choose at a place of the upright page."""
        self._from = self._to = self.spot(point)

    def reach(self, point: QPointF) -> None:
        """Choose up to a place."""
        if self._from is not None:
            self._to = self.spot(point)

    def choose_all(self) -> None:
        """Choose everything on the page."""
        if self.page is not None and self.page.lines:
            self._from = (0, 0)
            self._to = (len(self.page.lines) - 1, len(self.page.lines[-1].text))

    def chosen(self) -> str:
        """The text that is chosen, one line below the other."""
        if self.page is None:
            return ""
        return "\n".join(self.page.lines[line].text[start:end] for line, start, end in self._parts())

    def spot(self, point: QPointF) -> Spot | None:
        """The character that a place of the upright page is next to; None on a page without text."""
        if self.page is None or not self.page.lines:
            return None

        def away(number: int) -> tuple[float, float]:
            box = self.page.lines[number].box  # type: ignore[union-attr]
            down = max(box.top - point.y(), point.y() - box.bottom, 0.0)
            return down, max(box.left - point.x(), point.x() - box.right, 0.0)

        nearest = min(range(len(self.page.lines)), key=away)
        edges = self.page.lines[nearest].edges
        before = sum((left + right) / 2 < point.x() for left, right in edges)
        return nearest, before

    def _parts(self) -> list[tuple[int, int, int]]:
        if self.page is None or self._from is None or self._to is None:
            return []
        (first, start), (last, end) = sorted((self._from, self._to))
        parts = []
        for line in range(first, last + 1):
            whole = len(self.page.lines[line].text)
            begin, stop = (start if line == first else 0), (end if line == last else whole)
            if begin < stop:
                parts.append((line, begin, stop))
        return parts

    # ------------------------------------------------------------------ drawing

    def paint(self, painter: QPainter, place: Callable[[Box], QRectF]) -> None:
        """Draw the marks and what is chosen; `place` says where a box stands in the view."""
        if self.page is None:
            return
        for hit in self.hits:
            if hit.page == self.page.number:
                strong = hit == self.current
                _cover(painter, place(hit.box), "soon", _CURRENT if strong else _MARK)
                if strong:
                    painter.setPen(theme.colour("ink"))
                    painter.drawRect(place(hit.box))
        for line, start, end in self._parts():
            _cover(painter, place(self.page.lines[line].part(start, end)), "accent", _CHOSEN)


def _cover(painter: QPainter, place: QRectF, token: str, much: float) -> None:
    painter.setOpacity(much)
    painter.fillRect(place, theme.colour(token))
    painter.setOpacity(1.0)
