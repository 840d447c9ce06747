"""Tags as small pills: read (a word in a tone) or chosen (several of a set)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.typing import enter_goes_on

_GROUND = {
    "danger": ("danger_soft", "danger"),
    "soon": ("soon_soft", "soon"),
    "good": ("good_soft", "good"),
    "accent": ("accent_soft", "accent"),
    "": ("sunken", "ink_soft"),
}


class Chip(QWidget):
    """One tag to read: a word in a tone (danger, soon, good, accent or none); colour never stands alone."""

    def __init__(self, text: str, tone: str = "", *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def put(self, text: str, tone: str = "", icon: str = "") -> None:
        """Show another word."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        width = self._metrics().horizontalAdvance(self._text) + theme.space(4)
        return QSize(width + (theme.space(4) if self._icon else 0), 2 * theme.RADIUS["pill"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, icon and word."""
        del event
        ground, ink = _GROUND[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS["pill"], theme.RADIUS["pill"])
        left = theme.space(2)
        if self._icon:
            side = theme.TYPE["body"]
            picture = theme.picture(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, picture)
            left += theme.space(4)
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font("small", bold=True))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font("small", bold=True))


class ChipRow(QWidget):
    """Several tags to choose from; `changed(list of keys)` fires when the user switches one."""

    changed = Signal(list)

    def __init__(self, items: Mapping[str, str], chosen: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, label in items.items():
            button = QPushButton(label)
            button.setCheckable(True)
            button.setAccessibleName(label)
            theme.kind(button, "chip")
            button.clicked.connect(lambda: self.changed.emit(self.chosen()))
            enter_goes_on(button)
            row.addWidget(button)
            self._buttons[key] = button
        self.put(chosen)

    def put(self, chosen: Iterable[str]) -> None:
        """Show these keys as chosen, without `changed`."""
        wanted = set(chosen)
        for key, button in self._buttons.items():
            button.setChecked(key in wanted)

    def chosen(self) -> list[str]:
        """Return the chosen keys in the order shown."""
        return [key for key, button in self._buttons.items() if button.isChecked()]

    def value_key(self) -> str:
        """Return the chosen keys joined, so that a form knows whether anything is chosen."""
        return ",".join(self.chosen())
