"""Deliveries (送达): what is under way and not proven, letters that came back, a new delivery, the list on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from app.cases import desk
from app.cases.views import DeliveryRow, deliveries_open
from app.kernel.wording import Wording
from app.sealing.desk.deliveries import How
from app.sealing.model import Delivery
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.printing import show_deliveries
from ui.cases.day.sending import SendForm
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField

Verb = Callable[[DeskSession, UUID, date], Delivery]
_LONG = 7
"""From how many days under way a delivery is marked; a matter of asking the post, not of a rule."""


class DeliveriesPart(Part):
    """See the module."""

    tables = frozenset({"deliveries"})

    def build(self) -> None:
        """Make list and forms."""
        allowed = may(self.page.actor.role, "sealing.deliver")
        today = texts.today_of(self.page)
        self.prove = layout.button(self.tr("Proven on…  V"), self.ask_proof, icon="check")
        self.back = layout.button(self.tr("Came back…  B"), self.ask_return, icon="undo")
        self.again = layout.button(self.tr("Send again…  A"), self.ask_again, icon="mail")
        self.paper = layout.button(self.tr("Delivery list"), self.print_list, kind="quiet", icon="printer")
        for button in (self.prove, self.back, self.again):
            button.setVisible(allowed)
        self._allowed = allowed
        self.bar(self.prove, self.back, self.again, 1, self.paper)
        self.proof_form, self.return_form = Form(self.page.words), Form(self.page.words)
        self.proven_on = self.proof_form.add("proven_on", self.tr("&Proven on"), DateField(today=today), required=True)
        self.returned_on = self.return_form.add(
            "returned_on", self.tr("&Came back on"), DateField(today=today), required=True
        )
        self.proof = self.add_form(
            self.proof_form, layout.button(self.tr("Note the proof"), self._prove, kind="primary")
        )
        self.returning = self.add_form(
            self.return_form, layout.button(self.tr("Note the return"), self._return, kind="primary")
        )
        self.sending = SendForm(self.page)
        self.column.addWidget(self.sending)
        nothing = Empty(
            self.tr("Nothing is under way"), self.tr("Send papers from the overview of their case."), icon="mail"
        )
        self.add_list(Listing(self._columns(self.page.words), self.tr("Deliveries under way"), nothing))

    def load(self) -> None:
        """Show what is under way."""
        self.read(deliveries_open, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        keys = [Key("F8", self.tr("Print the list"), self.print_list)]
        if self._allowed:
            keys += [
                Key("V", self.tr("Note a proof"), self.ask_proof),
                Key("B", self.tr("Note a return"), self.ask_return),
                Key("A", self.tr("Send again"), self.ask_again),
            ]
        return keys

    def moved(self, row: DeliveryRow | None) -> None:
        """What came back is sent again and not proven."""
        came_back = row is not None and row.returned_on is not None
        self.prove.setEnabled(row is not None and not came_back)
        self.back.setEnabled(row is not None and not came_back)
        self.again.setEnabled(row is not None)

    def ask_proof(self) -> None:
        """Open the form for the proven day."""
        if self.prove.isEnabled() and self._allowed:
            self.proof_form.clear_errors()
            self.proven_on.put_day(texts.today_of(self.page))
            self.proof.open_at(self.proven_on)

    def ask_return(self) -> None:
        """Open the form for the day of the return."""
        if self.back.isEnabled() and self._allowed:
            self.return_form.clear_errors()
            self.returned_on.put_day(texts.today_of(self.page))
            self.returning.open_at(self.returned_on)

    def ask_again(self) -> None:
        """Open the form for another delivery of the same paper."""
        row: DeliveryRow | None = self.row
        if row is not None and self._allowed:
            self.sending.ask(row.case_id, row.paper_kind, How(row.how), again=row.id)

    def print_list(self) -> None:
        """Make the delivery list."""
        show_deliveries(self.page)

    def _prove(self) -> None:
        self._note(self.proof_form, "proven_on", self.proven_on.day(), desk.note_proof, self.tr("Proof noted."))

    def _return(self) -> None:
        said = self.tr("Noted; it stands in Today until it is sent again.")
        self._note(self.return_form, "returned_on", self.returned_on.day(), desk.note_return, said)

    def _note(self, form: Form, field: str, day: date | None, verb: Verb, said: str) -> None:
        row: DeliveryRow | None = self.row
        if day is None:
            form.rows[field].refuse(self.tr("Say the day."))
        elif row is not None:
            opening = self.proof if form is self.proof_form else self.returning
            self.do(lambda s: verb(s, row.id, day).id, "sealing.deliver", said, form=form, opening=opening)

    def _columns(self, words: Wording) -> list[Column[DeliveryRow]]:
        return [
            Column(
                "state",
                self.tr("State"),
                self._state,
                width=200,
                tone=lambda row: "danger" if row.to_send_again else "soon" if row.days >= _LONG else "",
                bold=lambda row: row.to_send_again,
                icon=lambda row: "undo" if row.to_send_again else "clock",
            ),
            Column("paper", self.tr("Paper"), lambda row: words.label("paper", row.paper_kind), width=150),
            Column("receiver", self.tr("Receiver"), lambda row: row.receiver, width=90),
            Column("how", self.tr("How"), lambda row: words.label("delivery_how", row.how), width=110),
            Column("sent", self.tr("Sent"), lambda row: texts.day_of(row.sent_at), width=110, numeric=True),
            Column("no", self.tr("Number"), lambda row: row.no, width=142, numeric=True),
            Column("note", self.tr("Note"), lambda row: row.note or "—", tip=lambda row: row.note),
        ]

    def _state(self, row: DeliveryRow) -> str:
        if row.returned_on is not None:
            return self.tr("Came back {0}, send again").format(row.returned_on.strftime("%m-%d"))
        return self.tr("Under way, %n day(s)", "", row.days)
