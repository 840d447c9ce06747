"""The customer's screen as pages of the desk see it: present, show a signature, pause, darken.

It owns the second window, makes it on first use and places it: on a second screen when there is one, else
full screen on the same one when staff ask for it. When the second screen goes away the window is hidden, never
moved onto the staff's screen. It is fed with plain pages of text and knows no case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

if TYPE_CHECKING:
    from ui.widgets.customer_display import CustomerDisplay


class CustomerScreen(QObject):
    """See the module. `went_away` fires when the second screen was unplugged while showing."""

    went_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._display: CustomerDisplay | None = None
        self._screen: QScreen | None = None
        self._wanted = False
        self._dark = False

    @property
    def display(self) -> CustomerDisplay:
        """The window; made when first asked for."""
        if self._display is None:
            from ui.widgets.customer_display import CustomerDisplay

            self._display = CustomerDisplay()
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.screenRemoved.connect(self._screen_gone)
        return self._display

    @property
    def second_screen(self) -> QScreen | None:
        """The screen that is not the main one, or None."""
        main = QGuiApplication.primaryScreen()
        return next((screen for screen in QGuiApplication.screens() if screen is not main), None)

    def show(self, *, same_screen: bool = False) -> bool:
        """Show the window on the second screen, or full screen on the only one when `same_screen`; False if neither."""
        screen = self.second_screen or (QGuiApplication.primaryScreen() if same_screen else None)
        if screen is None:
            return False
        self._screen, self._wanted = screen, True
        if not self._dark:
            self.display.setGeometry(screen.geometry())
            self.display.showFullScreen()
        return True

    def hide(self) -> None:
        """Hide the window (F9, end of the read-back) and stop reading aloud."""
        self._wanted = False
        if self._display is not None:
            self._display.be_silent()
            self._display.hide()

    def dark(self, on: bool) -> None:
        """Darken the customer's window and light it again (F12); what it shows is kept."""
        self._dark = on
        if self._display is not None:
            self._display.darken(on)

    def close(self) -> None:
        """Put the window away for good."""
        if self._display is not None:
            self._display.be_silent()
            self._display.deleteLater()
            self._display = None

    def _screen_gone(self, screen: QScreen) -> None:
        if screen is self._screen and self._display is not None and self._wanted:
            # Qt moves windows of a lost screen to the main one: in front of the staff's work. Not this one.
            self.hide()
            self.went_away.emit()
