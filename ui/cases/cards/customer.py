"""The customer, masked; holding an eye shows one value for a reason, and writes who looked.

The reason is asked once, in place, and goes into every access record of this visit to the case. A value that arrives
after the eye was let go is not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.model import Case, Customer
from app.cases.views import CaseOverview
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.cards.base import Card, Opening
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.eye import EyeButton
from ui.widgets.field import FieldRow, Form
from ui.widgets.number_fields import PhoneField
from ui.widgets.text_field import TextField

_NUMBERS = 4
FIELDS = ("name", "id_number", "phone", "address", "card_number")


def complete(session: DeskSession, case_id: UUID, phone: str, address: str, needs: Sequence[str]) -> None:
    """Complete the customer of a case; an empty phone or address keeps what is stored, so that masks stay masks."""
    case: Case = session.found(Case, case_id)
    known: Customer = session.found(Customer, case.customer_id)
    data = desk.CustomerData(
        name=known.name,
        phone=phone.strip() or known.phone,
        id_type=known.id_type,
        id_number=known.id_number,
        address=address.strip() or known.address,
        birth_date=known.birth_date,
        needs=needs,
    )
    desk.update_customer(session, case_id, data)


class CustomerCard(Card):
    """Name, document, phone, address and card, each behind its own eye."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("Customer"))
        self.tags = shelf.Shelf()
        self.reason = TextField(placeholder=self.tr("For instance: calling the customer back"))
        self.reason_row = FieldRow(self.tr("Reason to &look"), self.reason, required=True)
        self.reason_row.setVisible(False)
        self.values = {name: layout.text_label("", "", wrap=True) for name in FIELDS}
        self.eyes = {name: EyeButton(self._named(name)) for name in FIELDS}
        self._masked = dict.fromkeys(FIELDS, "")
        self.add(self.reason_row)
        for name in FIELDS:
            label = layout.text_label(self._named(name), "label")
            label.setFixedWidth(theme.WIDTH["label"])
            theme.tabular(self.values[name])
            self.eyes[name].revealed.connect(lambda held, name=name: self._look(name, held))
            line = layout.row(label, self.values[name], self.eyes[name], gap=2)
            line.setStretch(1, 1)
            self.add(line)
            self.eyes[name].setVisible(self.may("cases.reveal"))
        self.add(self.tags)
        self.complete = layout.button(self.tr("Complete…"), self.go, kind="quiet", icon="edit")
        self.head.addWidget(self.complete)
        self.form = Form(page.words)
        self.phone = self.form.add("phone", self.tr("&Phone"), PhoneField(), help=self.tr("Empty keeps what is stored"))
        self.address = self.form.add("address", self.tr("&Address"), TextField())
        self.needs = self.form.add("needs", self.tr("Needs"), ChipRow(page.words.labels("need")))
        self.save = layout.button(self.tr("Save"), self._save, kind="primary")
        self.opening = Opening(self.form, self.save)
        self.add(self.opening)

    def show_case(self, overview: CaseOverview) -> None:
        """Show the customer masked; a value that is held open stays."""
        customer = overview.customer
        words = self.page.words
        document = texts.dotted(customer.id_number, words.label("id_type", customer.id_type))
        self._masked = {
            "name": customer.name,
            "id_number": document if customer.id_number else "—",
            "phone": customer.phone or "—",
            "address": customer.address or "—",
            "card_number": overview.card or "—",
        }
        for name, value in self._masked.items():
            if not self.eyes[name].open:
                self._say(name, value)
            self.eyes[name].setEnabled(value != "—")
        self.complete.setVisible(self.may("cases.edit"))
        key = (customer.needs, customer.birth_year, overview.header.elderly, overview.header.other_open)
        self.tags.put(key, lambda: self._tags(overview))

    def go(self) -> None:
        """Open the form that completes how the customer is reached and what they need."""
        if self.seen is not None and not self.complete.isHidden():
            self.phone.put("")
            self.address.put("")
            self.needs.put(self.seen.overview.customer.needs)
            self.form.clear_errors()
            self.opening.open_at(self.phone)

    def _save(self) -> None:
        case_id, phone, address, needs = self.case_id, self.phone.text(), self.address.text(), self.needs.chosen()
        self.change(
            lambda s: complete(s, case_id, phone, address, needs),
            "cases.update_customer",
            lambda _none: self._saved(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _saved(self) -> None:
        self.opening.shut()
        self.page.notices.good(self.tr("Saved."))

    def _tags(self, overview: CaseOverview) -> list[QWidget]:
        words, customer, header = self.page.words, overview.customer, overview.header
        chips = [Chip(words.label("need", need), "accent", icon="user") for need in customer.needs]
        if customer.birth_year is not None:
            chips.append(Chip(self.tr("born {0}").format(customer.birth_year)))
        if header.elderly:
            chips.append(Chip(self.tr("60 or over: large print"), "accent"))
        made: list[QWidget] = [shelf.words_line(*chips)] if chips else []
        if header.other_open:
            numbers = texts.joined(header.other_open[:_NUMBERS])
            if len(header.other_open) > _NUMBERS:
                numbers = self.tr("{0} and %n more", "", len(header.other_open) - _NUMBERS).format(numbers)
            made.append(layout.text_label(words.text("cases.other_open", numbers=numbers), "soon", wrap=True))
        return made

    def _look(self, name: str, held: bool) -> None:
        if not held:
            self._say(name, self._masked[name])
            return
        reason = self.reason.text().strip()
        if len(reason) < 2:
            self.reason_row.setVisible(True)
            self.reason_row.refuse(self.tr("Say why first."), self.tr("Looking at personal data is recorded."))
            self.reason.setFocus()
            self.page.scroll_area.ensureWidgetVisible(self.title)
            return
        case_id = self.case_id
        self.page.jobs.change(
            self,
            lambda s: desk.reveal(s, case_id, name, reason),
            lambda value: self._reveal(name, value),
            verb="cases.reveal",
        )

    def _reveal(self, name: str, value: str) -> None:
        if self.eyes[name].open:
            self._say(name, value, revealed=True)

    def _say(self, name: str, value: str, *, revealed: bool = False) -> None:
        self.values[name].setText(value)
        theme.role(self.values[name], "accent" if revealed else "")
        self.values[name].setAccessibleName(f"{self._named(name)} {value}")

    def _named(self, name: str) -> str:
        return {
            "name": self.tr("Name"),
            "id_number": self.tr("Document"),
            "phone": self.tr("Phone"),
            "address": self.tr("Address"),
            "card_number": self.tr("Card"),
        }[name]
