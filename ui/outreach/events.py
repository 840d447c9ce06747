"""The register of events: those to come and those that were, what can be done next, calendar file and summary."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter

from app.kernel.files import write_whole
from app.outreach import desk, views
from app.outreach.calendar import calendar
from app.outreach.codes import OVER, EventStatus
from app.outreach.views import EventRow
from app.outreach.words import topics_said
from ui.cases import shelf
from ui.cases.day.listing import Listing
from ui.outreach.columns import event_columns
from ui.outreach.event_form import EventForm
from ui.outreach.event_panel import EventPanel
from ui.outreach.part import EventPart
from ui.outreach.showing import show_summary
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class EventList(EventPart):
    """See the module."""

    tables = frozenset({"live_events", "event_speakers", "experts", "event_sign_ups", "event_questions"})

    def build(self) -> None:
        """Make list, panel and forms."""
        self.new = layout.button(self.tr("Plan an event…  N"), self.ask_new, kind="primary", icon="plus")
        self.edit = layout.button(self.tr("Change…  E"), self.ask_change, icon="edit")
        self.step = layout.button(self.tr("Announce"), self.go_on, icon="chevron-right")
        self.cancel = layout.button(self.tr("Cancel it…"), self.ask_cancel, kind="quiet", icon="cross")
        self.calendar = layout.button(self.tr("Calendar file…"), self._where, kind="quiet", icon="calendar")
        self.summary = layout.button(self.tr("Summary  F8"), self.print_summary, kind="quiet", icon="printer")
        self.new.setVisible(self.may("plan"))
        self.bar(self.new, self.edit, self.step, self.cancel, 1, self.calendar, self.summary)
        nothing = Empty(
            self.tr("No event is planned"),
            self.tr("N plans one: title, topics, time; experts and sign-ups follow."),
            icon="outreach",
        )
        listing = Listing(event_columns(self.page.words), self.tr("Events"), nothing)
        self.list = listing
        listing.opened.connect(lambda _row: self.page.turn_to("questions"))
        listing.moved.connect(self.moved)
        self.panel = EventPanel(self.page)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(listing)
        beside = shelf.scrolling(self.panel)
        beside.setMinimumWidth(theme.WIDTH["preview"])
        split.addWidget(beside)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.WIDTH["form"], theme.WIDTH["preview"]])
        self.column.addWidget(split, 1)
        self.form = EventForm(self.page, self._planned)
        self.sheet = layout.scrolled(self.form)
        self.form.left.connect(lambda: self._open_form(False))
        self.column.addWidget(self.sheet, 3)
        self.split = split
        self._open_form(False)
        self.why = Form(self.page.words)
        self.reason = self.why.add("reason", self.tr("&Why it is cancelled"), TextField(), required=True)
        self.cancelling = self.add_form(
            self.why, layout.button(self.tr("Cancel the event"), self._cancel, kind="primary", icon="check")
        )
        self.moved(None)

    def load(self) -> None:
        """Show all events."""
        self.read(views.events, self._rows)

    def chosen(self) -> None:
        """Nothing else: the list is what chooses."""

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("N", self.tr("Plan an event"), self.ask_new),
            Key("E", self.tr("Change the event"), self.ask_change),
            Key("F8", self.tr("Summary"), self.print_summary),
        ]

    def moved(self, row: EventRow | None) -> None:
        """The event under the cursor is the chosen one of all parts."""
        self.page.choose(row)
        self.panel.put(row)
        going = row is not None and row.own and row.status not in OVER and self.may("plan")
        steps = () if row is None else tuple(to for to in row.steps if to is not EventStatus.CANCELLED)
        for button in (self.edit, self.cancel):
            button.setVisible(going)
        self.step.setVisible(going and bool(steps))
        if steps:
            self.step.setText(self._next(steps[0]))
        self.calendar.setEnabled(row is not None)
        self.summary.setEnabled(row is not None and row.own)

    def ask_new(self) -> None:
        """Open the form for a new event."""
        if self.may("plan"):
            self._open_form(True)
            self.form.ask(None)

    def ask_change(self) -> None:
        """Open the form for the event under the cursor."""
        if not self.edit.isHidden():
            self._open_form(True)
            self.form.ask(self.chosen_event)

    def ask_cancel(self) -> None:
        """Ask why it is cancelled."""
        if not self.cancel.isHidden():
            self.why.clear_errors()
            self.reason.put("")
            self.cancelling.open_at(self.reason)

    def go_on(self) -> None:
        """Move the event to its next state."""
        row = self.chosen_event
        if row is None or self.step.isHidden():
            return
        to = row.steps[0]
        said = self.tr("The event is closed; what stayed open stands under Follow-ups.")
        told = self.tr("{0}: {1}").format(row.title, self.page.words.label("event_status", to.value))
        self.do(
            lambda s: desk.move_event(s, row.id, to).id,
            "outreach.plan",
            said if to is EventStatus.HELD else told,
        )

    def print_summary(self) -> None:
        """Make the summary and show it."""
        if self.chosen_event is not None and self.chosen_event.own:
            show_summary(self.page, self.chosen_event.id)

    def write_calendar(self, file: Path) -> None:
        """Write the calendar file of the chosen event."""
        row = self.chosen_event
        if row is None:
            return
        topics = topics_said(row, self.page.words)

        def write(one: object) -> None:
            del one
            self.page.notices.good(self.tr("Calendar file written: {0}").format(file.name))

        self.page.jobs.work(
            self.page,
            lambda task: write_whole(file, calendar(task.read(lambda s: views.appointment_of(s, row.id, topics)))),
            write,
            title=self.tr("Calendar file"),
        )

    # ------------------------------------------------------------------ inside

    def _rows(self, rows: list[EventRow]) -> None:
        if self.wanted is None and self.chosen_event is not None:
            self.wanted = self.chosen_event.id
        self.page.offer(rows)
        self.show_rows(rows)

    def _next(self, to: EventStatus) -> str:
        return {
            EventStatus.ANNOUNCED: self.tr("Announce"),
            EventStatus.OPEN: self.tr("Open sign-up"),
            EventStatus.LIVE: self.tr("Go live"),
            EventStatus.HELD: self.tr("Close the event"),
        }[to]

    def _open_form(self, there: bool) -> None:
        self.sheet.setVisible(there)
        self.split.setVisible(not there)

    def _planned(self, event_id: UUID) -> None:
        self._open_form(False)
        self.wanted = event_id
        self.page.notices.good(self.tr("Saved; put experts on it at the right."))
        self.load()

    def _cancel(self) -> None:
        row, reason = self.chosen_event, self.reason.text()
        if row is not None:
            self.do(
                lambda s: desk.move_event(s, row.id, EventStatus.CANCELLED, reason).id,
                "outreach.plan",
                self.tr("Cancelled; send the calendar file again."),
                form=self.why,
                opening=self.cancelling,
            )

    def _where(self) -> None:
        if self.chosen_event is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Calendar file"), f"{self.chosen_event.no}.ics", self.tr("Calendars (*.ics)")
        )
        if name:
            self.write_calendar(Path(name))
