"""The keys of the window: function keys, Ctrl keys, the bar that shows them and the sheet that lists them.

The window owns the function keys so that they work wherever the focus is; what F4, F6 or F9 does is the
page's to say (`Page.keys`). While an input method is composing no key of ours acts. Ctrl+Space, Ctrl+. and
Shift stay free: they switch input methods.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app.kernel.clock import SHANGHAI
from ui.shell.keysheet import KeySheet
from ui.shell.page import Key
from ui.widgets.composition import composing
from ui.widgets.keybar import BarKey, KeyBar
from ui.widgets.mnemonics import letters
from ui.widgets.typing import is_text_input

if TYPE_CHECKING:
    from ui.shell.frame import Frame

_ORDER = ("F2", "F4", "F6", "F8", "F9", "F12")


class FrameKeys(QObject):
    """Binds the keys of a frame and draws its bar."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self.bar = KeyBar()
        self._all_keys = self.tr("?  all keys")
        self.bar.aside(self._all_keys)
        frame.context.notices.saved_at.connect(self._saved)
        for name in _ORDER:
            self._bind(name, partial(self._function, name))
        self._bind("Ctrl+K", self._to_search)
        self._bind("Ctrl+L", lambda: frame.lock_asked.emit())
        self._bind("Ctrl+W", self._close_case)
        self._bind("Ctrl+S", self._save)
        self._bind("Ctrl+PgDown", lambda: self._turn(1))
        self._bind("Ctrl+PgUp", lambda: self._turn(-1))
        self._bind("Alt+Left", frame.back)
        self._bind("?", self.show_sheet, letter=True)
        for place in range(9):
            self._bind(f"Ctrl+{place + 1}", partial(self._room, place))

    def draw(self) -> None:
        """Show the function keys that work on the present page."""
        calls = self._calls()
        labels = {
            "F2": self.tr("New walk-in"),
            "F4": self.tr("Transactions"),
            "F6": self.tr("Attachments"),
            "F8": self.tr("Print"),
            "F9": self.tr("Pause interview"),
            "F12": self.tr("Screen off"),
        }
        own = {key.sequence: key.label for key in self._page_keys()}
        self.bar.put([BarKey(name, own.get(name, labels[name]), calls.get(name)) for name in _ORDER])

    def show_sheet(self) -> None:
        """Show every key."""
        here = [(key.sequence, key.label) for key in self._page_keys()]
        rail = [
            (f"Ctrl+{place}", self._frame.registry.page(name).title)
            for place, name in enumerate(self._frame.rail.order, 1)
        ]
        everywhere = [
            ("F2", self.tr("New walk-in")),
            ("F8", self.tr("Print")),
            ("F12", self.tr("Screen off (both screens)")),
            ("Ctrl+K", self.tr("Search everything")),
            ("Ctrl+L", self.tr("Lock")),
            ("Ctrl+W", self.tr("Close the case")),
            ("Ctrl+PgDn", self.tr("Next open case")),
            ("Ctrl+PgUp", self.tr("Open case before")),
            ("Alt+←", self.tr("Back")),
            ("Ctrl+S", self.tr("Not needed: saved as you type")),
            ("?", self.tr("This list")),
        ]
        forms = [
            ("Enter", self.tr("Next field")),
            ("Ctrl+Enter", self.tr("Leave a long text")),
            ("Alt+↓", self.tr("Open a list")),
            ("J  K", self.tr("Down and up in lists")),
            ("Enter", self.tr("In a list: open")),
            ("Space", self.tr("Tick; hold on an eye to look")),
            ("Esc", self.tr("Close what has opened")),
        ]
        # A key that the page takes over is listed once, with what it does here.
        own = {key for key, _ in here}
        everywhere = [(key, said) for key, said in everywhere if key not in own]
        groups = [(self.tr("Everywhere"), everywhere), (self.tr("Rooms"), rail), (self.tr("Forms and lists"), forms)]
        if here:
            groups.insert(0, (self.tr("On this page"), here))
        page = self._frame.page
        fields = [(f"Alt+{letter}", name) for letter, name in letters(page)] if page is not None else []
        if fields:
            groups.insert(len(groups) - 1, (self.tr("Fields on this page"), fields))
        KeySheet(self._frame.window(), groups, page.help_text() if page is not None else "")

    def _saved(self, instant: datetime) -> None:
        saved = self.tr("Saved {0}").format(instant.astimezone(SHANGHAI).strftime("%H:%M:%S"))
        self.bar.aside(f"{saved}    {self._all_keys}")

    def _page_keys(self) -> list[Key]:
        page = self._frame.page
        return page.keys() if page is not None else []

    def _calls(self) -> dict[str, Callable[[], None]]:
        calls: dict[str, Callable[[], None]] = {"F12": lambda: self._frame.screen_off_asked.emit()}
        there = self._frame.registry.open_to(self._frame.context.seat.actor.role)
        if "walk-in" in there:
            calls["F2"] = lambda: self._frame.go("walk-in")
        if "print" in there:
            calls["F8"] = self._print
        calls.update({key.sequence: key.call for key in self._page_keys()})
        return calls

    def _function(self, name: str) -> None:
        call = self._calls().get(name)
        if call is not None:
            call()

    def _save(self) -> None:
        own = self._calls().get("Ctrl+S")
        if own is not None:
            own()
        else:
            self._frame.context.notices.good(self.tr("Everything is saved as you type."))

    def _print(self) -> None:
        case = self._frame.workspace
        self._frame.go("print", case_id=case.case_id if case is not None else None)

    def _to_search(self) -> None:
        self._frame.bar.search.setFocus()
        self._frame.bar.search.selectAll()

    def _close_case(self) -> None:
        case = self._frame.workspace
        if case is not None:
            self._frame.close_case(case.case_id)

    def _turn(self, step: int) -> None:
        tabs = self._frame.tabs
        tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def _room(self, place: int) -> None:
        if place < len(self._frame.rail.order):
            self._frame.go(self._frame.rail.order[place])

    def _bind(self, sequence: str, call: Callable[[], None], *, letter: bool = False) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self._frame)
        shortcut.activated.connect(lambda: _act(call, letter))


def _act(call: Callable[[], None], letter: bool) -> None:
    focus = QApplication.focusWidget()
    if composing(focus) or (letter and is_text_input(focus)):
        return
    call()
