"""Supervision slips (督办单): what is asked of me, answered in place; for a lead all that wait, the late ones red."""

from __future__ import annotations

from typing import Any

from app.cases import desk
from app.cases.daywork import Standing
from app.cases.views import SlipRow, slips_answered, slips_waiting
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.day.errands import tone_of, when_said
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.cases.day.slip_form import SlipForm
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea


def _read(session: DeskSession) -> list[SlipRow]:
    return [*slips_waiting(session), *slips_answered(session)]


class SlipsPart(Part):
    """See the module."""

    tables = frozenset({"slips", "absences"})

    def build(self) -> None:
        """Make list and forms."""
        words = self.page.words
        lead = may(self.page.actor.role, "cases.supervise")
        self.answer = layout.button(self.tr("Answer…  A"), self.ask_answer, icon="edit")
        self.withdraw = layout.button(self.tr("Take back"), self._withdraw, kind="quiet", icon="undo")
        self.new = layout.button(self.tr("Give a slip…  P"), self.ask_new, icon="plus")
        self.withdraw.setVisible(lead)
        self.new.setVisible(lead)
        self.bar(self.answer, self.withdraw, 1, self.new)
        self.form = SlipForm(self.page)
        self.column.addWidget(self.form)
        self.said = layout.text_label("", wrap=True, selectable=True)
        self.answer_form = Form(words)
        self.text = self.answer_form.add("answer", self.tr("&Answer"), shelf.short(TextArea(lines=3)), required=True)
        self.answering = self.add_form(
            self.answer_form, layout.button(self.tr("Send the answer"), self._answer, kind="primary")
        )
        nothing = Empty(self.tr("Nothing is asked"), self.tr("Slips of the lead stand here and in Today."), icon="bell")
        self.add_list(Listing(self._columns(words), self.tr("Supervision slips"), nothing))
        self.column.addWidget(self.said)

    def load(self) -> None:
        """Show what waits, then what was answered."""
        self.read(_read, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("A", self.tr("Answer the slip"), self.ask_answer),
            Key("P", self.tr("Give a slip"), self.ask_new),
        ]

    def moved(self, row: SlipRow | None) -> None:
        """Show the whole question and answer below."""
        waits = row is not None and row.standing is not None
        self.answer.setEnabled(row is not None and waits and row.mine)
        self.withdraw.setEnabled(waits)
        parts = [] if row is None else [self.tr("Question: {0}").format(row.question)]
        if row is not None and row.answered_at is not None:
            told = texts.dotted(row.answered_by, texts.moment(row.answered_at))
            parts.append(self.tr("Answer ({0}): {1}").format(told, row.answer))
        self.said.setText("\n".join(parts))
        self.said.setVisible(bool(parts))

    def ask_new(self) -> None:
        """Open the form for a new slip."""
        if not self.new.isHidden():
            self.form.ask()

    def ask_answer(self) -> None:
        """Open the form for the answer."""
        if self.answer.isEnabled():
            self.answer_form.clear_errors()
            self.answering.open_at(self.text)

    def _answer(self) -> None:
        row, said = self.row, self.text.text()
        if row is not None:
            self.do(
                lambda s: desk.answer_slip(s, row.id, said).id,
                "cases.answer_slip",
                self.tr("Answered."),
                form=self.answer_form,
                opening=self.answering,
                then=self._answered,
            )

    def _answered(self, _id: Any) -> None:
        self.text.put("")

    def _withdraw(self) -> None:
        row = self.row
        if row is not None:
            self.do(lambda s: desk.withdraw_slip(s, row.id).id, "cases.supervise", self.tr("Taken back."))

    def _columns(self, words: Wording) -> list[Column[SlipRow]]:
        def when(row: SlipRow) -> str:
            if row.standing is None:
                return self.tr("Answered")
            return when_said(row.answer_by, row.standing, words)

        return [
            Column(
                "by",
                self.tr("Answer by"),
                when,
                width=210,
                numeric=True,
                tone=lambda row: tone_of(row.standing) if row.standing else "good",
                bold=lambda row: row.standing is Standing.LATE,
                icon=lambda row: (
                    "check" if row.standing is None else "overdue" if row.standing is Standing.LATE else "clock"
                ),
            ),
            Column("question", self.tr("Question"), lambda row: row.question, tip=lambda row: row.question),
            Column("receiver", self.tr("Asked"), lambda row: row.receiver, width=90),
            Column("giver", self.tr("Asks"), lambda row: row.giver, width=90),
            Column("no", self.tr("Number"), lambda row: row.no or "—", width=142, numeric=True),
        ]
