"""The plan (调查方案): tasks in order with whose they are and until when, and what can be done with each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from app.mediation import desk
from app.mediation.codes import OVER, Burden, TaskState
from app.mediation.views import Investigation, TaskRow
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.cases.day.people import Person
from ui.mediation import words as told
from ui.mediation.section import Section
from ui.mediation.template import TemplateForm
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class PlanSection(Section):
    """See the module; `asking(task)` fires when a request is to be sent for one."""

    asking = Signal(object)

    def build(self) -> None:
        """Make list and forms."""
        words = self.page.words
        self._ending = TaskState.DONE
        self.hand = layout.button(self.tr("In hand  H"), self.take_in_hand, icon="play")
        self.done = layout.button(self.tr("Done…  D"), lambda: self.ask_end(TaskState.DONE), icon="check")
        self.skip = layout.button(self.tr("Not needed…  N"), lambda: self.ask_end(TaskState.NOT_NEEDED), icon="minus")
        self.again = layout.button(self.tr("Open again…  O"), lambda: self.ask_end(TaskState.OPEN), icon="undo")
        self.pass_on = layout.button(self.tr("Give, due…  G"), self.ask_give, icon="user")
        self.query = layout.button(self.tr("Ask…  Q"), self.ask_request, icon="mail")
        up = layout.tool("chevron-up", self.tr("Move up"), lambda: self.move_by(-1), small=True)
        down = layout.tool("chevron-down", self.tr("Move down"), lambda: self.move_by(1), small=True)
        self.off = layout.tool("trash", self.tr("Take off the plan"), self.take_off, small=True)
        self.take = layout.button(self.tr("Template…  T"), self.ask_template, icon="table")
        self.add = layout.button(self.tr("Add…  A"), self.ask_task, icon="plus")
        self._acts = (self.hand, self.done, self.skip, self.again, self.pass_on, self.query, up, down, self.off)
        for one in (*self._acts, self.take, self.add):
            one.setVisible(self.works)
        self.bar(*self._acts, 1, self.take, self.add)
        self.template = TemplateForm(self.page, self._taken)
        self.column.addWidget(self.template)
        self._build_forms()
        nothing = Empty(
            self.tr("There is no plan yet"),
            self.tr("Take up a template with T: it proposes what has to be found out, and who has to show it."),
            icon="mediation",
        )
        self.add_list(Listing(self._columns(), self.tr("Tasks of the plan"), nothing), self._opened)
        self.said = layout.text_label("", "muted", wrap=True, selectable=True)
        self.column.addWidget(self.said)
        del words

    def show_found(self, found: Investigation) -> None:
        """Show the tasks that are on the plan."""
        super().show_found(found)
        self.show_rows([row for row in found.tasks if not row.removed])

    def keys(self) -> list[Key]:
        """The keys of the section."""
        if not self.works:
            return []
        return [
            Key("T", self.tr("Take up a template"), self.ask_template),
            Key("A", self.tr("Add a task"), self.ask_task),
            Key("H", self.tr("Take the task in hand"), self.take_in_hand),
            Key("D", self.tr("The task is done"), lambda: self.ask_end(TaskState.DONE)),
            Key("N", self.tr("The task is not needed"), lambda: self.ask_end(TaskState.NOT_NEEDED)),
            Key("O", self.tr("Open the task again"), lambda: self.ask_end(TaskState.OPEN)),
            Key("G", self.tr("Give the task, change its day"), self.ask_give),
            Key("Q", self.tr("Send a request for the task"), self.ask_request),
        ]

    def moved(self, row: TaskRow | None) -> None:
        """Show what belongs to the task; offer what may be done with it."""
        going = row is not None and row.state not in OVER
        self.hand.setEnabled(row is not None and row.state is TaskState.OPEN)
        for one in (self.done, self.skip, self.pass_on, self.query, self.off):
            one.setEnabled(going)
        self.again.setEnabled(row is not None and row.state in OVER)
        self.said.setText("" if row is None else told.task_details(row, self.page.words))
        self.said.setVisible(row is not None)

    # ------------------------------------------------------------------ acts

    def ask_template(self) -> None:
        """Open the template that fits the case."""
        self.template.ask(self.case_id)

    def ask_task(self) -> None:
        """Open the form for a task of one's own."""
        self.task_form.clear_errors()
        self.owner.load()
        self.adding.open_at(self.text)

    def take_in_hand(self) -> None:
        """Take the task under the cursor in hand."""
        row: TaskRow | None = self.row
        if row is not None and self.can(self.hand):
            self.do(lambda s: desk.take_in_hand(s, row.id).id, "mediation.investigate", self.tr("In hand."))

    def ask_end(self, state: TaskState) -> None:
        """Open the form that ends a task, or opens it again."""
        button = {TaskState.DONE: self.done, TaskState.NOT_NEEDED: self.skip, TaskState.OPEN: self.again}[state]
        if not self.can(button):
            return
        self._ending = state
        self.end_form.clear_errors()
        titles = {
            TaskState.DONE: self.tr("Note the result"),
            TaskState.NOT_NEEDED: self.tr("It is not needed"),
            TaskState.OPEN: self.tr("Open it again"),
        }
        self.end_save.setText(titles[state])
        self.end_save.setAccessibleName(titles[state])
        self.ending.open_at(self.result)

    def ask_give(self) -> None:
        """Open the form for owner and day."""
        row: TaskRow | None = self.row
        if row is None or not self.can(self.pass_on):
            return
        self.give_form.clear_errors()
        self.due.put_day(row.due)
        owner = row.owner_id
        self.to.load(lambda: self.to.put("" if owner is None else str(owner)))
        self.giving.open_at(self.to)

    def ask_request(self) -> None:
        """Send a request for the task under the cursor."""
        if self.row is not None and self.can(self.query):
            self.asking.emit(self.row)

    def move_by(self, by: int) -> None:
        """Move the task under the cursor."""
        row: TaskRow | None = self.row
        if row is not None:
            self.wanted = row.id
            self.do(lambda s: desk.move_task(s, row.id, by), "mediation.investigate", "")

    def take_off(self) -> None:
        """Take the task under the cursor off the plan; can be undone."""
        row: TaskRow | None = self.row
        if row is None or not self.can(self.off):
            return

        def undo() -> None:
            self.do(lambda s: desk.put_back(s, row.id).id, "mediation.investigate", "")

        self.do(
            lambda s: desk.take_off(s, row.id).id,
            "mediation.investigate",
            "",
            then=lambda _id: self.page.notices.undoable(self.tr("Taken off the plan"), undo),
        )

    # ------------------------------------------------------------------ inside

    def _build_forms(self) -> None:
        words, today = self.page.words, texts.today_of(self.page)
        self.task_form, self.end_form, self.give_form = Form(words), Form(words), Form(words)
        self.text = self.task_form.add("text", self.tr("What to find &out"), TextField(), required=True)
        self.burden = self.task_form.add("burden", self.tr("&Burden"), Choice(words.labels("burden")), required=True)
        self.burden.put(Burden.BANK.value)
        self.wants = self.task_form.add("wants", self.tr("&Evidence wanted"), TextField())
        self.owner = self.task_form.add("owner_id", self.tr("&Whose"), Person(self.page, empty=self.tr("Nobody yet")))
        self.until = self.task_form.add(
            "due_on", self.tr("D&ue"), DateField(today=today), help=self.tr("Empty: in three working days")
        )
        self.adding = self.add_form(
            self.task_form, layout.button(self.tr("Put it on the plan"), self._add, kind="primary")
        )
        self.result = self.end_form.add(
            "result", self.tr("&Result, reason"), shelf.short(TextArea(lines=2)), required=True
        )
        self.end_save = layout.button(self.tr("Note the result"), self._end, kind="primary", icon="check")
        self.ending = self.add_form(self.end_form, self.end_save)
        self.to = self.give_form.add("owner_id", self.tr("&Whose"), Person(self.page, empty=self.tr("Nobody yet")))
        self.due = self.give_form.add("due_on", self.tr("D&ue"), DateField(today=today), required=True)
        self.giving = self.add_form(self.give_form, layout.button(self.tr("Change it"), self._give, kind="primary"))

    def _add(self) -> None:
        case_id, text, burden, wants = self.case_id, self.text.text(), self.burden.value_key(), self.wants.text()
        owner, day = self.owner.person(), self.until.day()
        self.do(
            lambda s: desk.add_task(s, case_id, text, burden, day, owner_id=owner, wants=wants).id,
            "mediation.investigate",
            self.tr("On the plan."),
            form=self.task_form,
            opening=self.adding,
            then=self._added,
        )

    def _added(self, _id: Any) -> None:
        for field in (self.text, self.wants):
            field.put("")
        self.until.put_day(None)

    def _end(self) -> None:
        row: TaskRow | None = self.row
        words, state = self.result.text(), self._ending
        verb = {TaskState.DONE: desk.finish, TaskState.NOT_NEEDED: desk.set_aside, TaskState.OPEN: desk.reopen}[state]
        if row is not None:
            self.do(
                lambda s: verb(s, row.id, words).id,
                "mediation.investigate",
                self.tr("Noted."),
                form=self.end_form,
                opening=self.ending,
                then=lambda _id: self.result.put(""),
            )

    def _give(self) -> None:
        row: TaskRow | None = self.row
        owner, day = self.to.person(), self.due.day()
        if row is None:
            return
        if day is None:
            self.give_form.rows["due_on"].refuse(self.tr("Say the day."))
            return

        def change(session: Any) -> None:
            if owner is not None and owner != row.owner_id:
                desk.give(session, row.id, owner)
            if day != row.due:
                desk.put_due(session, row.id, day)

        self.do(change, "mediation.investigate", self.tr("Changed."), form=self.give_form, opening=self.giving)

    def _taken(self, count: int) -> None:
        self.page.notices.good(self.tr("%n task(s) put on the plan", "", count))
        self.take_focus()

    def _opened(self, _row: TaskRow) -> None:
        self.ask_end(TaskState.DONE)

    def _columns(self) -> list[Column[TaskRow]]:
        words = self.page.words
        return [
            Column("task", self.tr("To find out"), lambda row: told.task_says(row, words),
                   tip=lambda row: f"{told.task_says(row, words)}\n{told.task_details(row, words)}"),
            Column("burden", self.tr("Burden"), lambda row: words.label("burden", row.burden.value), width=140),
            Column("owner", self.tr("Whose"), lambda row: told.owner_said(row, words), width=150),
            Column(
                "due", self.tr("Due"),
                lambda row: told.due_look(row.due, row.left, row.urgency, words).text,
                width=196, numeric=True,
                tone=lambda row: told.due_look(row.due, row.left, row.urgency, words).tone,
                icon=lambda row: told.due_look(row.due, row.left, row.urgency, words).icon,
            ),
            Column(
                "state", self.tr("State"), lambda row: told.task_look(row, words).text, width=110,
                tone=lambda row: told.task_look(row, words).tone, icon=lambda row: told.task_look(row, words).icon,
            ),
        ]  # fmt: skip
