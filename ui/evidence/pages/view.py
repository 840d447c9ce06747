"""Pages in a window that scrolls: below each other or one at a time, fitted or zoomed, turned, sharp where one looks.

What is in view is asked for piece by piece, one at a time and always the most wanted next, so that whoever scrolls fast
waits for nothing that was passed. Which pieces those are is decided in `sharp`, how they are drawn in `paint`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QShowEvent

from app.evidence.preview.content import PageSize
from ui.evidence.pages import contrast, loupe
from ui.evidence.pages import paint as page_paint
from ui.evidence.pages.paint import Sight, within
from ui.evidence.pages.places import PagePlaces
from ui.evidence.pages.text_layer import turned
from ui.evidence.pages.tiles import Piece, Tiles
from ui.widgets import theme

Ask = Callable[[Piece], None]


class PageView(PagePlaces):
    """Shows the pages of a content. `ask(piece)` is called when a picture is wanted; answer with `put` or `skip`."""

    def __init__(self, ask: Ask, tiles: Tiles | None = None) -> None:
        super().__init__()
        self._ask = ask
        self.tiles = tiles or Tiles()
        self.key = ""
        self._asked: Piece | None = None
        self._skipped: dict[int, str] = {}
        self.contrast = contrast.NORMAL
        self.magnifies = False
        self.setAccessibleName(self.tr("Pages of the exhibit"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._want)

    # ------------------------------------------------------------------ what viewers call

    @property
    def troubles(self) -> dict[int, str]:
        """Pages (from 0) that could not be drawn, and what is said in their place."""
        return self._skipped

    def show_pages(self, key: str, pages: Sequence[PageSize], at: int = 0) -> None:
        """Show another content (no pages: nothing yet) from a page on; zoom and contrast stay as they are."""
        self.key = key
        self._asked = None
        self._skipped.clear()
        self.put_pages(pages, at)
        self._want()

    def put(self, piece: Piece, image: QImage) -> None:
        """Take the picture that was asked for."""
        if piece != self._asked:
            return
        self._asked = None
        self.tiles.put(self.key, piece, image)
        self._want()
        self.renew()

    def skip(self, piece: Piece, sentence: str) -> None:
        """There is no picture for what was asked; the sentence stands on the page instead."""
        if piece == self._asked:
            self._asked = None
            self._skipped[piece.page] = sentence
            self._want()
            self.renew()

    def again(self) -> None:
        """Ask once more for what could not be drawn."""
        self._skipped.clear()
        self._want()
        self.renew()

    def set_contrast(self, name: str) -> None:
        """Show the pictures in another contrast."""
        self.contrast = name
        self.renew()
        self._later()

    def magnify(self, on: bool) -> None:
        """Hold the glass over the mouse, or put it away."""
        self.magnifies = on
        if on and self.mouse is None:
            here = self.viewport().mapFromGlobal(self.cursor().pos())
            inside = self.viewport().rect().contains(here)
            self.mouse = QPointF(here if inside else self.viewport().rect().center())
        self.renew()
        self._later()

    # ------------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view on their ground, with the pictures there are, and what lies over them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("sunken"))
        sights = list(self._sights())
        for sight in sights:
            self._paint_page(painter, sight)
        glass = self._glass(sights)
        if glass is not None and self.mouse is not None:
            loupe.begin(painter, self.mouse)
            self._paint_page(painter, glass)
            loupe.end(painter, self.mouse)

    def _paint_page(self, painter: QPainter, sight: Sight) -> None:
        page, frame = sight.level.page, sight.frame
        painter.fillRect(sight.seen, theme.colour("surface"))
        if page in self._skipped:
            painter.setPen(theme.colour("ink"))
            painter.setFont(theme.font("body"))
            room = sight.seen.adjusted(theme.space(3), theme.space(3), -theme.space(3), -theme.space(3))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._skipped[page])
        else:
            page_paint.draw(painter, self.tiles, self.key, sight)
        turn = sight.level.turn
        for layer in self.layers:
            painter.save()
            layer.paint(painter, page + 1, lambda box: within(frame, turned(box, turn)))
            painter.restore()
        painter.setPen(theme.colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not asked while hidden."""
        super().showEvent(event)
        self._later()

    def viewportEvent(self, event: QEvent) -> bool:
        """Put the glass away when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self.mouse = None
            if self.magnifies:
                self.renew()
        return super().viewportEvent(event)

    def mouse_moved(self) -> None:
        """The glass follows."""
        if self.magnifies:
            self.renew()
            self._later()

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(theme.WIDTH["form"], theme.WIDTH["preview"])

    # ------------------------------------------------------------------ inside

    def _sight(self, page: int) -> Sight:
        frame = self._frame(page)
        return Sight(self._pages[page], frame, frame.intersected(QRectF(self.viewport().rect())), self._level(page))

    def _sights(self) -> Iterator[Sight]:
        for page in self._seen_pages():
            sight = self._sight(page)
            if not sight.seen.isEmpty():
                yield sight

    def _glass(self, sights: Sequence[Sight]) -> Sight | None:
        at = self.mouse
        if not self.magnifies or at is None:
            return None
        under = next((sight for sight in sights if sight.frame.contains(at)), None)
        return None if under is None else loupe.magnified(under, at)

    def _later(self) -> None:
        self._timer.start()

    def _want(self) -> None:
        if self._asked is not None or not self._pages or not self.isVisible():
            return
        wanted = (piece for piece in self._wishes() if piece.page not in self._skipped)
        piece = next((one for one in wanted if not self.tiles.has(self.key, one)), None)
        if piece is not None:
            self._asked = piece
            self._ask(piece)

    def _wishes(self) -> Iterator[Piece]:
        """What should be there, the most wanted first: a rough picture of what is in view, then what is sharp."""
        sights = list(self._sights())
        for sight in sights:
            rough = sight.rough()
            if rough is not None and not any(one.region is None for one in self.tiles.of(self.key, sight.level.page)):
                yield rough
        glass = self._glass(sights)
        if glass is not None:
            yield from glass.pieces()
        for sight in sights:
            yield from sight.pieces()
        if not sights:
            return
        seen = self._seen_pages()
        for page in (seen.stop, seen.start - 1):
            if 0 <= page < len(self._pages):
                # The page that comes next is there before somebody looks.
                coming = replace(sights[0], size=self._pages[page], level=self._level(page))
                yield coming.rough() or coming.level

    def _level(self, page: int) -> Piece:
        scale = self._scale_of(page) * self.devicePixelRatioF()
        return Piece(page, scale, self.turn_of(page), self.contrast)
