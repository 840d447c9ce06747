"""One line that records how the customer was told: a sentence, the ways of telling, a button, the error below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.kernel.wording import Wording
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice


class TellRow(QFrame):
    """`told(how)` fires when a way was chosen and the button pressed."""

    told = Signal(str)

    def __init__(self, words: Wording, sentence: str) -> None:
        super().__init__()
        theme.surface(self, "soon")
        self.sentence = layout.text_label(sentence, "strong", wrap=True)
        self.how = Choice(words.labels("told_how"), empty=self.tr("How told"))
        self.how.setAccessibleName(self.tr("How told"))
        self.how.setMinimumWidth(theme.WIDTH["label"])
        self.button = layout.button(self.tr("Customer told"), self._press, icon="check")
        self.error = layout.text_label("", "error", wrap=True)
        self.error.setVisible(False)
        box = layout.column(self.sentence, layout.row(self.how, self.button, 1), self.error, gap=1)
        side = theme.space(2)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)

    def refuse(self, page: Page) -> Callable[[Trouble], None]:
        """What shows a refusal beside the choice."""

        def show(trouble: Trouble) -> None:
            self._say("  ".join(page.notices.tell(trouble)))

        return show

    def _press(self) -> None:
        if not self.how.value_key():
            self._say(self.tr("Choose how the customer was told."))
            return
        self._say("")
        self.told.emit(self.how.value_key())

    def _say(self, text: str) -> None:
        self.error.setText(f"⚠ {text}" if text else "")
        self.error.setVisible(bool(text))
        theme.state(self.how, "error" if text else "")
        if text:
            self.how.setFocus()
