"""Where pages lie in a window that scrolls: below each other or one at a time, fitted or zoomed, turned.

`hands` moves them, `view` draws them. Everything here is arithmetic over a `Stack` and two scroll bars.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from app.evidence.preview.content import PageSize
from app.evidence.recognition.page import Box
from ui.evidence.pages.hands import STEP, PageHands
from ui.evidence.pages.paint import within
from ui.evidence.pages.stack import Stack, stacked
from ui.evidence.pages.text_layer import turned, upright
from ui.evidence.pages.tiles import whole_of
from ui.evidence.pages.zoom import Zoom
from ui.widgets import theme


class PagePlaces(PageHands):
    """Pages in their places; see `PageView`.

    `zoomed(scale)` fires when the scale shown changes, `page_changed(page from 0)` when another page is in view,
    `moved` after every scroll.
    """

    zoomed = Signal(float)
    page_changed = Signal(int)
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: tuple[PageSize, ...] = ()
        self._stack: Stack = stacked((), 0)
        self._turns: dict[int, int] = {}
        self._page = 0
        self._pinned: tuple[int, int] | None = None
        self.turn = 0
        self.continuous = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._moved)

    def _later(self) -> None:
        """Something else is in view: ask for its pictures soon."""

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def scale(self) -> float:
        """The scale that the page in view is shown at; 1 is 100 %."""
        return self._scale_of(self._page) if self._pages else 1.0

    def put_pages(self, pages: Sequence[PageSize], at: int) -> None:
        """Lay out other pages and begin with one of them; zoom stays as it is."""
        self._pages = tuple(pages)
        self._turns.clear()
        self._pinned = None
        self._page = min(max(at, 0), max(len(self._pages) - 1, 0))
        self._lay_out_at(self._page)
        self.horizontalScrollBar().setValue(0)

    def go(self, page: int) -> None:
        """Bring a page (from 0) into view, from its top; beyond the ends nothing happens."""
        if not 0 <= page < len(self._pages):
            return
        if not self._stack.holds(page):
            self._page = page
            self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(self._stack.top(page) - self._stack.gap)
        # A short page near the end cannot be scrolled to the top; it is in view all the same.
        self._pinned = (bar.value(), page)
        self._notice_page()

    def place_shown(self) -> tuple[float, float]:
        """Where the view stands: down as pages (2.5 is the middle of the third), across as a share of the width."""
        across = self.horizontalScrollBar()
        room = across.maximum()
        return self._stack.place(self.verticalScrollBar().value()), across.value() / room if room else 0.0

    def go_to_place(self, down: float, across: float) -> None:
        """Bring such a place to the top."""
        if not self._pages:
            return
        down = min(max(down, 0.0), len(self._pages) - 0.0001)
        if not self._stack.holds(int(down)):
            self._page = int(down)
            self._lay_out()
        self.verticalScrollBar().setValue(round(self._stack.height_of(down)))
        bar = self.horizontalScrollBar()
        bar.setValue(round(across * bar.maximum()))

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Show at another scale; what is at `at` (the middle) stays there."""
        self._keep(lambda: setattr(self, "zoom", zoom), at)

    def closer(self, at: QPointF | None = None) -> None:
        """One step larger."""
        self.set_zoom(self.zoom.closer(self.scale), at)

    def farther(self, at: QPointF | None = None) -> None:
        """One step smaller."""
        self.set_zoom(self.zoom.farther(self.scale), at)

    def rotate(self) -> None:
        """Turn all pages a quarter clockwise, as they are shown; the content stays as it came."""
        self.turn = (self.turn + 90) % 360
        self._lay_out_at(self._page)

    def rotate_page(self) -> None:
        """Turn only the page in view: one sheet that went into the scanner the wrong way."""
        self._turns[self._page] = (self._turns.get(self._page, 0) + 90) % 360
        self._lay_out_at(self._page)

    def set_continuous(self, on: bool) -> None:
        """Show all pages below each other, or one at a time."""
        self.continuous = on
        self._lay_out_at(self._page)

    def bring(self, page: int, box: Box) -> None:
        """Scroll so that a place of a page (from 1) is in view."""
        if not self._stack.holds(page - 1):
            self.go(page - 1)
        found = self.place(page, box)
        if found is None:
            return
        place, room = found.toRect(), self.viewport().size()
        for bar, near, far, size in (
            (self.horizontalScrollBar(), place.left(), place.right(), room.width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), room.height()),
        ):
            if near < 0 or far > size:
                bar.setValue(bar.value() + (near + far - size) // 2)
        self._pinned = (self.verticalScrollBar().value(), page - 1)
        self._notice_page()
        self.renew()

    def place(self, page: int, box: Box) -> QRectF | None:
        """Where a box of a page (from 1) stands in the view; None for a page that is not shown now."""
        if not self._stack.holds(page - 1):
            return None
        return within(self._frame(page - 1), turned(box, self.turn_of(page - 1)))

    def page_at(self, at: QPointF) -> tuple[int, QPointF] | None:
        """The page (from 1) at a place of the view, and the place on its upright self; None beside the pages."""
        for page in self._seen_pages():
            if self._frame(page).contains(at):
                return page + 1, self.on_page(page + 1, at)
        return None

    def on_page(self, page: int, at: QPointF) -> QPointF:
        """A place of the view on a page (from 1), upright, in fractions."""
        frame = self._frame(page - 1)
        shown = QPointF((at.x() - frame.x()) / frame.width(), (at.y() - frame.y()) / frame.height())
        return upright(shown, self.turn_of(page - 1))

    def turn_of(self, page: int) -> int:
        """How far a page (from 0) is turned."""
        return (self.turn + self._turns.get(page, 0)) % 360

    def pages_in_view(self) -> range:
        """The pages (from 0) of which something is seen."""
        return self._seen_pages()

    def ends(self, step: int) -> None:
        """Go to the beginning (-1) or the end (1) of the document."""
        self.go(0 if step < 0 else len(self._pages) - 1)
        if step > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def page_ends(self, step: int) -> None:
        """Go to the top (-1) or the foot (1) of the page in view."""
        if step < 0 or not self._pages:
            self.go(self._page)
            return
        foot = self._stack.top(self._page) + self._stack.size(self._page)[1] + self._stack.gap
        self.verticalScrollBar().setValue(foot - self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._keep(lambda: None, QPointF(0, 0))

    # ------------------------------------------------------------------ inside

    def _scale_of(self, page: int) -> float:
        size = self._pages[page].turned(self.turn_of(page))
        # Bars that come and go would make fitting swing to and fro, so their room is always left free.
        room = self.maximumViewportSize()
        gap = 2 * theme.space(2)
        return self.zoom.scale_for((size.width, size.height), (room.width() - gap, room.height() - gap))

    def _frame(self, page: int) -> QRectF:
        """Where a page lies in the viewport."""
        stack, view = self._stack, self.viewport().size()
        width, height = stack.size(page)
        across, down = max(stack.width, view.width()), max(0, view.height() - stack.height)
        left = (across - width) // 2 - self.horizontalScrollBar().value()
        top = down // 2 + stack.top(page) - self.verticalScrollBar().value()
        return QRectF(left, top, width, height)

    def _seen_pages(self) -> range:
        top, room = self.verticalScrollBar().value(), self.viewport().height()
        return self._stack.between(top - max(0, room - self._stack.height) // 2, top + room)

    def _keep(self, change: Callable[[], None], at: QPointF | None) -> None:
        """Change how pages are laid out; what is at a place of the view (its middle) stays there."""
        view = self.viewport().size()
        spot = at if at is not None else QPointF(view.width() / 2, view.height() / 2)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        share = (across.value() + spot.x()) / max(self._stack.width, view.width(), 1)
        place = self._stack.place(down.value() + spot.y())
        change()
        self._lay_out()
        across.setValue(round(share * max(self._stack.width, self.viewport().width()) - spot.x()))
        down.setValue(round(self._stack.height_of(place) - spot.y()))
        self._later()

    def _lay_out(self) -> None:
        if self._pages:
            shown = range(len(self._pages)) if self.continuous else range(self._page, self._page + 1)
            sizes = [whole_of(self._pages[one], self._scale_of(one), self.turn_of(one)) for one in shown]
            self._stack = stacked(sizes, theme.space(2), shown.start)
        else:
            self._stack = stacked((), theme.space(2))
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self._stack.width, view.width()),
            (self.verticalScrollBar(), self._stack.height, view.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(STEP)
            bar.setRange(0, max(0, whole - seen))
        self.zoomed.emit(self.scale)
        self.renew()

    def _moved(self) -> None:
        self._notice_page()
        self.renew()
        self._later()
        self.moved.emit()

    def _notice_page(self) -> None:
        if not self._pages:
            return
        bar = self.verticalScrollBar()
        if self._pinned is not None and self._pinned[0] == bar.value() and self._stack.holds(self._pinned[1]):
            page = self._pinned[1]
        else:
            self._pinned = None
            # Probed at the top of the view at the beginning, at its foot at the end: every page has its turn.
            share = bar.value() / bar.maximum() if bar.maximum() else 0.0
            page = self._stack.at(int(bar.value() + share * self.viewport().height()))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
            self.zoomed.emit(self.scale)

    def _lay_out_at(self, page: int) -> None:
        self._lay_out()
        self.go(page)
        self._later()
