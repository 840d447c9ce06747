"""Ten seconds to take something back, instead of "are you sure?" beforehand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel

from ui.widgets import layout, theme

SECONDS = 10


class UndoStrip(QFrame):
    """`offer(text, undo)` shows what was done and a button that counts down; `lapsed` fires when nobody pressed it."""

    lapsed = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "good")
        picture = QLabel()
        picture.setPixmap(theme.picture("check-circle", "good", theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self._text = layout.text_label("", "strong")
        self._button = layout.button("", self.take_back, kind="quiet", icon="undo")
        self._button.setAccessibleName(self.tr("Undo"))
        box = layout.row(picture, self._text, 1, self._button)
        box.setContentsMargins(theme.space(3), 0, theme.space(1), 0)
        self.setLayout(box)
        self._undo: Callable[[], None] | None = None
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self.setVisible(False)

    def offer(self, text: str, undo: Callable[[], None], seconds: int = SECONDS) -> None:
        """Show what was done; an older offer lapses."""
        self._undo, self._left = undo, seconds
        self._text.setText(text)
        self._label()
        self._timer.start()
        self.setVisible(True)

    def take_back(self) -> None:
        """Undo, once."""
        undo, self._undo = self._undo, None
        self._stop()
        if undo is not None:
            undo()

    def withdraw(self) -> None:
        """Offer nothing any more: what was done is done."""
        self._undo = None
        self._stop()

    def tick(self) -> None:
        """Count one second down."""
        self._left -= 1
        self._label()
        if self._left <= 0:
            self._undo = None
            self._stop()
            self.lapsed.emit()

    def _label(self) -> None:
        self._button.setText(self.tr("Undo ({0} s)").format(self._left))

    def _stop(self) -> None:
        self._timer.stop()
        self.setVisible(False)
