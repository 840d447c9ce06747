"""What the customer sees, small, on the staff's screen, with the means to turn the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.widgets import layout, theme
from ui.widgets.customer_display.display import CustomerDisplay


class _Picture(QWidget):
    def __init__(self, display: CustomerDisplay) -> None:
        super().__init__()
        self._display = display
        self.setMinimumHeight(theme.WIDTH["number"])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("What the customer sees"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the window to scale."""
        del event
        painter = QPainter(self)
        picture = QPixmap(self._display.size())
        self._display.render(picture)
        small = picture.scaled(
            self.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        left = (self.width() - small.width()) // 2
        painter.drawPixmap(left, 0, small)
        painter.setPen(theme.colour("line_strong"))
        painter.drawRect(left, 0, small.width() - 1, small.height() - 1)


class Miniature(QFrame):
    """Follows a `CustomerDisplay`; staff turn pages and change the size of type from here."""

    def __init__(self, display: CustomerDisplay) -> None:
        super().__init__()
        theme.surface(self, "card")
        self._display = display
        self._picture = _Picture(display)
        self._place = QLabel()
        theme.role(self._place, "muted")
        row = layout.row(
            layout.tool("chevron-left", self.tr("Page back"), lambda: display.turn(-1)),
            self._place,
            layout.tool("chevron-right", self.tr("Page on"), lambda: display.turn(1)),
            1,
            layout.tool("zoom-out", self.tr("Smaller type"), display.smaller),
            layout.tool("zoom-in", self.tr("Larger type"), display.larger),
            layout.tool("speaker", self.tr("Read this page aloud"), self._read),
        )
        box = layout.column(self._picture, row)
        box.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(1))
        box.setStretch(0, 1)
        self.setLayout(box)
        display.turned.connect(self._turned)
        display.pad.changed.connect(self._picture.update)
        self._turned(*display.place)

    def _turned(self, page: int, of: int) -> None:
        self._place.setText(f"{page + 1}/{of}" if of else "")
        self._picture.update()

    def _read(self) -> None:
        leaf = self._display.leaf
        if leaf is not None:
            self._display.reader.say(leaf.spoken)
