"""Warnings (预警): what waits and for whom, what was answered, and how often warnings were right.

A list at the left, the chosen warning in full at the right: why it was raised, whose turn it is, and the answer in
place. Space takes notice, A answers, Enter opens the case. Nothing is sent to anybody: whose turn it is follows from
the clock, so the list is told anew every minute while it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QWidget

from app.desktop.rounds import known_whole
from app.insight import views
from app.insight.model import WarningKind
from app.insight.views import WarningRow
from ui.cases.texts import dotted
from ui.insight.columns import answered_columns, waiting_columns
from ui.insight.panel import WarningPanel
from ui.insight.proof import ProofPart
from ui.insight.proof import read as read_proof
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.paged import PagedModel
from ui.widgets.paged_table import PagedTable

PARTS = ("waiting", "answered", "proof")
_MINUTE_MS = 60_000
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[WarningRow]
    next: str | None = None


class WarningsPage(Page):
    """See the module. `opened(part="waiting" | "answered" | "proof", warning_id=…)`."""

    tables = frozenset({"warnings", "cases", "staff"})

    def build(self) -> None:
        """Make bar, lists and panel."""
        self.head.title(self.tr("Warnings"))
        self.count = layout.text_label("", "muted")
        self.head.add(self.count, left=True)
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of the page"))
        for icon, title in (
            ("bell", self.tr("Waiting")),
            ("check-circle", self.tr("Answered")),
            ("insight", self.tr("How often right")),
        ):
            self.bar.addTab(theme.icon(icon), title)
        self.body_add(self.bar)
        self._wanted: object = None
        self._rows: dict[str, Sequence[WarningRow]] = {}
        self.tables_of: dict[str, PagedTable] = {}
        self.models: dict[str, PagedModel[WarningRow]] = {}
        nothing = Empty(
            self.tr("Nobody needs to be warned"),
            self.tr("Cases are scored all the time; what stands out comes here by itself."),
            icon="check-circle",
        )
        none_yet = Empty(self.tr("No warning was answered yet"), icon="bell")
        self.lists = QStackedWidget()
        self._add_list("waiting", waiting_columns(self._now, self.words), nothing, self.tr("Warnings that wait"))
        self._add_list("answered", answered_columns(self.words), none_yet, self.tr("Answered warnings"))
        self.panel = WarningPanel(self)
        self.panel.done.connect(self._load)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.lists)
        beside = layout.scrolled(self.panel)
        split.addWidget(beside)
        split.setChildrenCollapsible(False)
        beside.setMinimumWidth(theme.WIDTH["preview"])
        split.setSizes([theme.WIDTH["dialog"], theme.WIDTH["form"]])
        self.proof = ProofPart(self)
        self.stack = QStackedWidget()
        self.stack.addWidget(split)
        self.stack.addWidget(self.proof)
        self.body_add(self.stack, 1)
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def part(self) -> str:
        """The part that shows."""
        return PARTS[self.bar.currentIndex()]

    def opened(self, **args: Any) -> None:
        """Show a part, with the cursor on a warning if one is named."""
        self._wanted = args.get("warning_id", self._wanted)
        if args.get("part") in PARTS:
            self.bar.setCurrentIndex(PARTS.index(args["part"]))
        self._load()

    def refresh(self, change: Change) -> None:
        """Something was raised, noticed or answered, here or elsewhere."""
        del change
        self._load()

    def keys(self) -> list[Key]:
        """The keys of the page; Space belongs to the list, so that it still presses buttons."""
        return [
            Key("A", self.tr("Answer the warning"), self.panel.ask),
            Key("Ctrl+R", self.tr("Load again"), self._load),
        ]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Cases with a high score and surges of complaints. Space takes notice, A answers, Enter opens the case. "
            "A warning goes to whoever is on duty, after a while to the deputy, then to the lead."
        )

    def take_focus(self) -> None:
        """Begin in the list."""
        self.tables_of.get(self.part, self.bar).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in a list takes notice."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            self.panel.acknowledge()
            return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ inside

    def _add_list(self, name: str, columns: list[Any], empty: QWidget, told: str) -> None:
        model: PagedModel[WarningRow] = PagedModel(
            columns, lambda _token, done: self._give(name, done), key=lambda row: row.id, page=_PAGE
        )
        table = PagedTable(model, empty=empty)
        table.setAccessibleName(told)
        table.horizontalHeader().setSectionsClickable(False)
        table.installEventFilter(self)
        table.moved.connect(lambda row: self._moved(name, row))
        table.opened.connect(lambda _row: self.panel.open_case())
        model.reset_done.connect(lambda: self._find(name))
        self.models[name], self.tables_of[name] = model, table
        self.lists.addWidget(table)

    def _give(self, name: str, done: Callable[[_All], None]) -> None:
        done(_All(self._rows.get(name, ())))

    def _turned(self) -> None:
        self.stack.setCurrentIndex(1 if self.part == "proof" else 0)
        if self.part != "proof":
            self.lists.setCurrentIndex(PARTS.index(self.part))
            self.panel.put(self.tables_of[self.part].current_row())
        self._load()

    def _load(self) -> None:
        self.jobs.query(self, views.waiting_warnings, lambda rows: self._show("waiting", rows), latest="waiting")
        if self.part == "answered":
            self.jobs.query(self, views.answered_warnings, lambda rows: self._show("answered", rows), latest="answered")
        elif self.part == "proof":
            self.jobs.query(self, read_proof, self.proof.put, latest="proof")

    def _show(self, name: str, rows: Sequence[WarningRow]) -> None:
        if name == "waiting":
            mine = sum(1 for row in rows if row.mine)
            told = self.tr("%n waiting", "", len(rows))
            own = self.tr("%n mine", "", mine) if mine else ""
            self.count.setText(dotted(told, own))
        self._rows[name] = rows
        self.models[name].reload()

    def _find(self, name: str) -> None:
        table = self.tables_of[name]
        if self._wanted is not None and table.select(self._wanted):
            self._wanted = None
        if name == self.part:
            self._moved(name, table.current_row())

    def _moved(self, name: str, row: WarningRow | None) -> None:
        if name != self.part:
            return
        self.panel.put(row)
        if row is not None and row.kind is WarningKind.SURGE:
            self.jobs.query(
                self,
                lambda s: views.surge_trend(s, row.id, known_whole(s)[0]),
                lambda trend: self.panel.put_trend(row.id, trend),
                latest="trend",
            )

    def _tick(self) -> None:
        if self.isVisible():
            self._load()

    def _now(self) -> datetime:
        return self.context.clock.now()
