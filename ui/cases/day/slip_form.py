"""Give a supervision slip (督办单): to whom, the question, until when. Opens in place."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.cases.day.people import Person
from ui.cases.day.when import When
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea


class SlipForm(QWidget):
    """`ask(case_id)` opens the form; about a case its owner is asked unless somebody else is chosen."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._case: UUID | None = None
        self.form = Form(page.words)
        self.to = self.form.add("to_id", self.tr("&To"), Person(page, others=True, empty=self.tr("Owner of the case")))
        self.question = self.form.add("question", self.tr("&Question"), shelf.short(TextArea(lines=2)), required=True)
        self.answer_by = self.form.add("answer_by", self.tr("Answer &by"), When(page.context.clock), required=True)
        self.save = layout.button(self.tr("Give the slip"), self._save, kind="primary", icon="bell")
        self.opening = Opening(self.form, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, case_id: UUID | None = None) -> None:
        """Open the form."""
        self._case = case_id
        self.form.clear_errors()
        self.to.load()
        self.opening.open_at(self.to if case_id is None else self.question)

    def _save(self) -> None:
        by, case_id, to, page = self.answer_by.instant(), self._case, self.to.person(), self._page
        question = self.question.text()
        if by is None:
            self.form.rows["answer_by"].refuse(self.tr("Say until when an answer is expected."))
            return
        page.jobs.change(
            page,
            lambda s: desk.give_slip(s, question, by, case_id=case_id, to_id=to).id,
            lambda _id: self._done(),
            verb="cases.supervise",
            failed=self.form.refuse,
            busy=self.save,
        )

    def _done(self) -> None:
        self.question.put("")
        self.answer_by.put(None)
        self.to.put("")
        self.opening.shut()
        self._page.notices.good(self.tr("The slip was given."))
