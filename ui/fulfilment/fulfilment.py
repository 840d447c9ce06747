"""The fulfilment tab (履行): what each side owes by when, what was done, and the button that records it.

Payments, reminders and breach come with their own screens; here is what a performing case needs. An obligation recorded
as done stays so: no step leads back, therefore it is confirmed in a small window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from app.fulfilment import desk
from app.fulfilment.model import ObligationState
from app.fulfilment.views import ObligationRow, obligations
from app.kernel.money import Money, total
from app.kernel.wording import Wording
from app.staff.powers import may
from ui.agreements.words import begun
from ui.cases import texts
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable

translate = QCoreApplication.translate
_SOON_DAYS = 7
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class _All:
    """All obligations of a case as one page: a plan has sixty rows at most, and a few deeds."""

    rows: Sequence[ObligationRow]
    next: str | None = None


def by_day(rows: Sequence[ObligationRow]) -> list[ObligationRow]:
    """Obligations as they fall due, what has no day last: the bank's own deed of next week stands before the last
    instalment of the plan, although it has the last number.
    """
    return sorted(rows, key=lambda row: (row.due_on or date.max, row.seq))


def look_of(row: ObligationRow) -> texts.Look:
    """The due day of an obligation with its distance while it is open."""
    if row.due_on is None:
        return texts.Look("—")
    day = row.due_on.isoformat()
    if row.days_left is None:
        return texts.Look(day)
    said = f"{day}  {texts.distance(row.days_left)}"
    if row.days_left < 0:
        return texts.Look(said, "danger", "overdue")
    return texts.Look(said, "soon", "clock") if row.days_left <= _SOON_DAYS else texts.Look(said)


def state_look(row: ObligationRow) -> texts.Look:
    """Tone and icon of an obligation's state."""
    return {
        ObligationState.DONE.value: texts.Look("", "good", "check-circle"),
        ObligationState.BREACHED.value: texts.Look("", "danger", "warning"),
    }.get(row.state, texts.Look(""))


def obligation_columns(words: Wording) -> list[Column[ObligationRow]]:
    """The columns of the table."""

    def kind(row: ObligationRow) -> str:
        return begun(words.label("obligation_kind", row.kind))

    def debtor(row: ObligationRow) -> str:
        return begun(words.label("party", row.debtor))

    return [
        Column("seq", translate("FulfilmentColumns", "No."), lambda r: str(r.seq), width=56, numeric=True),
        Column(
            "kind",
            translate("FulfilmentColumns", "Obligation"),
            lambda r: begun(words.label("obligation_kind", r.kind)),
        ),
        Column(
            "debtor",
            translate("FulfilmentColumns", "Owed by"),
            lambda r: begun(words.label("party", r.debtor)),
            width=110,
        ),
        Column(
            "amount",
            translate("FulfilmentColumns", "Amount"),
            lambda r: texts.money(r.amount),
            width=130,
            align="right",
            numeric=True,
        ),
        Column(
            "due",
            translate("FulfilmentColumns", "Due"),
            lambda r: look_of(r).text,
            width=220,
            numeric=True,
            tone=lambda r: look_of(r).tone,
            bold=lambda r: look_of(r).tone == "danger",
            icon=lambda r: look_of(r).icon,
        ),
        Column(
            "state",
            translate("FulfilmentColumns", "State"),
            lambda r: begun(words.label("obligation_state", r.state)),
            width=120,
            tone=lambda r: state_look(r).tone,
            icon=lambda r: state_look(r).icon,
        ),
    ]


class FulfilmentTab(Page):
    """See the module. `opened(case_id=…)`."""

    tables = frozenset({"obligations"})

    def build(self) -> None:
        """Make the table."""
        self._case_id: UUID | None = None
        self.model: PagedModel[ObligationRow] = PagedModel(
            obligation_columns(self.words), self._fetch, key=lambda row: row.id, page=_PAGE
        )
        self.empty = Empty(
            self.tr("No obligations yet"),
            self.tr("They are created when the agreement is signed by both sides."),
            icon="fulfilment",
            action=self.tr("To the agreement"),
            pressed=self._to_agreement,
        )
        self.table = PagedTable(self.model, empty=self.empty)
        self.table.setAccessibleName(self.tr("Obligations"))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.done = layout.button(self.tr("Record as done"), self._ask, kind="primary", icon="check")
        self.done.setVisible(may(self.actor.role, "fulfilment.record"))
        self.sum = layout.text_label("", "strong")
        self.next = layout.text_label("", "label", wrap=True)
        top = layout.row(self.sum, self.next, self.done, gap=3)
        top.setStretch(1, 1)
        self.body_add(layout.holder(top))
        self.body_add(self.table, 1)
        self.table.opened.connect(lambda _row: self._ask())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._fit())
        self.model.loaded.connect(lambda _count: self._fit())

    def opened(self, **args: Any) -> None:
        """Show the obligations of a case."""
        self._case_id = args["case_id"]
        self.model.reload()

    def refresh(self, change: Change) -> None:
        """Show them anew."""
        del change
        self.model.reload()

    def keys(self) -> list[Key]:
        """The keys of the tab."""
        if not may(self.actor.role, "fulfilment.record"):
            return []
        return [Key("D", self.tr("Record as done"), self._ask)]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("What each side owes by when. Choose a row and record it as done when it was fulfilled.")

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    # ------------------------------------------------------------------ inside

    def _fetch(self, token: str | None, done: Callable[[_All], None]) -> None:
        del token
        case_id = self._case_id
        if case_id is not None:
            self.jobs.query(self, lambda s: _All(by_day(obligations(s, case_id))), done, latest="obligations")

    def _rows(self) -> list[ObligationRow]:
        found = (self.model.row_at(place) for place in range(self.model.rowCount()))
        return [row for row in found if row is not None]

    def _fit(self) -> None:
        rows = self._rows()
        chosen: ObligationRow | None = self.table.current_row()
        self.done.setEnabled(chosen is not None and chosen.state == ObligationState.OPEN.value)
        finished = [row for row in rows if row.state == ObligationState.DONE.value]
        self.sum.setText(self.tr("{0} of {1} done").format(len(finished), len(rows)) if rows else "")
        self.next.setText(self._said(rows, finished))

    def _said(self, rows: list[ObligationRow], finished: list[ObligationRow]) -> str:
        if rows and len(finished) == len(rows):
            return self.tr("Everything is fulfilled. The case can be closed on its overview.")
        parts = []
        for debtor in dict.fromkeys(row.debtor for row in rows):
            mine = [row for row in rows if row.debtor == debtor]
            paid = _sum([row for row in mine if row.state == ObligationState.DONE.value])
            owed = _sum([row for row in mine if row.state == ObligationState.OPEN.value])
            who = begun(self.words.label("party", debtor))
            parts.append(self.tr("{0} paid {1}").format(who, texts.money_full(paid)) if paid else "")
            parts.append(self.tr("{0} still owes {1}").format(who, texts.money_full(owed)) if owed else "")
        return texts.dotted(*parts)

    def _ask(self) -> None:
        row: ObligationRow | None = self.table.current_row()
        if row is None or not self.done.isEnabled() or self.done.isHidden():
            return
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Record as done"))
        what = texts.dotted(self.words.label("obligation_kind", row.kind), texts.money(row.amount))
        box.setText(self.tr("No. {0}, {1}: fulfilled today?").format(row.seq, what))
        box.setInformativeText(self.tr("It stays recorded; no step leads back."))
        yes = box.addButton(self.tr("Record"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes)
        box.setEscapeButton(no)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(lambda: self._record(row))
        self.question = box
        box.open()

    def _record(self, row: ObligationRow) -> None:
        said = self.tr("No. {0} is recorded as done.").format(row.seq)
        self.jobs.change(
            self,
            lambda s: desk.record_done(s, row.id).id,
            lambda _id: self.notices.good(said),
            verb="fulfilment.record",
            busy=self.table,
        )

    def _to_agreement(self) -> None:
        if self._case_id is not None:
            self.navigator.open_case(self._case_id, tab="agreement")


def _sum(rows: list[ObligationRow]) -> Money | None:
    amounts = [row.amount for row in rows if row.amount is not None]
    if not amounts or len({amount.currency for amount in amounts}) > 1:
        return None  # sums are never taken across currencies
    return total(amounts)
