"""What happens around the statement in the middle: looked at, read into the case, ticked; each in the background.

Every answer is dropped when another exhibit was chosen meanwhile. A tick shows at once and is written behind it; one
that cannot be written is taken back, with its reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.evidence import desk, views
from app.evidence.statements import Statement
from app.evidence.views import ItemRow, StatementRow, TransactionRow
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.pages.renderer import Renderer, is_broken
from ui.evidence.statement.line import Line
from ui.evidence.statement.mapping_deeds import MappingDeeds
from ui.evidence.statement.panel import StatementPanel
from ui.evidence.statement.source import Source
from ui.evidence.statement.tying import Tying
from ui.shell.context import Context
from ui.shell.jobs import Job, Task, Trouble

_MAPPABLE = frozenset(
    {"evidence.statement_layout_unknown", "evidence.statement_nothing_read", "evidence.statement_empty"}
)


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
        self.wanted: UUID | None = None
        """The line to put the cursor on when the lines are there."""
        self._looking: Job | None = None
        self._may_mark = may(context.seat.actor.role, "evidence.mark")
        desktop: Any = context.desk
        folders: tuple[Path, ...] = () if desktop is None else (desktop.profile.folder / "statement_profiles",)
        self.source = Source(renderer.blobs, folders)
        self.tying = Tying(context, panel)
        self.mapping = MappingDeeds(context, self.source, panel)
        self.mapping.read.connect(self._take)
        self.mapping.kept.connect(self._again)
        self.mapping.left.connect(self._again)
        panel.how_asked.connect(self._tell_how)
        panel.map_asked.connect(self._map)
        panel.left.connect(self._leave_it)
        panel.read_asked.connect(self._read_into_case)
        panel.ticked.connect(self._tick)

    def show(self, row: ItemRow) -> None:
        """Show the statement of an exhibit: its lines when they were read, else what reading would give."""
        self._row = row
        self.tying.show(row)
        if row.statement_lines is None:
            self._look_at(row)
        else:
            self._load(row)

    def want(self, line_id: UUID) -> None:
        """Put the cursor on a line: now if its statement is shown, else when it is."""
        self.wanted = line_id
        self._panel.table.go_to(line_id)

    def renew(self) -> None:
        """Read the lines shown anew."""
        if self._row is not None and self._row.statement_lines is not None:
            self._load(self._row)
            self.tying.renew()

    def leave(self) -> None:
        """Drop what is under way: something else is shown, or the page closes."""
        self._row = None
        self.tying.leave()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    # ------------------------------------------------------------------ inside

    def _look_at(self, row: ItemRow) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._statement = None
        self._panel.wait()
        source = self.source

        def work(task: Task) -> Statement:
            return source.statement(task, row)

        def done(statement: Statement) -> None:
            if self._is(row):
                self._take(statement)

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
                wanted, self.wanted = self.wanted, None
                if wanted is not None:
                    self._panel.table.go_to(wanted)

        self._context.jobs.query(self, read, done, latest="transactions")

    def _read_into_case(self) -> None:
        row, known = self._row, self._statement
        if row is None:
            return
        source = self.source

        def work(task: Task) -> int:
            statement = known or source.statement(task, row)
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

    def _take(self, statement: Statement) -> None:
        """Show what reading would give: by a layout, or by columns that somebody mapped."""
        self._statement = statement
        self._panel.look(statement)

    def _again(self) -> None:
        if self._row is not None:
            self.show(self._row)

    def _map(self) -> None:
        if self._row is not None:
            self.mapping.begin(self._row, self._refused)

    def _leave_it(self) -> None:
        told = self.tr("Not read into the case. The file stays as evidence; choose it again to look at its lines.")
        self._panel.refuse(self.tr("Left unread"), told, by_hand=True)

    def _tell_how(self) -> None:
        """Read a statement again that was read before, to say how."""
        row = self._row
        if row is None:
            return
        source = self.source

        def done(statement: Statement) -> None:
            if self._is(row):
                self._panel.tell_how(statement)

        self._context.jobs.work(
            self, lambda task: source.statement(task, row), done, title="", failed=self._context.notices.trouble
        )

    def _refused(self, trouble: Trouble) -> None:
        if is_broken(trouble):
            self.broken.emit()
        error = trouble.desk_error
        by_hand = error is not None and error.code in _MAPPABLE
        self._panel.refuse(*self._context.notices.tell(trouble), by_hand=by_hand)

    def _is(self, row: ItemRow) -> bool:
        return self._row is not None and self._row.id == row.id
