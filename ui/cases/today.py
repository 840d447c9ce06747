"""Today (今日): counts on top, what to do by time, who is waiting, and the large button for a new walk-in.

It is the first page of every day, so it answers three questions without a press: what presses, whom do I serve next,
what was asked of me. What was promised stands above the legal clocks: a person sits by the telephone. Everything comes
by one query; waiting minutes are told anew every half minute while it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer

from app.cases.views import View, waiting
from app.kernel.actor import Role
from app.staff.powers import may
from ui.cases import shelf, texts
from ui.cases.day.agenda import Agenda
from ui.cases.day.printing import show_morning
from ui.cases.feed_line import FeedLine
from ui.cases.task_columns import task_columns
from ui.cases.tasks import Day, Task, read
from ui.cases.tile import Tile
from ui.cases.waiting import WaitingPanel
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.shell.sync_badge import SyncState
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.paged import PagedModel
from ui.widgets.paged_table import PagedTable

_MINUTE_MS = 30_000
_TILES = (View.TO_ACCEPT, View.DUE_SOON, View.OVERDUE, View.TO_SIGN)
_LEAD_TILES = (View.TO_APPROVE, View.UNASSIGNED)
_PRESSING = {View.OVERDUE: ("overdue", "danger"), View.DUE_SOON: ("clock", "soon")}


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[Task]
    next: str | None = None


class TodayPage(Page):
    """See the module."""

    tables = frozenset(
        {
            "cases", "visits", "extensions", "agreements", "staff", "promises", "promise_attempts", "slips",
            "deliveries", "originals", "warnings", "absences", "shift_handovers", "investigation_tasks", "inquiries",
            "escalations",
            "event_follow_ups",
            "seal_requests", "seal_uses", "clock_notes",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make tiles, list and waiting panel; somebody who sees no cases gets a sentence instead."""
        self._tasks: tuple[Task, ...] = ()
        self._sees = may(self.actor.role, "cases.view")
        self.head.title(self.tr("Today"), texts.today_of(self).isoformat())
        if not self._sees:
            self.body_add(shelf.no_cases(), 1)
            return
        self.head.add(
            layout.button(self.tr("The day's work"), lambda: self.navigator.go("day-work"), kind="quiet", icon="phone")
        )
        if may(self.actor.role, "cases.supervise"):
            self.morning = self.head.add(
                layout.button(self.tr("Morning sheet"), lambda: show_morning(self), icon="printer")
            )
        self._build_top()
        self.model: PagedModel[Task] = PagedModel(
            task_columns(self.words), self._fetch, key=lambda task: task.key, page=500
        )
        self.empty = Empty(*self._nothing(), icon="check-circle")
        self.table = PagedTable(self.model, empty=self.empty)
        self.table.setAccessibleName(self.tr("To do"))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.opened.connect(self._open)
        self.note = layout.text_label("", "muted")
        self.agenda = Agenda(self)
        self.feeds = FeedLine(self)
        self.agenda.filled.connect(lambda _any: self.set_keys())
        to_do = layout.row(layout.heading(self.tr("To do")), self.note, 1)
        left = layout.column(self.feeds, self.agenda, to_do, self.table)
        left.setStretch(left.count() - 1, 1)
        self.waiting = WaitingPanel(self)
        self.waiting.setFixedWidth(theme.WIDTH["preview"] + theme.space(5))
        both = layout.row(left, self.waiting, gap=3)
        both.setStretch(0, 1)
        self.body_add(layout.holder(both), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self._tell_minutes)
        self._timer.start()

    def opened(self, **args: Any) -> None:
        """Show the day."""
        del args
        self._load()

    def refresh(self, change: Change) -> None:
        """Show the day anew."""
        del change
        self._load()

    def keys(self) -> list[Key]:
        """The keys of the page."""
        if not self._sees:
            return []
        keys = self.agenda.keys()
        if may(self.actor.role, "cases.register"):
            keys.append(Key("W", self.tr("Take a number"), self.waiting.take_number))
            keys.append(Key("N", self.tr("Call the next one"), self.waiting.call_next))
        return keys

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("What to do by time, then who is waiting. Enter opens the case where the work is.")

    def take_focus(self) -> None:
        """Begin in the list."""
        if self._sees:
            (self.table if self.agenda.isHidden() else self.agenda.table).setFocus()

    # ------------------------------------------------------------------ inside

    def _build_top(self) -> None:
        views = _TILES + (_LEAD_TILES if self.actor.role is Role.LEAD else ())
        self.tiles: dict[View, Tile] = {}
        for view in views:
            icon, tone = _PRESSING.get(view, ("", ""))
            self.tiles[view] = Tile(self.words.label("view", view.value), self._to(view), icon=icon, tone=tone)
        self.new = layout.button(self.tr("New walk-in  F2"), lambda: self.navigator.go("walk-in"), kind="large-primary")
        self.new.setIcon(theme.icon("plus", "accent_ink"))
        layout.only_if(self.new, may(self.actor.role, "cases.register"))
        self.conflicts = Tile(
            self.tr("Conflicts"), lambda: self.navigator.go("sync", part="conflicts"), icon="warning", tone="danger"
        )
        self._show_conflicts(self.context.sync.state if self.context.sync is not None else SyncState())
        if self.context.sync is not None:
            self.context.sync.stood.connect(self._show_conflicts)
        self.body_add(layout.holder(layout.row(*self.tiles.values(), self.conflicts, 1, self.new, gap=2)))

    def _show_conflicts(self, state: SyncState) -> None:
        # There only while somebody has to decide: a desk that stands alone never has any.
        self.conflicts.setVisible(bool(state.conflicts))
        self.conflicts.put(state.conflicts)

    def _to(self, view: View) -> Callable[[], None]:
        return lambda: self.navigator.go("cases", view=view.value)

    def _load(self) -> None:
        if self._sees:
            self.jobs.query(self, read, self._show, latest="day")

    def _tell_minutes(self) -> None:
        if self.isVisible():
            self.jobs.query(self, waiting, self.waiting.put, latest="waiting")

    def _show(self, day: Day) -> None:
        self.head.title(self.tr("Today"), texts.dotted(day.day.isoformat(), self._weekday(day.day.weekday())))
        for view, tile in self.tiles.items():
            tile.put(day.counts.get(view, 0))
        self._tasks = day.tasks
        self.model.reload()
        self.note.setText(self.tr("The most pressing; all of them stand under Cases") if day.more else "")
        self.waiting.put(day.waiting)
        self.waiting.put_served(day.served)
        self.agenda.put(day.errands)
        self.feeds.load()

    def _fetch(self, token: str | None, done: Callable[[_All], None]) -> None:
        del token
        done(_All(self._tasks))

    def _open(self, task: Task) -> None:
        more: dict[str, Any] = {"spot": task.spot} if task.spot else {}
        self.navigator.open_case(task.case_id, task.no, tab=task.tab, **more)

    def _nothing(self) -> tuple[str, str]:
        if self.actor.role is Role.AUDITOR:
            return self.tr("Nothing is asked of you here"), self.tr("You read; look into cases by the counts above.")
        if may(self.actor.role, "cases.register"):
            return self.tr("Nothing is due"), self.tr("Somebody at the window? F2 begins a new walk-in.")
        return self.tr("Nothing is due"), self.tr("Look into cases by the counts above.")

    def _weekday(self, number: int) -> str:
        return (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )[number]
