"""What narrows the list, as chips that are taken away one by one: a click, or Delete and Enter on the one with focus.

Shown only while there is something to take away; after one is gone the focus goes to its neighbour, and from the last
one back to the list.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets import layout, theme

_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Chip(QPushButton):
    away = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(f"{text}  ✕")
        theme.kind(self, "chip")
        self.setAccessibleName(self.tr("Take away: {0}").format(text))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self.away)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _AWAY:
            self.away.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class ChipBar(QWidget):
    """`put({key: words})` shows chips; `away(key)` fires when one was taken away, `emptied` when it was the last."""

    away = Signal(str)
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, _Chip] = {}
        self._row = layout.row(gap=1)
        self._row.addStretch(1)
        self.setLayout(self._row)
        self.setAccessibleName(self.tr("What narrows the list"))
        self.setVisible(False)

    def put(self, chips: Mapping[str, str]) -> None:
        """Show these; what has the focus keeps its place."""
        focused = next((place for place, chip in enumerate(self.chips.values()) if chip.hasFocus()), -1)
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for key, words in chips.items():
            chip = _Chip(words)
            chip.away.connect(lambda key=key: self.away.emit(key))
            self._row.insertWidget(len(self.chips), chip)
            self.chips[key] = chip
        self.setVisible(bool(chips))
        if focused >= 0:
            if not chips:
                self.emptied.emit()
                return
            list(self.chips.values())[min(focused, len(chips) - 1)].setFocus()
