"""What comes of a call (处理结果): a row of buttons of which one is down, pressed by mouse or by Alt and a digit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets import theme
from ui.widgets.flow import FlowLayout


class OutcomeRow(QWidget):
    """Four buttons of which one is down; `chosen(key)` fires when the user pressed one. Alt and a digit press them."""

    chosen = Signal(str)

    def __init__(self, labels: Mapping[str, str]) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        for number, (key, label) in enumerate(labels.items(), 1):
            button = QPushButton(f"{number} {label}")
            button.setCheckable(True)
            button.setAccessibleName(label)
            button.setAutoDefault(False)
            theme.kind(button, "chip")
            button.clicked.connect(lambda _on=False, key=key: self.press(key))
            self.buttons[key] = button
        row = FlowLayout(self)
        for button in self.buttons.values():
            row.addWidget(button)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def press(self, key: str) -> None:
        """Choose, as a click does."""
        self.put(key)
        self.chosen.emit(key)

    def put(self, key: str) -> None:
        """Show a choice without `chosen`."""
        for name, button in self.buttons.items():
            button.setChecked(name == key)

    def value_key(self) -> str:
        """The key that is down, empty when none is."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")
