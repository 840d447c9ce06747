"""Promise a call-back (承诺回访): whom, by what way, when, about what, and who keeps it. Opens in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.cases.model import PromiseWay
from ui.cases.cards.base import Opening
from ui.cases.day.people import Person
from ui.cases.day.when import When
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import PhoneField
from ui.widgets.text_field import TextField


class PromiseForm(QWidget):
    """`ask(case_id)` opens the form; of a case the customer is called unless somebody else is named."""

    def __init__(self, page: Page, made: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._page, self._made = page, made
        self._case: UUID | None = None
        self.form = Form(page.words)
        self.whom = self.form.add("whom", self.tr("Whom"), TextField())
        self.phone = self.form.add("phone", self.tr("Phone"), PhoneField())
        self.way = self.form.add("way", self.tr("Wa&y"), Choice(page.words.labels("promise_way")))
        self.due_at = self.form.add("due_at", self.tr("When"), When(page.context.clock), required=True)
        self.about = self.form.add("about", self.tr("A&bout"), TextField(), required=True)
        self.keeper = self.form.add("for_id", self.tr("&Kept by"), Person(page, empty=self.tr("Me")))
        self.save = layout.button(self.tr("Promise the call-back"), self._save, kind="primary", icon="phone")
        self.opening = Opening(self.form, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, case_id: UUID | None = None) -> None:
        """Open the form; for a case empty name and number mean its customer."""
        self._case = case_id
        customer = self.tr("The customer of the case")
        self.whom.setPlaceholderText(customer if case_id is not None else self.tr("Name"))
        self.phone.setPlaceholderText(self.tr("As kept for the customer") if case_id is not None else "")
        self.form.clear_errors()
        if not self.way.value_key():
            self.way.put(PromiseWay.PHONE.value)
        self.keeper.load()
        self.opening.open_at(self.about if case_id is not None else self.whom)

    def _save(self) -> None:
        due = self.due_at.instant()
        if due is None:
            self.form.rows["due_at"].refuse(self.tr("Say the day and the time of the call."))
            self.form.rows["due_at"].go()
            return
        call = partial(
            desk.promise,
            whom=self.whom.text(),
            due_at=due,
            about=self.about.text(),
            case_id=self._case,
            phone=self.phone.text(),
            way=PromiseWay(self.way.value_key() or PromiseWay.PHONE),
            for_id=self.keeper.person(),
        )
        self._page.jobs.change(
            self._page, lambda s: call(s).id, self._done, verb="cases.promise", failed=self.form.refuse, busy=self.save
        )

    def _done(self, _id: UUID) -> None:
        for field in (self.whom, self.phone, self.about):
            field.put("")
        self.due_at.put(None)
        self.keeper.put("")
        self.opening.shut()
        self._page.notices.good(self.tr("Promised; it stands in Today."))
        if self._made is not None:
            self._made()
