"""One page in a window that scrolls: fitted or zoomed, turned, dragged by hand, sharp wherever somebody looks.

The picture on screen is stretched at once when the zoom changes and replaced as soon as the sharp one arrives; how much
of a page is drawn is decided in `sharp`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame

from app.evidence.preview.content import PageSize, Region
from app.evidence.recognition.page import Box
from ui.evidence import sharp
from ui.evidence.page_hands import STEP, PageHands
from ui.evidence.text_layer import turned
from ui.evidence.zoom import Zoom
from ui.widgets import theme

_WAIT_MS = 40

Ask = Callable[[float, int, "Region | None"], None]


@dataclass(slots=True)
class _Shown:
    """A picture and what it is of: the part of the page (0 to 1 across and down, as turned) it covers, and its turn."""

    image: QImage
    part: QRectF
    turn: int


class PageView(PageHands):
    """Shows one page. `ask(scale, turn, region)` is called when a picture is wanted; answer with `put`.

    `zoomed(scale)` fires when the scale shown changes, `turned_page(step)` when somebody scrolls over the end.
    """

    zoomed = Signal(float)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._page: PageSize | None = None
        self._shown: _Shown | None = None
        self._asked: tuple[float, int, Region | None] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._want)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._moved)

    # ------------------------------------------------------------------ what pages call

    @property
    def scale(self) -> float:
        """The scale that is shown; 1 is 100 %."""
        if self._page is None:
            return 1.0
        size = self._page.turned(self.turn)
        # Bars that come and go would make fitting swing to and fro, so their room is always left free.
        room = self.maximumViewportSize()
        gap = 2 * theme.space(2)
        return self.zoom.scale_for((size.width, size.height), (room.width() - gap, room.height() - gap))

    def show_page(self, page: PageSize | None, *, keep_turn: bool = False) -> None:
        """Show another page (None: nothing yet), from its top; the zoom stays as it is."""
        self._page = page
        self._shown = None
        self._asked = None
        if not keep_turn:
            self.turn = 0
        self._timer.stop()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._want()

    def put(self, image: QImage) -> None:
        """Show the picture that was asked for last."""
        if self._asked is None or self._page is None:
            return
        scale, turn, region = self._asked
        whole = self._whole(scale)
        self._shown = _Shown(image, QRectF(*sharp.part_of(region, (whole.width(), whole.height()))), turn)
        self.viewport().update()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show at another scale; what is in the middle stays there."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middle = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self.zoom = zoom
        self._lay_out()
        for bar, place in zip(bars, middle, strict=True):
            bar.setValue(round(place * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self._later()

    def closer(self) -> None:
        """One step larger."""
        self.set_zoom(self.zoom.closer(self.scale))

    def farther(self) -> None:
        """One step smaller."""
        self.set_zoom(self.zoom.farther(self.scale))

    def rotate(self) -> None:
        """Turn the page a quarter clockwise, as it is shown; the content stays as it came."""
        self.turn = (self.turn + 90) % 360
        self._lay_out()
        self._later()

    def bring(self, box: Box) -> None:
        """Scroll so that a place of the page is in view."""
        place = self._place(box).toRect()
        for bar, near, far, size in (
            (self.horizontalScrollBar(), place.left(), place.right(), self.viewport().width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), self.viewport().height()),
        ):
            if near < 0 or far > size:
                bar.setValue(bar.value() + (near + far - size) // 2)
        self.viewport().update()

    # ------------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page on its ground, with the picture there is."""
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("sunken"))
        if self._page is None:
            return
        frame = self._frame()
        painter.fillRect(frame, theme.colour("surface"))
        shown = self._shown
        if shown is not None and shown.turn == self.turn:
            part = shown.part
            target = _within(frame, part)
            exact = abs(target.width() * self.devicePixelRatioF() - shown.image.width()) < 1.5
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            painter.drawImage(target, shown.image)
        self.layer.paint(painter, self._place)
        painter.setPen(theme.colour("line"))
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._lay_out()
        self._later()

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(theme.WIDTH["form"], theme.WIDTH["preview"])

    # ------------------------------------------------------------------ inside

    def _whole(self, scale: float) -> QSize:
        if self._page is None:
            return QSize(1, 1)
        size = self._page.turned(self.turn)
        return QSize(max(1, round(size.width * scale)), max(1, round(size.height * scale)))

    def _frame(self) -> QRect:
        """Where the page lies in the viewport."""
        size, view = self._whole(self.scale), self.viewport().size()
        left = (
            (view.width() - size.width()) // 2 if size.width() < view.width() else -self.horizontalScrollBar().value()
        )
        top = (
            (view.height() - size.height()) // 2 if size.height() < view.height() else -self.verticalScrollBar().value()
        )
        return QRect(left, top, size.width(), size.height())

    def _place(self, box: Box) -> QRectF:
        """Where a box of the page stands in the viewport."""
        return _within(self._frame(), turned(box, self.turn))

    def _lay_out(self) -> None:
        size, view = self._whole(self.scale), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(STEP)
            bar.setRange(0, max(0, whole - seen))
        self.zoomed.emit(self.scale)
        self.viewport().update()

    def _moved(self) -> None:
        self.viewport().update()
        self._later()

    def _later(self) -> None:
        self._timer.start()

    def _want(self) -> None:
        if self._page is None or not self.isVisible():
            return
        scale = self.scale * self.devicePixelRatioF()
        seen, whole = self._seen(scale), self._whole(scale)
        region = sharp.wanted(seen, (whole.width(), whole.height()))
        if self._asked is not None and self._asked[:2] == (scale, self.turn) and sharp.covers(self._asked[2], seen):
            return
        self._asked = (scale, self.turn, region)
        self._ask(scale, self.turn, region)

    def _seen(self, scale: float) -> Region:
        """What is in view, in pixels of the picture."""
        ratio = scale / self.scale
        frame = self._frame()
        seen = self.viewport().rect().intersected(frame).translated(-frame.topLeft())
        return Region(*(int(edge * ratio) for edge in (seen.x(), seen.y(), seen.width(), seen.height())))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not asked while hidden."""
        super().showEvent(event)
        self._later()


def _within(frame: QRect, part: QRectF) -> QRectF:
    """A part of a page (0 to 1) where the page lies in the viewport."""
    return QRectF(
        frame.x() + part.x() * frame.width(), frame.y() + part.y() * frame.height(), part.width() * frame.width(),
        part.height() * frame.height(),
    )  # fmt: skip
