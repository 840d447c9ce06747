"""Verify (核验) from the window: bytes are hashed anew in the background, what differs is told by exhibit and place."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.evidence import desk
from app.evidence.desk import ListCheck, Verdict
from reports.custody_sheet import list_words
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task


class Verifying(QObject):
    """`found(lines)` fires with one line per exhibit that is not as it was received; all well is said in the strip."""

    found = Signal(list)

    def __init__(self, context: Context, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = renderer

    def verify(self, case_id: UUID, item_id: UUID | None = None) -> None:
        """Check the evidence of a case, or one item of it."""
        blobs = self._renderer.blobs

        def work(task: Task) -> tuple[list[Verdict], list[ListCheck]]:
            found = task.read(lambda session: desk.to_verify(session, case_id))
            wanted = [one for one in found if item_id is None or one.id == item_id]
            verdicts: list[Verdict] = []
            for number, one in enumerate(wanted):
                task.progress(number, len(wanted), one.title or one.file_name)
                verdicts.append(desk.check(blobs, one, lambda _done: task.check()))
            task.change(lambda session: desk.record_verdicts(session, verdicts, good_too=True), "evidence.verify")
            task.progress(len(wanted), len(wanted))
            lists = task.read(lambda session: desk.check_lists(session, case_id)) if item_id is None else []
            return verdicts, [one for one in lists if not one.holds]

        self._context.jobs.work(self, work, self._tell, title=self.tr("Verifying evidence"))

    def _tell(self, found: tuple[list[Verdict], list[ListCheck]]) -> None:
        verdicts, broken = found
        bad = [verdict for verdict in verdicts if verdict.damage is not None and not verdict.not_here]
        elsewhere = sum(verdict.not_here for verdict in verdicts)
        checked = len(verdicts) - elsewhere
        if elsewhere:
            self._context.notices.info(
                self.tr("%n exhibit(s) are not on this desk and were not checked; open one to fetch it", "", elsewhere)
            )
        if not bad and not broken:
            if checked:
                self._context.notices.good(self.tr("%n exhibit(s) verified: all as received", "", checked))
            return
        told = []
        for verdict in bad:
            code, values = verdict.reason()
            text = self._context.words.text(code, **values)
            told.append(self.tr("Exhibit {0}: {1}").format(verdict.item.seq, text))
        for one in broken:
            told.append(self.tr("Sealed list {0}: {1}").format(one.seq, list_words(one, self._context.words)))
        self.found.emit(told)
