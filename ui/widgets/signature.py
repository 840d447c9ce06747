"""A signature as what it is: strokes of points with their time, by pen, finger or mouse.

Vector strokes are kept, not a picture: they scale onto paper, and order and speed say more than pixels.
A drawn signature alone is no "reliable" electronic signature (电子签名法 13); the sealing room says what it
is worth. Time is in milliseconds since the first touch; coordinates are parts of the pad's width (0 to 1).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme

_WIDTH = 2.2
_USUAL = 420
_LEAST = 12


@dataclass(frozen=True, slots=True)
class Point:
    """A point: `x`, `y` as parts of the pad's width, `at` milliseconds since the first touch, `force` 0 to 1."""

    x: float
    y: float
    at: int
    force: float = 0.5


Strokes = tuple[tuple[Point, ...], ...]


class SignaturePad(QWidget):
    """Draw here; `changed` fires after each stroke. `strokes()` is what to keep, `clear` and `undo` take back."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Signature: {0}").format(name))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(theme.WIDTH["field"], theme.WIDTH["label"]))
        self._name = name
        self._strokes: list[list[Point]] = []
        self._drawing = False
        self._clock = QElapsedTimer()

    def strokes(self) -> Strokes:
        """Return the finished strokes."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def put(self, strokes: Strokes) -> None:
        """Show kept strokes."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def clear(self) -> None:
        """Take everything back."""
        self._strokes = []
        self._clock.invalidate()
        self.update()
        self.changed.emit()

    def set_name(self, name: str) -> None:
        """Say who signs here."""
        self._name = name
        self.setAccessibleName(self.tr("Signature: {0}").format(name))
        self.update()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self.update()
            self.changed.emit()

    def signed(self) -> bool:
        """Whether there is more than a dot: at least a dozen points."""
        return sum(len(stroke) for stroke in self._strokes) >= _LEAST

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), 0.5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if self._drawing:
            self._add(event.position(), 0.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen with its pressure; accepted events do not come again as mouse events."""
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._begin(event.position(), event.pressure())
        elif kind == QTabletEvent.Type.TabletMove and self._drawing:
            self._add(event.position(), event.pressure())
        elif kind == QTabletEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pad, the line to sign on, and the strokes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("line_strong"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS["small"], theme.RADIUS["small"])
        base, side = int(self.height() * 0.78), theme.space(4)
        painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(side, base, self.width() - side, base)
        painter.setPen(theme.colour("ink_faint"))
        painter.setFont(theme.font("lead" if self.width() > 2 * _USUAL else "small"))
        painter.drawText(side, base + painter.fontMetrics().height(), self._name)
        draw_strokes(painter, self.strokes(), float(self.width()))

    def _begin(self, position: QPointF, force: float) -> None:
        if not self._clock.isValid():
            self._clock.start()
        self._drawing = True
        self._strokes.append([])
        self._add(position, force)

    def _add(self, position: QPointF, force: float) -> None:
        width = max(self.width(), 1)
        x = min(max(position.x(), 0.0), self.width()) / width
        y = min(max(position.y(), 0.0), self.height()) / width
        self._strokes[-1].append(Point(round(x, 5), round(y, 5), self._clock.elapsed(), round(force, 3)))
        self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()


def draw_strokes(painter: QPainter, strokes: Strokes, width: float) -> None:
    """Draw strokes `width` pixels wide in the colour of ink; `reports` draws them on paper from the same points."""
    thick = _WIDTH * max(1.0, width / _USUAL)
    for stroke in strokes:
        for before, after in zip(stroke, stroke[1:] or stroke, strict=False):
            pen = QPen(theme.colour("ink"), thick * (0.6 + 0.8 * after.force))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(before.x * width, before.y * width), QPointF(after.x * width, after.y * width))
