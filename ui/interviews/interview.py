"""The interview tab of a case (面谈): start, one long page while it is open, the sealed record afterwards.

The tab reads and switches faces; what is typed is the keeper's, what is drawn the faces', what is done the conduct's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from app.interviews.form import draft_form, next_section
from app.kernel.clock import legal_day
from ui.interviews import seen as seeing
from ui.interviews.beside import Beside
from ui.interviews.conduct import Conduct
from ui.interviews.controls import Surroundings
from ui.interviews.customer_side import CustomerSide
from ui.interviews.form_face import FormFace
from ui.interviews.keeper import Keeper
from ui.interviews.pause import PauseBar
from ui.interviews.pressing import enter_presses
from ui.interviews.pulse import Pulse
from ui.interviews.sealed import SealedFace
from ui.interviews.seen import Seen
from ui.interviews.sitting_bar import SittingBar
from ui.interviews.start_face import StartFace
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme


class InterviewTab(Page):
    """The tab; `opened(case_id=…, start=True, theft="yes")` starts at once, as the walk-in leads on."""

    tables = frozenset(
        {
            "interviews", "interview_sections", "answers", "issue_rows", "supplements", "seals", "signatures", "cases",
            "customers", "case_people", "case_links", "transactions", "first_actions", "evidence_items",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make the three faces."""
        self._case: UUID | None = None
        self._wanted: UUID | None = None
        self._seen: Seen | None = None
        self._start_now = self._begun = False
        self._theft = ""
        clock = self.context.clock
        self.keeper = Keeper(self, lambda: self.form.composing())
        self.conduct = Conduct(self, self.keeper)
        self.side = CustomerSide(self.context.customer, self)
        about = Surroundings(self.words, legal_day(clock.now()), clock)
        self.faces = QStackedWidget(self.body.parentWidget())
        self.bar = SittingBar(self.words)
        self.pause_bar = PauseBar(self.words)
        self.start = StartFace(self.words)
        self.form = FormFace(
            self, self.keeper, self.side, about, self._sign, self.save_everything, self.conduct.looked, self.faces
        )
        self._sealed: SealedFace | None = None
        for face in (self.start, self.form):
            self.faces.addWidget(face)
        self.body.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(1))
        self.body.setSpacing(theme.space(2))
        self.beside = Beside(self, self.keeper, self.form)
        shown = layout.row(self.faces, self.beside.panel, gap=3)
        shown.setStretch(0, 1)
        right = layout.column(self.bar, self.pause_bar, shown)
        right.setStretch(2, 1)
        self.step_area = self.form.step_area()
        whole = layout.row(self.step_area, right, gap=3)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)
        self.pulse = Pulse(self)
        enter_presses(self)
        self._connect()

    @property
    def sealed(self) -> SealedFace:
        """The face of a sealed record, made when the first one is shown."""
        if self._sealed is None:
            self._sealed = SealedFace(self, self.side)
            self.faces.addWidget(self._sealed)
            enter_presses(self._sealed)
        return self._sealed

    def keys(self) -> list[Key]:
        """The keys of the walk-in; the window shows the function keys."""
        return [
            Key("Ctrl+Return", self.tr("Start / seal"), self._finish),
            Key("Alt+PgDown", self.tr("Next section"), lambda: self._next(1)),
            Key("Alt+PgUp", self.tr("Section before"), lambda: self._next(-1)),
            Key("F4", self.tr("Transactions"), self._transactions),
            Key("F6", self.tr("Attachments"), self._evidence),
            Key("Alt+K", self.tr("Show or hide what the desk knows"), self.beside.toggle),
            Key("F8", self.tr("Print"), self._print),
            Key("F9", self.tr("Pause interview"), self._pause),
        ]

    def help_text(self) -> str:
        """What this tab is for."""
        return self.tr(
            "Fill in the sections in any order; every keystroke is saved. Read the record back, let everybody sign, "
            "then seal it. F9 pauses and hides the customer's screen. A sealed record changes by supplements only."
        )

    def opened(self, **args: Any) -> None:
        """Show the sitting of a case that is open, else its last."""
        if "case_id" in args:
            self._case = args["case_id"]
        if "interview_id" in args:
            self._wanted = args["interview_id"]
        self._start_now = bool(args.get("start"))
        self._theft = str(args.get("theft", ""))
        self._read()

    def refresh(self, change: Change) -> None:
        """Something of the case was changed, by us or by somebody else."""
        del change
        self._read()

    def closed(self) -> None:
        """Keep what was typed and let go of the customer's window."""
        self._leave_everything()
        self.side.release()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the form may have room for two columns, or no longer."""
        super().resizeEvent(event)
        self.beside.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab: the section is left."""
        super().hideEvent(event)
        self._leave_everything()

    def take_focus(self) -> None:
        """Put the cursor where the next work is."""
        if self.faces.currentWidget() is self.form:
            self.form.go(next_section(self.keeper.state) or "first_things")
        else:
            super().take_focus()

    def save_everything(self, then: Callable[[], None]) -> None:
        """Save everything typed, then go on; not at all when something could not be saved."""
        self.form.commit()
        self.form.flush()
        self.form.panels.save_issues(lambda: self.keeper.save_all(then))

    # ------------------------------------------------------------------ reading

    def _read(self) -> None:
        case_id, wanted = self._case, self._wanted
        if case_id is None:
            return
        load = self.drafts.load
        known, generation = self.keeper.interview_id, self.keeper.generation

        def drafts(name: str) -> Mapping[str, Any]:
            # The window holds newer typing than the file once it shows the sitting.
            return {} if known is not None and name == draft_form(known) else load(name)

        def show(seen: Seen) -> None:
            # What was read before the last save would undo it on the screen.
            if generation == self.keeper.generation:
                self._show(seen)
            else:
                self._read()

        self.jobs.query(self, lambda s: seeing.read(s, case_id, wanted, drafts), show, latest="read")

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self.bar.put(seen)
        self.bar.setVisible(bool(seen.sittings))
        self.step_area.setVisible(bool(seen.sittings) and not seen.sealed)
        self.beside.show(seen)
        self.beside.draw(on=seen.record is not None and not seen.record.final)
        record = seen.record
        if record is None:
            self.start.put(seen)
            self.faces.setCurrentWidget(self.start)
            if self._start_now:
                self._start_now = False
                self._begin(self.start.place.text())
            return
        if record.final:
            self.pause_bar.setVisible(False)
            self.sealed.put(record, may_change=seen.may_conduct)
            self.faces.setCurrentWidget(self.sealed)
            return
        self.keeper.show(record.interview_id, seen.state)
        self.form.put(seen)
        pause = record.body.pauses[-1] if seen.paused and record.body.pauses else None
        self.pause_bar.put(pause)
        self.form.lock(seen.paused or not seen.may_conduct)
        self.faces.setCurrentWidget(self.form)
        if self._begun:
            self._begun = False
            QTimer.singleShot(0, self, self.take_focus)

    # ------------------------------------------------------------------ doing

    def _begin(self, place: str) -> None:
        if self._case is not None:
            self.conduct.start(self._case, place, self._theft, self.start.form.refuse)

    def _started(self, interview_id: UUID) -> None:
        self._wanted = interview_id
        self._begun = True
        self.notices.good(self.tr("The interview has begun. Everything is saved as you type."))

    def _choose(self, interview_id: UUID) -> None:
        def show() -> None:
            self._wanted = interview_id
            self._read()

        self.save_everything(show)

    def _sign(self, role: str, name: str, method: str, strokes: Any) -> None:
        self.save_everything(lambda: self.conduct.sign(role, name, method, strokes, self.form.panels.signers.refuse))

    def _finish(self) -> None:
        if self.faces.currentWidget() is self.start:
            self.start.ask()
        elif self.faces.currentWidget() is self.form:
            self.save_everything(self._seal)

    def _seal(self) -> None:
        missing = self.form.list_missing()
        if missing:
            QTimer.singleShot(0, self.form.finish, self.form.finish.go)
            self.notices.warn(self.tr("%n thing(s) are still missing.", "", len(missing)))
            return
        self.conduct.seal(self.form.finish.refuse)

    def _sealed_now(self) -> None:
        self.side.release()
        self.notices.good(self.tr("The record is sealed. Print it with F8."))

    def _pause(self) -> None:
        seen = self._seen
        if seen is None or seen.record is None or seen.sealed or not seen.may_conduct:
            return
        if seen.paused:
            self.conduct.resume()
        elif self.pause_bar.asking:
            self.pause_bar.shut()
        else:
            self.side.release()
            self.context.customer.hide()
            self.pause_bar.ask()

    def _paused(self, reason: str, note: str) -> None:
        self.save_everything(lambda: self.conduct.pause(reason, note))

    # ------------------------------------------------------------------ going about

    def _next(self, step: int) -> None:
        if self.faces.currentWidget() is self.form:
            self.form.step(step)

    def _transactions(self) -> None:
        if self.faces.currentWidget() is self.form:
            self.form.go("facts", "transactions")

    def _evidence(self) -> None:
        if self._case is not None:
            self.navigator.open_case(self._case, tab="evidence")

    def _print(self) -> None:
        self.save_everything(lambda: self.navigator.go("print", case_id=self._case))

    def _leave_everything(self) -> None:
        self.form.commit()
        self.form.flush()
        self.form.panels.leave_issues()
        self.keeper.save_all()
        if self._sealed is not None:
            self._sealed.supplements.flush()

    def _connect(self) -> None:
        self.start.wanted.connect(self._begin)
        self.bar.chosen.connect(self._choose)
        self.bar.new_wanted.connect(lambda: self._begin(self.bar.place.text()))
        self.bar.moved.connect(self.conduct.move_place)
        self.bar.pause_wanted.connect(self._pause)
        self.bar.print_wanted.connect(self._print)
        self.bar.beside_wanted.connect(self.beside.toggle)
        self.pause_bar.paused.connect(self._paused)
        self.pause_bar.resumed.connect(self.conduct.resume)
        self.form.left.connect(self.keeper.leave)
        self.form.panels.furnished.connect(
            lambda section: self.conduct.furnished(self.form.panels, section, self._evidence, self._print)
        )
        self.form.finish.wanted.connect(self._finish)
        self.keeper.kept.connect(lambda _section: self.notices.saved(self.context.clock.now()))
        self.keeper.idled.connect(self.form.panels.leave_issues)
        self.keeper.scrubbed.connect(
            lambda count: self.notices.warn(self.words.text("interviews.secrets_taken_out", count=count))
        )
        self.conduct.changed.connect(self._read)
        self.conduct.started.connect(self._started)
        self.conduct.sealed.connect(self._sealed_now)
        self.side.pause_asked.connect(self._pause)
