"""Originals held (原件): where they lie, whose case is over, giving back against an acknowledgement, the receipt."""

from __future__ import annotations

from app.evidence import desk
from app.evidence.views import OriginalRow, originals_held
from app.kernel.wording import Wording
from app.staff.powers import may
from ui.cases import texts
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.printing import show_originals
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class OriginalsPart(Part):
    """See the module."""

    tables = frozenset({"originals", "cases"})

    def build(self) -> None:
        """Make list and forms."""
        words = self.page.words
        self._allowed = may(self.page.actor.role, "evidence.originals")
        self.back = layout.button(self.tr("Give back…  B"), self.ask_back, icon="undo")
        self.move_it = layout.button(self.tr("Kept elsewhere…"), self.ask_move, kind="quiet", icon="edit")
        self.paper = layout.button(self.tr("Receipt, two copies"), self.print_receipt, kind="quiet", icon="printer")
        for button in (self.back, self.move_it):
            button.setVisible(self._allowed)
        self.bar(self.back, self.move_it, 1, self.paper)
        self.back_form, self.move_form = Form(words), Form(words)
        self.to_whom = self.back_form.add("to_whom", self.tr("&To whom"), TextField(), required=True)
        self.how = self.back_form.add(
            "acknowledged", self.tr("&Acknowledged"), Choice(words.labels("acknowledgement")), required=True
        )
        self.where = self.move_form.add("kept_where", self.tr("&Where"), TextField(), required=True)
        self.giving = self.add_form(
            self.back_form, layout.button(self.tr("Note that it went back"), self._give, kind="primary")
        )
        self.moving = self.add_form(
            self.move_form, layout.button(self.tr("Note the place"), self._move, kind="primary")
        )
        nothing = Empty(
            self.tr("No originals lie here"), self.tr("Take them in from the overview of their case."), icon="file"
        )
        self.add_list(Listing(self._columns(words), self.tr("Originals held"), nothing))

    def load(self) -> None:
        """Show what lies here."""
        self.read(originals_held, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("B", self.tr("Give an original back"), self.ask_back),
            Key("F8", self.tr("Print the receipt"), self.print_receipt),
        ]

    def moved(self, row: OriginalRow | None) -> None:
        """Only a row can be given back or moved."""
        for button in (self.back, self.move_it, self.paper):
            button.setEnabled(row is not None)

    def ask_back(self) -> None:
        """Open the form for giving back."""
        if self.row is not None and self._allowed:
            self.back_form.clear_errors()
            self.to_whom.put("")
            self.how.put("signed")
            self.giving.open_at(self.to_whom)

    def ask_move(self) -> None:
        """Open the form for another place."""
        if self.row is not None and self._allowed:
            self.move_form.clear_errors()
            self.where.put(self.row.kept_where)
            self.moving.open_at(self.where)

    def print_receipt(self) -> None:
        """Make the receipt of the row's case."""
        if self.row is not None:
            show_originals(self.page, self.row.case_id)

    def _give(self) -> None:
        row, to, how = self.row, self.to_whom.text(), self.how.value_key()
        if row is not None:
            self.do(
                lambda s: desk.return_original(s, row.id, to, how).id,
                "evidence.originals",
                self.tr("Noted that it went back."),
                form=self.back_form,
                opening=self.giving,
            )

    def _move(self) -> None:
        row, where = self.row, self.where.text()
        if row is not None:
            self.do(
                lambda s: desk.move_original(s, row.id, where).id,
                "evidence.originals",
                self.tr("Place noted."),
                form=self.move_form,
                opening=self.moving,
            )

    def _columns(self, words: Wording) -> list[Column[OriginalRow]]:
        del words
        return [
            Column(
                "state",
                self.tr("State"),
                lambda row: self.tr("Case is over, give back") if row.overdue else self.tr("Held here"),
                width=190,
                tone=lambda row: "danger" if row.overdue else "",
                bold=lambda row: row.overdue,
                icon=lambda row: "overdue" if row.overdue else "lock",
            ),
            Column("what", self.tr("Original"), lambda row: row.what, tip=lambda row: row.what),
            Column("pages", self.tr("Pages"), lambda row: str(row.pages), width=64, numeric=True, align="right"),
            Column("from", self.tr("From"), lambda row: row.from_whom, width=80),
            Column("kept", self.tr("Kept at"), lambda row: row.kept_where, width=140),
            Column("at", self.tr("Received"), lambda row: texts.moment(row.received_at), width=150, numeric=True),
            Column("by", self.tr("Received by"), lambda row: row.received_by, width=80),
            Column("no", self.tr("Number"), lambda row: row.no, width=142, numeric=True),
        ]
