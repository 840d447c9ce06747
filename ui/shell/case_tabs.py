"""The bar of the open cases: the page at the left, then a tab per case that can be closed; away while there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from ui.widgets import layout


class CaseTabs(QTabBar):
    """Draws the tabs; what stands behind them is the frame's."""

    def __init__(self) -> None:
        super().__init__()
        self.addTab("")
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(self.tr("Open cases"))
        self.setVisible(False)

    def put_close(self, place: int, close: Callable[[], None]) -> None:
        """Give a tab its button to close the case."""
        button = layout.tool("cross", self.tr("Close the case (Ctrl+W)"), close, small=True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)
