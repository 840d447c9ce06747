"""Keeps what is typed: keystrokes to the drafts at once, a section to the store when it is left or stood idle.

The keeper holds the `FormState` and lays everything newer over what is read anew, so that news from elsewhere never
undoes typing. One section is one action; its drafts go only after the action is in the store, and only those that
nobody typed over meanwhile. A save per field was decided against: it would be a dozen actions a minute in the outbox.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from app.interviews import desk, form
from app.interviews.desk import Saved
from app.interviews.form import FormState
from ui.shell.jobs import Trouble
from ui.shell.page import Page

IDLE_MS = 30_000
"""After so long without a key the sections that are not saved become actions."""


class Keeper(QObject):
    """`changed` fires with every new state, `kept(section)` when one became an action, `scrubbed(n)` for secrets.

    `busy` says whether an input method composes: then the idle save waits. `idled` fires after one.
    """

    changed = Signal()
    kept = Signal(str)
    scrubbed = Signal(int)
    idled = Signal()

    def __init__(self, page: Page, busy: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page = page
        self._busy = busy
        self.interview_id: UUID | None = None
        self.generation = 0  # counts what was saved, so that a reading that began before is known to be old
        self.state = FormState()
        self._under_way: set[str] = set()
        self._waiting: list[Callable[[], None]] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.idle)

    @property
    def draft(self) -> str:
        """The name of the drafts of the interview shown."""
        return form.draft_form(self.interview_id)

    def show(self, interview_id: UUID, state: FormState) -> None:
        """Take over what was read; what is typed here and not saved yet is newer and stays."""
        if interview_id == self.interview_id:
            for section, field in sorted(self.state.unsaved):
                state = form.edit(state, section, field, self.state.value(section, field))
        self.interview_id = interview_id
        self.state = state
        if state.unsaved:
            self._idle.start()
        self.changed.emit()

    def typed(self, section: str, field: str, raw: Any) -> None:
        """Take what was typed into a field: it is in the drafts before anything else happens."""
        if self.interview_id is None:
            return
        before = self.state.value(section, field)
        self.state = form.edit(self.state, section, field, raw)
        value = self.state.value(section, field)
        if value == before and (section, field) not in self.state.unsaved:
            return
        self._page.drafts.put(self.draft, form.draft_field(section, field), value)
        self._page.notices.saved(self._page.context.clock.now())
        self._idle.start()
        self.changed.emit()

    def note(self, name: str, value: Any) -> None:
        """Keep a keystroke that belongs to no field of the form (a question being written)."""
        if self.interview_id is not None:
            self._page.drafts.put(self.draft, name, value)
            self._page.notices.saved(self._page.context.clock.now())

    def forget(self, names: list[str]) -> None:
        """Drop noted keystrokes that became an action or were given up."""
        if self.interview_id is not None:
            self._page.drafts.discard(self.draft, names)

    def leave(self, section: str) -> None:
        """Turn what is not saved of a section into one action."""
        interview_id, sent = self.interview_id, form.unsaved_of(self.state, section)
        if interview_id is None or not sent or section in self._under_way:
            return
        self._under_way.add(section)
        self._page.jobs.change(
            self,
            lambda s: desk.save_section(s, interview_id, section, sent),
            lambda saved: self._saved(section, sent, saved),
            verb="interviews.save_section",
            failed=lambda trouble: self._failed(section, trouble),
        )

    def idle(self) -> None:
        """Save everything, unless an input method is composing: then a little later."""
        if self._busy():
            self._idle.start()
        else:
            self.save_all()
            self.idled.emit()

    def save_all(self, then: Callable[[], None] | None = None) -> None:
        """Save every section that has unsaved typing; `then` is called once nothing is left (not after a failure)."""
        if then is not None:
            self._waiting.append(then)
        for section in sorted({section for section, _ in self.state.unsaved}):
            self.leave(section)
        self._go_on()

    def _saved(self, section: str, sent: dict[str, Any], saved: Saved) -> None:
        self._under_way.discard(section)
        self.generation += 1
        self.state = form.saved(self.state, section, sent, saved.values)
        self._page.drafts.discard(self.draft, form.settled(self.state, section, sent))
        self._page.notices.saved(self._page.context.clock.now())
        if saved.scrubbed:
            self.scrubbed.emit(saved.scrubbed)
        self.changed.emit()
        self.kept.emit(section)
        if self._waiting and any(of == section for of, _ in self.state.unsaved):
            self.leave(section)
        self._go_on()

    def _failed(self, section: str, trouble: Trouble) -> None:
        # The drafts keep what was typed; whatever waited for the save is given up, because it would act on less.
        self._under_way.discard(section)
        self._waiting.clear()
        if trouble.refusals:
            self._page.notices.trouble(trouble)

    def _go_on(self) -> None:
        if self._waiting and not self.state.unsaved and not self._under_way:
            waiting, self._waiting = self._waiting, []
            for call in waiting:
                call()
