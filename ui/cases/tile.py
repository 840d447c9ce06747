"""A count on top of Today: the number large, its name small below, one press to the list behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ui.widgets import layout, theme


class Tile(QPushButton):
    """`put(count)` shows a number; with an `icon` the tile is marked in `tone` as long as there is anything to see."""

    def __init__(self, name: str, pressed: Callable[[], None], *, icon: str = "", tone: str = "") -> None:
        super().__init__()
        theme.kind(self, "large")
        self._name, self._icon, self._tone = name, icon, tone
        self.count = 0
        self.number = layout.text_label("0", "title")
        theme.tabular(self.number)
        self.picture = QLabel()
        said = layout.text_label(name, "label")
        inner = layout.column(layout.row(self.picture, self.number, 1, gap=1), said, gap=1)
        inner.setSpacing(0)
        side = theme.space(3)
        inner.setContentsMargins(side, theme.space(1), side, theme.space(1))
        self.setLayout(inner)
        for label in (self.number, self.picture, said):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.picture.setVisible(bool(icon))
        self.setMinimumWidth(theme.WIDTH["label"])
        self.clicked.connect(lambda: pressed())
        self.put(0)

    def put(self, count: int) -> None:
        """Show a number."""
        self.count = count
        self.number.setText(f"{count:,}")
        self.setAccessibleName(f"{self._name} {count}")
        if self._icon:
            ink = self._tone if count else "line_strong"
            self.picture.setPixmap(theme.picture(self._icon, ink, theme.WIDTH["icon"], self.devicePixelRatioF()))

    def sizeHint(self) -> QSize:
        """As wide as what it says; a button asks only its own text otherwise."""
        inner = self.layout()
        return super().sizeHint() if inner is None else super().sizeHint().expandedTo(inner.sizeHint())
