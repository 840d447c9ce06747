"""The head of a page: its title at the left, what it offers at the right. Slots, so that every page lines up."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.widgets import theme

W = TypeVar("W", bound=QWidget)


class PageHead(QFrame):
    """Title, counts, and actions of a page; hidden until something is put in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.surface(self, "top")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1))
        row.setSpacing(theme.space(2))
        self._title = QLabel()
        theme.role(self._title, "title")
        self._note = QLabel()
        theme.role(self._note, "muted")
        self._left = QHBoxLayout()
        self._left.setSpacing(theme.space(2))
        self._right = QHBoxLayout()
        self._right.setSpacing(theme.space(2))
        row.addWidget(self._title)
        row.addWidget(self._note)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        self.setVisible(False)

    def title(self, text: str, note: str = "") -> None:
        """Set the title and a quiet note beside it."""
        self._title.setText(text)
        self._note.setText(note)
        self.setVisible(True)

    def add(self, widget: W, *, left: bool = False) -> W:
        """Put a widget at the right (or after the title) and hand it back."""
        (self._left if left else self._right).addWidget(widget)
        self.setVisible(True)
        return widget
