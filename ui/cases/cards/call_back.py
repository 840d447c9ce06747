"""The call-back about an agent, in place: the number the bank holds, what came of the call, or a promise for later.

The number is shown only on asking, because looking at it is recorded.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.model import AttemptOutcome
from app.cases.views import PersonCard
from ui.cases import shelf
from ui.cases.cards.base import Card, Opening
from ui.shell.jobs import Trouble
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_field import TextField

_LATER = timedelta(hours=2)


class CallBackForm(Opening):
    """`ways(agent)` are the buttons for one agent; the form notes what came of the call."""

    def __init__(self, card: Card) -> None:
        form = Form(card.page.words)
        self.number = layout.text_label("", "lead", selectable=True)
        super().__init__(layout.holder(layout.column(self.number, form)))
        self._card, self.form = card, form
        self._agent: PersonCard | None = None
        self.outcome = form.add(
            "outcome", self.tr("What ca&me of it"), Choice(card.page.words.labels("attempt_outcome"))
        )
        self.note = form.add("note", self.tr("&Remark"), TextField())
        self.save = layout.button(self.tr("Note the call"), self._save, kind="primary", icon="phone")
        self.offer(self.save)

    def ways(self, agent: PersonCard) -> QWidget:
        """Call the known number now, or promise to."""
        now = layout.button(self.tr("Call the known number…"), partial(self._ask, agent), kind="quiet", icon="phone")
        later = layout.button(self.tr("Promise to call"), partial(self._promise, agent), kind="quiet", icon="clock")
        for button in (now, later):
            button.setAccessibleName(self.tr("{0} about {1}").format(button.text(), agent.name))
        return shelf.words_line(now, later)

    def _ask(self, agent: PersonCard) -> None:
        self._agent = agent
        reason = self.tr("Call-back about the agent {0}").format(agent.name)
        self._card.change(
            lambda s: desk.call_back_number(s, agent.id, reason), "cases.reveal", self._show, failed=self._tell
        )

    def _show(self, number: str) -> None:
        self.form.clear_errors()
        self.number.setText(self.tr("Customer: {0}").format(number))
        self.outcome.put(AttemptOutcome.REACHED.value)
        self.note.put("")
        self.open_at(self.outcome)

    def _save(self) -> None:
        agent, outcome, note = self._agent, self.outcome.value_key(), self.note.text()
        if agent is None:
            return
        self._card.change(
            lambda s: desk.called_back(s, agent.id, AttemptOutcome(outcome), note).id,
            "cases.call_back",
            lambda _id: self._noted(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _noted(self) -> None:
        self.shut()
        self._card.page.notices.good(self.tr("The call was noted."))

    def _promise(self, agent: PersonCard) -> None:
        at = self._card.page.context.clock.now() + _LATER
        about = self.tr("Call-back about the agent {0}").format(agent.name)
        self._card.change(
            lambda s: desk.promise_call_back(s, agent.id, at, about).id,
            "cases.promise",
            lambda _id: self._card.page.notices.good(self.tr("Promised for two hours from now; it stands in Today.")),
            failed=self._tell,
        )

    def _tell(self, trouble: Trouble) -> None:
        self._card.page.notices.trouble(trouble)
