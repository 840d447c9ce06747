"""The empty state of the agreement tab: which agreements the route allows, and one press to start."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.agreements.model import AgreementKind
from app.kernel.wording import Wording
from ui.agreements.words import begun
from ui.shell.jobs import Trouble
from ui.widgets import layout, theme


class StartPanel(QWidget):
    """`chosen(kind)` fires when a kind of agreement was chosen."""

    chosen = Signal(str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._buttons = layout.row(1, gap=3)
        self._hint = layout.text_label("", "muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setMinimumWidth(theme.WIDTH["form"])
        self._message = layout.text_label("", "error", wrap=True)
        column = QVBoxLayout(self)
        column.addStretch(2)
        self._title = layout.text_label("", "lead")
        column.addLayout(layout.row(1, self._title, 1))
        column.addLayout(layout.row(1, self._hint, 1))
        column.addSpacing(theme.space(3))
        column.addLayout(self._buttons)
        column.addLayout(layout.row(1, self._message, 1))
        column.addStretch(3)

    def put(self, kinds: Sequence[AgreementKind], allowed: bool, given_up: int = 0) -> None:
        """Offer these kinds; `given_up` earlier agreements stay in the log."""
        title = self.tr("No agreement in force; {0} given up").format(given_up) if given_up else ""
        self._title.setText(title or self.tr("No agreement yet"))
        self._message.setText("")
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._buttons.addStretch(1)
        for kind in kinds if allowed else ():
            press = layout.button(
                begun(self._words.label("agreement_kind", kind.value)),
                partial(self.chosen.emit, kind.value),
                kind="large-primary" if kind is AgreementKind.INSTALMENT else "large",
                icon="agreements",
            )
            self._buttons.addWidget(press)
        self._buttons.addStretch(1)
        told = self.tr("Choose what is to be agreed; the form starts with what the case already says.")
        if not allowed:
            told = self.tr("Whoever may draft agreements can start one here.")
        elif not kinds:
            told = self.tr("On this route the organisation draws up the agreement.")
        if given_up:
            told = self.tr("{0} Why the earlier one was given up stands in the log of the case.").format(told)
        self._hint.setText(told)

    def refuse(self, trouble: Trouble) -> None:
        """Say why none was started."""
        self._message.setText("\n".join(self._words.told(refusal).line() for refusal in trouble.refusals))
