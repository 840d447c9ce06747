"""The workspace of one case: a head that never scrolls, and the tabs of the rooms, each loaded on first show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.kernel.clock import SHANGHAI
from app.staff.powers import may
from ui.shell.case_head import CaseHead, CaseHeadBar
from ui.shell.changes import Change
from ui.shell.context import Context
from ui.shell.live_strip import LiveStrip
from ui.shell.page import Key, Page
from ui.shell.registry import Registry, exists, load, load_page
from ui.widgets import theme
from ui.widgets.composition import commit_composition


class Workspace(QWidget):
    """A case open in the window; `named(label)` fires when its number is known, `keys_changed` with another tab.

    `live`: it is not on this desk; the context reads it from the centre, and a strip above it says so.
    """

    named = Signal(str)
    keys_changed = Signal()

    def __init__(self, context: Context, registry: Registry, case_id: UUID, *, live: bool = False) -> None:
        super().__init__()
        self.case_id = case_id
        self.live = live
        self._context = context
        self._registry = registry
        self._entries = registry.tabs()
        self._pages: dict[str, Page] = {}
        self.head = CaseHeadBar(self._reveal if self._may_reveal() else None)
        self.head.clocks.note.setVisible(not live and may(context.seat.actor.role, "cases.note_date"))
        self.head.clocks.note_wanted.connect(lambda: self.show_tab("overview", spot="note_date"))
        self.head.promise.setVisible(not live and may(context.seat.actor.role, "cases.promise"))
        self.head.promise_wanted.connect(lambda: self.show_tab("overview", spot="promise"))
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of the case"))
        self.bar.setAcceptDrops(True)  # Qt turns the tabs only then
        self.bar.setChangeCurrentOnDrag(True)  # what is dragged from the evidence goes on to another tab
        for entry in self._entries:
            self.bar.addTab(theme.icon(entry.icon), entry.title)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.strip = LiveStrip(context, case_id) if live else None
        if self.strip is not None:
            column.addWidget(self.strip)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._turn)
        context.changes.subscribe(self, (), self._changed)
        context.notices.saved_at.connect(self._saved)
        if context.sync is not None:
            context.sync.ended.connect(self._read_sync)

    @property
    def tab(self) -> str:
        """The name of the tab that shows."""
        place = self.bar.currentIndex()
        return self._entries[place].name if 0 <= place < len(self._entries) else ""

    @property
    def page(self) -> Page | None:
        """The page that shows."""
        return self._pages.get(self.tab)

    def show_tab(self, name: str = "", **args: Any) -> None:
        """Bring a tab up (the first if no name is given), loading it if it is new; `args` reach its `opened`."""
        names = [entry.name for entry in self._entries]
        if not names:
            return
        place = names.index(name) if name in names else 0
        fresh = names[place] not in self._pages
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(place)
        self.bar.blockSignals(False)
        page = self._load(place)
        if fresh or args:
            page.opened(case_id=self.case_id, **args)
        self.stack.setCurrentWidget(page)
        self._give_room()
        self.keys_changed.emit()

    def keys(self) -> list[Key]:
        """The keys of the tab that shows."""
        page = self.page
        return page.keys() if page is not None else []

    def close_pages(self) -> None:
        """Let every tab finish what is open."""
        for page in self._pages.values():
            page.closed()

    def may_leave(self) -> bool:
        """Whether every tab lets the case go."""
        return all(page.may_leave() for page in self._pages.values())

    def read_head(self) -> None:
        """Read the head anew."""
        if not exists(self._registry.case_head):
            return
        read: Callable[..., CaseHead] = load(self._registry.case_head)
        self._context.jobs.query(self, lambda s: read(s, self.case_id), self._show_head, latest="head")
        self._read_sync()

    def _read_sync(self, _round: object = None) -> None:
        """Ask what of the case still waits for the centre, at a desk that has one."""
        sync = self._context.sync
        if sync is not None and sync.at_centre:
            from app.sync.of_case import of_case

            self._context.jobs.query(self, lambda s: of_case(s, self.case_id), self.head.synced, latest="sync")

    def _may_reveal(self) -> bool:
        return may(self._context.seat.actor.role, "cases.reveal") and exists(self._registry.case_name)

    def _reveal(self, reason: str) -> None:
        name: Callable[..., str] = load(self._registry.case_name)
        self._context.jobs.change(
            self, lambda s: name(s, self.case_id, reason), self.head.show_name, verb="cases.reveal"
        )

    def _show_head(self, head: CaseHead) -> None:
        self.head.put(head)
        self.named.emit(f"{head.number} {head.customer}")

    def _saved(self, instant: Any) -> None:
        self.head.saved(self.tr("Saved {0}").format(instant.astimezone(SHANGHAI).strftime("%H:%M:%S")))

    def _changed(self, change: Change) -> None:
        del change
        self.read_head()

    def _turn(self, place: int) -> None:
        commit_composition()
        if 0 <= place < len(self._entries):
            self.show_tab(self._entries[place].name)

    def _give_room(self) -> None:
        """Fold the head while the tab that shows wants its height; the tab above still says which case it is."""
        page = self.page
        self.head.setVisible(page is None or not page.wants_room)

    def _load(self, place: int) -> Page:
        entry = self._entries[place]
        if entry.name not in self._pages:
            page = load_page(entry)(self._context)
            page.keys_changed.connect(self.keys_changed)
            page.room_changed.connect(self._give_room)
            self._pages[entry.name] = page
            self.stack.addWidget(page)
        return self._pages[entry.name]
