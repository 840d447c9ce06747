"""Sheets and letters (转办单、来信) on the overview: what each states, when it was answered; noted here."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.codes import Channel
from app.cases.views import CaseOverview, ReferralRow, referrals_of
from ui.cases import shelf, texts
from ui.cases.cards.base import Card, Opening
from ui.cases.sheet_form import SheetForm
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

WRITTEN = (
    Channel.REGULATOR, Channel.PBOC_HOTLINE, Channel.CITY_HOTLINE, Channel.PETITION, Channel.LETTER,
    Channel.THIRD_PARTY,
)  # fmt: skip
"""Channels by which a complaint comes on paper, from somebody else than the customer or by post."""


class SheetsCard(Card):
    """See the module; `go()` opens the form for a new sheet."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.new = layout.button(self.tr("Note a sheet…"), self.go, kind="quiet", icon="plus")
        self.name(self.tr("Sheets and letters"), self.new)
        self.shelf = shelf.Shelf(gap=2)
        self.add(self.shelf)
        self._own: UUID | None = None
        self.form = SheetForm(page.words, texts.today_of(page))
        self.save = layout.button(self.tr("Save"), self._save, kind="primary")
        self.opening = Opening(self.form, self.save)
        self.add(self.opening)
        self._answered: UUID | None = None
        self.answer = Form(page.words)
        self.day = self.answer.add(
            "answered_on", self.tr("Answered on"), DateField(today=texts.today_of(page)), required=True
        )
        self.number = self.answer.add("answer_no", self.tr("Number of the answer"), TextField())
        self.note = self.answer.add("answer_note", self.tr("About it"), shelf.short(TextArea(lines=2)))
        self.send = layout.button(self.tr("Note the answer"), self._send, kind="primary")
        self.answering = Opening(self.answer, self.send)
        self.add(self.answering)
        self._told: UUID | None = None
        self.tell = Form(page.words)
        self.how = self.tell.add("how", self.tr("How they are told"), Choice(page.words.labels("delivery_how")))
        self.letter = self.tell.add("note", self.tr("Number of the letter"), TextField())
        self.tell_it = layout.button(self.tr("Note that they were told"), self._tell, kind="primary")
        self.telling = Opening(self.tell, self.tell_it)
        self.add(self.telling)

    def show_case(self, overview: CaseOverview) -> None:
        """Read the sheets; there are few, and most cases have none."""
        self.new.setVisible(self.may("cases.edit"))
        self.setVisible(overview.header.channel in WRITTEN)
        case_id = overview.header.case_id
        self.page.jobs.query(self, lambda s: referrals_of(s, case_id), self._show, latest="sheets")

    def go(self) -> None:
        """Note a further sheet."""
        if not self.new.isHidden():
            self.setVisible(True)
            self._edit(None)

    def _show(self, rows: Sequence[ReferralRow]) -> None:
        if rows:
            self.setVisible(True)
        nothing = [
            layout.text_label(self.tr("No sheet is noted: its own day would win over the rule."), "muted", wrap=True)
        ]
        self.shelf.put(tuple(rows), lambda: [self._row(one) for one in rows] or nothing)

    def _said(self, row: ReferralRow) -> list[str]:
        said = [self.tr("received {0}").format(row.received_on.isoformat())]
        if row.posted_on is not None:
            said.append(self.tr("post stamp {0}").format(row.posted_on.isoformat()))
        if row.code:
            said.append(self.tr("class {0}").format(row.code))
        if row.due_on is not None:
            said.append(self.tr("due {0}").format(row.due_on.isoformat()))
        if row.answered_on is not None:
            said.append(self.tr("answered {0} {1}").format(row.answered_on.isoformat(), row.answer_no).strip())
        elif row.reply_asked:
            said.append(self.tr("a reply is asked for"))
        if row.told_on is not None:
            said.append(self.tr("told of the acceptance {0}").format(row.told_on.isoformat()))
        if row.contact:
            said.append(self.tr("call {0}").format(row.contact))
        if row.papers:
            said.append(self.tr("with {0}").format("、".join(row.papers)))
        if row.data_agreed is not None:
            said.append(
                self.tr("the customer agreed to data passed back")
                if row.data_agreed
                else self.tr("the customer did not agree to data passed back")
            )
        return said

    def _row(self, row: ReferralRow) -> QWidget:
        name = layout.text_label(texts.dotted(row.sender, row.sheet_no), "strong", wrap=True, selectable=True)
        said = self._said(row)
        box = layout.column(name, layout.text_label(texts.dotted(*said), "muted", wrap=True, selectable=True), gap=1)
        if row.asks:
            box.addWidget(layout.text_label(self.tr("Asks: {0}").format(row.asks), wrap=True, selectable=True))
        if row.answer_note:
            box.addWidget(layout.text_label(row.answer_note, "muted", wrap=True))
        line = layout.row(box, 1, gap=1)
        line.setStretch(0, 1)
        if self.may("cases.edit"):
            if row.answered_on is None:
                line.addWidget(
                    layout.button(self.tr("Answered…"), lambda: self._answer(row), kind="quiet", icon="check")
                )
            if row.told_on is None:
                line.addWidget(
                    layout.button(self.tr("Tell them…"), lambda: self._ask_tell(row), kind="quiet", icon="mail")
                )
            line.addWidget(layout.tool("edit", self.tr("Correct {0}").format(row.sender), lambda: self._edit(row)))
        return layout.holder(line)

    def _edit(self, row: ReferralRow | None) -> None:
        self._own = None if row is None else row.id
        self.answering.shut()
        self.form.put_row(row)
        self.opening.open_at(self.form.whom)

    def _answer(self, row: ReferralRow) -> None:
        self._answered = row.id
        self.opening.shut()
        self.answer.clear_errors()
        self.day.put_day(texts.today_of(self.page))
        self.number.put("")
        self.note.put("")
        self.answering.open_at(self.number)

    def _ask_tell(self, row: ReferralRow) -> None:
        self._told = row.id
        self.opening.shut()
        self.answering.shut()
        self.tell.clear_errors()
        self.how.put("ems")
        self.letter.put("")
        self.telling.open_at(self.how)

    def _tell(self) -> None:
        own, how, note = self._told, self.how.value_key(), self.letter.text()
        if own is not None:
            self.change(
                lambda s: desk.tell_sender(s, own, how, note).id,
                "cases.tell_sender",
                lambda _id: self._done(self.telling, self.tr("Noted; the delivery stands in the day's work.")),
                failed=self.tell.refuse,
                busy=self.tell_it,
            )

    def _save(self) -> None:
        case_id, own, data = self.case_id, self._own, self.form.data()
        self.change(
            lambda s: (desk.add_referral(s, case_id, data) if own is None else desk.update_referral(s, own, data)).id,
            "cases.referral",
            lambda _id: self._done(self.opening, self.tr("Sheet noted.")),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _send(self) -> None:
        own, day, number, note = self._answered, self.day.day(), self.number.text(), self.note.text()
        if own is not None:
            self.change(
                lambda s: desk.answer_referral(s, own, day, number, note).id,
                "cases.answer_referral",
                lambda _id: self._done(self.answering, self.tr("The answer is noted; the clock of the sheet stops.")),
                failed=self.answer.refuse,
                busy=self.send,
            )

    def _done(self, opening: Opening, said: str) -> None:
        opening.shut()
        self.page.notices.good(said)
