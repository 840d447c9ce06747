"""The visible bar of function keys: what each does here, pressable by mouse too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.widgets import theme


@dataclass(frozen=True, slots=True)
class BarKey:
    """One key of the bar; a key without a call is shown greyed: it works on other pages."""

    sequence: str
    label: str
    call: Callable[[], None] | None = None


class KeyBar(QFrame):
    """`put(keys)` shows them from left to right; `aside(text)` writes at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.surface(self, "bottom")
        self.setFixedHeight(theme.HEIGHT["keybar"])
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.space(2), 0, theme.space(3), 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._aside = QLabel()
        theme.role(self._aside, "small")
        theme.tabular(self._aside)
        self._row.addWidget(self._aside)
        self._made: list[QWidget] = []
        self._shown: tuple[tuple[str, str, bool], ...] = ()
        self._calls: dict[str, Callable[[], None] | None] = {}

    def put(self, keys: Sequence[BarKey]) -> None:
        """Show these keys; buttons are made anew only when a word or a state differs."""
        self._calls = {key.sequence: key.call for key in keys}
        shown = tuple((key.sequence, key.label, key.call is not None) for key in keys)
        if shown == self._shown:
            return
        self._shown = shown
        for widget in self._made:
            # Hidden first: a widget taken out of its parent before Qt's delayed show would pop up as a window.
            widget.hide()
            widget.deleteLater()
        self._made = []
        for place, key in enumerate(keys):
            cell = self._cell(key)
            self._row.insertWidget(place, cell)
            self._made.append(cell)

    def aside(self, text: str) -> None:
        """Write at the right end."""
        self._aside.setText(text)

    @property
    def said(self) -> str:
        """What stands at the right end."""
        return self._aside.text()

    def _press(self, sequence: str) -> None:
        call = self._calls.get(sequence)
        if call is not None:
            call()

    def _cell(self, key: BarKey) -> QWidget:
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, theme.space(2), 0)
        row.setSpacing(0)
        cap = QLabel(key.sequence)
        theme.role(cap, "key")
        button = QPushButton(key.label)
        theme.kind(button, "keybar")
        button.setAccessibleName(f"{key.sequence} {key.label}")
        button.setFocusPolicy(button.focusPolicy().NoFocus)
        button.setEnabled(key.call is not None)
        button.clicked.connect(lambda: self._press(key.sequence))
        cap.setEnabled(key.call is not None)
        row.addWidget(cap)
        row.addWidget(button)
        return cell
