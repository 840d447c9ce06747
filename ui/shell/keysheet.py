"""The `?` sheet: every key that works here, in one place, closed by any key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets import layout, theme

_MOST = 12
"""Keys below each other; a longer group goes on in a column of its own, so that the sheet fits a branch PC."""

Group = tuple[str, Sequence[tuple[str, str]]]


class KeySheet(QWidget):
    """Covers the window with a card of (title, [(keys, meaning)]) groups and a paragraph of help."""

    def __init__(self, window: QWidget, groups: Sequence[Group], help_text: str = "") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.surface(self, "veil")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        columns = layout.row(gap=5)
        for title, keys in groups:
            for start in range(0, len(keys), _MOST):
                columns.addLayout(self._group(title if not start else "", keys[start : start + _MOST]))
        items: list[QWidget] = [layout.text_label(self.tr("Keys"), "title")]
        if help_text:
            items.append(layout.note(help_text))
        card = layout.card(
            *items, layout.holder(columns), layout.text_label(self.tr("Any key closes this"), "small"), gap=4
        )
        self.setLayout(layout.column(1, layout.row(1, card, 1), 1))
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        event.accept()
        self.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        event.accept()
        self.deleteLater()

    def _group(self, title: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(2))
        grid.addWidget(layout.text_label(title, "accent"), 0, 0, 1, 2)
        for line, (key, meaning) in enumerate(keys, 1):
            cap = layout.text_label(key, "key")
            grid.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(layout.text_label(meaning), line, 1)
        grid.setRowStretch(len(keys) + 1, 1)
        return grid
