"""One page in a window that scrolls: fitted or zoomed, turned, dragged by hand, sharp wherever somebody looks.

The picture on screen is stretched at once when the zoom changes and replaced as soon as the sharp one arrives; how much
of a page is drawn is decided in `sharp`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.evidence.preview.content import PageSize, Region
from ui.evidence import sharp
from ui.evidence.zoom import Zoom
from ui.widgets import theme

_WAIT_MS = 40
_STEP = 60

Ask = Callable[[float, int, "Region | None"], None]


@dataclass(slots=True)
class _Shown:
    """A picture and what it is of: the part of the page (0 to 1 across and down, as turned) it covers, and its turn."""

    image: QImage
    part: QRectF
    turn: int


class PageView(QAbstractScrollArea):
    """Shows one page. `ask(scale, turn, region)` is called when a picture is wanted; answer with `put`.

    `zoomed(scale)` fires when the scale shown changes, `turned_page(step)` when somebody scrolls over the end.
    """

    zoomed = Signal(float)
    turned_page = Signal(int)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._page: PageSize | None = None
        self._shown: _Shown | None = None
        self._asked: tuple[float, int, Region | None] | None = None
        self._held: QPoint | None = None
        self.zoom = Zoom()
        self.turn = 0
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

    def scroll_or_turn(self, step: int) -> None:
        """Scroll by a window, or tell that the next (1) or previous (-1) page is wanted when the end is in view."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * max(1, bar.pageStep() - _STEP))
        if bar.value() == before:
            self.turned_page.emit(step)

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
            target = QRectF(
                frame.x() + part.x() * frame.width(),
                frame.y() + part.y() * frame.height(),
                part.width() * frame.width(),
                part.height() * frame.height(),
            )
            exact = abs(target.width() * self.devicePixelRatioF() - shown.image.width()) < 1.5
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            painter.drawImage(target, shown.image)
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

    # ------------------------------------------------------------------ hands

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.closer if event.angleDelta().y() > 0 else self.farther)()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the page."""
        if self._held is None:
            return
        now = event.position().toPoint()
        moved = now - self._held
        self._held = now
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._held = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the fitted page and its true size."""
        del event
        self.set_zoom(Zoom(1.0, fit=False) if self.zoom.fit else Zoom(wide=False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll; Home and End go to the ends; the rest is the page's."""
        bars = {
            Qt.Key.Key_Up: (self.verticalScrollBar(), -_STEP),
            Qt.Key.Key_Down: (self.verticalScrollBar(), _STEP),
            Qt.Key.Key_Left: (self.horizontalScrollBar(), -_STEP),
            Qt.Key.Key_Right: (self.horizontalScrollBar(), _STEP),
        }
        key = Qt.Key(event.key())
        if key in bars:
            bar, step = bars[key]
            bar.setValue(bar.value() + step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            event.ignore()

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

    def _lay_out(self) -> None:
        size, view = self._whole(self.scale), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(_STEP)
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
