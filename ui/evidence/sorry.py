"""Where a content would be shown and cannot: what happened, what was kept, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets import layout, theme

_PICTURE = 48


class Sorry(QWidget):
    """A sentence and a remedy in the middle, with a button that tries again when there is a point in it."""

    def __init__(self, again: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._picture = QLabel()
        self.sentence = layout.text_label("", "strong", wrap=True)
        self.remedy = layout.text_label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        column.setSpacing(theme.space(2))
        column.addStretch(2)
        for label in (self._picture, self.sentence, self.remedy):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self._again = layout.button(self.tr("Try again"), again, icon="refresh")
        column.addLayout(layout.row(1, self._again, 1))
        column.addStretch(3)

    def put(self, sentence: str, remedy: str = "", *, again: bool = False, icon: str = "warning") -> None:
        """Say something, and offer to try `again` if that may help; only a warning is in the colour of one."""
        ink = "soon" if icon == "warning" else "line_strong"
        self._picture.setPixmap(theme.picture(icon, ink, _PICTURE, self.devicePixelRatioF()))
        self._again.setVisible(again)
        self.sentence.setText(sentence)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
