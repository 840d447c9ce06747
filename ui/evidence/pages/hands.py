"""What hands do to pages: scroll, drag, zoom, and what layers make of the mouse. `view` says what is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.evidence.pages.layers import PageLayer
from ui.evidence.pages.text_layer import TextLayer
from ui.evidence.pages.zoom import Zoom

STEP = 60
"""Pixels that an arrow key scrolls."""


class PageHands(QAbstractScrollArea):
    """Mouse, wheel and keys over pages; `turned_page(step)` fires when somebody scrolls over the end.

    `layers` are drawn in order; the mouse goes to the last of them that takes it, else it drags the pages.
    """

    turned_page = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._held: QPoint | None = None
        self._taken: tuple[PageLayer, int] | None = None
        self.mouse: QPointF | None = None
        """Where the mouse is over the view."""
        self.zoom = Zoom()
        self.layer = TextLayer()
        self.layers: list[PageLayer] = [self.layer]

    # ------------------------------------------------------------------ what the view knows

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Show at another scale; the place at `at` (the middle) stays where it is."""
        raise NotImplementedError

    def closer(self, at: QPointF | None = None) -> None:
        """One step larger."""
        raise NotImplementedError

    def farther(self, at: QPointF | None = None) -> None:
        """One step smaller."""
        raise NotImplementedError

    def page_at(self, at: QPointF) -> tuple[int, QPointF] | None:
        """The page (from 1) at a place of the view, and the place on its upright self in fractions; None beside."""
        raise NotImplementedError

    def on_page(self, page: int, at: QPointF) -> QPointF:
        """A place of the view on a page (from 1), also beyond its edges."""
        raise NotImplementedError

    def ends(self, step: int) -> None:
        """Go to the beginning (-1) or the end (1) of the document."""
        raise NotImplementedError

    def page_ends(self, step: int) -> None:
        """Go to the top (-1) or the foot (1) of the page in view."""
        raise NotImplementedError

    def mouse_moved(self) -> None:
        """The mouse is elsewhere, or away."""

    # ------------------------------------------------------------------ layers

    def add_layer(self, layer: PageLayer) -> None:
        """Lay something over the pages, on top of what lies there."""
        if layer not in self.layers:
            self.layers.append(layer)
            self.renew()

    def drop_layer(self, layer: PageLayer) -> None:
        """Take a layer away."""
        if layer in self.layers:
            self.layers.remove(layer)
            if self._taken is not None and self._taken[0] is layer:
                self._taken = None
            self.renew()

    def renew(self) -> None:
        """Draw anew: a layer has something else to show."""
        self.viewport().update()

    def choose_text(self, on: bool) -> None:
        """Let the mouse choose text instead of dragging the page."""
        self.layer.choosing = on
        if not on:
            self.layer.drop()
        self._at_rest()
        self.renew()

    def scroll_or_turn(self, step: int) -> None:
        """Scroll by a window, or tell that the next (1) or previous (-1) page is wanted when the end is in view."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * max(1, bar.pageStep() - STEP))
        if bar.value() == before:
            self.turned_page.emit(step)

    # ------------------------------------------------------------------ events

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom at the mouse; the wheel alone scrolls, at the end of a single page it turns it."""
        by = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.closer if by > 0 else self.farther)(event.position())
            event.accept()
            return
        bar = self.verticalScrollBar()
        before = bar.value()
        super().wheelEvent(event)
        if by and bar.value() == before and not event.modifiers():
            self.turned_page.emit(-1 if by > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the mouse to a layer, else take hold of the pages."""
        found = self.page_at(event.position())
        if found is not None:
            page, at = found
            for layer in reversed(self.layers):
                if layer.press(page, at, event):
                    self._taken = (layer, page)
                    self.renew()
                    return
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pages, or let a layer go on."""
        self.mouse = event.position()
        self.mouse_moved()
        if self._taken is not None:
            layer, page = self._taken
            layer.move(page, self.on_page(page, event.position()), event)
            self.renew()
        if self._held is None:
            return
        now = event.position().toPoint()
        moved = now - self._held
        self._held = now
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._taken is not None:
            (layer, page), self._taken = self._taken, None
            layer.release(page, self.on_page(page, event.position()), event)
            self.renew()
        if self._held is not None:
            self._held = None
            self._at_rest()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A layer may take it; else between the fitted page and its true size."""
        found = self.page_at(event.position())
        if found is not None and any(layer.press(*found, event) for layer in reversed(self.layers)):
            self.renew()
            return
        self.set_zoom(Zoom(1.0, fit=False) if self.zoom.fit else Zoom(wide=False), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll; Home and End go to the ends of the page, with Ctrl of the document; the rest is the page's."""
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
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.ends if whole else self.page_ends)(-1 if key == Qt.Key.Key_Home else 1)
        else:
            event.ignore()

    def _at_rest(self) -> None:
        shape = Qt.CursorShape.IBeamCursor if self.layer.choosing else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
