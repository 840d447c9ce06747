"""How many exhibits stand beside each other, whether they scroll together, whether they have the whole page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.widgets import layout

COUNTS = (1, 2, 4)


class PaneTools(QObject):
    """Buttons, and the menu for where there is no room for them. `counted(n)`, `linked(on)`, `full(on)` fire."""

    counted = Signal(int)
    linked = Signal(bool)
    full = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._count = 1
        self.link = layout.tool("link", self.tr("Scroll together (L)"), small=True)
        self.link.setCheckable(True)
        self.link.setChecked(True)
        self.link.clicked.connect(lambda: self.linked.emit(self.link.isChecked()))
        self.whole = layout.tool("whole", self.tr("Whole page for the exhibits, and back (F, Esc)"), small=True)
        self.whole.setCheckable(True)
        self.whole.clicked.connect(lambda: self.full.emit(self.whole.isChecked()))
        self.many = self.button()

    @property
    def is_full(self) -> bool:
        """Whether the panes have the whole page."""
        return self.whole.isChecked()

    def widgets(self) -> tuple[QWidget, ...]:
        """The buttons for the head of the first pane."""
        return self.many, self.link, self.whole

    def button(self) -> QToolButton:
        """A button that opens the menu."""
        made = layout.tool("panes", self.tr("Exhibits beside each other (1, 2, 4)"), small=True)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        return made

    def tell_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self.link.setVisible(count > 1)

    def tell_linked(self, on: bool) -> None:
        """Say whether they scroll together."""
        self.link.setChecked(on)

    def tell_full(self, on: bool) -> None:
        """Say whether they have the whole page."""
        self.whole.setChecked(on)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for count in COUNTS:
            entry = menu.addAction(self.tr("%n exhibit(s) beside each other", "", count))
            entry.setCheckable(True)
            entry.setChecked(count == self._count)
            entry.triggered.connect(lambda _on, count=count: self.counted.emit(count))
        menu.addSeparator()
        for tool, signal in ((self.link, self.linked), (self.whole, self.full)):
            entry = menu.addAction(tool.toolTip())
            entry.setCheckable(True)
            entry.setChecked(tool.isChecked())
            entry.triggered.connect(signal)
