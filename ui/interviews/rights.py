"""The rights notice (权利义务告知书) comes before the facts: printed, or read on the customer's window.

Agreeing to its last page there fills in the minute and the way, because that is what happened.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.interviews.codes import RightsHow
from app.kernel.wording import Wording
from reports.texts import fixed_text
from ui.interviews.customer_side import CustomerSide
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.customer_display import Answer

_FOR_THE_PEN = "confirm"


def paragraphs(route: str, words: Wording, review_days: int) -> list[str]:
    """The notice as paragraphs for a display; the boxes that wait for a pen are left out."""
    found = []
    for part in fixed_text("rights_notice").standing({route}):
        if part.key == _FOR_THE_PEN:
            continue
        title = part.title[words.language.value]
        found += [title] if title else []
        for item in part.items:
            text = item.text(words.language).format_map({"review_days": review_days})
            found.append(f"{text}（{item.article}）" if item.article else text)
    return found


class RightsPanel(QWidget):
    """Buttons of the section; `told(way)` fires when the customer agreed to the last page."""

    told = Signal(str)
    print_wanted = Signal()

    def __init__(self, page: Page, side: CustomerSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._side = side
        self._texts: list[str] = []
        self.print_button = layout.button(self.tr("Print the notice"), self.print_wanted.emit, icon="printer")
        self.show_button = layout.button(self.tr("Show to the customer"), self._show, icon="customer-screen")
        self.note = layout.text_label("", "hint")
        self.note.setVisible(False)
        self.setLayout(layout.row(self.print_button, self.show_button, self.note, 1))

    def put(self, route: str, review_days: int) -> None:
        """Take the texts for a route."""
        self._texts = paragraphs(route, self._page.words, review_days)

    def _show(self) -> None:
        if self._side.take(answered=self._answered, same_screen=True):
            title = self._page.words.label("paper", "rights_notice")
            self._side.display.present(title, self._texts)

    def _answered(self, answer: Answer, at: int) -> None:
        _, of = self._side.display.place
        self.note.setVisible(answer is Answer.UNCLEAR)
        if answer is Answer.UNCLEAR:
            self.note.setText(self.tr("Page {0} was not clear, please explain.").format(at + 1))
        elif answer is Answer.AGREE and at == of - 1:
            self._side.release()
            self.told.emit(RightsHow.ON_DISPLAY.value)
