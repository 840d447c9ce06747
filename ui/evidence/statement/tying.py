"""What happens around the lines of a statement: links decided, exhibits linked and opened, a line shown on its page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.evidence import desk, views
from app.evidence.matching import Match
from app.evidence.recognition.page import Box
from app.evidence.views import CaseLinks, ItemRow, ProofRow
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.carried import Carried
from ui.evidence.statement.line import Line
from ui.evidence.statement.line_marks import LineMarks
from ui.evidence.statement.panel import StatementPanel
from ui.evidence.statement.source import is_on_paper
from ui.shell.context import Context
from ui.shell.jobs import Trouble
from ui.widgets import theme

_EXHIBIT = re.compile(r"\s*(\d{1,4})(?:\s*[/／,，. -]\s*(\d{1,4}))?\s*$")


@dataclass(frozen=True, slots=True)
class _Known:
    links: CaseLinks
    proofs: list[ProofRow]


class Tying(QObject):
    """Serves a `StatementPanel`.

    `go_to(item id, page)` fires when an exhibit is to be shown (page 0: its beginning), `place(page, box)` when a line
    is to be shown on its page, `dropped_out` when another exhibit is shown.
    """

    go_to = Signal(object, int)
    place = Signal(int, object)
    dropped_out = Signal()

    def __init__(self, context: Context, panel: StatementPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._row: ItemRow | None = None
        self._may = may(context.seat.actor.role, "evidence.mark")
        theme.kind(panel.question.confirm, "primary")
        panel.question.confirm.setAccessibleName(self.tr("Link it"))
        table = panel.table
        table.decided.connect(self._decide_open)
        table.proof_asked.connect(self._ask_proof)
        table.proof_dropped.connect(self._dropped)
        table.opened.connect(self._show_place)
        panel.detail.decided.connect(self.decide)
        panel.detail.opened.connect(self.go_to)
        panel.detail.removed.connect(self._remove)

    @property
    def words(self) -> Wording:
        """The words of the window."""
        return self._context.words

    def show(self, row: ItemRow) -> None:
        """Show what is known of the lines of an exhibit's case."""
        other = self._row is None or self._row.id != row.id
        self._row = row
        self._panel.table.from_item = (row.case_id, row.id, row.seq)
        if other:
            self._panel.know(LineMarks(), {})

        def read(session: DeskSession) -> _Known:
            return _Known(views.transaction_links(session, row.case_id), views.proofs(session, row.case_id))

        def done(known: _Known) -> None:
            if self._row is not None and self._row.id == row.id:
                self._panel.know(LineMarks.of(known.links, known.proofs), known.links.net)

        self._context.jobs.query(self, read, done, latest="links")

    def renew(self) -> None:
        """Read it anew."""
        if self._row is not None:
            self.show(self._row)

    def leave(self) -> None:
        """Something else is shown."""
        self._row = None
        self.dropped_out.emit()
        self._panel.table.from_item = None
        self._panel.question.leave()

    def decide(self, match: Match, stands: bool) -> None:
        """Confirm a link, or rule it out."""

        def change(session: DeskSession) -> None:
            desk.decide_links(session, [match], stands)

        def undo() -> None:
            self.decide(match, not stands)

        def done(_none: Any) -> None:
            told = self.tr("Taken as belonging together") if stands else self.tr("Ruled out")
            self._context.notices.undoable(told, undo)
            self.renew()

        self._context.jobs.change(self, change, done, verb="evidence.mark", failed=self._context.notices.trouble)

    def link(self, line: Line, item_id: UUID, page: int) -> None:
        """Link an exhibit, or a page of it, to a line."""
        line_id = line.id
        if line_id is None or not self._may:
            return

        def change(session: DeskSession) -> UUID:
            return desk.link_proof(session, line_id, item_id, page).id

        def done(proof_id: UUID) -> None:
            self._panel.question.leave()
            self._context.notices.undoable(self.tr("Exhibit linked"), lambda: self._remove(proof_id))
            self.renew()

        self._context.jobs.change(self, change, done, verb="evidence.mark", failed=self._proof_refused)

    # ------------------------------------------------------------------ inside

    def _decide_open(self, stands: bool) -> None:
        line = self._panel.table.current()
        tie = self._panel.marks.open_of(line.id if line is not None else None)
        if tie is not None and self._may:
            self.decide(tie.match, stands)

    def _remove(self, proof_id: UUID) -> None:
        change = partial(_removed, proof_id=proof_id)
        self._context.jobs.change(
            self, change, lambda _none: self.renew(), verb="evidence.mark", failed=self._context.notices.trouble
        )

    def _dropped(self, line: Line, place: Carried) -> None:
        if self._row is not None and place.case_id == self._row.case_id:
            self.link(line, place.item_id, place.page)

    def _ask_proof(self) -> None:
        line = self._panel.table.current()
        if line is None or line.id is None or not self._may:
            return
        question = self.tr("Which exhibit proves something about line {0}? Number, or number/page").format(line.place)
        # Both open at once leave no line to look at.
        self._panel.how_button.setChecked(False)
        self._panel.how.setVisible(False)
        note = self.tr("An exhibit or a page can also be dragged onto the line.")
        self._panel.question.ask(question, self.tr("Link it"), partial(self._answered, line), note=note)

    def _answered(self, line: Line, answer: str) -> None:
        found = _EXHIBIT.match(answer)
        row = self._row
        if found is None or row is None:
            self._panel.question.field.refuse(self.tr("Write the number of an exhibit, such as 2 or 2/4."))
            return
        seq, page = int(found[1]), int(found[2] or 0)

        def done(items: list[ItemRow]) -> None:
            item = next((one for one in items if one.seq == seq and one.withdrawn_at is None), None)
            if item is None:
                self._panel.question.field.refuse(self.tr("There is no exhibit {0} in this case.").format(seq))
            else:
                self.link(line, item.id, page)

        self._context.jobs.query(self, lambda session: views.items(session, row.case_id), done, latest="exhibit")

    def _proof_refused(self, trouble: Trouble) -> None:
        if self._panel.question.isVisible():
            self._panel.question.field.refuse(" ".join(self._context.notices.tell(trouble)))
        else:
            self._context.notices.trouble(trouble)

    def _show_place(self, line: Line | None) -> None:
        row = self._row
        if line is None or row is None or not is_on_paper(row) or not line.sheet.isdecimal():
            return
        page, number = int(line.sheet), line.line_no

        def read(session: DeskSession) -> Box | None:
            from app.evidence.statements.pdf_rows import place_of

            text = views.page_text(session, row.id, page)
            return None if text is None else place_of(text, number)

        self._context.jobs.query(self, read, lambda box: self.place.emit(page, box), latest="place")


def _removed(session: DeskSession, proof_id: UUID) -> None:
    desk.remove_proof(session, proof_id)
