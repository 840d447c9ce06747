"""A still picture with four corners that can be dragged onto the paper's; what they span is straightened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from app.evidence.paper_edges import WHOLE, Corners, is_sheet, straight_size
from ui.widgets import theme

_REACH = 18
_STEP = 0.005


def straightened(image: QImage, corners: Corners) -> QImage:
    """What the corners span, as a rectangle; the picture as it is when they span nothing that could be one."""
    if not is_sheet(corners):
        return image
    wide, high = straight_size(corners, image.width(), image.height())
    span = QPolygonF([QPointF(x * image.width(), y * image.height()) for x, y in corners])
    flat = QPolygonF([QPointF(0, 0), QPointF(wide, 0), QPointF(wide, high), QPointF(0, high)])
    turned = QTransform.quadToQuad(span, flat)
    if not isinstance(turned, QTransform):
        return image
    made = QImage(wide, high, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(turned)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


class CornersView(QWidget):
    """Shows a live picture (`corners` None) or a still one with its corners; Tab and arrows move a corner too."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.corners: Corners | None = None
        self._held: int | None = None
        self._chosen = 0
        self.setMinimumSize(theme.WIDTH["preview"], theme.WIDTH["label"] * 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture of the camera"))

    def show_live(self, image: QImage) -> None:
        """Show what the camera sees."""
        self.image, self.corners = image, None
        self.update()

    def show_still(self, image: QImage, corners: Corners = WHOLE) -> None:
        """Show a picture that was taken, with corners to drag."""
        self.image, self.corners = image, corners
        self.update()

    def place(self) -> QRectF:
        """Where the picture stands."""
        if self.image.isNull():
            return QRectF()
        size = QRectF(self.rect()).size()
        scale = min(size.width() / self.image.width(), size.height() / self.image.height())
        wide, high = self.image.width() * scale, self.image.height() * scale
        return QRectF((size.width() - wide) / 2, (size.height() - high) / 2, wide, high)

    def point(self, number: int) -> QPointF:
        """Where a corner stands."""
        here = self.place()
        x, y = (self.corners or WHOLE)[number]
        return QPointF(here.left() + x * here.width(), here.top() + y * here.height())

    def move_corner(self, number: int, at: QPointF) -> None:
        """Put a corner somewhere, within the picture."""
        here = self.place()
        if self.corners is None or here.isEmpty():
            return
        x = min(max((at.x() - here.left()) / here.width(), 0.0), 1.0)
        y = min(max((at.y() - here.top()) / here.height(), 0.0), 1.0)
        moved = list(self.corners)
        moved[number] = (x, y)
        self.corners = (moved[0], moved[1], moved[2], moved[3])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and what the corners span."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        if self.image.isNull():
            return
        painter.drawImage(self.place(), self.image)
        if self.corners is None:
            return
        painter.setPen(QPen(theme.colour("accent" if is_sheet(self.corners) else "danger"), 2))
        points = [self.point(number) for number in range(4)]
        painter.drawPolygon(QPolygonF(points))
        painter.setBrush(theme.colour("accent_soft"))
        for number, at in enumerate(points):
            side = _REACH / 2 if number == self._chosen and self.hasFocus() else _REACH / 3
            painter.drawEllipse(at, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the corner under the mouse."""
        near = [
            ((self.point(number) - event.position()).manhattanLength(), number)
            for number in range(4)
            if self.corners is not None
        ]
        far, number = min(near, default=(_REACH * 2, 0))
        self._held = number if far <= _REACH * 1.5 else None
        if self._held is not None:
            self._chosen = number

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the corner that is held."""
        if self._held is not None:
            self.move_corner(self._held, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the corner go."""
        del event
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen corner, a digit from 1 to 4 chooses one."""
        steps = {
            Qt.Key.Key_Left.value: (-_STEP, 0.0), Qt.Key.Key_Right.value: (_STEP, 0.0),
            Qt.Key.Key_Up.value: (0.0, -_STEP), Qt.Key.Key_Down.value: (0.0, _STEP),
        }  # fmt: skip
        step = steps.get(event.key())
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_4:
            self._chosen = event.key() - Qt.Key.Key_1.value
            self.update()
        elif step is not None and self.corners is not None:
            here = self.place()
            self.move_corner(
                self._chosen, self.point(self._chosen) + QPointF(step[0] * here.width(), step[1] * here.height())
            )
        else:
            super().keyPressEvent(event)
