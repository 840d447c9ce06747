"""The middle of the page: a document, a statement, or a sentence, for the exhibit under the cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.evidence import desk, views
from app.evidence.kinds import TABLES, FileKind
from app.evidence.preview.content import PREVIEWED
from app.evidence.statements import Statement
from app.evidence.views import ItemRow, StatementRow, TransactionRow
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.line import Line
from ui.evidence.renderer import Renderer, is_broken, told_in_place
from ui.evidence.sorry import Sorry
from ui.evidence.statement import StatementPanel
from ui.evidence.viewer import Viewer
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Key
from ui.widgets.empty import Empty

if TYPE_CHECKING:
    from pathlib import Path

    from ui.shell.jobs import Job

_REST_MS = 120
_VIEWED_MS = 1000


@dataclass(frozen=True, slots=True)
class _Read:
    statement: StatementRow
    rows: list[TransactionRow]


class Stage(QWidget):
    """`put(row)` shows an exhibit.

    `seen(item id)` fires when it was looked at, `broken(item id)` when its bytes are missing or not what was received,
    `keys_changed` when other keys count.
    """

    seen = Signal(object)
    broken = Signal(object)
    keys_changed = Signal()

    def __init__(self, context: Context, renderer: Renderer, add: Callable[[], None] | None) -> None:
        super().__init__()
        self._context = context
        self._renderer = renderer
        self._row: ItemRow | None = None
        self._statement: Statement | None = None
        self._looking: Job | None = None
        self._may_mark = may(context.seat.actor.role, "evidence.mark")
        self.viewer = Viewer(renderer, context.notices)
        self.statement = StatementPanel(context.words)
        self.sorry = Sorry()
        # A reader has nothing to press.
        hint = self.tr("Drop files anywhere on this page, paste with Ctrl+V, or choose them with F6.")
        self.nothing = Empty(
            self.tr("No evidence yet"),
            hint if add is not None else "",
            icon="evidence",
            action=self.tr("Add files") if add is not None else "",
            pressed=add,
        )
        self._stack = QStackedWidget()
        for widget in (self.nothing, self.viewer, self.statement, self.sorry):
            self._stack.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        # Running down the list loads no thirty previews, and a glance in passing is no look.
        self._rest = self._timer(_REST_MS, self._load)
        self._viewed = self._timer(_VIEWED_MS, self._tell_seen)
        self.viewer.seen.connect(self._viewed.start)
        self.viewer.broken.connect(self._tell_broken)
        self.statement.read_asked.connect(self._read_into_case)
        self.statement.ticked.connect(self._tick)

    # ------------------------------------------------------------------ what the page calls

    def put(self, row: ItemRow | None) -> None:
        """Show an exhibit; the same one again is left as it is, unless it was read or withdrawn meanwhile."""
        before, self._row = self._row, row
        if before is not None and row is not None and before.id == row.id:
            if (before.statement_lines, before.withdrawn_at) != (row.statement_lines, row.withdrawn_at):
                self._load()
            return
        self._viewed.stop()
        if row is None:
            self._rest.stop()
            self.viewer.put(None)
            self._turn(self.nothing)
        elif before is None:
            self._load()
        else:
            self._rest.start()

    def renew(self) -> None:
        """Read the transactions shown anew."""
        if self._row is not None and self._row.statement_lines is not None:
            self._load_transactions(self._row)

    def end(self) -> None:
        """Drop what is under way."""
        self._rest.stop()
        self._viewed.stop()
        if self._looking is not None:
            self._looking.cancel()

    def take_focus(self) -> None:
        """Put the cursor into what is shown."""
        if self._rest.isActive():
            self._rest.stop()
            self._load()
        shown = self._stack.currentWidget()
        if shown is self.statement:
            self.statement.take_focus()
        elif shown is self.viewer:
            self.viewer.view.setFocus()

    def keys(self) -> list[Key]:
        """The keys of the viewer, while a document is shown."""
        if self._stack.currentWidget() is not self.viewer:
            return []
        view, viewer = self.viewer.view, self.viewer
        return [
            Key("PgDown", self.tr("Next page"), lambda: view.scroll_or_turn(1)),
            Key("PgUp", self.tr("Previous page"), lambda: view.scroll_or_turn(-1)),
            Key("+", self.tr("Larger"), view.closer),
            Key("=", self.tr("Larger"), view.closer),
            Key("-", self.tr("Smaller"), view.farther),
            Key("0", self.tr("Fit the width, then the page"), viewer.fit),
            Key("R", self.tr("Turn"), view.rotate),
        ]

    # ------------------------------------------------------------------ showing

    def _load(self) -> None:
        row = self._row
        if row is None:
            return
        kind = FileKind(row.kind)
        if kind in PREVIEWED:
            self._turn(self.viewer)
            self.viewer.put(desk.content_of(self._renderer.blobs, row.sha256, row.file_name, kind, row.size))
            return
        self.viewer.put(None)
        if kind in TABLES and kind is not FileKind.TEXT:
            self._turn(self.statement)
            if row.statement_lines is None:
                self._look_at(row)
            else:
                self._load_transactions(row)
            self._viewed.start()
            return
        label = self._context.words.label("evidence_kind", row.kind)
        told = self.tr("{0} is kept as it came; it cannot be looked at here.").format(label)
        self.sorry.put(row.label, told)
        self._turn(self.sorry)

    def _look_at(self, row: ItemRow) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._statement = None
        self.statement.wait()
        blobs, folders = self._renderer.blobs, self._layouts()

        def work(task: Task) -> Statement:
            task.check()
            with told_in_place():
                return desk.look_at_statement(blobs, row.sha256, row.file_name, desk.statement_profiles(*folders))

        def done(statement: Statement) -> None:
            if self._row is not None and self._row.id == row.id:
                self._statement = statement
                self.statement.look(statement)

        self._looking = self._context.jobs.work(self, work, done, title="", failed=self._no_statement)

    def _tell_broken(self) -> None:
        if self._row is not None:
            self.broken.emit(self._row.id)

    def _no_statement(self, trouble: Trouble) -> None:
        if is_broken(trouble):
            self._tell_broken()
        self.statement.refuse(*self._context.notices.tell(trouble))

    def _load_transactions(self, row: ItemRow) -> None:
        def read(session: DeskSession) -> _Read:
            statement = views.statements(session, row.case_id, item_id=row.id)
            if not statement:
                raise LookupError("a statement that has lines is gone")
            return _Read(statement[0], views.transactions(session, row.case_id, item_id=row.id))

        def done(found: _Read) -> None:
            if self._row is not None and self._row.id == row.id:
                self.statement.put(found.statement, found.rows, may_tick=self._may_mark)

        if row.withdrawn_at is not None:
            self.sorry.put(row.label, self.tr("The statement was withdrawn; its transactions no longer count."))
            self._turn(self.sorry)
            return
        self._context.jobs.query(self, read, done, latest="transactions")

    # ------------------------------------------------------------------ reading and ticking

    def _read_into_case(self) -> None:
        row, known = self._row, self._statement
        if row is None:
            return
        blobs, folders = self._renderer.blobs, self._layouts()

        def work(task: Task) -> int:
            statement = known
            if statement is None:
                profiles = desk.statement_profiles(*folders)
                with told_in_place():
                    statement = desk.look_at_statement(blobs, row.sha256, row.file_name, profiles)
            total = missing = len(statement.lines)
            while missing:
                task.progress(total - missing, total)
                keep = partial(desk.keep_transactions, item_id=row.id, statement=statement)
                missing = task.change(keep, "evidence.read_transactions").missing
            task.progress(total, total)
            return total

        def done(total: int) -> None:
            self._context.notices.good(self.tr("%n transaction(s) read; tick those in dispute", "", total))
            self.statement.table.setFocus()

        title = self.tr("Reading transactions")
        self._context.jobs.work(self, work, done, title=title, failed=self._no_statement, busy=self.statement.read)

    def _tick(self, lines: Sequence[Line], disputed: bool) -> None:
        ids = [line.id for line in lines if line.id is not None]

        def refused(trouble: Trouble) -> None:
            self.statement.model.mark(lines, not disputed)
            self._context.notices.trouble(trouble)

        def undo() -> None:
            self.statement.model.mark(lines, not disputed)
            self._tick(lines, not disputed)

        def done(changed: int) -> None:
            if changed > 1:
                text = self.tr("%n transaction(s) ticked", "", changed)
                untick = self.tr("%n tick(s) taken back", "", changed)
                self._context.notices.undoable(text if disputed else untick, undo)

        self._context.jobs.change(
            self,
            lambda session: desk.mark_many(session, ids, disputed),
            done,
            verb="evidence.mark",
            failed=refused,
        )

    # ------------------------------------------------------------------ inside

    def _layouts(self) -> tuple[Path, ...]:
        """The folder in which an administrator describes further layouts, where there is a profile."""
        desktop: Any = self._context.desk
        return () if desktop is None else (desktop.profile.folder / "statement_profiles",)

    def _turn(self, widget: QWidget) -> None:
        if self._stack.currentWidget() is not widget:
            self._stack.setCurrentWidget(widget)
            self.keys_changed.emit()

    def _tell_seen(self) -> None:
        if self._row is not None and self.isVisible():
            self.seen.emit(self._row.id)

    def _timer(self, wait: int, call: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(call)
        return timer
