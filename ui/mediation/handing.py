"""Handing a case up to the special team (疑难复杂专班), and the answer to it, as a strip above the sections."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kernel.actor import Role
from app.mediation import desk
from app.mediation.codes import EscalationState
from app.mediation.views import EscalationRow, Investigation
from app.staff.powers import may
from app.staff.views import staff_list
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.mediation import words as told
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from ui.mediation.mediation import MediationTab


def investigators(session: DeskSession) -> dict[str, str]:
    """Investigators who work here, by id."""
    found = staff_list(session, with_disabled=False)
    return {str(row.id): row.name for row in found if row.role is Role.INVESTIGATOR}


class HandingUp(QWidget):
    """See the module; `put(found)` shows the newest handing up, `ask()` opens the form."""

    def __init__(self, page: MediationTab) -> None:
        super().__init__()
        self._page = page
        self._case: UUID | None = None
        self._row: EscalationRow | None = None
        self.may = may(page.actor.role, "mediation.escalate")
        self.said = layout.text_label("", wrap=True, selectable=True)
        self.accept = layout.button(self.tr("Accept"), self._accept, kind="primary", icon="check")
        self.give = layout.button(self.tr("Give back…"), self.ask_return, icon="undo")
        self.withdraw = layout.button(self.tr("Take back"), self._withdraw, kind="quiet", icon="undo")
        line = layout.row(shelf.picture("users", "accent", self), self.said, self.withdraw, self.give, self.accept)
        line.setStretch(1, 1)
        self.strip = layout.card(line, surface="sunken")
        self.form, self.back_form = Form(page.words), Form(page.words)
        self.to = self.form.add(
            "to_id", self.tr("&Investigator"), Choice({}, empty=self.tr("Nobody is an investigator")), required=True
        )
        self.reason = self.form.add("reason", self.tr("&Reason"), shelf.short(TextArea(lines=2)), required=True)
        self.send = layout.button(self.tr("Hand it up"), self._escalate, kind="primary", icon="users")
        self.opening = Opening(self.form, self.send)
        self.why = self.back_form.add("why", self.tr("W&hy"), shelf.short(TextArea(lines=2)), required=True)
        self.returning = Opening(
            self.back_form, layout.button(self.tr("Give it back"), self._return, kind="primary", icon="undo")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.strip, self.opening, self.returning):
            column.addWidget(widget)
        self.strip.setVisible(False)

    def put(self, found: Investigation) -> None:
        """Show the newest handing up."""
        self._case = found.header.case_id
        row = found.escalations[0] if found.escalations else None
        self._row = row
        self.strip.setVisible(row is not None)
        if row is not None:
            self.said.setText(told.escalation_said(row, self._page.words))
            waits = row.state is EscalationState.WAITING
            self.accept.setVisible(row.mine and waits)
            self.give.setVisible(row.mine and (waits or row.state is EscalationState.ACCEPTED))
            self.withdraw.setVisible(row.may_withdraw)

    @property
    def free(self) -> bool:
        """Whether the case may be handed up now."""
        held = (EscalationState.WAITING, EscalationState.ACCEPTED)
        return self.may and (self._row is None or self._row.state not in held)

    def ask(self) -> None:
        """Open the form."""
        if not self.free:
            return

        def put(people: dict[str, str]) -> None:
            self.to.set_items(people)
            if len(people) == 1:
                self.to.put(next(iter(people)))

        self.form.clear_errors()
        self._page.jobs.query(self._page, investigators, put)
        self.opening.open_at(self.reason)

    def ask_return(self) -> None:
        """Open the form for the reason of a return."""
        self.back_form.clear_errors()
        self.returning.open_at(self.why)

    def _escalate(self) -> None:
        case_id, to, reason = self._case, self.to.value_key(), self.reason.text()
        self.form.clear_errors()
        if not to:
            self.form.rows["to_id"].refuse(self.tr("Choose an investigator."))
        elif case_id is not None:
            self._do(
                lambda s: desk.escalate(s, case_id, UUID(to), reason).id,
                self.tr("Handed up; the case is complex and the investigator's now."),
                self.form,
                self.opening,
            )

    def _accept(self) -> None:
        row = self._row
        if row is not None:
            self._do(lambda s: desk.accept(s, row.id).id, self.tr("Accepted."))

    def _return(self) -> None:
        row, why = self._row, self.why.text()
        if row is not None:
            self._do(
                lambda s: desk.give_back(s, row.id, why).id, self.tr("Given back."), self.back_form, self.returning
            )

    def _withdraw(self) -> None:
        row = self._row
        if row is not None:
            self._do(lambda s: desk.withdraw_escalation(s, row.id).id, self.tr("Taken back; everything is as before."))

    def _do(
        self,
        change: Callable[[DeskSession], Any],
        said: str,
        form: Form | None = None,
        opening: Opening | None = None,
    ) -> None:
        def done(_value: Any) -> None:
            if opening is not None:
                opening.shut()
            for field in (self.reason, self.why):
                field.put("")
            self._page.notices.good(said)

        failed = None if form is None else form.refuse
        self._page.jobs.change(self._page, change, done, verb="mediation.escalate", failed=failed)
