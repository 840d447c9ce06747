"""The bill check (账单复核): the bill's figures beside the recomputed ones; at the right what makes up the figure under
the cursor, or the contract's terms.

A statement is chosen and its check begins; terms are kept as typed and every figure follows at once. Nothing here
computes: the view is read on a worker, because trying the ways that explain a difference may take a moment.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from app.mediation import desk
from app.mediation.bill import said
from app.mediation.views import BillRow, BillView, Investigation, bill_view
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.mediation.bill_columns import columns, statement_said
from ui.mediation.bill_terms import TermsForm
from ui.mediation.printing import show_bill
from ui.mediation.section import Section
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea

_WORKING, _TERMS = 0, 1


class BillSection(Section):
    """See the module."""

    says_missing = True

    def build(self) -> None:
        """Make bar, table, working, terms and the form for a note."""
        self.view: BillView | None = None
        self._item: UUID | None = None
        words = self.page.words
        self.statement = Choice({}, empty=self.tr("Choose a statement"))
        self.statement.setAccessibleName(self.tr("Statement to check"))
        self.statement.chosen.connect(self._choose)
        self.turn = layout.button(self.tr("Contract terms  T"), self.turn_terms, icon="edit")
        self.turn.setCheckable(True)
        self.noting = layout.button(self.tr("Note…  N"), self.ask_note, icon="edit")
        self.to_line = layout.button(self.tr("To the transaction  Enter"), self.follow, icon="evidence")
        self.paper = layout.button(self.tr("Bill check  O"), self.print_check, kind="quiet", icon="printer")
        self.noting.setVisible(self.works)
        self.bar(self.statement, self.turn, self.noting, self.to_line, 1, self.paper)
        self.outcome = layout.text_label("", "strong", wrap=True, selectable=True)
        theme.tabular(self.outcome)
        self.law = layout.text_label("", "danger", wrap=True, selectable=True)
        self.reference = layout.text_label("", "muted", wrap=True, selectable=True)
        self.nothing = Empty(self.tr("Nothing to compare yet"), " ", icon="calculator")
        self.list = Listing(columns(words), self.tr("Figures of the bill"), self.nothing)
        self.list.opened.connect(lambda _row: self.follow())
        self.list.moved.connect(self.moved)
        self.note_form = Form(words)
        self.note = self.note_form.add("note", self.tr("&Note"), shelf.short(TextArea(lines=3)))
        self.note_opening = self.add_form(
            self.note_form, layout.button(self.tr("Keep it"), self._note, kind="primary", icon="check")
        )
        self.working = shelf.Shelf(gap=1)
        self.terms = TermsForm(words)
        self.terms.settled.connect(self._settle)
        self.right = QStackedWidget()
        told = layout.column(self.working, 1)
        terms = layout.column(self.terms.about, layout.scrolled(self.terms), gap=1)
        terms.setStretch(1, 1)
        for column in (told, terms):
            column.setContentsMargins(theme.space(2), 0, 0, 0)
        self.right.addWidget(shelf.scrolling(layout.holder(told)))
        self.right.addWidget(layout.holder(terms))
        left = layout.column(self.list, self.outcome, self.law, self.reference, gap=1)
        left.setStretch(0, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(layout.holder(left))
        self.split.addWidget(self.right)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        self.column.addWidget(self.split, 1)

    def show_found(self, found: Investigation) -> None:
        """Read the check of the case that is shown."""
        if self.found is not None and self.found.header.case_id != found.header.case_id:
            self._item = None
        super().show_found(found)
        if self.isVisible() or self.view is None:
            self._read()

    def take_focus(self) -> None:
        """Read anew when turned to, and begin in the list, or with the choice of a statement."""
        if self.found is not None:
            self._read()
        if self.view is not None and not self.view.begun:
            self.statement.setFocus()
        else:
            super().take_focus()

    def keys(self) -> list[Key]:
        """The keys of the section."""
        keys = [
            Key("S", self.tr("Choose the statement"), self.statement.setFocus),
            Key("T", self.tr("Terms of the contract"), self.turn.click),
            Key("O", self.tr("Bill check on paper"), self.print_check),
        ]
        return [*keys, Key("N", self.tr("Note at the difference"), self.ask_note)] if self.works else keys

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever turns away has typed to the end."""
        super().hideEvent(event)
        self.terms.flush()

    def moved(self, row: BillRow | None) -> None:
        """Show what makes up a figure."""
        self.noting.setEnabled(row is not None)
        self.to_line.setEnabled(row is not None and bool(row.lines))
        if row is None or self.view is None:
            self.working.put((), list)
            return
        words, bill = self.page.words, self.view.bills[row.cycle]
        label = words.label("component", row.component)
        lines: list[tuple[str, str]] = [
            (self.tr("{0} · bill of {1}").format(label, row.bill_day.isoformat()), "lead"),
            (said.why(row, words) or words.label("bill_state", row.state.value), "strong"),
            (said.also(row, words), "muted"),
            (self.tr("By {0}").format(row.article) if row.article else "", "muted"),
            (self.tr("Note: {0}").format(row.note) if row.note else "", ""),
            (self.tr("What makes up {0}").format("—" if row.computed is None else row.computed.grouped()), "lead"),
            *((one, "") for one in said.working(row, bill, words)),
            (self.tr("The cycle"), "lead"),
            (said.cycle_said(bill, words), ""),
            *((said.allotted_said(one, words), "") for one in bill.allotted),
        ]
        self.working.put(
            (row, tuple(lines)),
            lambda: [layout.text_label(text, role, wrap=True, selectable=True) for text, role in lines if text],
        )

    # ------------------------------------------------------------------ what can be done

    def turn_terms(self) -> None:
        """Show the terms, or the working again."""
        terms = self.turn.isChecked()
        self.right.setCurrentIndex(_TERMS if terms else _WORKING)
        if terms:
            self.terms.go(self.view.faults[0].field or "daily_rate" if self.view and self.view.faults else "daily_rate")
        else:
            self.terms.flush()
            self.take_focus()

    def follow(self) -> None:
        """Open the evidence at the line of the figure under the cursor."""
        row: BillRow | None = self.row
        if row is not None and row.lines and self.view is not None:
            one = row.lines[0]
            self.page.navigator.open_case(
                self.case_id,
                self.view.header.no,
                tab="evidence",
                item_id=one.item_id,
                transaction_id=one.transaction_id,
            )

    def ask_note(self) -> None:
        """Open the form for what was found out about a difference."""
        row: BillRow | None = self.row
        if row is not None and self.works:
            self.note.put(row.note)
            self.note_opening.open_at(self.note)

    def print_check(self) -> None:
        """Show the check on paper."""
        if self.view is not None and self.view.begun and self.view.statement is not None:
            show_bill(self.page, self.view.header.no, self.view.statement.seq)
        else:
            self.page.notices.warn(self.tr("No bill is being checked yet; choose a statement first."))

    # ------------------------------------------------------------------ inside

    def _read(self) -> None:
        case_id, item = self.case_id, self._item
        self.read(lambda s: bill_view(s, case_id, item), self._show)

    def _show(self, view: BillView) -> None:
        self.view = view
        words = self.page.words
        self.statement.set_items({str(one.item_id): statement_said(one, words) for one in view.statements})
        if view.statement is not None:
            self.statement.put(str(view.statement.item_id))
        for button in (self.turn, self.noting, self.to_line, self.paper):
            button.setEnabled(view.begun)
        self.terms.setEnabled(view.begun)
        if view.terms:
            self.terms.put(view.terms, may_change=self.works)
            # A form is never scrolled sideways, so the right is as wide as its longest row.
            self.right.setMinimumWidth(self.terms.sizeHint().width() + theme.space(5))
        self._say(view)
        self.show_rows(view.rows)
        self.page.counted(self, sum(bool(row.difference) for row in view.rows))

    def _say(self, view: BillView) -> None:
        words = self.page.words
        self.nothing.hint.setText(self._hint(view))
        self.nothing.hint.setVisible(True)
        outcome = said.outcome(view, words)
        if view.faults:
            names = texts.joined([words.label("bill_term", one.field or "") for one in view.faults])
            outcome = [self.tr("Terms that cannot be read: {0}. Put them right at their fields (T).").format(names)]
        self.outcome.setText("\n".join(outcome))
        checked = view.checked
        law = [words.told(one.refusal()).line() for one in checked.findings] if checked else []
        lines = [words.told(one.refusal()).sentence for one in checked.reference] if checked else []
        self.law.setText("\n".join(f"⚠ {one}" for one in law))
        self.reference.setText("\n".join([words.text("bill.reference"), *lines]) if lines else "")
        for label in (self.outcome, self.law, self.reference):
            label.setVisible(bool(label.text()))

    def _hint(self, view: BillView) -> str:
        if not view.statements:
            return self.tr("Read a statement into the case in Evidence; then choose it here.")
        if not view.begun:
            return self.tr("Choose a statement above (S); its interest and charges are recomputed.")
        if view.faults:
            return self.tr("Put the terms right first (T).")
        return self.page.words.text("reports.bill.no_lines")

    def _choose(self, key: str) -> None:
        self.terms.flush()
        self._item = UUID(key)
        item, case_id = self._item, self.case_id
        there = self.view is not None and self.view.statement is not None and self.view.statement.item_id == item
        if self.works and not there:
            self.do(
                lambda s: desk.check_bill(s, case_id, item).id,
                "mediation.investigate",
                "",
                then=lambda _id: self._read(),
            )
        else:
            self._read()

    def _settle(self, name: str, text: str) -> None:
        check = self.view.check_id if self.view is not None else None
        if check is None or not self.works:
            return
        known = next((one for one in self.view.terms if one.name == name), None) if self.view is not None else None
        if known is not None and text.strip() == (known.typed or (known.filled if known.choices else "")):
            return
        self.do(
            lambda s: desk.put_terms(s, check, {name: text}).id,
            "mediation.investigate",
            "",
            then=lambda _id: self.page.notices.saved(self.page.context.clock.now()),
        )

    def _note(self) -> None:
        row: BillRow | None = self.row
        check = self.view.check_id if self.view is not None else None
        if row is not None and check is not None:
            key, text = row.id, self.note.toPlainText()
            self.do(
                lambda s: desk.note_difference(s, check, key, text).id, "mediation.investigate", self.tr("Noted."),
                form=self.note_form, opening=self.note_opening,
            )  # fmt: skip
