"""What is done with a promise: note an attempt by one key, look at the number, put off, pass on, give up.

The five outcomes stand on the number keys, so that somebody with the receiver in one hand notes with the other.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.cases.model import AttemptOutcome, PromiseWay
from app.cases.views import PromiseRow
from app.staff.powers import may
from ui.cases import texts
from ui.cases.cards.base import Opening
from ui.cases.day.people import Person
from ui.cases.day.when import When
from ui.shell.page import Key, Page
from ui.widgets import layout
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class PromiseActs(QWidget):
    """`put(row)` says which promise is meant; None hides everything."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.row: PromiseRow | None = None
        self.may = may(page.actor.role, "cases.promise")
        self.said = layout.text_label("", "strong", wrap=True)
        self.outcomes = {
            one: layout.button(f"{place} {page.words.label('attempt_outcome', one.value)}", partial(self.note, one))
            for place, one in enumerate(AttemptOutcome, 1)
        }
        self.number = layout.button(self.tr("Show the number"), self.show_number, kind="quiet", icon="eye")
        self.off = layout.button(self.tr("Put off…"), self.ask_put_off, kind="quiet", icon="clock")
        self.on = layout.button(self.tr("Pass on…"), self.ask_pass_on, kind="quiet", icon="user")
        self.up = layout.button(self.tr("Give up…"), self.ask_drop, kind="quiet", icon="cross")
        words = page.words
        self.off_form, self.on_form, self.up_form = Form(words), Form(words), Form(words)
        self.due_at = self.off_form.add("due_at", self.tr("&New time"), When(page.context.clock), required=True)
        self.keeper = self.on_form.add("for_id", self.tr("&To"), Person(page), required=True)
        self.reason = self.up_form.add("reason", self.tr("&Why"), TextField(), required=True)
        do_off = layout.button(self.tr("Put the promise off"), self._put_off, kind="primary")
        do_on = layout.button(self.tr("Pass the promise on"), self._pass_on, kind="primary")
        do_up = layout.button(self.tr("Give the promise up"), self._drop, kind="danger")
        self.openings = (
            Opening(self.off_form, do_off),
            Opening(self.on_form, do_on),
            Opening(self.up_form, do_up),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(layout.row(*self.outcomes.values(), 1, self.number, self.off, self.on, self.up, gap=1))
        column.addWidget(self.said)
        for opening in self.openings:
            column.addWidget(opening)
        self._say("")
        self.put(None)

    def put(self, row: PromiseRow | None) -> None:
        """Say which promise is meant."""
        if self.row is not None and (row is None or row.id != self.row.id):
            for opening in self.openings:
                opening.shut()
            self._say("")
        self.row = row
        self.setVisible(row is not None and self.may)
        self.number.setVisible(row is not None and row.way is not PromiseWay.VISIT and bool(row.phone))

    def keys(self) -> list[Key]:
        """The number keys note attempts; the other letters open a form."""
        if not self.may:
            return []
        noted = [
            Key(str(place), self._page.words.label("attempt_outcome", one.value), partial(self.note, one))
            for place, one in enumerate(AttemptOutcome, 1)
        ]
        return [
            *noted,
            Key("O", self.tr("Put a call-back off"), self.ask_put_off),
            Key("T", self.tr("Pass a call-back on"), self.ask_pass_on),
            Key("X", self.tr("Give a call-back up"), self.ask_drop),
            Key("H", self.tr("Show the number"), self.show_number),
        ]

    def note(self, outcome: AttemptOutcome) -> None:
        """Note an attempt on the promise that is meant."""
        row = self.row
        if row is None or not self.may:
            return
        said = self._page.words.label("attempt_outcome", outcome.value)
        self._do(lambda s: desk.attempt(s, row.id, outcome).id, self.tr("Noted: {0}").format(said), "cases.promise")
        if outcome is AttemptOutcome.LATER:
            self.ask_put_off()

    def show_number(self) -> None:
        """Show the whole number; that it was looked at is recorded."""
        row = self.row
        if row is not None:
            self._page.jobs.change(
                self._page, lambda s: desk.number_of(s, row.id), self._say, verb="cases.promise", busy=self.number
            )

    def ask_put_off(self) -> None:
        """Open the form for another time."""
        if self.row is not None:
            self.due_at.put(None)
            self.off_form.clear_errors()
            self.openings[0].open_at(self.due_at)

    def ask_pass_on(self) -> None:
        """Open the form for somebody else."""
        if self.row is not None:
            self.on_form.clear_errors()
            self.keeper.load()
            self.openings[1].open_at(self.keeper)

    def ask_drop(self) -> None:
        """Open the form for the reason."""
        if self.row is not None:
            self.up_form.clear_errors()
            self.openings[2].open_at(self.reason)

    def _put_off(self) -> None:
        row, due = self.row, self.due_at.instant()
        if due is None:
            self.off_form.rows["due_at"].refuse(self.tr("Say the day and the time of the call."))
        elif row is not None:
            said = self.tr("Put off until {0}").format(texts.moment(due))
            self._do(lambda s: desk.put_off(s, row.id, due).id, said, "cases.promise", self.off_form, 0)

    def _pass_on(self) -> None:
        row, to = self.row, self.keeper.person()
        if to is None:
            self.on_form.rows["for_id"].refuse(self.tr("Choose who keeps it."))
        elif row is not None:
            said = self.tr("Passed on")
            self._do(lambda s: desk.pass_on(s, row.id, to).id, said, "cases.promise", self.on_form, 1)

    def _drop(self) -> None:
        row, why = self.row, self.reason.text()
        if row is not None:
            said = self.tr("Given up")
            self._do(lambda s: desk.drop(s, row.id, why).id, said, "cases.promise", self.up_form, 2)

    def _do(
        self, change: Callable[[Any], Any], said: str, verb: str, form: Form | None = None, place: int | None = None
    ) -> None:
        def done(_id: object) -> None:
            if place is not None:
                self.openings[place].shut()
            self.reason.put("")
            self._page.notices.good(said)

        failed = None if form is None else form.refuse
        self._page.jobs.change(self._page, change, done, verb=verb, failed=failed)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.said.setVisible(bool(text))
