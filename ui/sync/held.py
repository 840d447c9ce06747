"""What this desk holds (本机存放): open and recent cases, a lead's branches, older cases brought here, and their size.

A calm page: nothing on it has to be done. What is read at the centre instead is said in words, so that nobody wonders
where a case of three years ago has gone. Whatever is pressed goes to the centre first, on the network's lane.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.store.session import DeskSession
from app.sync.held import BroughtCase, Held, held
from ui.shell.jobs import Trouble
from ui.shell.page import Key, Page
from ui.sync.facts import Facts, Said
from ui.sync.words import line
from ui.widgets import layout
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from ui.shell.jobs.job import Task
    from ui.shell.syncer import Syncer

translate = QCoreApplication.translate
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[BroughtCase]
    next: str | None = None


def columns(wording: Wording) -> list[Column[BroughtCase]]:
    """The columns of cases that were brought."""
    return [
        Column("no", translate("Held", "Case"), lambda r: r.no, width=160, numeric=True),
        Column("customer", translate("Held", "Customer"), lambda r: r.customer, width=112),
        Column("status", translate("Held", "State"), lambda r: wording.label("status", r.status.value), width=112),
        Column(
            "closed", translate("Held", "Closed on"), lambda r: r.closed_on.isoformat() if r.closed_on else "–",
            width=112, numeric=True,
        ),
        Column("since", translate("Held", "Here since"), lambda r: local_minute(r.since), width=144, numeric=True),
        Column(
            "waiting", translate("Held", "Unsent work"),
            lambda r: translate("Held", "waits to be sent") if r.waiting else "–",
            tone=lambda r: "soon" if r.waiting else "", icon=lambda r: "warning" if r.waiting else "",
        ),
    ]  # fmt: skip


class HeldPart(QWidget):
    """See the module."""

    def __init__(self, page: Page, sync: Syncer) -> None:
        super().__init__()
        self._page, self._sync = page, sync
        self.shown: Held | None = None
        self.told = layout.text_label("", "muted", wrap=True)
        self.facts = Facts()
        self.ticks: dict[str, QCheckBox] = {}
        self._list = layout.column(gap=1)
        self.choose = layout.button(self.tr("&Hold these branches"), self._choose, icon="check")
        self.choose.setEnabled(False)
        self._branches = layout.card(
            layout.note(self.tr("Your own branch is always here. The others are found by searching the centre.")),
            self._list, layout.row(self.choose, 1),
            title=self.tr("Branches at this desk"),
        )  # fmt: skip
        self.said = Said()
        self.model: PagedModel[BroughtCase] = PagedModel(
            columns(page.words), lambda _token, done: done(_All(self.shown.brought if self.shown else ())),
            key=lambda row: row.case_id, page=200,
        )  # fmt: skip
        self.table = PagedTable(
            self.model,
            empty=Empty(
                self.tr("No older case was brought here"),
                self.tr("Find one by searching the centre; it comes here whole and stays until you give it back."),
                icon="history",
            ),
        )
        self.table.setAccessibleName(self.tr("Older cases brought to this desk"))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.give = layout.button(self.tr("&Give back"), self._give_back, icon="undo")
        self.give.setEnabled(False)
        here = layout.card(self.told, self.facts, title=self.tr("At this desk"))
        above = layout.row(layout.holder(layout.column(here, 1)), layout.holder(layout.column(self._branches, 1)))
        above.setStretch(0, 3)
        above.setStretch(1, 2)
        self._older = layout.row(layout.heading(self.tr("Older cases brought here")), 1, self.give)
        whole = layout.column(above, self.said, self._older, self.table, gap=2)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.table.moved.connect(lambda _row: self._allow())
        self.table.opened.connect(self._open)

    def load(self) -> None:
        """Read what is here."""
        store, blobs = self._sync.seat.store, self._sync.seat.home.profile.blobs

        def read(session: DeskSession) -> Held:
            return held(session, store.folder, blobs)

        self._page.jobs.query(self, read, self._draw, latest="held")

    def leave(self) -> None:
        """Nothing is open here."""

    def keys(self) -> list[Key]:
        """The keys of this part."""
        return [Key("G", self.tr("Give back"), self._give_back)]

    # ------------------------------------------------------------------ inside

    def _draw(self, found: Held) -> None:
        self.shown = found
        self._branches.setVisible(len(found.branches) > 1)
        self.table.setVisible(found.cases)
        self.give.setVisible(found.cases)
        if not found.cases:
            self.told.setText(self.tr("This desk holds no case. Every case is read at the centre, marked as live."))
        elif found.since is None:
            self.told.setText(self.tr("Every case that you may see is here, also without the line."))
        else:
            said = self.tr("Open cases are here, and those closed since {0}; older ones are read at the centre.")
            self.told.setText(said.format(found.since.isoformat()))
        recent = self.tr("Closed cases") if found.since is None else self.tr("Closed since {0}")
        counts = [
            (self.tr("Open cases"), f"{found.open:,}"),
            (recent.format(found.since), f"{found.closed:,}"),
            (self.tr("Customers"), f"{found.customers:,}"),
        ]
        sizes = [
            (self.tr("Size on disk"), self.tr("{0} MB").format(f"{found.bytes / _MEGABYTE:,.1f}")),
            (self.tr("Exhibits kept here"), self.tr("{0} MB").format(f"{found.evidence / _MEGABYTE:,.1f}")),
        ]
        self.facts.put([*(counts if found.cases else []), *sizes])
        self._draw_branches(found)
        self.model.reload()
        self._allow()

    def _draw_branches(self, found: Held) -> None:
        for one in found.branches:
            tick = self.ticks.get(one.code)
            if tick is None:
                tick = self.ticks[one.code] = QCheckBox(f"{one.name} ({one.code})")
                tick.toggled.connect(lambda _on: self._allow())
                self._list.addWidget(tick)
            tick.setEnabled(not one.own)
            tick.blockSignals(True)
            tick.setChecked(one.chosen)
            tick.blockSignals(False)
        for code, tick in self.ticks.items():
            tick.setVisible(any(one.code == code for one in found.branches))

    def _wanted(self) -> set[str]:
        found = self.shown.branches if self.shown else ()
        return {one.code for one in found if not one.own and self.ticks[one.code].isChecked()}

    def _allow(self) -> None:
        chosen = {one.code for one in self.shown.branches if one.chosen and not one.own} if self.shown else set()
        self.choose.setEnabled(self._wanted() != chosen)
        self.give.setEnabled(self.table.current_row() is not None)

    def _choose(self) -> None:
        codes, seat = self._wanted(), self._sync.seat

        def ask(_task: Task) -> None:
            seat.hold_branches(codes)

        def done(_none: None) -> None:
            self.said.put("good", self.tr("Noted. The next sync brings what is wanted and removes the rest."))
            self._sync.now()

        self._page.jobs.work(
            self, ask, done, title=self.tr("Branches at this desk"), failed=self._refused, busy=self.choose,
            network=True,
        )  # fmt: skip

    def _give_back(self) -> None:
        row, seat = self.table.current_row(), self._sync.seat
        if row is None:
            return

        def ask(_task: Task) -> None:
            seat.give_back(row.case_id)

        def done(_none: None) -> None:
            self.said.put("good", self.tr("{0} was given back; it stays at the centre.").format(row.no))
            self.load()

        self._page.jobs.work(
            self, ask, done, title=self.tr("Give back"), failed=self._refused, busy=self.give, network=True
        )  # fmt: skip

    def _refused(self, trouble: Trouble) -> None:
        self.said.put("soon", line(*self._page.notices.tell(trouble)))

    def _open(self, row: BroughtCase) -> None:
        self._page.navigator.open_case(row.case_id, row.no)
