"""The banner of a major complaint (重大投诉): how many came, and whom to call at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.views.major import MajorCall
from app.kernel.wording import Wording
from ui.cases import texts
from ui.widgets import layout, theme


def told(call: MajorCall, words: Wording) -> str:
    """The banner in one sentence: the leads by name, who is on duty, consumer protection, the telephone."""
    translate = QCoreApplication.translate
    lead = words.label("role", "lead")
    names = [f"{lead} {name}" for name in call.leads] or [lead]
    if call.on_duty:
        names.append(translate("MajorBanner", "on duty today {0}").format(call.on_duty))
    names.append(words.text("cases.consumer_protection"))
    said = words.text("cases.major_call", count=call.people, names=names)
    phone = translate("MajorBanner", "Telephone of the branch {0}").format(call.phone) if call.phone else ""
    return texts.dotted(said, phone)


class MajorBanner(QFrame):
    """`put(call)` shows it; None hides it."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.surface(self, "soon")
        self._words = words
        self.text = layout.text_label("", "strong", wrap=True, selectable=True)
        box = layout.column(self.text)
        box.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.setLayout(box)
        self.setVisible(False)

    def put(self, call: MajorCall | None) -> None:
        """Show whom to call."""
        self.text.setText("⚠ " + told(call, self._words) if call is not None else "")
        self.setVisible(call is not None)
