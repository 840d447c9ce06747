"""The frame around the pages: bar, rail, pages, open cases, strip, keys. It is the `Navigator` of its pages.

It knows no room: pages come from the registry by name, cases by their id. A frame is built for one signed-in
person in one language and theme, and built anew when either changes; `state()` and `restore()` carry over
what was open.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui.shell.case_tabs import CaseTabs
from ui.shell.context import Context
from ui.shell.keys import FrameKeys
from ui.shell.live import always_live, live_context, mark_of
from ui.shell.opened import Opened, opened
from ui.shell.page import Page
from ui.shell.rail import Rail
from ui.shell.recent import Recents
from ui.shell.registry import Registry, exists, load, load_page
from ui.shell.search import LIMIT, Hit
from ui.shell.seat import DraftingStore
from ui.shell.strip import Strip
from ui.shell.sync_badge import sentences
from ui.shell.topbar import TopBar
from ui.shell.workspace import Workspace
from ui.widgets import layout, theme
from ui.widgets.composition import commit_composition

_OPEN = "open"
_STEPS_BACK = 10


class Frame(QWidget):
    """See the module. `lock_asked`, `screen_off_asked` reach the window; `moved` fires when another page shows."""

    lock_asked = Signal()
    screen_off_asked = Signal()
    moved = Signal()

    def __init__(self, context: Context, registry: Registry) -> None:
        super().__init__()
        context.navigator = self
        self.context = context
        self.registry = registry
        self._pages: dict[str, Page] = {}
        self._args: dict[str, dict[str, Any]] = {}
        self._name = ""
        self._before: list[str] = []
        self._restoring = False
        actor = context.seat.actor
        shown, rest = registry.rail_of(actor.role)
        self.bar = TopBar(actor, context.words, mark_of(context) if always_live(context) else None)
        self.rail = Rail(shown, rest)
        self.tabs = CaseTabs()
        self.rooms = QStackedWidget()
        self.strip = Strip(context.notices, context.jobs)
        self.keys = FrameKeys(self)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turned)
        self.rail.chosen.connect(lambda name: self.go(name))
        self.bar.lock_asked.connect(self.lock_asked)
        self.bar.sync_asked.connect(self._show_sync)
        self.bar.help_asked.connect(self.keys.show_sheet)
        store: DraftingStore = context.seat.store  # type: ignore[assignment] # the window's stores keep drafts
        self.bar.search.recents = Recents(store.drafts, actor.staff_id)
        self.bar.search.asked.connect(self._find)
        self.bar.search.all_asked.connect(self._find_all)
        self.bar.search.picked.connect(self._open_hit)
        if context.sync is not None:
            self.bar.badge.put(context.sync.state)
            context.sync.stood.connect(self.bar.badge.put)
        self._first = shown[0].name if shown else ""
        self.moved.connect(self.remember)

    # ------------------------------------------------------------------ Navigator

    def go(self, name: str, **args: Any) -> None:
        """Show a page of the rail or of More; it is loaded on the first visit."""
        if not self._may_leave(name):
            self.rail.mark(self._name)
            return
        commit_composition()
        entry = self.registry.page(name)
        page = self._pages.get(name)
        if page is None:
            page = load_page(entry)(self.context)
            page.keys_changed.connect(self.keys.draw)
            self._pages[name] = page
            self.rooms.addWidget(page)
        if self._name and self._name != name:
            self._before = [*(held for held in self._before if held != name), self._name][-_STEPS_BACK:]
        self._name = name
        self._args[name] = {**entry.args, **args}
        self.tabs.setTabText(0, entry.title)
        self.tabs.setTabIcon(0, theme.icon(entry.icon))
        if self.rooms.currentWidget() is not page:
            self._let_go()
        self._show_tab(0)
        page.opened(**self._args[name])
        self.rail.mark(name)
        _enter(page)

    def open_case(self, case_id: UUID, label: str = "", tab: str = "", *, live: bool = False, **args: Any) -> None:
        """Open the workspace of a case, or bring it up; `live` reads it from the centre, as it is not on this desk."""
        commit_composition()
        place = self._place_of(case_id)
        if place < 0:
            context = live_context(self.context) if live else self.context
            space = Workspace(context, self.registry, case_id, live=context is not self.context)
            self.rooms.addWidget(space)
            place = self.tabs.addTab(theme.icon("cases"), label or self.tr("Case"))
            self.tabs.setTabData(place, space)
            space.named.connect(lambda text: self._name_tab(case_id, text))
            space.keys_changed.connect(self.keys.draw)
            space.keys_changed.connect(self.remember)
            space.read_head()
            self.tabs.put_close(place, lambda: self.close_case(case_id))
        workspace = self.tabs.tabData(place)
        self._show_tab(place)
        if tab or args or not workspace.page:
            workspace.show_tab(tab, **args)
        if workspace.page is not None:
            _enter(workspace.page)
        self.remember()

    def close_case(self, case_id: UUID) -> None:
        """Close the workspace of a case if its tabs let it go."""
        place = self._place_of(case_id)
        if place < 0:
            return
        commit_composition()
        workspace = self.tabs.tabData(place)
        if not workspace.may_leave():
            return
        workspace.close_pages()
        self.tabs.removeTab(place)
        self.rooms.removeWidget(workspace)
        workspace.deleteLater()
        self.remember()

    def back(self) -> None:
        """Return to the page shown before; from a case to the page behind it."""
        if self.tabs.currentIndex() > 0:
            self._show_tab(0)
        elif self._before:
            before = self._before[:-1]
            name = self._before[-1]
            self.go(name, **self._args.get(name, {}))
            self._before = before

    # ------------------------------------------------------------------ for window and keys

    @property
    def page(self) -> Page | None:
        """The page that shows, of the rail or of a case."""
        workspace = self.workspace
        return workspace.page if workspace is not None else self._pages.get(self._name)

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that shows, if a case does."""
        place = self.tabs.currentIndex()
        return self.tabs.tabData(place) if place > 0 else None

    def cases(self) -> list[Workspace]:
        """The workspaces that are open, from left to right."""
        return [self.tabs.tabData(place) for place in range(1, self.tabs.count())]

    def state(self) -> dict[str, Any]:
        """What is open, as plain values."""
        shown = self.workspace
        # What was read live is not here tomorrow: it is looked for again.
        cases = tuple((space.case_id, space.tab) for space in self.cases() if not space.live)
        return Opened(self._name, cases, shown.case_id if shown is not None else None).plain()

    def remember(self) -> None:
        """Keep what is open for the next start, as it changes: a desk may lose its power at any time."""
        if not self._restoring:
            self.context.memory.put(_OPEN, self.state())

    def restore(self) -> None:
        """Open what was open; a page that is gone falls back to the first of the rail."""
        before = opened(self.context.memory.get(_OPEN))
        known = self.registry.open_to(self.context.seat.actor.role)
        name = before.page if before.page in known else self._first
        self._restoring = True
        try:
            if name:
                self.go(name)
            for case_id, tab in before.cases:
                self.open_case(case_id, tab=tab)
            self._show_tab(max(self._place_of(before.shown), 0) if before.shown is not None else 0)
        finally:
            self._restoring = False

    def may_close(self) -> bool:
        """Whether every open page lets the window go."""
        return all(page.may_leave() for page in self._pages.values()) and all(case.may_leave() for case in self.cases())

    def close_pages(self) -> None:
        """Let every page finish what is open; called once, before the frame goes."""
        commit_composition()
        self.remember()
        for page in self._pages.values():
            page.closed()
        for case in self.cases():
            case.close_pages()

    # ------------------------------------------------------------------ inside

    def _may_leave(self, name: str) -> bool:
        page = self._pages.get(self._name)
        return page is None or self._name == name or page.may_leave()

    def _let_go(self) -> None:
        # Else Qt hands the cursor of a page that disappears to the first control of the next one, and the page's own
        # choice (`take_focus`) comes too late.
        focus, shown = QApplication.focusWidget(), self.rooms.currentWidget()
        if focus is not None and shown is not None and shown.isAncestorOf(focus):
            focus.clearFocus()

    def _place_of(self, case_id: UUID) -> int:
        return next((place for place, case in enumerate(self.cases(), 1) if case.case_id == case_id), -1)

    def _show_tab(self, place: int) -> None:
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(False)
        self._turned(place)

    def _turned(self, place: int) -> None:
        commit_composition()
        widget = self.tabs.tabData(place) if place > 0 else self._pages.get(self._name)
        if widget is not None:
            self.rooms.setCurrentWidget(widget)
        if isinstance(widget, Workspace) and widget.page is None:
            widget.show_tab()
        self.tabs.setVisible(self.tabs.count() > 1)
        self.keys.draw()
        self.moved.emit()

    def _name_tab(self, case_id: UUID, text: str) -> None:
        place = self._place_of(case_id)
        if place > 0:
            self.tabs.setTabText(place, text)

    def _find(self, text: str) -> None:
        if exists(self.registry.find):
            find = load(self.registry.find)
            self.context.jobs.query(
                self.bar.search, lambda s: find(s, text, LIMIT), self.bar.search.show_hits, latest="find"
            )
        else:
            self.bar.search.show_hits([])

    def _find_all(self, text: str) -> None:
        if "search" in self.registry.open_to(self.context.seat.actor.role):
            self.go("search", text=text)

    def _show_sync(self) -> None:
        if "sync" in self.registry.open_to(self.context.seat.actor.role):
            self.go("sync")
        else:
            self.context.notices.info("  ".join(sentences(self.bar.badge.state)))

    def _open_hit(self, hit: Hit) -> None:
        self.open_case(hit.case_id, hit.label, hit.tab)

    def _lay_out(self) -> None:
        middle = layout.column(self.tabs, self.rooms, gap=1)
        middle.setSpacing(0)
        middle.setStretch(1, 1)
        body = layout.row(self.rail, middle)
        body.setSpacing(0)
        body.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(body, 1)
        whole.addWidget(self.strip)
        whole.addWidget(self.keys.bar)


def _enter(page: Page) -> None:
    # A page that put the cursor somewhere itself keeps it there.
    focus = QApplication.focusWidget()
    if focus is None or not page.isAncestorOf(focus):
        page.take_focus()
