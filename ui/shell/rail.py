"""The rail at the left: the rooms this person works in, the rest under *More*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout

from ui.shell.registry import Entry
from ui.widgets import theme


class Rail(QFrame):
    """`chosen(name)` fires when an item is pressed; `mark(name)` shows where the window stands."""

    chosen = Signal(str)

    def __init__(self, shown: Sequence[Entry], rest: Sequence[Entry]) -> None:
        super().__init__()
        theme.surface(self, "rail")
        self.setFixedWidth(theme.WIDTH["rail"])
        self.setAccessibleName(self.tr("Rooms"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(2), 0, theme.space(2))
        column.setSpacing(2)
        self._buttons: dict[str, QPushButton] = {}
        self._rest = tuple(rest)
        for place, entry in enumerate(shown):
            button = self._button(entry.title, entry.icon)
            if place < 9:
                button.setToolTip(f"{entry.title}  Ctrl+{place + 1}")
            button.clicked.connect(lambda _checked=False, name=entry.name: self._press(name))
            column.addWidget(button)
            self._buttons[entry.name] = button
        column.addStretch(1)
        self._more: QPushButton | None = None
        self._under_more = False
        if rest:
            self._more = self._button(self.tr("More"), "more")
            self._more.clicked.connect(self._open_more)
            column.addWidget(self._more)

    @property
    def order(self) -> list[str]:
        """Names of the items from top to bottom, for Ctrl+1 to Ctrl+9."""
        return list(self._buttons)

    def mark(self, name: str) -> None:
        """Show which page is open; a page under *More* marks that."""
        for item, button in self._buttons.items():
            button.setChecked(item == name)
        if self._more is not None:
            self._under_more = any(entry.name == name for entry in self._rest)
            self._more.setChecked(self._under_more)

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(f"  {text}")
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setIcon(theme.icon(icon, "rail_ink", "rail_active_ink"))
        theme.kind(button, "rail")
        return button

    def _press(self, name: str) -> None:
        self.mark(name)
        self.chosen.emit(name)

    def _open_more(self) -> None:
        menu = QMenu(self)
        for entry in self._rest:
            action = menu.addAction(theme.icon(entry.icon), entry.title)
            action.triggered.connect(lambda _checked=False, name=entry.name: self._press(name))
        if self._more is not None:
            # The press has checked it; whether it stays so is for the page that shows to say.
            self._more.setChecked(self._under_more)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._more.mapToGlobal(QPoint(self._more.width(), 0)))
