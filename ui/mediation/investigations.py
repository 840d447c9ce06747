"""Investigations (调查) across cases: my tasks, requests without an answer, what is overdue, what was handed up.

A lead sees those of everybody. Enter opens the case at the row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabBar

from app.mediation import views
from app.mediation.views import DueRow, EscalationRow, RequestRow, TaskRow
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.cases.day.part import Part
from ui.mediation import words as told
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.column import Column
from ui.widgets.empty import Empty


class _Across(Part):
    """A list across cases that is read by one view."""

    def __init__(
        self,
        page: Page,
        name: str,
        query: Callable[[DeskSession], Sequence[Any]],
        columns: Sequence[Column[Any]],
        nothing: tuple[str, str, str],
        target: Callable[[Any], str],
    ) -> None:
        self._query, self._columns, self._target = query, columns, target
        self._name, self._nothing = name, nothing
        super().__init__(page)

    def build(self) -> None:
        """Make the list."""
        title, hint, icon = self._nothing
        self.add_list(Listing(self._columns, self._name, Empty(title, hint, icon=icon)), self._opened)

    def load(self) -> None:
        """Read and show."""
        self.page.jobs.query(self.page, self._query, self.show_rows, latest=self._name)

    def _opened(self, row: Any) -> None:
        if row is not None:
            self.page.navigator.open_case(row.case_id, row.no, tab="mediation", part=self._target(row), row_id=row.id)


class InvestigationsPage(Page):
    """See the module. `opened(part="tasks" | "requests" | "overdue" | "handed")`."""

    tables = frozenset(
        {"investigation_tasks", "inquiries", "notice_entries", "escalations", "cases", "staff", "absences"}
    )

    def build(self) -> None:
        """Make the parts."""
        self.head.title(self.tr("Investigations"))
        self._sees = may(self.actor.role, "mediation.view")
        if not self._sees:
            self.body_add(shelf.no_cases(), 1)
            return
        lead = may(self.actor.role, "cases.supervise")
        self.parts: dict[str, _Across] = {
            "tasks": _Across(
                self, self.tr("Tasks"), views.tasks_waiting, self._task_columns(),
                (self.tr("No task waits for you"),
                 self.tr("Tasks are put on the plan of a case: open it at Mediation and press T."), "mediation"),
                lambda _row: "plan",
            ),
            "requests": _Across(
                self, self.tr("Requests"), views.requests_waiting, self._request_columns(),
                (self.tr("Every request is answered"),
                 self.tr("What you ask of departments, merchants and others waits here for its answer."), "mail"),
                lambda _row: "requests",
            ),
            "overdue": _Across(
                self, self.tr("Overdue"), views.overdue, self._overdue_columns(),
                (self.tr("Nothing is overdue"), self.tr("Tasks and requests past their day stand here."), "check"),
                lambda row: "requests" if row.request else "plan",
            ),
            "handed": _Across(
                self, self.tr("Handed up"), views.escalations_waiting, self._handed_columns(),
                (self.tr("No case waits for your answer"),
                 self.tr("Cases handed up to you stand here until you accept them or give them back."), "users"),
                lambda _row: "plan",
            ),
        }  # fmt: skip
        titles = {
            "tasks": (self.tr("Tasks") if lead else self.tr("My tasks"), "table"),
            "requests": (self.tr("Without an answer"), "mail"),
            "overdue": (self.tr("Overdue"), "overdue"),
            "handed": (self.tr("Handed up to me"), "users"),
        }
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of the investigations"))
        self.stack = QStackedWidget()
        for name, part in self.parts.items():
            self.stack.addWidget(part)
            self.bar.addTab(theme.icon(titles[name][1]), titles[name][0])
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self.body_add(self.bar)
        self.body_add(self.stack, 1)
        self.note = self.body_add(layout.note(""))
        self.note.setVisible(False)

    @property
    def part(self) -> _Across:
        """The part that shows."""
        return list(self.parts.values())[max(self.bar.currentIndex(), 0)]

    def opened(self, **args: Any) -> None:
        """Show a part."""
        if not self._sees:
            return
        name = str(args.get("part", ""))
        if name in self.parts:
            self.parts[name].wanted = args.get("row_id")
            self.bar.setCurrentIndex(list(self.parts).index(name))
        self.part.load()
        self.jobs.query(self, views.templates, lambda found: self._faults(len(found.faults)), latest="templates")

    def refresh(self, change: Change) -> None:
        """Show the part anew."""
        del change
        if self._sees:
            self.part.load()

    def keys(self) -> list[Key]:
        """The way to the next part."""
        return [Key("Alt+PgDown", self.tr("Next part"), self._next)] if self._sees else []

    def take_focus(self) -> None:
        """Begin in the list."""
        if self._sees:
            self.part.take_focus()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("What has to be found out, across cases. Enter opens the case at the row.")

    # ------------------------------------------------------------------ inside

    def _faults(self, count: int) -> None:
        self.note.setText(
            self.tr("%n template file(s) cannot be read; the command investigation templates says why.", "", count)
        )
        self.note.setVisible(bool(count))

    def _next(self) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + 1) % self.bar.count())
        self.part.take_focus()

    def _turned(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self.part.load()
        if not self.bar.hasFocus():
            self.part.take_focus()

    def _kind(self, row: DueRow) -> str:
        return self.tr("Request") if row.request else self.tr("Task")

    def _no(self) -> Column[Any]:
        return Column("no", self.tr("Number"), lambda row: row.no, width=150, numeric=True)

    def _due(self, day: Callable[[Any], Any], title: str) -> Column[Any]:
        words = self.words
        return Column(
            "due", title,
            lambda row: told.due_look(day(row), row.left, row.urgency, words).text,
            width=196, numeric=True,
            tone=lambda row: told.due_look(day(row), row.left, row.urgency, words).tone,
            icon=lambda row: told.due_look(day(row), row.left, row.urgency, words).icon,
        )  # fmt: skip

    def _task_columns(self) -> list[Column[TaskRow]]:
        words = self.words
        return [
            self._due(lambda row: row.due, self.tr("Due")),
            Column("task", self.tr("To find out"), lambda row: told.task_says(row, words),
                   tip=lambda row: told.task_details(row, words)),
            Column("owner", self.tr("Whose"), lambda row: told.owner_said(row, words), width=150),
            Column("state", self.tr("State"), lambda row: told.task_look(row, words).text, width=110,
                   tone=lambda row: told.task_look(row, words).tone, icon=lambda row: told.task_look(row, words).icon),
            Column("customer", self.tr("Customer"), lambda row: row.customer, width=90),
            self._no(),
        ]  # fmt: skip

    def _request_columns(self) -> list[Column[RequestRow]]:
        words = self.words
        return [
            self._due(lambda row: row.answer_by, self.tr("Answer by")),
            Column("whom", self.tr("Asked"), lambda row: row.whom, width=160),
            Column("asked", self.tr("Question"), lambda row: row.asked.replace("\n", " "), tip=lambda row: row.asked),
            Column("state", self.tr("State"), lambda row: told.request_look(row, words).text, width=226),
            Column("by", self.tr("Asked by"), lambda row: row.asked_by, width=90),
            self._no(),
        ]

    def _overdue_columns(self) -> list[Column[DueRow]]:
        language = self.words.language.value
        return [
            self._due(lambda row: row.due, self.tr("Due")),
            Column("kind", self.tr("Kind"), self._kind, width=100,
                   icon=lambda row: "mail" if row.request else "table"),
            Column("says", self.tr("What"), lambda row: str(row.says[language]).replace("\n", " "),
                   tip=lambda row: str(row.says[language])),
            Column("whose", self.tr("Whose"), lambda row: row.whose or "—", width=100),
            self._no(),
        ]  # fmt: skip

    def _handed_columns(self) -> list[Column[EscalationRow]]:
        return [
            Column("at", self.tr("When"), lambda row: texts.moment(row.asked_at), width=150, numeric=True),
            Column("reason", self.tr("Why it is complex"), lambda row: row.reason, tip=lambda row: row.reason),
            Column("by", self.tr("Handed up by"), lambda row: row.asked_by, width=120),
            Column("customer", self.tr("Customer"), lambda row: row.customer, width=90),
            self._no(),
        ]
