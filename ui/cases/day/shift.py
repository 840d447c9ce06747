"""Shift handover (交接班): what lies open with me, one press to hand it over, the sheet, and taking what was given."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.casefile.shift import PARTS, HandoverSheet, Shift, hand_over, handovers, shift, take_shift
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.people import Person
from ui.cases.day.printing import show_shift
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.chips import Chip
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_field import TextField

Seen = tuple[Shift, list[HandoverSheet]]


def _read(session: DeskSession) -> Seen:
    return shift(session), handovers(session)


class ShiftPart(Part):
    """See the module."""

    tables = frozenset({"shift_handovers", "promises", "visits", "originals", "slips", "paper_copies", "interviews"})

    def build(self) -> None:
        """Make counts, form and list."""
        words = self.page.words
        self.give = layout.button(self.tr("Hand the shift over…  G"), self.ask, kind="primary", icon="users")
        self.take = layout.button(self.tr("Take this shift  T"), self._take, icon="check")
        self.paper = layout.button(self.tr("Handover sheet"), self.print_sheet, kind="quiet", icon="printer")
        self.bar(self.give, self.take, 1, self.paper)
        self.counts = shelf.Shelf()
        self.column.addWidget(self.counts)
        self.form = Form(words)
        self.taker = self.form.add("taker_id", self.tr("&Who takes it"), Person(self.page, others=True), required=True)
        self.note = self.form.add("note", self.tr("&Note"), TextField())
        self.giving = self.add_form(
            self.form, layout.button(self.tr("Hand over and print"), self._give, kind="primary")
        )
        nothing = Empty(self.tr("No shift was handed over yet"), self.tr("G hands yours over."), icon="users")
        self.add_list(Listing(self._columns(words), self.tr("Handovers"), nothing), lambda _row: self.print_sheet())

    def load(self) -> None:
        """Show what lies open and the latest handovers."""
        if may(self.page.actor.role, "cases.hand_over"):
            self.read(_read, self._show)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("G", self.tr("Hand the shift over"), self.ask),
            Key("T", self.tr("Take the shift"), self._take),
            Key("F8", self.tr("Print the sheet"), self.print_sheet),
        ]

    def moved(self, row: HandoverSheet | None) -> None:
        """Only what was given to me is taken, and once."""
        mine = row is not None and row.taker_id == self.page.actor.staff_id and row.taken_at is None
        self.take.setEnabled(mine)
        self.paper.setEnabled(row is not None)

    def ask(self) -> None:
        """Open the form."""
        self.form.clear_errors()
        self.taker.load()
        self.giving.open_at(self.taker)

    def print_sheet(self) -> None:
        """Show the sheet of the handover under the cursor."""
        if self.row is not None:
            show_shift(self.page, self.row.id)

    def _show(self, seen: Seen) -> None:
        lies_open, given = seen
        words = self.page.words
        counts = tuple((part, len(lies_open.parts[part])) for part in PARTS)

        def chips() -> list[Any]:
            made = [
                Chip(f"{words.label('shift_part', part)} {count}", "soon" if count else "") for part, count in counts
            ]
            return [shelf.words_line(layout.text_label(self.tr("Lies open with me:"), "label"), *made)]

        self.counts.put(counts, chips)
        self.show_rows(given)

    def _give(self) -> None:
        taker, note = self.taker.person(), self.note.text()
        if taker is None:
            self.form.rows["taker_id"].refuse(self.tr("Choose who takes the shift."))
            return
        self.do(
            lambda s: hand_over(s, taker, note).id,
            "cases.hand_over",
            self.tr("Handed over; the promises passed on with it."),
            form=self.form,
            opening=self.giving,
            then=self._given,
        )

    def _given(self, handover_id: UUID) -> None:
        self.note.put("")
        show_shift(self.page, handover_id)

    def _take(self) -> None:
        row = self.row
        if row is not None and self.take.isEnabled():
            self.do(lambda s: take_shift(s, row.id).id, "cases.hand_over", self.tr("The shift is yours."))

    def _columns(self, words: Wording) -> list[Column[HandoverSheet]]:
        del words
        return [
            Column("at", self.tr("Given at"), lambda row: texts.moment(row.given_at), width=150, numeric=True),
            Column("giver", self.tr("Given by"), lambda row: row.giver, width=110),
            Column("taker", self.tr("Taken by"), lambda row: row.taker, width=110),
            Column(
                "taken",
                self.tr("Taken at"),
                lambda row: texts.moment(row.taken_at) if row.taken_at else self.tr("not taken yet"),
                width=160,
                tone=lambda row: "" if row.taken_at else "soon",
                icon=lambda row: "check" if row.taken_at else "clock",
            ),
            Column("total", self.tr("Open things"), lambda row: str(row.shift.total), width=90, numeric=True),
            Column("note", self.tr("Note"), lambda row: row.note or "—", tip=lambda row: row.note),
        ]
