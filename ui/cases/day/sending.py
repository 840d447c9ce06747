"""Send a paper (送达): which, to whom, by what way, with the number of the letter. Opens in place."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.sealing.desk.deliveries import How
from ui.cases.cards.base import Opening
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class SendForm(QWidget):
    """`ask(case_id)` opens the form."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._case: UUID | None = None
        self._again: UUID | None = None
        words = page.words
        papers: Mapping[str, str] = words.labels("paper")
        self.form = Form(words)
        self.paper = self.form.add("paper_kind", self.tr("&Paper"), Choice(papers), required=True)
        self.receiver = self.form.add(
            "receiver", self.tr("&Receiver"), TextField(placeholder=self.tr("The customer of the case"))
        )
        self.how = self.form.add("how", self.tr("&How"), Choice(words.labels("delivery_how")), required=True)
        self.note = self.form.add("note", self.tr("&Letter number"), TextField())
        self.save = layout.button(self.tr("Note the delivery"), self._save, kind="primary", icon="mail")
        self.opening = Opening(self.form, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, case_id: UUID, kind: str = "", how: How = How.EMS, again: UUID | None = None) -> None:
        """Open the form, for a paper that is sent again with what is known of it."""
        self._case, self._again = case_id, again
        self.form.clear_errors()
        self.paper.put(kind)
        self.how.put(how.value)
        self.receiver.put("")
        self.note.put("")
        self.opening.open_at(self.paper if not kind else self.note)

    def _save(self) -> None:
        case_id, again, page = self._case, self._again, self._page
        kind, how = self.paper.value_key(), self.how.value_key()
        if not kind:
            self.form.rows["paper_kind"].refuse(self.tr("Choose the paper."))
        elif case_id is not None:
            receiver, note = self.receiver.text(), self.note.text()
            page.jobs.change(
                page,
                lambda s: desk.send_paper(s, case_id, kind, how, receiver=receiver, note=note, again=again).id,
                lambda _id: self._done(),
                verb="sealing.deliver",
                failed=self.form.refuse,
                busy=self.save,
            )

    def _done(self) -> None:
        self.opening.shut()
        self._page.notices.good(self.tr("Delivery noted."))
