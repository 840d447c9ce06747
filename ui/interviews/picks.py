"""Choosing among a few words that all stand there: one of them, or several.

A list that must be opened first hides what can be answered, and yes, no, not sure should take one press while the
customer looks on. The row is one stop of the Tab key: arrows walk inside it, Space chooses, Enter goes on. Long lists
stay `Choice`, which is found by Pinyin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.typing import enter_goes_on

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Picks(QWidget):
    """`changed` fires when the user pressed; `keys()` are the chosen ones in the order shown.

    With `several=False` a press on what is chosen takes it back, so that an answer can be none again.
    """

    changed = Signal()

    def __init__(self, items: Mapping[str, str], *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self._buttons: dict[str, QPushButton] = {}
        self._row = FlowLayout(self)
        self._row.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        self._row.setSpacing(theme.space(1))
        for key, label in items.items():
            self._add(key, label)
        self._rove("")

    def keys(self) -> list[str]:
        """Return what is chosen."""
        return [key for key, button in self._buttons.items() if button.isChecked()]

    def value_key(self) -> str:
        """Return what is chosen as one text; empty when nothing is, so that a form knows."""
        return ",".join(self.keys())

    def put(self, keys: Iterable[str]) -> None:
        """Show these keys as chosen, without `changed`."""
        wanted = set(keys)
        for key, button in self._buttons.items():
            button.setChecked(key in wanted)
        self._rove(next(iter(self.keys()), ""))

    def button(self, key: str) -> QPushButton:
        """Return the button of a key."""
        return self._buttons[key]

    def offer(self, key: str, there: bool) -> None:
        """Show or hide one of the words."""
        self._buttons[key].setVisible(there)

    def setAccessibleName(self, name: str) -> None:
        """Name the whole; each word is read out behind it."""
        super().setAccessibleName(name)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}" if name else button.text())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor on the word where Tab would."""
        for button in self._buttons.values():
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk by arrows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step and not event.modifiers():
                self._walk(watched, step)
                return True
        return False

    def _add(self, key: str, label: str) -> None:
        button = QPushButton(label, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(label)
        theme.kind(button, "chip")
        button.clicked.connect(lambda: self._pressed(key))
        enter_goes_on(button)
        button.installEventFilter(self)
        self._row.addWidget(button)
        self._buttons[key] = button

    def _pressed(self, key: str) -> None:
        if not self._several:
            for other, button in self._buttons.items():
                if other != key:
                    button.setChecked(False)
        self._rove(key)
        self.changed.emit()

    def _walk(self, watched: QObject, step: int) -> None:
        there = [key for key, button in self._buttons.items() if not button.isHidden()]
        at = next((place for place, key in enumerate(there) if self._buttons[key] is watched), 0)
        key = there[(at + step) % len(there)]
        self._rove(key)
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _rove(self, key: str) -> None:
        stop = key or next(iter(self._buttons), "")
        for name, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus)
