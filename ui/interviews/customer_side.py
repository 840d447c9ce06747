"""The tab's hold on the customer's window: one thing at a time, let go when something else is shown.

The window belongs to everybody, so its signals are heard only while this tab shows something. On a desk with one
screen the same window covers the staff's own and Esc brings that back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.shell.customer import CustomerScreen
from ui.widgets.customer_display import CustomerDisplay


class CustomerSide(QObject):
    """`take(…)` shows the window and connects; `release()` hides it and lets go; `released` says that it is gone."""

    released = Signal()
    pause_asked = Signal()

    def __init__(self, screen: CustomerScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._heard: list[tuple[Any, Callable[..., None]]] = []
        self.held = False
        self.covers = False
        screen.went_away.connect(self._gone)

    @property
    def two_screens(self) -> bool:
        """Whether the customer has a screen of their own."""
        return self._screen.second_screen is not None

    @property
    def display(self) -> CustomerDisplay:
        """The window itself."""
        return self._screen.display

    def take(
        self,
        *,
        answered: Callable[..., None] | None = None,
        turned: Callable[..., None] | None = None,
        signed: Callable[..., None] | None = None,
        same_screen: bool = False,
    ) -> bool:
        """Show the window and hear it; False when there is no second screen and this one may not be covered."""
        self._let_go()
        if not self._screen.show(same_screen=same_screen):
            return False
        display = self._screen.display
        for signal, call in ((display.answered, answered), (display.turned, turned), (display.signed, signed)):
            if call is not None:
                signal.connect(call)
                self._heard.append((signal, call))
        self.held = True
        self.covers = not self.two_screens
        display.installEventFilter(self)
        return True

    def release(self) -> None:
        """Hide the window and let go of it."""
        if self.held:
            self._let_go()
            self._screen.hide()
            self.released.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives the only screen back to staff, F9 pauses too."""
        if not self.covers or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_F9):
            return False
        self.release()
        if event.key() == Qt.Key.Key_F9:
            self.pause_asked.emit()
        return True

    def _let_go(self) -> None:
        for signal, call in self._heard:
            signal.disconnect(call)
        self._heard = []
        if self.held:
            self._screen.display.removeEventFilter(self)
        self.held = self.covers = False

    def _gone(self) -> None:
        # The second screen was unplugged; the screen hid the window itself.
        if self.held:
            self._let_go()
            self.released.emit()
