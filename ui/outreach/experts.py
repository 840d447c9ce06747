"""The register of experts of the bank."""

from __future__ import annotations

from uuid import UUID

from app.outreach import desk, views
from app.outreach.views import ExpertRow
from ui.cases.cards.base import Opening
from ui.cases.day.listing import Listing
from ui.outreach.columns import expert_columns
from ui.outreach.part import EventPart
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.number_fields import PhoneField
from ui.widgets.text_field import TextField


class Experts(EventPart):
    """See the module."""

    tables = frozenset({"experts", "event_speakers"})

    def build(self) -> None:
        """Make list and form."""
        words = self.page.words
        self._own: UUID | None = None
        self.new = layout.button(self.tr("Enter an expert…  N"), self.ask_new, kind="primary", icon="plus")
        self.edit = layout.button(self.tr("Correct…  E"), self.ask_change, icon="edit")
        self.number = layout.button(self.tr("Number in full"), self.reveal, kind="quiet", icon="eye")
        for button in (self.new, self.edit, self.number):
            button.setVisible(self.may("plan"))
        self.shown = layout.text_label("", "strong", selectable=True)
        self.bar(self.new, self.edit, self.number, self.shown, 1)
        nothing = Empty(
            self.tr("No expert is entered"),
            self.tr("N enters one: a lawyer, a psychologist, somebody of the card business."),
            icon="users",
        )
        self.list = Listing(expert_columns(words), self.tr("Experts"), nothing)
        self.list.opened.connect(lambda _row: self.ask_change())
        self.list.moved.connect(self.moved)
        form = self.form = Form(words)
        self.name = form.add("name", self.tr("&Name"), TextField(), required=True)
        self.expertise = form.add("expertise", self.tr("&Field"), Choice(words.labels("expertise")), required=True)
        self.organisation = form.add("organisation", self.tr("&Organisation"), TextField())
        self.knows = form.add("knows", self.tr("&Knows"), TextField())
        self.phone = form.add("phone", self.tr("&Phone"), PhoneField())
        self.accreditation = form.add("accreditation", self.tr("&Accreditation"), TextField())
        self.active = form.add("active", self.tr("Register"), ChipRow({"yes": self.tr("On the register")}))
        # Beside the list, not below it: seven fields would leave it two lines on a branch PC.
        self.entering = Opening(form, layout.button(self.tr("Save"), self._save, kind="primary", icon="check"))
        self.entering.setMinimumWidth(theme.WIDTH["preview"] + theme.WIDTH["label"])
        beside = layout.row(self.list, layout.column(self.entering, 1), gap=2)
        beside.setStretch(0, 1)
        self.column.addLayout(beside, 1)
        self.moved(None)

    def load(self) -> None:
        """Read the register."""
        self.read(views.experts, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("N", self.tr("Enter an expert"), self.ask_new),
            Key("E", self.tr("Correct the entry"), self.ask_change),
        ]

    def moved(self, row: ExpertRow | None) -> None:
        """Only an entry of the own branch can be corrected."""
        self.shown.setText("")
        self.edit.setEnabled(row is not None and row.own)
        self.number.setEnabled(row is not None and bool(row.phone))

    def ask_new(self) -> None:
        """Open the form for a new expert."""
        if self.may("plan"):
            self._open(None)

    def ask_change(self) -> None:
        """Open the form for the one under the cursor."""
        if self.may("plan") and self.edit.isEnabled():
            self._open(self.row)

    def reveal(self) -> None:
        """Show the number in full; that it was looked at is recorded."""
        row = self.row
        if row is not None and self.number.isEnabled():
            why = self.tr("To reach the expert about an event")
            self.do(lambda s: desk.expert_number(s, row.id, why), "outreach.reveal", "", then=self.shown.setText)

    def _open(self, row: ExpertRow | None) -> None:
        self._own = None if row is None else row.id
        self.form.clear_errors()
        self.name.put("" if row is None else row.name)
        self.expertise.put("" if row is None else row.expertise.value)
        self.organisation.put("" if row is None else row.organisation)
        self.knows.put("" if row is None else row.knows)
        self.phone.put("")
        self.phone.setPlaceholderText("" if row is None else row.phone)
        self.accreditation.put("" if row is None else row.accreditation)
        self.active.put(["yes"] if row is None or row.active else [])
        self.entering.open_at(self.name)

    def _save(self) -> None:
        own = self._own
        data = desk.ExpertData(
            name=self.name.text(),
            expertise=self.expertise.value_key(),
            organisation=self.organisation.text(),
            knows=self.knows.text(),
            phone=self.phone.text(),
            accreditation=self.accreditation.text(),
            active=bool(self.active.chosen()),
        )
        self.do(
            lambda s: (desk.add_expert(s, data) if own is None else desk.update_expert(s, own, data)).id,
            "outreach.expert",
            self.tr("Saved."),
            form=self.form,
            opening=self.entering,
            then=self._saved,
        )

    def _saved(self, expert_id: UUID) -> None:
        self.wanted = expert_id
