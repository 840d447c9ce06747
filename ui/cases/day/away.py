"""Absences and deputies (缺勤与代理): who is away, who stands in, and the work that goes to the deputy and back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.cases import desk as cases
from app.cases.desk import Moved
from app.kernel.wording import Wording
from app.staff import desk
from app.staff.powers import may
from app.staff.views import AbsenceRow, absences_ahead
from ui.cases import texts
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.people import Person
from ui.cases.day.picking import PickWork
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class _Pair:
    absent: UUID
    deputy: UUID


class AwayPart(Part):
    """See the module."""

    tables = frozenset({"absences", "staff", "cases", "promises"})

    def build(self) -> None:
        """Make list and forms."""
        words, role = self.page.words, self.page.actor.role
        today = texts.today_of(self.page)
        self._leads = may(role, "staff.roster") and may(role, "cases.assign")
        self.new = layout.button(self.tr("Enter an absence…  P"), self.ask, icon="plus")
        self.new.setVisible(may(role, "staff.absence"))
        self.end = layout.button(self.tr("Is back"), self._end, kind="quiet", icon="check")
        self.over = layout.button(self.tr("Work to the deputy…  T"), self.ask_over, icon="users")
        self.give_back = layout.button(self.tr("Work back  B"), self._give_back, icon="undo")
        self.over.setVisible(self._leads)
        self.give_back.setVisible(self._leads)
        self.bar(self.over, self.give_back, self.end, 1, self.new)
        self.form = Form(words)
        self.who = self.form.add("staff_id", self.tr("&Who"), Person(self.page), required=True)
        self.from_on = self.form.add("from_on", self.tr("&From"), DateField(today=today), required=True)
        self.to_on = self.form.add("to_on", self.tr("&Until"), DateField(today=today), required=True)
        self.deputy = self.form.add(
            "deputy_id",
            self.tr("&Deputy"),
            Person(self.page),
            required=True,
            help=self.tr("With the same or a lower limit"),
        )
        self.note = self.form.add("note", self.tr("&Note"), TextField())
        self.entering = self.add_form(self.form, layout.button(self.tr("Enter it"), self._enter, kind="primary"))
        self.picking = PickWork(self.page, self._moved)
        self.column.addWidget(self.picking)
        nothing = Empty(self.tr("Nobody is away"), self.tr("P enters an absence."), icon="calendar")
        self.add_list(Listing(self._columns(words), self.tr("Absences"), nothing), lambda _row: self.ask_over())

    def load(self) -> None:
        """Show who is away."""
        self.read(absences_ahead, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        keys = [Key("P", self.tr("Enter an absence"), self.ask)]
        if self._leads:
            keys.append(Key("T", self.tr("Work to the deputy"), self.ask_over))
            keys.append(Key("B", self.tr("Work back"), self._give_back))
        return keys

    def moved(self, row: AbsenceRow | None) -> None:
        """Only a row has a deputy."""
        own = row is not None and row.staff_id == self.page.actor.staff_id
        self.end.setEnabled(row is not None and (own or self._leads))
        self.over.setEnabled(row is not None)
        self.give_back.setEnabled(row is not None)

    def ask(self) -> None:
        """Open the form; whoever is no lead enters their own."""
        if self.new.isHidden():
            return
        self.form.clear_errors()
        me = str(self.page.actor.staff_id)
        self.who.load(lambda: self.who.put(self.who.value_key() or me))
        self.who.setEnabled(self._leads)
        self.deputy.load()
        if self.from_on.day() is None:
            self.from_on.put_day(texts.today_of(self.page))
        self.entering.open_at(self.who if self._leads else self.from_on)

    def ask_over(self) -> None:
        """Choose what goes to the deputy."""
        row: AbsenceRow | None = self.row
        if row is not None and self._leads:
            self.picking.ask(row)

    def _enter(self) -> None:
        who, deputy = self.who.person(), self.deputy.person()
        begins, ends, note = self.from_on.day(), self.to_on.day(), self.note.text()
        missing = next(iter(self.form.missing()), None)
        if missing is not None or who is None or deputy is None or begins is None or ends is None:
            row = missing or self.form.rows["to_on"]
            row.refuse(self.tr("This is needed."))
            row.go()
            return
        self.do(
            lambda s: desk.enter_absence(s, who, begins, ends, deputy, note).id,
            "staff.absence",
            self.tr("Entered."),
            form=self.form,
            opening=self.entering,
            then=self._entered,
        )

    def _entered(self, absence_id: UUID) -> None:
        self.wanted = absence_id
        self.to_on.put("")
        self.note.put("")
        self.deputy.put("")

    def _end(self) -> None:
        row: AbsenceRow | None = self.row
        if row is not None:
            self.do(
                lambda s: desk.end_absence(s, row.id).id,
                "staff.absence",
                self.tr("{0} is back; B gives the work back too, before the absence ends.").format(row.name)
                if self._leads
                else self.tr("{0} is back.").format(row.name),
            )

    def _give_back(self) -> None:
        row: AbsenceRow | None = self.row
        if row is not None and self._leads:
            pair = _Pair(row.staff_id, row.deputy_id)
            self.do(lambda s: cases.give_back(s, pair.absent, pair.deputy), "cases.assign", "", then=self._told_back)

    def _told_back(self, moved: Moved) -> None:
        self.page.notices.good(self.tr("Given back: {0} case(s), {1} promise(s).").format(moved.cases, moved.promises))

    def _moved(self, moved: Moved) -> None:
        self.page.notices.good(
            self.tr("Passed to the deputy: {0} case(s), {1} promise(s).").format(moved.cases, moved.promises)
        )

    def _columns(self, words: Wording) -> list[Column[AbsenceRow]]:
        del words
        return [
            Column(
                "state",
                self.tr("State"),
                lambda row: self.tr("Away now") if row.now else self.tr("Ahead"),
                width=110,
                tone=lambda row: "soon" if row.now else "",
                icon=lambda row: "calendar",
            ),
            Column("name", self.tr("Who"), lambda row: row.name, width=110),
            Column("from", self.tr("From"), lambda row: row.from_on.isoformat(), width=120, numeric=True),
            Column("to", self.tr("Until"), lambda row: row.to_on.isoformat(), width=120, numeric=True),
            Column("deputy", self.tr("Deputy"), lambda row: row.deputy, width=110),
            Column("note", self.tr("Note"), lambda row: row.note or "—", tip=lambda row: row.note),
        ]
