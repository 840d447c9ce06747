"""All promised call-backs of the branch (承诺回访): who promised what to whom, until when, what was tried."""

from __future__ import annotations

from app.cases.views import PromiseRow, promises_waiting
from app.kernel.wording import Wording
from app.staff.powers import may
from ui.cases import texts
from ui.cases.day.errands import tone_of, tried_said, when_said
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.promise_acts import PromiseActs
from ui.cases.day.promise_form import PromiseForm
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.column import Column
from ui.widgets.empty import Empty


class PromisesPart(Part):
    """See the module."""

    tables = frozenset({"promises", "promise_attempts", "staff"})

    def build(self) -> None:
        """Make list, actions and the form for a new promise."""
        self.new = layout.button(self.tr("Promise a call-back…  P"), self.ask, icon="plus")
        self.new.setVisible(may(self.page.actor.role, "cases.promise"))
        self.bar(layout.text_label(self.tr("Late ones first; number keys note an attempt"), "muted"), 1, self.new)
        self.form = PromiseForm(self.page)
        self.column.addWidget(self.form)
        nothing = Empty(self.tr("Nobody waits for a call"), self.tr("P promises a call-back."), icon="phone")
        self.add_list(Listing(self._columns(self.page.words), self.tr("Promised call-backs"), nothing))
        self.acts = PromiseActs(self.page)
        self.column.addWidget(self.acts)

    def load(self) -> None:
        """Show what waits."""
        self.read(promises_waiting, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [*self.acts.keys(), Key("P", self.tr("Promise a call-back"), self.ask)]

    def ask(self) -> None:
        """Open the form for a new promise."""
        if not self.new.isHidden():
            self.form.ask()

    def moved(self, row: PromiseRow | None) -> None:
        """The actions mean the row under the cursor."""
        self.acts.put(row)

    def _columns(self, words: Wording) -> list[Column[PromiseRow]]:
        return [
            Column(
                "due_at",
                self.tr("When"),
                lambda row: when_said(row.due_at, row.standing, words),
                width=210,
                numeric=True,
                tone=lambda row: tone_of(row.standing),
                bold=lambda row: tone_of(row.standing) == "danger",
                icon=lambda row: "overdue" if tone_of(row.standing) == "danger" else "clock",
            ),
            Column(
                "whom",
                self.tr("Whom"),
                lambda row: texts.dotted(row.whom, words.label("promise_way", row.way.value), row.phone),
                width=220,
            ),
            Column("about", self.tr("About"), lambda row: row.about, tip=lambda row: row.about),
            Column("tried", self.tr("Attempts"), lambda row: tried_said(row, words), width=190),
            Column("no", self.tr("Number"), lambda row: row.no or "—", width=142, numeric=True),
            Column("by", self.tr("Promised by"), lambda row: row.promised_by, width=80),
            Column("keeper", self.tr("Kept by"), lambda row: row.keeper, width=80, bold=lambda row: row.mine),
        ]
