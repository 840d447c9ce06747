"""What hands do to a page: scroll it, drag it, zoom it, choose its text. `page_view` says what is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.evidence.text_layer import TextLayer, upright
from ui.evidence.zoom import Zoom

STEP = 60
"""Pixels that an arrow key scrolls."""


class PageHands(QAbstractScrollArea):
    """Mouse, wheel and keys over one page; `turned_page(step)` fires when somebody scrolls over its end."""

    turned_page = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._held: QPoint | None = None
        self.zoom = Zoom()
        self.turn = 0
        self.layer = TextLayer()
        self.choosing = False

    def set_zoom(self, zoom: Zoom) -> None:
        """Show at another scale."""
        raise NotImplementedError

    def closer(self) -> None:
        """One step larger."""
        raise NotImplementedError

    def farther(self) -> None:
        """One step smaller."""
        raise NotImplementedError

    def _frame(self) -> QRect:
        raise NotImplementedError

    def choose_text(self, on: bool) -> None:
        """Let the mouse choose text instead of dragging the page."""
        self.choosing = on
        if not on:
            self.layer.drop()
        shape = Qt.CursorShape.IBeamCursor if on else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def scroll_or_turn(self, step: int) -> None:
        """Scroll by a window, or tell that the next (1) or previous (-1) page is wanted when the end is in view."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * max(1, bar.pageStep() - STEP))
        if bar.value() == before:
            self.turned_page.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.closer if event.angleDelta().y() > 0 else self.farther)()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page, or begin to choose text."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.choosing:
            self.layer.begin(self._on_page(event))
            self.viewport().update()
        else:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the page, or choose up to here."""
        if self.choosing and event.buttons() & Qt.MouseButton.LeftButton:
            self.layer.reach(self._on_page(event))
            self.viewport().update()
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
        if self._held is not None:
            self._held = None
            self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the fitted page and its true size."""
        del event
        self.set_zoom(Zoom(1.0, fit=False) if self.zoom.fit else Zoom(wide=False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll; Home and End go to the ends; the rest is the page's."""
        bars = {
            Qt.Key.Key_Up: (self.verticalScrollBar(), -STEP),
            Qt.Key.Key_Down: (self.verticalScrollBar(), STEP),
            Qt.Key.Key_Left: (self.horizontalScrollBar(), -STEP),
            Qt.Key.Key_Right: (self.horizontalScrollBar(), STEP),
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

    def _on_page(self, event: QMouseEvent) -> QPointF:
        """The place of the upright page that the mouse is at."""
        frame, at = self._frame(), event.position()
        shown = QPointF((at.x() - frame.x()) / max(1, frame.width()), (at.y() - frame.y()) / max(1, frame.height()))
        return upright(shown, self.turn)
