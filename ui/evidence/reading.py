"""What happens around the statement in the middle: looked at, read into the case, ticked; each in the background.

Every answer is dropped when another exhibit was chosen meanwhile. A tick shows at once and is written behind it; one
that cannot be written is taken back, with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.evidence import desk, views
from app.evidence.statements import Statement
from app.evidence.views import ItemRow, StatementRow, TransactionRow
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.line import Line
from ui.evidence.renderer import Renderer, is_broken, told_in_place
from ui.evidence.statement import StatementPanel
from ui.shell.context import Context
from ui.shell.jobs import Job, Task, Trouble


@dataclass(frozen=True, slots=True)
class _Read:
    statement: StatementRow
    rows: list[TransactionRow]


class Reading(QObject):
    """Serves a `StatementPanel`. `broken` fires when the bytes of the statement are missing or not as received."""

    broken = Signal()

    def __init__(self, context: Context, renderer: Renderer, panel: StatementPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._renderer = renderer
        self._panel = panel
        self._row: ItemRow | None = None
        self._statement: Statement | None = None
        self._looking: Job | None = None
        self._may_mark = may(context.seat.actor.role, "evidence.mark")
        panel.read_asked.connect(self._read_into_case)
        panel.ticked.connect(self._tick)

    def show(self, row: ItemRow) -> None:
        """Show the statement of an exhibit: its lines when they were read, else what reading would give."""
        self._row = row
        if row.statement_lines is None:
            self._look_at(row)
        else:
            self._load(row)

    def renew(self) -> None:
        """Read the lines shown anew."""
        if self._row is not None and self._row.statement_lines is not None:
            self._load(self._row)

    def leave(self) -> None:
        """Drop what is under way: something else is shown, or the page closes."""
        self._row = None
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    # ------------------------------------------------------------------ inside

    def _look_at(self, row: ItemRow) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._statement = None
        self._panel.wait()
        read = self._reader(row)

        def work(task: Task) -> Statement:
            task.check()
            return read()

        def done(statement: Statement) -> None:
            if self._is(row):
                self._statement = statement
                self._panel.look(statement)

        self._looking = self._context.jobs.work(self, work, done, title="", failed=self._refused)

    def _load(self, row: ItemRow) -> None:
        def read(session: DeskSession) -> _Read:
            statement = views.statements(session, row.case_id, item_id=row.id)
            if not statement:
                raise LookupError("a statement that has lines is gone")
            return _Read(statement[0], views.transactions(session, row.case_id, item_id=row.id))

        def done(found: _Read) -> None:
            if self._is(row):
                self._panel.put(found.statement, found.rows, may_tick=self._may_mark)

        self._context.jobs.query(self, read, done, latest="transactions")

    def _read_into_case(self) -> None:
        row, known = self._row, self._statement
        if row is None:
            return
        read = self._reader(row)

        def work(task: Task) -> int:
            statement = known or read()
            total = missing = len(statement.lines)
            while missing:
                task.progress(total - missing, total)
                keep = partial(desk.keep_transactions, item_id=row.id, statement=statement)
                missing = task.change(keep, "evidence.read_transactions").missing
            task.progress(total, total)
            return total

        def done(total: int) -> None:
            self._context.notices.good(self.tr("%n transaction(s) read; tick those in dispute", "", total))
            self._panel.table.setFocus()

        title = self.tr("Reading transactions")
        self._context.jobs.work(self, work, done, title=title, failed=self._refused, busy=self._panel.read)

    def _tick(self, lines: Sequence[Line], disputed: bool) -> None:
        ids = [line.id for line in lines if line.id is not None]
        model = self._panel.model

        def refused(trouble: Trouble) -> None:
            model.mark(lines, not disputed)
            self._context.notices.trouble(trouble)

        def undo() -> None:
            model.mark(lines, not disputed)
            self._tick(lines, not disputed)

        def done(changed: int) -> None:
            if changed > 1:
                text = self.tr("%n transaction(s) ticked", "", changed)
                untick = self.tr("%n tick(s) taken back", "", changed)
                self._context.notices.undoable(text if disputed else untick, undo)

        change = partial(desk.mark_many, ids=ids, disputed=disputed)
        self._context.jobs.change(self, change, done, verb="evidence.mark", failed=refused)

    def _refused(self, trouble: Trouble) -> None:
        if is_broken(trouble):
            self.broken.emit()
        self._panel.refuse(*self._context.notices.tell(trouble))

    def _reader(self, row: ItemRow) -> Callable[[], Statement]:
        """A call that reads the statement's file, with the layouts that an administrator described in the profile."""
        desktop: Any = self._context.desk
        folders: tuple[Path, ...] = () if desktop is None else (desktop.profile.folder / "statement_profiles",)
        blobs = self._renderer.blobs

        def read() -> Statement:
            with told_in_place():
                profiles = desk.statement_profiles(*folders)
                return desk.look_at_statement(blobs, row.sha256, row.file_name, profiles)

        return read

    def _is(self, row: ItemRow) -> bool:
        return self._row is not None and self._row.id == row.id
