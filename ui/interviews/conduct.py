"""What is done in a sitting: asking, changing, striking, pausing, signing, sealing; each one action of the desk.

Whatever rests on the record as it stands (read-back, signature, seal) first has everything typed saved; a failed save
stops it, because it would be about another text than the one on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.interviews import desk
from app.interviews.model import Interview
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession
from ui.interviews.keeper import Keeper
from ui.interviews.panels import Panels
from ui.interviews.questions import QuestionsPanel
from ui.shell.jobs import Trouble
from ui.shell.page import Page

Told = Callable[[Trouble], None]


class Conduct(QObject):
    """The verbs of one tab; `changed` asks the tab to read anew, `started(id)` names a new sitting."""

    changed = Signal()
    started = Signal(object)
    sealed = Signal()

    def __init__(self, page: Page, keeper: Keeper) -> None:
        super().__init__(page)
        self._page = page
        self._keeper = keeper
        self._place = ""

    def start(self, case_id: UUID, place: str, theft: str, failed: Told) -> None:
        """Start a sitting; what the walk-in asked already is not asked again."""

        def begin(session: DeskSession) -> UUID:
            interview = desk.start(session, case_id, place=place)
            if theft:
                desk.save_section(session, interview.id, "first_things", {"theft": theft})
            return interview.id

        self._do(begin, self.started.emit, "interviews.start", failed)

    def move_place(self, place: str) -> None:
        """Correct where the sitting takes place."""
        interview_id = self._keeper.interview_id
        if interview_id is not None and place.strip() and place != self._place:
            self._place = place
            self._do(
                lambda s: desk.move_place(s, interview_id, place).id, lambda _id: None, "interviews.move_place", None
            )

    def furnished(self, panels: Panels, section: str, evidence: Callable[[], None], paper: Callable[[], None]) -> None:
        """Do what the panels of a section that was just made ask for; evidence and papers are elsewhere."""
        match section:
            case "facts":
                panels.table.statement_wanted.connect(evidence)
            case "rights":
                panels.rights.print_wanted.connect(paper)
            case "questions":
                self.serve(panels.questions)
            case "materials":
                panels.attach.clicked.connect(lambda: evidence())

    def serve(self, panel: QuestionsPanel) -> None:
        """Do what the panel of questions asks for."""

        def change(row_id: UUID, question: str, answer: str, speaker: str) -> None:
            row = next((one for one in panel.rows() if one.row_id == row_id), None)
            if row is not None:
                self.change(row_id, question, answer, speaker, row.shut, row.refuse)

        panel.added.connect(lambda asked, said, who: self.ask(asked, said, who, panel.written, panel.refuse))
        panel.changed_row.connect(change)
        panel.struck.connect(self.strike)
        panel.noted.connect(self._keeper.note)
        panel.forgotten.connect(self._keeper.forget)

    def ask(self, question: str, answer: str, speaker: str, done: Callable[[], None], failed: Told) -> None:
        """Write a question down with its answer."""
        interview_id = self._keeper.interview_id
        if interview_id is not None:
            self._do(
                lambda s: desk.ask(s, interview_id, question, answer, speaker).id,
                lambda _id: done(),
                "interviews.ask",
                failed,
            )

    def change(
        self, row: UUID, question: str, answer: str, speaker: str, done: Callable[[], None], failed: Told
    ) -> None:
        """Write a question or its answer anew; the desk marks it once the read-back has begun."""
        self._do(
            lambda s: desk.answer(s, row, answer, speaker or None, question=question).id,
            lambda _id: done(),
            "interviews.answer",
            failed,
        )

    def strike(self, row: UUID, struck: bool) -> None:
        """Strike an answer out, or take that back; undo for ten seconds."""

        def done(_id: UUID) -> None:
            if struck:
                self._page.notices.undoable(self.tr("Struck out."), lambda: self.strike(row, False))

        self._do(lambda s: desk.strike(s, row, struck=struck).id, done, "interviews.strike", None)

    def pause(self, reason: str, note: str, failed: Told | None = None) -> None:
        """Pause now, with the minute."""
        interview_id = self._keeper.interview_id
        if interview_id is not None:
            self._do(
                lambda s: desk.pause(s, interview_id, reason, note).id, lambda _id: None, "interviews.pause", failed
            )

    def resume(self) -> None:
        """Go on."""
        interview_id = self._keeper.interview_id
        if interview_id is not None:
            self._do(lambda s: desk.resume(s, interview_id).id, lambda _id: None, "interviews.resume", None)

    def sign(self, role: str, name: str, method: str, strokes: Any, failed: Told) -> None:
        """Sign the record as it stands."""
        interview_id = self._keeper.interview_id
        if interview_id is not None:
            self._do(
                lambda s: desk.sign(s, interview_id, role, name, method, strokes).id,
                lambda _id: None,
                "interviews.sign",
                failed,
            )

    def seal(self, failed: Told) -> None:
        """Make the record final."""
        interview_id = self._keeper.interview_id
        if interview_id is not None:
            self._do(lambda s: desk.seal(s, interview_id).id, lambda _id: self.sealed.emit(), "interviews.seal", failed)

    def looked(self, field: str) -> None:
        """Record that somebody looked at a masked value."""
        interview_id = self._keeper.interview_id
        if interview_id is None:
            return
        reason = self.tr("interview with the customer")
        self._page.jobs.change(
            self,
            lambda s: (
                record_access(
                    s,
                    AccessKind.REVEAL,
                    "interviews",
                    interview_id,
                    case_id=s.found(Interview, interview_id).case_id,
                    field_name=field,
                    reason=reason,
                ).id
            ),
            verb="interviews.reveal",
        )

    def _do(
        self, fn: Callable[[DeskSession], UUID], done: Callable[[UUID], None], verb: str, failed: Told | None
    ) -> None:
        def come_home(made: UUID) -> None:
            done(made)
            self.changed.emit()

        self._page.jobs.change(self, fn, come_home, verb=verb, failed=failed)
