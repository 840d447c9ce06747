"""The ribbon "3 missing": says what a form still lacks and jumps through it, one press per item."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from ui.widgets import layout, theme

_NAMED = 4


class Ribbon(QFrame):
    """`put([(label, go), …])` shows the count and the next item; hidden when nothing is missing."""

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "soon")
        self._items: list[tuple[str, Callable[[], None]]] = []
        self._at = -1
        picture = QLabel()
        picture.setPixmap(theme.picture("warning", "soon", theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self._text = layout.text_label("", "strong")
        self._which = layout.text_label("", "label")
        # It says more where there is room, and never makes the window wider than the screen.
        self._which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._next = layout.button(self.tr("Go to it"), self.jump, kind="quiet", icon="chevron-right")
        box = layout.row(picture, self._text, self._which, self._next)
        box.setStretch(2, 1)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(1))
        self.setLayout(box)
        self.setVisible(False)

    def put(self, items: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show what is missing: (label, how to go there) in the order of the form."""
        self._items = list(items)
        self._at = -1
        self._text.setText(self.tr("%n missing", "", len(self._items)))
        self._which.setText(
            self.tr(", ").join(label for label, _ in self._items[:4]) + ("…" if len(self._items) > 4 else "")
        )
        self.setVisible(bool(self._items))

    def jump(self) -> None:
        """Go to the next missing item, and after the last to the first again."""
        if self._items:
            self._at = (self._at + 1) % len(self._items)
            self._items[self._at][1]()
