"""The cause (事由) proposed from what was said, with the words that speak for it; a person decides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.cases.causes import Proposal, propose
from app.cases.tables import causes
from app.kernel.wording import Wording
from ui.widgets import layout, theme
from ui.widgets.flow import FlowLayout
from ui.widgets.typing import enter_goes_on

_MOST_WORDS = 4


class CauseHints(QWidget):
    """`put(text, chosen)` shows proposals, the chosen one marked; `chosen(key)` fires on a press."""

    chosen = Signal(str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        self._flow.setSpacing(theme.space(1))
        self._shown: list[tuple[str, tuple[str, ...]]] = []
        self._buttons: dict[str, QPushButton] = {}
        self.nothing = layout.text_label(self.tr("Write what happened and a cause is proposed."), "small")
        self.nothing.setMinimumHeight(theme.HEIGHT["control"] - 2 * theme.space(1))
        self._flow.addWidget(self.nothing)

    def put(self, text: str, chosen: str) -> list[Proposal]:
        """Show what `text` speaks for and return it, best first."""
        found = propose(text, causes(), 3)
        shown = [(one.cause.key, one.words[:_MOST_WORDS]) for one in found]
        if shown != self._shown:
            self._shown = shown
            for old in self._buttons.values():
                self._flow.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._buttons = {key: self._button(key, why) for key, why in shown}
            self._flow.invalidate()
            self.updateGeometry()
        for key, button in self._buttons.items():
            button.setChecked(key == chosen)
        self.nothing.setVisible(not found)
        return found

    def offered(self) -> list[str]:
        """Return the keys that are proposed."""
        return list(self._buttons)

    def press(self, key: str) -> None:
        """Choose a proposal."""
        self._buttons[key].click()

    def _button(self, key: str, why: tuple[str, ...]) -> QPushButton:
        reasons = self.tr(", ").join(why)
        button = QPushButton(self.tr("{0}: {1}").format(self._words.label("cause", key), reasons))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Proposed cause {0}").format(button.text()))
        theme.kind(button, "chip")
        button.clicked.connect(lambda: self.chosen.emit(key))
        enter_goes_on(button)
        self._flow.addWidget(button)
        return button
