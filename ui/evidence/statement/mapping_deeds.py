"""What happens around mapping columns by hand: rows fetched, the mapping used once or kept, layouts retired."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.evidence import desk, views
from app.evidence.statements import Statement
from app.evidence.statements.profiles import StatementProfiles
from app.evidence.statements.tables import Sheet
from app.evidence.views import ItemRow
from app.kernel.errors import Refusal
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.statement.panel import StatementPanel
from ui.evidence.statement.source import Source
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble


@dataclass(frozen=True, slots=True)
class _Rows:
    sheets: list[Sheet]
    profiles: StatementProfiles
    begin: Any


class MappingDeeds(QObject):
    """Serves the mapping of a `StatementPanel`.

    `read(statement)` fires when a mapping was used for this file, `kept()` when one was kept as a layout: the file is
    to be looked at again. `left()` when neither.
    """

    read = Signal(object)
    kept = Signal()
    left = Signal()

    def __init__(self, context: Context, source: Source, panel: StatementPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._source = source
        self._panel = panel
        self._row: ItemRow | None = None
        self._rows: _Rows | None = None
        self._may_keep = may(context.seat.actor.role, "evidence.layout")
        mapping = panel.mapping
        mapping.used.connect(self._use)
        mapping.kept.connect(self._keep)
        mapping.left.connect(self.left)
        mapping.layouts_asked.connect(self._turn_layouts)
        mapping.layouts.retired.connect(self._retire)

    def begin(self, row: ItemRow, refused: Callable[[Trouble], None]) -> None:
        """Fetch the rows of an exhibit and show them with what is known of its columns."""
        from app.evidence.statements.layout import find_table
        from app.evidence.statements.mapping import guessed

        self._row, self._rows = row, None
        source = self._source

        def work(task: Task) -> _Rows:
            sheets, profiles = source.sheets(task, row)
            tables = [(at, find_table(sheet, profiles, row.file_name)) for at, sheet in enumerate(sheets)]
            found = next(((at, table) for at, table in tables if table is not None), None)
            return _Rows(sheets, profiles, guessed(sheets, found, profiles.common))

        def done(rows: _Rows) -> None:
            if self._row is row:
                self._rows = rows
                self._panel.mapping.begin(
                    rows.sheets, rows.begin, rows.profiles, row.file_name, may_keep=self._may_keep
                )
                self._panel.map_it()

        self._context.jobs.work(self, work, done, title="", failed=refused)

    # ------------------------------------------------------------------ inside

    def _use(self, mapping: Any) -> None:
        from app.evidence.statements.mapping import read_mapped

        rows, row = self._rows, self._row
        if rows is None or row is None:
            return
        title = self.tr("Columns mapped by hand")

        def work(task: Task) -> Statement:
            task.check()
            return read_mapped(rows.sheets, mapping, rows.profiles, row.file_name, title=title)

        self._context.jobs.work(self, work, self.read.emit, title="", failed=self._refused)

    def _keep(self, mapping: Any, title: str) -> None:
        from app.evidence.statements.mapping import layout_from

        rows = self._rows
        if rows is None:
            return
        try:
            if not title:
                raise Refusal("evidence.layout_untitled", "title")
            profile = layout_from(mapping, rows.sheets[mapping.sheet], title)
        except Refusal as refusal:
            self._panel.mapping.refuse(self._context.words.told(refusal).line())
            return

        def change(session: DeskSession) -> None:
            desk.keep_layout(session, profile)

        def done(_none: Any) -> None:
            self._context.notices.good(self.tr("Layout kept; files like this one are now read by it on every desk"))
            self.kept.emit()

        self._context.jobs.change(self, change, done, verb="evidence.keep_layout", failed=self._refused)

    def _turn_layouts(self) -> None:
        layouts = self._panel.mapping.layouts
        if not layouts.isHidden():
            layouts.setVisible(False)
            self._panel.mapping.tried.setVisible(True)
        else:
            self._show_layouts()

    def _show_layouts(self) -> None:
        def done(rows: Sequence[views.LayoutRow]) -> None:
            self._panel.mapping.layouts.put(rows, may_retire=self._may_keep)
            self._panel.mapping.layouts.setVisible(True)
            self._panel.mapping.tried.setVisible(False)

        self._context.jobs.query(self, views.layouts, done, latest="layouts")

    def _retire(self, layout_id: UUID) -> None:
        change = partial(_retired, layout_id=layout_id)
        self._context.jobs.change(
            self, change, lambda _none: self._show_layouts(), verb="evidence.retire_layout", failed=self._refused
        )

    def _refused(self, trouble: Trouble) -> None:
        self._panel.mapping.refuse(" ".join(self._context.notices.tell(trouble)))


def _retired(session: DeskSession, layout_id: UUID) -> None:
    desk.retire_layout(session, layout_id)
