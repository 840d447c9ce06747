"""Conflicts to decide (冲突): the list at the left, one of them side by side at the right.

A decision is carried out after ten seconds, in which it can be taken back: once it is at the centre it stands, and
another decision would be another change. Leaving the page carries it out at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.kernel.clock import legal_day, local_minute
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from app.sync import desk, views
from app.sync.model import Choice
from app.sync.reveal import reveal_conflict
from app.sync.views import ConflictRow
from app.sync.whose import whose
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
class _All:
    rows: Sequence[ConflictRow]
    next: str | None = None


@dataclass(frozen=True, slots=True)
class _Decision:
    row: ConflictRow
    choice: Choice
    value: Any


def columns(words: Wording) -> list[Column[ConflictRow]]:
    """The columns of the list."""

    def what(row: ConflictRow) -> str:
        return f"{words.label(*row.table)} · {words.label(*row.field)}"

    return [
        Column("no", translate("Conflicts", "Case"), lambda r: r.case_no or "–", width=156, numeric=True),
        Column("what", translate("Conflicts", "What"), what, tip=what),
        Column("at", translate("Conflicts", "When"), lambda r: local_minute(r.mine_at)[5:], width=104, numeric=True),
    ]


def _read(session: DeskSession) -> list[ConflictRow]:
    """Open conflicts; one of a customer is told with their name and a case of theirs, which it can be opened by."""
    found = views.conflicts(session)
    names = whose(session, [row.id for row in found])
    return [
        row
        if (of := names.get(row.id)) is None
        else replace(row, case_no=f"{of.case_no} {of.name}".strip(), case_id=of.case_id)
        for row in found
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
        self.table = PagedTable(self.model)
        self.table.setAccessibleName(self.tr("Conflicts to decide"))
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
        split.addWidget(self.table)
        right = layout.column(self.sides, 1)
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
        self.model.reset_done.connect(self._listed)
        self.table.moved.connect(self._show)
        self.table.opened.connect(lambda _row: self.sides.to_third())
        self.sides.chosen.connect(self._decide)
        self.sides.look_asked.connect(self._look)
        self.sides.case_asked.connect(self._open_case)
        self.undo.lapsed.connect(self._carry_out)

    def load(self) -> None:
        """Read the list."""
        self.model.reload()

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

    def _fetch(self, token: str | None, done: Callable[[_All], None]) -> None:
        del token

        def read(found: list[ConflictRow]) -> None:
            self._given &= {row.id for row in found}
            gone = self._given | ({self._held.row.id} if self._held is not None else set())
            done(_All([row for row in found if row.id not in gone]))

        self._page.jobs.query(self, _read, read, latest="list")

    def _listed(self) -> None:
        there = self.model.rowCount() > 0
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.select(wanted)
        self.faces.setCurrentIndex(1 if there else 0)
        if there and self.table.current_row() is None:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show(self.table.current_row() if there else None)

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
        self.model.reload()
        self.table.setFocus()

    def _take_back(self) -> None:
        held, self._held = self._held, None
        self._wanted = held.row.id if held is not None else None
        self.model.reload()

    def _carry_out(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        self.undo.withdraw()
        self._given.add(held.row.id)

        def failed(trouble: Trouble) -> None:
            self._given.discard(held.row.id)
            self._page.notices.trouble(trouble)
            self.model.reload()

        self._page.jobs.change(
            self._page,
            lambda s: desk.resolve(s, held.row.id, held.choice, held.value),
            lambda _conflict: self.model.reload(),
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
