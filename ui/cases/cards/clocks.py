"""Deadlines (期限): every running clock with its last day, how far it is, why it is that day and after which article.

Below them what may move them: extensions as far as each got, a standstill the customer was not told of, and the dates
that people noted, from which the further clocks run.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.codes import FINAL, Status
from app.cases.deadlines import Clock, ClockKind, days_left, urgency
from app.cases.views import CaseOverview
from app.cases.views.overview import SuspensionLine
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.cases.cards.clock_notes import NotesDesk
from ui.cases.cards.extensions import ExtensionDesk
from ui.cases.cards.telling import TellRow
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip


class ClocksCard(Card):
    """See the module; `go()` opens the request for an extension, `note_date()` the form for a date."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ask = layout.button(self.tr("Ask for an extension…"), self.go, kind="quiet", icon="calendar")
        self.date = layout.button(self.tr("Note a date…  T"), self.note_date, kind="quiet", icon="clock")
        self.name(self.tr("Deadlines"), self.date, self.ask)
        self.shelf = shelf.Shelf(gap=2)
        self.add(self.shelf)
        self.standstill = TellRow(page.words, self.tr("The customer was not told of the standstill yet."))
        self.standstill.told.connect(self._tell_standstill)
        self.add(self.standstill)
        self.extensions = ExtensionDesk(self)
        self.add(self.extensions)
        self.notes = NotesDesk(self)
        self.add(self.notes)

    def show_case(self, overview: CaseOverview) -> None:
        """Show the clocks."""
        header = overview.header
        key = (
            header.clocks,
            header.further,
            header.clock,
            header.stopped,
            header.answered_on,
            overview.suspensions,
            self._today(),
        )
        self.shelf.put(key, lambda: self._lines(overview))
        running = _running(overview)
        untold = running is not None and running.told_on is None
        self.standstill.setVisible(untold and self.may("cases.suspend"))
        over = header.status in FINAL or header.answered_on is not None
        self.ask.setVisible(self.may("cases.request_extension") and not over)
        self.extensions.put(overview)
        self.date.setVisible(self.may("cases.note_date"))
        self.notes.read()

    def go(self) -> None:
        """Ask for an extension."""
        if not self.ask.isHidden():
            self.extensions.ask()

    def note_date(self) -> None:
        """Note a date from which a clock runs."""
        if not self.date.isHidden():
            self.notes.ask()

    def _lines(self, overview: CaseOverview) -> list[QWidget]:
        header = overview.header
        made: list[QWidget] = []
        if header.stopped:
            made.append(self._stopped(overview))
        made += [self._clock(clock) for clock in (*header.clocks, *header.further)]
        if header.provisional:
            note = self.tr("* Holidays of that year are not published yet; the day may still move.")
            made.append(layout.text_label(note, "small", wrap=True))
        return made

    def _stopped(self, overview: CaseOverview) -> QWidget:
        header = overview.header
        name = layout.text_label(self.page.words.label("clock", ClockKind.DECIDE.value), "strong")
        if header.answered_on is not None:
            said = self.tr("Answered on {0}; the clock has stopped.").format(header.answered_on.isoformat())
            chip = Chip(header.answered_on.isoformat(), "good", icon="check-circle")
        elif header.status is Status.SUSPENDED:
            said = self.tr("Stands still; told days are left out of the count. It was due on {0}.").format(
                header.due.isoformat()
            )
            chip = Chip(self.page.words.label("status", "suspended"), "soon", icon="pause")
        else:
            said = self.tr("The case is over; no clock runs.")
            chip = Chip(self.page.words.label("status", header.status.value), icon="check")
        top = layout.row(name, 1, chip)
        return layout.holder(layout.column(top, layout.text_label(said, "muted", wrap=True), gap=1))

    def _clock(self, clock: Clock) -> QWidget:
        words, today = self.page.words, self._today()
        left = days_left(clock.date, today)
        look = texts.deadline(clock.date, left, urgency(clock.date, today), words=words, provisional=clock.provisional)
        top = layout.row(
            layout.text_label(words.label("clock", clock.kind.value), "strong"),
            1,
            Chip(look.text, look.tone, icon=look.icon or "clock"),
        )
        why = layout.text_label(self._why(clock), "muted", wrap=True, selectable=True)
        return layout.holder(layout.column(top, why, gap=1))

    def _why(self, clock: Clock) -> str:
        parts = [self.tr("%n day(s)", "", clock.days)]
        if clock.extended:
            parts.append(self.tr("+ %n day(s) of extension", "", clock.extended))
        if clock.excluded:
            parts.append(self.tr("+ %n day(s) of standstill", "", clock.excluded))
        if clock.deadline.moved:
            parts.append(self.tr("{0} is a day off").format(clock.deadline.nominal.isoformat()))
        begun = self.tr("from {0}").format(clock.from_on.isoformat())
        sheet = ""
        if clock.sheet is not None:
            sheet = self.tr("as on the sheet {0}").format(clock.sheet) if clock.sheet else self.tr("as on the sheet")
        return texts.dotted(begun, " ".join(parts), sheet, texts.joined(clock.articles))

    def _today(self) -> date:
        return texts.today_of(self.page)

    def _tell_standstill(self, how: str) -> None:
        case_id = self.case_id
        self.change(
            lambda s: desk.tell_suspension(s, case_id, how),
            "cases.tell_suspension",
            lambda _row: self.page.notices.good(self.tr("The customer was told of the standstill.")),
            failed=self.standstill.refuse(self.page),
        )


def _running(overview: CaseOverview) -> SuspensionLine | None:
    return next((line for line in overview.suspensions if line.to_on is None), None)
