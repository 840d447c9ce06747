"""Work that the centre did not take (未被接收): the list at the left, one action whole at the right.

Nothing in here is lost and nothing is deleted: what is settled can be read again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QStackedWidget, QWidget

from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.store.paging import Page as Rows
from app.store.session import DeskSession
from app.sync import desk, views
from app.sync.reveal import reveal_kept
from app.sync.views import KeptRow
from ui.shell.page import Key, Page
from ui.sync.carry import CarryOut
from ui.sync.kept_card import KeptCard, what, why
from ui.sync.words import line
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from ui.shell.syncer import Syncer

translate = QCoreApplication.translate


def columns(words: Wording) -> list[Column[KeptRow]]:
    """The columns of the list."""

    def state(row: KeptRow) -> str:
        return words.label("kept_settled", row.settled) if row.settled else words.label("kept_state", row.state)

    return [
        Column(
            "state", translate("Kept", "State"), state, width=140, tone=lambda r: "" if r.settled else "soon",
            icon=lambda r: "check-circle" if r.settled else "pause" if r.state == "held" else "warning",
        ),
        Column("what", translate("Kept", "What"), lambda r: what(words, r), tip=lambda r: line(*why(words, r))),
        Column("at", translate("Kept", "When"), lambda r: local_minute(r.desk_time)[5:], width=104, numeric=True),
    ]  # fmt: skip


class KeptPart(QWidget):
    """See the module."""

    def __init__(self, page: Page, sync: Syncer) -> None:
        super().__init__()
        self._page = page
        self._sync = sync
        self.model: PagedModel[KeptRow] = PagedModel(
            columns(page.words), self._fetch, key=lambda row: row.id, page=views.MOST
        )
        self._count = 0
        self.total = layout.text_label("", "muted")
        self.table = PagedTable(self.model)
        self.table.setAccessibleName(self.tr("Work that the centre did not take"))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.settled = QCheckBox(self.tr("Show what is &settled"))
        self.settled.toggled.connect(lambda _on: self.model.reload())
        self.card = KeptCard(page.words)
        self.carry = CarryOut(page, sync)
        self.empty = Empty(
            self.tr("The centre took everything"),
            self.tr("Work that a rule of the centre refuses is kept here whole, with the reason and what to do."),
            icon="check-circle",
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        left = layout.column(self.table, self.total, gap=1)
        left.setStretch(0, 1)
        split.addWidget(layout.holder(left))
        right = layout.column(self.card)
        right.setContentsMargins(theme.space(3), 0, 0, 0)
        split.addWidget(layout.holder(right))
        split.setSizes([theme.WIDTH["preview"] + theme.WIDTH["label"], theme.WIDTH["dialog"]])
        split.setChildrenCollapsible(False)
        self.faces = QStackedWidget()
        self.faces.addWidget(self.empty)
        self.faces.addWidget(split)
        whole = layout.column(layout.row(self.settled, 1), self.faces, self.carry)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.model.loaded.connect(lambda _count: self._listed())
        self.table.moved.connect(self.card.put)
        self.carry.done.connect(self.load)
        self.card.again.connect(self._again)
        self.card.aside.connect(self._aside)
        self.card.look_asked.connect(self._look)

    def load(self) -> None:
        """Read the list, in place: who is far down in it stays there."""
        self.model.renew()

    def leave(self) -> None:
        """Nothing is open here."""

    def keys(self) -> list[Key]:
        """The keys of this part."""
        return [
            Key("T", self.tr("Try again"), self._again),
            Key("A", self.tr("Set aside"), self._aside),
            Key("C", self.tr("Copy everything"), self.card.copy_all),
        ]

    # ------------------------------------------------------------------ inside

    def _fetch(self, token: str | None, done: Callable[[Rows[KeptRow]], None]) -> None:
        settled = self.settled.isChecked()

        def query(session: DeskSession) -> tuple[Rows[KeptRow], int]:
            return views.kept(session, settled=settled, after=token), views.kept_count(session, settled=settled)

        def read(found: tuple[Rows[KeptRow], int]) -> None:
            rows, self._count = found
            done(rows)

        self._page.jobs.query(self, query, read)

    def _listed(self) -> None:
        there = self.model.rowCount() > 0
        if self.settled.isChecked():
            self.total.setText(self.tr("%n settled", "", self._count))
        else:
            self.total.setText(self.tr("%n not taken", "", self._count))
        self.faces.setCurrentIndex(1 if there else 0)
        if there and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        row = self.table.current_row() if there else None
        if row is not None or not there:
            self.card.put(row)

    def _again(self) -> None:
        row = self.card.row
        if row is not None and self.card.may_try:
            self._settle(lambda s: desk.try_again(s, row.id), "sync.try_again", self.tr("It is sent again."))

    def _aside(self) -> None:
        row = self.card.row
        if row is not None and not row.settled:
            said = self.tr("Set aside. It stays readable under “Show what is settled”.")
            self._settle(lambda s: desk.set_aside(s, row.id), "sync.set_aside", said)

    def _settle(self, call: Callable[[DeskSession], None], verb: str, said: str) -> None:
        def done(_none: None) -> None:
            self._page.notices.good(said)
            self._sync.look()
            self.load()

        self._page.jobs.change(self, call, done, verb=verb, busy=self.card)

    def _look(self, reason: str) -> None:
        row = self.card.row
        if row is not None:
            self._page.jobs.change(
                self, lambda s: reveal_kept(s, row.id, reason), lambda _none: self.card.reveal(), verb="sync.reveal"
            )
