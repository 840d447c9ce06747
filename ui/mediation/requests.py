"""Requests (协查): what was asked of whom until when, reminders, answers with their exhibit, the letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox

from app.mediation import desk
from app.mediation.codes import RequestChannel, RequestState
from app.mediation.desk import Question
from app.mediation.views import Investigation, RequestRow, TaskRow
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.mediation import words as told
from ui.mediation.printing import show_letter
from ui.mediation.section import Exhibits, Section
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class RequestsSection(Section):
    """See the module; `ask(task)` opens the form for a task."""

    def build(self) -> None:
        """Make list and forms."""
        self._task: TaskRow | None = None
        self._giving_up = False
        self.new = layout.button(self.tr("Ask…  A"), self.ask, icon="plus")
        self.answer = layout.button(self.tr("Answer…  E"), self.ask_answer, icon="check")
        self.remind = layout.button(self.tr("Reminded…  M"), self.ask_remind, icon="bell")
        self.none = layout.button(self.tr("No answer…  N"), lambda: self.ask_end(False), icon="warning")
        self.back = layout.button(self.tr("Take back…  B"), lambda: self.ask_end(True), icon="undo")
        self.letter = layout.button(self.tr("Letter  L"), self.print_letter, kind="quiet", icon="printer")
        for one in (self.new, self.answer, self.remind, self.none, self.back):
            one.setVisible(self.works)
        self.bar(self.answer, self.remind, self.none, self.back, self.letter, 1, self.new)
        self._build_forms()
        nothing = Empty(
            self.tr("Nothing was asked yet"),
            self.tr("Ask a department, a merchant, the acquirer or the police with A; it goes into the log by itself."),
            icon="mail",
        )
        self.add_list(Listing(self._columns(), self.tr("Requests"), nothing), self._opened)
        self.said = layout.text_label("", wrap=True, selectable=True)
        self.column.addWidget(self.said)

    def show_found(self, found: Investigation) -> None:
        """Show the requests."""
        super().show_found(found)
        self.show_rows(found.requests)

    def keys(self) -> list[Key]:
        """The keys of the section."""
        keys = [Key("L", self.tr("Show the letter"), self.print_letter)]
        if self.works:
            keys += [
                Key("A", self.tr("Send a request"), lambda: self.ask()),
                Key("E", self.tr("Enter the answer"), self.ask_answer),
                Key("M", self.tr("Note a reminder"), self.ask_remind),
                Key("N", self.tr("There is no answer"), lambda: self.ask_end(False)),
                Key("B", self.tr("Take the request back"), lambda: self.ask_end(True)),
            ]
        return keys

    def moved(self, row: RequestRow | None) -> None:
        """Show question and answer in full."""
        waits = row is not None and row.state is RequestState.WAITING
        self.remind.setEnabled(waits)
        self.none.setEnabled(waits)
        self.back.setEnabled(waits)
        late = row is not None and row.state in (RequestState.NO_ANSWER, RequestState.REFUSED)
        self.answer.setEnabled(waits or late)
        self.letter.setEnabled(row is not None)
        self.said.setVisible(row is not None)
        if row is not None:
            sent = self.tr("{0} asked {1}: {2}").format(row.asked_by, row.whom, row.asked)
            exhibit = self.tr("exhibit {0}").format(row.item_no) if row.item_no else ""
            came = self.tr("Answer: {0}").format(texts.dotted(row.answer, exhibit)) if row.answer else ""
            self.said.setText("\n".join(line for line in (texts.dotted(row.number, sent), came) if line))

    def ask(self, task: TaskRow | None = None) -> None:
        """Open the form for a request, filled with what a task proposes."""
        if not self.works:
            return
        words = self.page.words
        self._task = task
        self.form.clear_errors()
        if task is not None:
            wants = str(task.wants.get(words.language.value, ""))
            self.asked.put("\n".join(part for part in (told.task_says(task, words), wants) if part))
            if task.asks is not None:
                self.party.put(task.asks.value)
                self.whom.put(words.label("asked_party", task.asks.value))
        self.opening.open_at(self.party)

    def ask_answer(self) -> None:
        """Open the form for the answer."""
        if self.can(self.answer) and self.works:
            self.answer_form.clear_errors()
            self.item.load(self.case_id)
            self.answering.open_at(self.text)

    def ask_remind(self) -> None:
        """Open the form for a reminder."""
        if self.can(self.remind) and self.works:
            self.remind_form.clear_errors()
            self.reminding.open_at(self.way)

    def ask_end(self, taken_back: bool) -> None:
        """Open the form that ends a request without an answer."""
        button = self.back if taken_back else self.none
        if self.can(button) and self.works:
            self._giving_up = not taken_back
            self.end_form.clear_errors()
            title = self.tr("Take it back") if taken_back else self.tr("Give up waiting")
            self.end_save.setText(title)
            self.end_save.setAccessibleName(title)
            self.ending.open_at(self.why)

    def print_letter(self) -> None:
        """Show the letter of the request under the cursor."""
        row: RequestRow | None = self.row
        if row is not None:
            show_letter(self.page, row.id, row.number)

    # ------------------------------------------------------------------ inside

    def _build_forms(self) -> None:
        words = self.page.words
        channels = words.labels("request_channel")
        self.form, self.answer_form = Form(words), Form(words)
        self.remind_form, self.end_form = Form(words), Form(words)
        self.party = self.form.add("party", self.tr("&Kind"), Choice(words.labels("asked_party")), required=True)
        self.party.chosen.connect(self._named)
        self.whom = self.form.add("whom", self.tr("&Whom"), TextField(), required=True)
        self.asked = self.form.add("asked", self.tr("&Question"), shelf.short(TextArea(lines=2)), required=True)
        self.channel = self.form.add("channel", self.tr("&Channel"), Choice(channels), required=True)
        self.channel.put(RequestChannel.INTERNAL.value)
        self.by = self.form.add(
            "answer_by", self.tr("Answer &by"), DateField(today=texts.today_of(self.page)),
            help=self.tr("Empty: as the rules say for whom is asked"),
        )  # fmt: skip
        self.opening = self.add_form(
            self.form, layout.button(self.tr("Send it"), self._send, kind="primary", icon="mail")
        )
        self.text = self.answer_form.add("answer", self.tr("&Answer"), shelf.short(TextArea(lines=2)), required=True)
        self.item = self.answer_form.add(
            "item_id", self.tr("E&xhibit"), Exhibits(self.page, self.tr("None came with it"))
        )
        self.refused = self.answer_form.add("refused", self.tr("They re&fuse"), QCheckBox(self.tr("will not help")))
        self.answering = self.add_form(
            self.answer_form, layout.button(self.tr("Enter the answer"), self._answer, kind="primary", icon="check")
        )
        self.way = self.remind_form.add("channel", self.tr("&Channel"), Choice(channels), required=True)
        self.way.put(RequestChannel.PHONE.value)
        self.note = self.remind_form.add("note", self.tr("&Note"), TextField())
        self.reminding = self.add_form(
            self.remind_form, layout.button(self.tr("Note the reminder"), self._remind, kind="primary", icon="bell")
        )
        self.why = self.end_form.add("answer", self.tr("W&hy"), shelf.short(TextArea(lines=2)), required=True)
        self.end_save = layout.button(self.tr("Give up waiting"), self._end, kind="primary")
        self.ending = self.add_form(self.end_form, self.end_save)

    def _named(self, key: str) -> None:
        labels = self.page.words.labels("asked_party")
        if not self.whom.text() or self.whom.text() in labels.values():
            self.whom.put(labels.get(key, ""))

    def _send(self) -> None:
        case_id = self.case_id
        question = Question(
            party=self.party.value_key(),
            whom=self.whom.text(),
            asked=self.asked.text(),
            channel=self.channel.value_key(),
            answer_by=self.by.day(),
            task_id=None if self._task is None else self._task.id,
        )
        self.do(
            lambda s: desk.ask(s, case_id, question).id,
            "mediation.investigate",
            self.tr("Sent; it stands in the log."),
            form=self.form,
            opening=self.opening,
            then=self._sent,
        )

    def _sent(self, row_id: Any) -> None:
        self._task = None
        self.wanted = row_id
        for field in (self.whom, self.asked):
            field.put("")
        self.party.put("")
        self.by.put_day(None)

    def _answer(self) -> None:
        row: RequestRow | None = self.row
        text, item, refused = self.text.text(), self.item.item(), self.refused.isChecked()
        if row is not None:
            self.do(
                lambda s: desk.note_answer(s, row.id, text, item_id=item, refused=refused).id,
                "mediation.investigate",
                self.tr("Answer entered."),
                form=self.answer_form,
                opening=self.answering,
                then=self._answered,
            )

    def _answered(self, _id: Any) -> None:
        self.text.put("")
        self.item.put("")
        self.refused.setChecked(False)

    def _remind(self) -> None:
        row: RequestRow | None = self.row
        way, note = self.way.value_key(), self.note.text()
        if row is not None:
            self.do(
                lambda s: desk.remind(s, row.id, way, note),
                "mediation.investigate",
                self.tr("Reminder noted."),
                form=self.remind_form,
                opening=self.reminding,
                then=lambda _n: self.note.put(""),
            )

    def _end(self) -> None:
        row: RequestRow | None = self.row
        why, verb = self.why.text(), desk.note_no_answer if self._giving_up else desk.withdraw
        if row is not None:
            self.do(
                lambda s: verb(s, row.id, why).id,
                "mediation.investigate",
                self.tr("Noted."),
                form=self.end_form,
                opening=self.ending,
                then=lambda _id: self.why.put(""),
            )

    def _opened(self, _row: RequestRow) -> None:
        self.ask_answer()

    def _columns(self) -> list[Column[RequestRow]]:
        words = self.page.words
        return [
            Column("seq", self.tr("No."), lambda row: str(row.seq), width=56, numeric=True, align="right"),
            Column("whom", self.tr("Asked"), lambda row: row.whom, width=170, tip=lambda row: row.whom),
            Column("asked", self.tr("Question"), lambda row: row.asked.replace("\n", " "), tip=lambda row: row.asked),
            Column("sent", self.tr("Sent"), lambda row: texts.moment(row.asked_at), width=146, numeric=True),
            Column(
                "by", self.tr("Answer by"),
                lambda row: told.due_look(row.answer_by, row.left, row.urgency, words).text,
                width=196, numeric=True,
                tone=lambda row: told.due_look(row.answer_by, row.left, row.urgency, words).tone,
                icon=lambda row: told.due_look(row.answer_by, row.left, row.urgency, words).icon,
            ),
            Column(
                "state", self.tr("State"), lambda row: told.request_look(row, words).text, width=226,
                tone=lambda row: told.request_look(row, words).tone,
                icon=lambda row: told.request_look(row, words).icon,
            ),
        ]  # fmt: skip
