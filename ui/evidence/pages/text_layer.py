"""What stands on the pages in view, over their pictures: found words marked, text chosen with the mouse and copied.

The page's own picture is never changed; places are fractions of the upright page, so marks stay where they are at
every zoom and turn. Numbers of people come masked from the room, so nothing that is copied from here shows them. Text
is chosen on one page at a time: what goes on over the end of a page has another page's lines between it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from app.evidence.recognition.page import Box, PageText
from app.evidence.views import Hit
from ui.evidence.pages.layers import Place
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
    """Marks and chosen text: a `PageLayer`. It takes the mouse while `choosing`."""

    def __init__(self) -> None:
        self.texts: dict[int, PageText] = {}
        self.page: PageText | None = None
        """The page that text is chosen on, or that is in view."""
        self.hits: Sequence[Hit] = ()
        self.current: Hit | None = None
        self.choosing = False
        self._from: Spot | None = None
        self._to: Spot | None = None

    def clear(self) -> None:
        """Another content: nothing is known of its pages yet."""
        self.texts.clear()
        self.put(None)

    def take(self, page: PageText) -> None:
        """Keep what stands on a page that is in view."""
        self.texts[page.number] = page
        if self.page is not None and self.page.number == page.number:
            self.page = page

    def put(self, page: PageText | None) -> None:
        """Go to another page; nothing is chosen on it yet."""
        if page is not None:
            self.texts[page.number] = page
        self.page = page
        self.drop()

    # ------------------------------------------------------------------ the mouse

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """Begin to choose text, while text is chosen at all."""
        if not self.choosing or event.button() != Qt.MouseButton.LeftButton:
            return False
        if self.page is None or self.page.number != page:
            self.put(self.texts.get(page))
        self.begin(at)
        return True

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Choose up to here."""
        del page, event
        self.reach(at)

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """What was chosen stays."""
        del page, at, event

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

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw the marks of a page and what is chosen on it."""
        for hit in self.hits:
            if hit.page == page:
                strong = hit == self.current
                _cover(painter, place(hit.box), "soon", _CURRENT if strong else _MARK)
                if strong:
                    painter.setPen(theme.colour("ink"))
                    painter.drawRect(place(hit.box))
        if self.page is not None and self.page.number == page:
            for line, start, end in self._parts():
                _cover(painter, place(self.page.lines[line].part(start, end)), "accent", _CHOSEN)


def _cover(painter: QPainter, place: QRectF, token: str, much: float) -> None:
    painter.setOpacity(much)
    painter.fillRect(place, theme.colour(token))
    painter.setOpacity(1.0)
