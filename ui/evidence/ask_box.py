"""A question in place: one line to answer, a button that does it, a button that leaves it; hidden until it is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from ui.evidence.side_field import SideField
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class AskBox(QFrame):
    """`ask(…)` shows a question; the call given with it gets the answer. `leave` hides it."""

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "sunken")
        self.answer = TextField(goes_on=False)
        self.answer.returnPressed.connect(self._answered)
        self.field = SideField(self.tr("Reason"), self.answer)
        self.confirm = layout.button("", self._answered, kind="danger")
        self.never_mind = layout.button(self.tr("Never mind"), self.leave, kind="quiet")
        box = layout.column(self.field, layout.row(self.confirm, self.never_mind, 1), gap=1)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)
        self._call: Callable[[str], None] | None = None
        self.setVisible(False)

    def ask(self, question: str, verb: str, call: Callable[[str], None], *, note: str = "") -> None:
        """Ask a question; `verb` stands on the button, `note` below the field."""
        self._call = call
        self.field.name.setText(question)
        self.answer.setAccessibleName(question)
        self.answer.clear()
        self.field.forgive()
        if note:
            self.field.note(note)
        self.confirm.setText(verb)
        self.confirm.setAccessibleName(verb)
        self.setVisible(True)
        self.answer.setFocus()

    def leave(self) -> None:
        """Put the question away."""
        self._call = None
        self.field.forgive()
        self.setVisible(False)

    def _answered(self) -> None:
        if self._call is not None and not self.answer.composing:
            self._call(self.answer.text())
