"""The customer, masked; holding an eye shows one value for a reason, and writes who looked.

The reason is asked once, in place, and goes into every access record of this visit to the case. A value that arrives
after the eye was let go is not shown.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.views import CaseOverview
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.eye import EyeButton
from ui.widgets.field import FieldRow
from ui.widgets.text_field import TextField

FIELDS = ("name", "id_number", "phone", "address", "card_number")


class CustomerCard(Card):
    """Name, document, phone, address and card, each behind its own eye."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("Customer"))
        self.tags = shelf.Shelf()
        self.reason = TextField(placeholder=self.tr("for instance: calling the customer back"))
        self.reason_row = FieldRow(self.tr("Reason to &look"), self.reason, required=True)
        self.reason_row.setVisible(False)
        self.values = {name: layout.text_label("", "", wrap=True) for name in FIELDS}
        self.eyes = {name: EyeButton(self._named(name)) for name in FIELDS}
        self._masked = dict.fromkeys(FIELDS, "")
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
        self.add(self.reason_row)

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
        key = (customer.needs, customer.birth_year, overview.header.elderly, overview.header.other_open)
        self.tags.put(key, lambda: self._tags(overview))

    def _tags(self, overview: CaseOverview) -> list[QWidget]:
        words, customer, header = self.page.words, overview.customer, overview.header
        chips = [Chip(words.label("need", need), "accent", icon="user") for need in customer.needs]
        if customer.birth_year is not None:
            chips.append(Chip(self.tr("born {0}").format(customer.birth_year)))
        if header.elderly:
            chips.append(Chip(self.tr("60 or over: large print"), "accent"))
        made: list[QWidget] = [shelf.words_line(*chips)] if chips else []
        if header.other_open:
            numbers = texts.joined(header.other_open)
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
