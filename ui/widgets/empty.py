"""What to show when there is nothing: one picture, one sentence, what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets import layout, theme

_PICTURE = 48


class Empty(QWidget):
    """An empty state: `title` says what is not there, `hint` what to do, `action` does it."""

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        icon: str = "queue",
        action: str = "",
        pressed: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(theme.picture(icon, "line_strong", _PICTURE, self.devicePixelRatioF()))
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(2))
        column.addStretch(2)
        self.title = layout.text_label(title, "lead")
        self.hint = layout.text_label(hint, "muted", wrap=True)
        for label in (picture, self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.hint.setVisible(bool(hint))
        if action:
            column.addLayout(layout.row(1, layout.button(action, pressed, kind="primary"), 1))
        column.addStretch(3)
