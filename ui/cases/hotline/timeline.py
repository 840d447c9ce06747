"""A recording's time line: how loud it is where, where it plays, and the marks. A click, a drag or the arrow keys move,
a click on a mark jumps, Space plays and pauses.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme

STEP_MS = 5_000


def clock_text(ms: int) -> str:
    """A place in a recording as minutes and seconds, with hours when there are any."""
    seconds = max(ms, 0) // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return (f"{hours}:" if hours else "") + f"{minutes:02d}:{seconds % 60:02d}"


class TimeLine(QWidget):
    """`sought(ms)` fires when the user moved to a place, `toggled` when Space was pressed."""

    sought = Signal(int)
    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._length, self._at = 0, 0
        self._marks: tuple[int, ...] = ()
        self._peaks: tuple[int, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time line of the recording"))
        self._tell()

    def put(self, length_ms: int, marks: Sequence[int]) -> None:
        """Show a recording of this length and its marks."""
        self._length, self._marks = length_ms, tuple(marks)
        self._at = min(self._at, length_ms)
        self._tell()

    def show_sound(self, peaks: Sequence[int]) -> None:
        """Draw how loud it is in equal parts (0 to 100); empty: a plain line."""
        self._peaks = tuple(peaks)
        self.updateGeometry()
        self.update()

    def go(self, at_ms: int) -> None:
        """Show a place without `sought`."""
        self._at = max(0, min(at_ms, self._length))
        self._tell()

    @property
    def at(self) -> int:
        """Where it stands, in milliseconds."""
        return self._at

    def place_of(self, x: float) -> int:
        """The millisecond under a point; a mark near it counts as hit."""
        width = max(self.width() - 2 * theme.space(2), 1)
        found = int(min(max(x - theme.space(2), 0), width) * self._length / width)
        near = [one for one in self._marks if abs(self._x(one) - x) <= theme.space(2)]
        return min(near, key=lambda one: abs(self._x(one) - x)) if near else found

    def sizeHint(self) -> QSize:
        """A control's height, twice that when there is something to see."""
        return QSize(theme.WIDTH["field"], theme.HEIGHT["control"] * (2 if self._peaks else 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move to the place that was clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._seek(self.place_of(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(self.place_of(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Five seconds back or on, to either end; Space plays and pauses."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggled.emit()
            return
        step = {Qt.Key.Key_Left: self._at - STEP_MS, Qt.Key.Key_Right: self._at + STEP_MS,
                Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._length}.get(Qt.Key(event.key()))  # fmt: skip
        if step is None:
            super().keyPressEvent(event)
            return
        self._seek(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, what was played, the marks and the place."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, middle, thick = float(theme.space(2)), self.height() / 2, float(theme.space(1))
        line = QRectF(left, middle - thick / 2, self.width() - 2 * left, thick)
        if self._peaks:
            self._draw_sound(painter, line)
        else:
            painter.setBrush(theme.colour("line_strong"))
            painter.drawRect(line)
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(QRectF(left, line.top(), self._x(self._at) - left, thick))
        side = float(theme.space(1)) + 1
        painter.setBrush(theme.colour("soon"))
        for mark in self._marks:
            x = self._x(mark)
            painter.drawPolygon(QPolygonF([QPointF(x - side, 1), QPointF(x + side, 1), QPointF(x, 2 * side)]))
            if self._peaks:
                painter.drawRect(QRectF(x - 0.5, 1, 1, self.height() - 2))
        painter.setBrush(theme.colour("accent"))
        if self._peaks:
            painter.drawRect(QRectF(self._x(self._at) - 1, 1, 2, self.height() - 2))
        painter.drawEllipse(QPointF(self._x(self._at), middle), side, side)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_sound(self, painter: QPainter, line: QRectF) -> None:
        """One thin bar for each two pixels, what was played in the accent."""
        many = max(int(line.width() / 3), 1)
        high = self.height() - 4 * float(theme.space(1))
        played = self._x(self._at)
        for bar in range(many):
            x = line.left() + bar * line.width() / many
            first, last = bar * len(self._peaks) // many, (bar + 1) * len(self._peaks) // many
            loud = max(self._peaks[first : max(last, first + 1)], default=0)
            tall = max(high * loud / 100, 2)
            painter.setBrush(theme.colour("accent" if x < played else "line_strong"))
            painter.drawRect(QRectF(x, self.height() / 2 - tall / 2, 2, tall))

    def _x(self, ms: int) -> float:
        width = self.width() - 2 * theme.space(2)
        return theme.space(2) + (width * ms / self._length if self._length else 0)

    def _seek(self, ms: int) -> None:
        self.go(ms)
        self.sought.emit(self._at)

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("{0} of {1}").format(clock_text(self._at), clock_text(self._length)))
        self.update()
