"""Conflicts to decide (冲突): the list at the left, one of them side by side at the right.

A decision is carried out after ten seconds, in which it can be taken back: once it is at the centre it stands, and
another decision would be another change. Leaving the page carries it out at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.kernel.clock import legal_day, local_minute
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.paging import Page as Rows
from app.store.session import DeskSession
from app.sync import desk, views
from app.sync.model import Choice
from app.sync.reveal import reveal_conflict
from app.sync.views import ConflictRow
from ui.shell.jobs import Trouble
from ui.shell.page import Key, Page
from ui.sync.sides import Sides
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable
from ui.widgets.undo import UndoStrip

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Decision:
    row: ConflictRow
    choice: Choice
    value: Any


def columns(words: Wording) -> list[Column[ConflictRow]]:
    """The columns of the list."""

    def what(row: ConflictRow) -> str:
        section = words.label("interview_section", row.section) if row.section else ""
        return f"{row.whose or section or words.label(*row.table)} · {words.label(*row.field)}"

    return [
        Column("no", translate("Conflicts", "Case"), lambda r: r.case_no or "–", width=156, numeric=True),
        Column("what", translate("Conflicts", "What"), what, tip=what),
        Column("at", translate("Conflicts", "When"), lambda r: local_minute(r.mine_at)[5:], width=104, numeric=True),
    ]


class ConflictsPart(QWidget):
    """See the module."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._held: _Decision | None = None
        self._given: set[UUID] = set()
        self._wanted: UUID | None = None
        self.model: PagedModel[ConflictRow] = PagedModel(
            columns(page.words), self._fetch, key=lambda row: row.id, page=views.MOST
        )
        self._count = 0
        self.table = PagedTable(self.model)
        self.table.setAccessibleName(self.tr("Conflicts to decide"))
        self.total = layout.text_label("", "muted")
        self.table.horizontalHeader().setSectionsClickable(False)
        self.sides = Sides(
            page.words, page.actor.name, lambda: legal_day(page.context.clock.now()),
            may_decide=may(page.actor.role, "cases.edit") or may(page.actor.role, "staff.manage"),
        )  # fmt: skip
        self.undo = UndoStrip()
        self.empty = Empty(
            self.tr("No conflicts"),
            self.tr("When two people change the same amount, name or decision, both values wait here for a person."),
            icon="check-circle",
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        left = layout.column(self.table, self.total, gap=1)
        left.setStretch(0, 1)
        split.addWidget(layout.holder(left))
        right = layout.column(self.sides)
        right.setContentsMargins(theme.space(3), 0, 0, 0)
        split.addWidget(layout.holder(right))
        split.setSizes([theme.WIDTH["preview"] + theme.WIDTH["label"], theme.WIDTH["dialog"]])
        split.setChildrenCollapsible(False)
        self.faces = QStackedWidget()
        self.faces.addWidget(self.empty)
        self.faces.addWidget(split)
        whole = layout.column(self.undo, self.faces)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.model.loaded.connect(lambda _count: self._listed())
        self.table.moved.connect(self._show)
        self.table.opened.connect(lambda _row: self.sides.to_third())
        self.sides.chosen.connect(self._decide)
        self.sides.look_asked.connect(self._look)
        self.sides.case_asked.connect(self._open_case)
        self.undo.lapsed.connect(self._carry_out)

    def load(self) -> None:
        """Read the list, in place: who is far down in it stays there."""
        self.model.renew()

    def leave(self) -> None:
        """Carry out what waits for its ten seconds."""
        self._carry_out()

    def keys(self) -> list[Key]:
        """The keys of this part."""
        return [
            Key("1", self.tr("Keep what stands at the centre"), partial(self.sides.choose, Choice.THEIRS)),
            Key("2", self.tr("Take what came later"), partial(self.sides.choose, Choice.MINE)),
            Key("3", self.tr("Write another value"), self.sides.to_third),
            Key("O", self.tr("Open the case"), self._open_case),
        ]

    # ------------------------------------------------------------------ inside

    def _fetch(self, token: str | None, done: Callable[[Rows[ConflictRow]], None]) -> None:
        gone = self._gone()

        def query(session: DeskSession) -> tuple[Rows[ConflictRow], int]:
            return views.conflicts(session, after=token, without=gone), views.conflict_count(session, gone)

        def read(found: tuple[Rows[ConflictRow], int]) -> None:
            rows, self._count = found
            done(rows)
            if gone != self._gone():
                self.load()  # somebody decided while the page was read

        self._page.jobs.query(self, query, read)

    def _gone(self) -> frozenset[UUID]:
        """What is decided here and not written yet, or being written."""
        return frozenset(self._given | ({self._held.row.id} if self._held is not None else set()))

    def _listed(self) -> None:
        there = self.model.rowCount() > 0
        self.total.setText(self.tr("%n conflict(s) to decide", "", self._count))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.select(wanted)
        self.faces.setCurrentIndex(1 if there else 0)
        current = self.table.currentIndex()
        if there and not current.isValid():
            current = self.model.index(0, 0)
            self.table.setCurrentIndex(current)
        row = self.table.current_row() if there else None
        if row is not None or not there:
            self._show(row)

    def _show(self, row: ConflictRow | None) -> None:
        self.sides.put(row)

    def _decide(self, choice: Choice, value: Any) -> None:
        row = self.sides.row
        if row is None:
            return
        self._carry_out()
        self._held = _Decision(row, choice, value)
        what = self._page.words.label(*row.field)
        chosen = {
            Choice.THEIRS: self.tr("what stands at the centre is kept"),
            Choice.MINE: self.tr("what came later is taken"),
            Choice.OTHER: self.tr("another value is written"),
        }[choice]
        self.undo.offer(self.tr("{0}: {1}").format(what, chosen), self._take_back)
        self.load()
        self.table.setFocus()

    def _take_back(self) -> None:
        held, self._held = self._held, None
        self._wanted = held.row.id if held is not None else None
        self.load()

    def _carry_out(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        self.undo.withdraw()
        self._given.add(held.row.id)

        def failed(trouble: Trouble) -> None:
            self._given.discard(held.row.id)
            self._page.notices.trouble(trouble)
            self.load()

        def done(_conflict: object) -> None:
            self._given.discard(held.row.id)
            self.load()

        self._page.jobs.change(
            self._page,
            lambda s: desk.resolve(s, held.row.id, held.choice, held.value),
            done,
            verb="sync.resolve",
            failed=failed,
        )

    def _look(self, reason: str) -> None:
        row = self.sides.row
        if row is not None:
            self._page.jobs.change(
                self,
                lambda s: reveal_conflict(s, row.id, reason),
                lambda _none: self.sides.reveal(),
                verb="sync.reveal",
            )

    def _open_case(self) -> None:
        row = self.sides.row
        if row is not None and row.case_id is not None:
            self._page.navigator.open_case(row.case_id, row.case_no)
