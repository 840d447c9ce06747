"""Seals (用印): what waits for a decision and for the seal, decided and registered in place; the form and the register.

Who asked sees their own request without a button to decide it: nobody grants their own. Decided lines stay below, since
the register is looked up more often than it is written.
"""

from __future__ import annotations

from datetime import timedelta

from app.cases import desk
from app.cases.views import SealRow, seal_requests
from app.kernel.wording import Wording
from app.staff.powers import may
from ui.cases import texts
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.people import Person
from ui.cases.day.printing import show_seal_register, show_seal_request
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField

TONES = {"asked": "soon", "granted": "accent", "refused": "danger", "registered": "good", "withdrawn": ""}
_ICONS = {"asked": "clock", "granted": "stamp", "refused": "cross", "registered": "check", "withdrawn": "undo"}
_MOST = 99
_MONTH = timedelta(days=30)


class SealsPart(Part):
    """See the module."""

    tables = frozenset({"seal_requests", "seal_uses", "paper_copies", "absences"})

    def build(self) -> None:
        """Make list and forms."""
        words = self.page.words
        role = self.page.actor.role
        self.grant = layout.button(self.tr("Grant  G"), self._grant, icon="check")
        self.refuse_it = layout.button(self.tr("Refuse…  R"), self.ask_refuse, icon="cross")
        self.press = layout.button(self.tr("Register the seal…  S"), self.ask_press, icon="stamp")
        self.withdraw = layout.button(self.tr("Take back"), self._withdraw, kind="quiet", icon="undo")
        self.paper = layout.button(self.tr("Request form"), self.print_request, kind="quiet", icon="printer")
        self.register = layout.button(self.tr("Register, 30 days"), self.print_register, kind="quiet", icon="printer")
        for button in (self.grant, self.refuse_it):
            button.setVisible(may(role, "sealing.approve"))
        for button in (self.paper, self.register):
            button.setVisible(may(role, "reports.print"))
        self.press.setVisible(may(role, "sealing.register"))
        self.withdraw.setVisible(may(role, "sealing.request"))
        self.bar(self.grant, self.refuse_it, self.press, self.withdraw, 1, self.paper, self.register)
        self.refuse_form, self.press_form = Form(words), Form(words)
        self.why_not = self.refuse_form.add("decision_note", self.tr("&Reason"), TextField(), required=True)
        self.name = self.press_form.add("seal_name", self.tr("Which &seal"), TextField(), required=True)
        self.copies = self.press_form.add("copies", self.tr("&Copies"), QuietSpin(1, _MOST))
        self.second = self.press_form.add(
            "second_id", self.tr("&Present"), Person(self.page, others=True), required=True
        )
        self.note = self.press_form.add("note", self.tr("&Note"), TextField())
        self.refusing = self.add_form(self.refuse_form, layout.button(self.tr("Refuse"), self._refuse, kind="primary"))
        self.pressing = self.add_form(
            self.press_form, layout.button(self.tr("It was sealed"), self._press, kind="primary", icon="stamp")
        )
        nothing = Empty(
            self.tr("No seal was asked for"),
            self.tr("A seal is asked for where the paper is printed (F8), or on the agreement."),
            icon="stamp",
        )
        self.add_list(Listing(self._columns(words), self.tr("Seals"), nothing))
        self.said = layout.text_label("", wrap=True, selectable=True)
        self.column.addWidget(self.said)

    def load(self) -> None:
        """Show what waits, then what was decided."""
        self.read(seal_requests, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("G", self.tr("Grant the seal"), self._grant),
            Key("R", self.tr("Refuse the seal"), self.ask_refuse),
            Key("S", self.tr("Register the seal"), self.ask_press),
            Key("F8", self.tr("Print the request form"), self.print_request),
        ]

    def moved(self, row: SealRow | None) -> None:
        """Offer what the reader may do with the row, and say below what is known of it."""
        self.grant.setEnabled(row is not None and row.to_decide)
        self.refuse_it.setEnabled(row is not None and row.to_decide)
        self.press.setEnabled(row is not None and row.to_press)
        self.withdraw.setEnabled(row is not None and row.mine and row.state == "asked")
        self.paper.setEnabled(row is not None)
        self.said.setText("" if row is None else "\n".join(self._told(row)))
        self.said.setVisible(row is not None)

    def ask_refuse(self) -> None:
        """Open the form for the reason."""
        if self.refuse_it.isEnabled() and not self.refuse_it.isHidden():
            self.refuse_form.clear_errors()
            self.why_not.put("")
            self.refusing.open_at(self.why_not)

    def ask_press(self) -> None:
        """Open the form of the register."""
        row = self.row
        if row is not None and self.press.isEnabled() and not self.press.isHidden():
            self.press_form.clear_errors()
            self.name.put(self.page.words.label("seal_kind", row.seal_kind.value))
            self.copies.setRange(1, row.copies)
            self.copies.setValue(row.copies)
            self.note.put("")
            self.second.load()
            self.pressing.open_at(self.name)

    def print_request(self) -> None:
        """Show the request form."""
        if self.row is not None:
            show_seal_request(self.page, self.row.id)

    def print_register(self) -> None:
        """Show the register of the last thirty days."""
        today = texts.today_of(self.page)
        show_seal_register(self.page, today - _MONTH, today)

    def _grant(self) -> None:
        row = self.row
        if row is not None and self.grant.isEnabled() and not self.grant.isHidden():
            self.do(
                lambda s: desk.decide_seal(s, row.id, granted=True).id,
                "sealing.approve",
                self.tr("The seal is granted."),
            )

    def _refuse(self) -> None:
        row, why = self.row, self.why_not.text()
        if row is not None:
            self.do(
                lambda s: desk.decide_seal(s, row.id, granted=False, note=why).id,
                "sealing.approve",
                self.tr("The seal is refused; who asked sees why."),
                form=self.refuse_form,
                opening=self.refusing,
            )

    def _press(self) -> None:
        row, name, copies, note = self.row, self.name.text(), self.copies.value(), self.note.text()
        second = self.second.person()
        if row is not None:
            self.do(
                lambda s: desk.press_seal(s, row.id, name, copies, second, note=note).id,
                "sealing.register",
                self.tr("The seal is in the register."),
                form=self.press_form,
                opening=self.pressing,
            )

    def _withdraw(self) -> None:
        row = self.row
        if row is not None:
            self.do(lambda s: desk.withdraw_seal(s, row.id).id, "sealing.request", self.tr("Taken back."))

    def _told(self, row: SealRow) -> list[str]:
        lines = [self.tr("What for: {0}").format(row.why)]
        if row.decided_at is not None:
            said = self.tr("Granted by {0}, {1}") if row.granted else self.tr("Refused by {0}, {1}")
            decided = said.format(row.decider, texts.moment(row.decided_at))
            lines.append(texts.dotted(decided, row.decision_note))
        if row.use is not None:
            use = row.use
            lines.append(
                self.tr("Sealed {0}: {1}, {2} copies, by {3}, present: {4}").format(
                    texts.moment(use.sealed_at), use.seal_name, use.copies, use.keeper, use.second or "—"
                )
            )
        return lines

    def _columns(self, words: Wording) -> list[Column[SealRow]]:
        return [
            Column(
                "state",
                self.tr("State"),
                lambda row: words.label("seal_state", row.state),
                width=150,
                tone=lambda row: TONES[row.state],
                bold=lambda row: row.to_decide or row.to_press,
                icon=lambda row: _ICONS[row.state],
            ),
            Column(
                "paper",
                self.tr("Paper"),
                lambda row: texts.dotted(words.label("paper", row.paper_kind), row.customer),
                tip=lambda row: row.sha256,
            ),
            Column("seal", self.tr("Seal"), lambda row: words.label("seal_kind", row.seal_kind.value), width=130),
            Column("copies", self.tr("Copies"), lambda row: str(row.copies), width=64, numeric=True, align="right"),
            Column("by", self.tr("Asked by"), lambda row: row.requester, width=90),
            Column("at", self.tr("Asked at"), lambda row: texts.moment(row.requested_at), width=150, numeric=True),
            Column("no", self.tr("Number"), lambda row: row.no, width=142, numeric=True),
        ]
