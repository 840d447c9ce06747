"""One to four exhibits beside each other, each with its own page; they scroll together while they are linked.

The list at the left shows in the active pane; the others keep what they show. Panes are linked by how far one is
scrolled, in pages: what lies side by side stays side by side, also when one began three pages later. Four stand two by
two on a high screen, beside each other on a low one, and without the side columns where these leave too little.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from app.evidence.views import ItemRow
from ui.evidence.carrying import carry
from ui.evidence.pages.renderer import Renderer
from ui.evidence.panes.linking import Linking
from ui.evidence.panes.pane import Pane
from ui.evidence.panes.tools import COUNTS, PaneTools
from ui.evidence.stage import Stage
from ui.shell.context import Context
from ui.shell.page import Key
from ui.widgets import theme

MOST = 4


class Panes(QWidget):
    """See the module. `stage` is the one of the active pane.

    `seen(item id)` and `broken(item id)` fire for every pane, `keys_changed` when other keys count, `wanted(item id)`
    when the list's cursor belongs on another exhibit, `full(on)` when the side columns are to go or to come back,
    `changed` when what `state` tells is different.
    """

    seen = Signal(object)
    broken = Signal(object)
    keys_changed = Signal()
    wanted = Signal(object)
    full = Signal(bool)
    changed = Signal()

    def __init__(self, context: Context, add: Callable[[], None] | None, first: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._add = add
        self._rows: Sequence[ItemRow] = ()
        self._dressers: list[Callable[[Stage], None]] = []
        self.panes: list[Pane] = []
        self.at = 0
        self._two_rows = self._made_full = False
        self.linking = Linking()
        self.tools = PaneTools()
        self._columns = [QSplitter(Qt.Orientation.Vertical) for _ in range(MOST)]
        outer = QSplitter(Qt.Orientation.Horizontal, self)
        for column in self._columns:
            column.setChildrenCollapsible(False)
            outer.addWidget(column)
        outer.setChildrenCollapsible(False)
        self._outer = outer
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(outer)
        self._open(first)
        self.panes[0].add_tools(self.tools.widgets())
        # While one exhibit stands alone its head is hidden, and this button stands among the document's tools.
        self._many = self.tools.button()
        self.stage.viewer.tools.add(self._many)
        self.tools.counted.connect(self.set_count)
        self.tools.linked.connect(self.link)
        self.tools.full.connect(self.set_full)
        self._show_heads()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # ------------------------------------------------------------------ what the page calls

    @property
    def active(self) -> Pane:
        """The pane that keys and the list act on."""
        return self.panes[self.at]

    @property
    def stage(self) -> Stage:
        """What the active pane shows with."""
        return self.active.stage

    def dress(self, how: Callable[[Stage], None]) -> None:
        """Call `how` for every stage, those that are still to be made too."""
        self._dressers.append(how)
        for pane in self.panes:
            how(pane.stage)

    def put(self, row: ItemRow | None) -> None:
        """Show an exhibit in the active pane."""
        self.active.put(row)
        self.changed.emit()

    def tell_rows(self, rows: Sequence[ItemRow]) -> None:
        """Take what is said of the exhibits now."""
        self._rows = rows
        for pane in self.panes:
            if pane is self.active:
                # What it shows follows the list's cursor; only the names to choose from are new.
                row, pane.row = pane.row, None
                pane.tell_rows(rows)
                pane.row = row
                pane.tell_chosen()
            else:
                pane.tell_rows(rows)

    def set_count(self, count: int) -> None:
        """Show that many panes; a new one begins with the next exhibit of the list. Many take the whole page."""
        count = min(max(count, 1), MOST)
        if count > 2 and not self.tools.is_full and self.width() < MOST * theme.WIDTH["field"]:
            self._made_full = True
            self.set_full(True)
        elif count <= 2 and self._made_full:
            self.set_full(False)
        while len(self.panes) > count:
            self.close_pane(self.panes[-1])
        while len(self.panes) < count:
            pane = self._open(self._renderer())
            pane.tell_rows(self._rows)
            pane.put(self._next())
        self._show_heads()
        self.changed.emit()

    def close_pane(self, pane: Pane) -> None:
        """Close a pane; the first stays, it takes over what the next one shows."""
        if len(self.panes) == 1:
            return
        if pane is self.panes[0]:
            self.panes[0].put(self.panes[1].row)
            pane = self.panes[1]
        place = self.panes.index(pane)
        if self.at >= place:
            self._activate(max(self.at - 1, 0))
        self.panes.remove(pane)
        self.linking.drop(pane.stage.viewer)
        pane.stage.end()
        pane.renderer.end()
        pane.setParent(None)
        pane.deleteLater()
        self._place()
        self._show_heads()
        self.changed.emit()

    def go(self, place: int) -> None:
        """Make a pane the active one, without telling the list."""
        self._activate(place, tell=False)

    def step(self, by: int) -> None:
        """Go to the next pane, and around."""
        self._activate((self.at + by) % len(self.panes))
        self.stage.take_focus()

    def link(self, on: bool) -> None:
        """Let the panes scroll together, or alone."""
        self.linking.on = on
        self.tools.tell_linked(on)
        self.changed.emit()

    def set_full(self, on: bool) -> None:
        """Let the panes have the whole page, or give the side columns back."""
        self.tools.tell_full(on)
        self._made_full = self._made_full and on
        self._show_heads()
        if on:
            self.setFocus()  # the list, where it may be, goes out of sight, and nothing may be loaded yet
            self.stage.take_focus()
        self.full.emit(on)
        self.changed.emit()

    def renew(self, *, words: bool = False) -> None:
        """Read the transactions shown anew, or what stands on the pages: one was read."""
        for pane in self.panes:
            (pane.stage.renew_words if words else pane.stage.renew)()

    def begin(self) -> None:
        """Start the children's other ends."""
        for pane in self.panes:
            pane.renderer.begin()

    def end(self) -> None:
        """Drop what is under way."""
        for pane in self.panes:
            pane.stage.end()
            pane.renderer.end()

    def keys(self) -> list[Key]:
        """The keys of the panes, and of what the active one shows."""
        keys = self.stage.keys()
        keys += [Key(str(count), self.tr("%n pane(s)", "", count), partial(self.set_count, count)) for count in COUNTS]
        keys.append(
            Key("F", self.tr("Whole page for the exhibits, and back"), lambda: self.set_full(not self.tools.is_full))
        )
        if len(self.panes) > 1:
            keys.append(Key("O", self.tr("Next pane"), lambda: self.step(1)))
            keys.append(Key("Shift+O", self.tr("Pane before"), lambda: self.step(-1)))
            keys.append(Key("L", self.tr("Scroll together, or alone"), lambda: self.link(not self.linking.on)))
        return keys

    # ------------------------------------------------------------------ inside

    def _renderer(self) -> Renderer:
        made = Renderer(self._context, self)
        made.begin()
        return made

    def _open(self, renderer: Renderer) -> Pane:
        stage = Stage(self._context, renderer, self._add)
        pane = Pane(stage, renderer)
        self.panes.append(pane)
        stage.seen.connect(self.seen)
        stage.broken.connect(self.broken)
        stage.keys_changed.connect(self.keys_changed)
        pane.wanted.connect(lambda item_id: self._choose(pane, item_id))
        pane.left.connect(lambda: self.close_pane(pane))
        stage.viewer.carried.connect(lambda page, region: carry(pane, pane.row, page, region))
        self.linking.add(stage.viewer)
        for how in self._dressers:
            how(stage)
        self._place()
        return pane

    def _place(self) -> None:
        # Two by two only where each of them still shows half a page.
        self._two_rows = self.height() >= theme.WIDTH["form"]
        across = 2 if self._two_rows else MOST
        for place, pane in enumerate(self.panes):
            column, row = self._columns[place % across], place // across
            if column.indexOf(pane) != row:
                column.insertWidget(row, pane)
        for column in self._columns:
            column.setVisible(column.count() > 0)
        for splitter in (self._outer, *self._columns):
            splitter.setSizes([1 << 10] * splitter.count())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the whole page, once nothing inside has a use for it: a tool is put down first, a field closed."""
        if event.key() == Qt.Key.Key_Escape and self.tools.is_full:
            self.set_full(False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand otherwise where there is room for it now."""
        super().resizeEvent(event)
        if self._two_rows != (self.height() >= theme.WIDTH["form"]):
            self._place()

    def _next(self) -> ItemRow | None:
        """What a new pane begins with: the exhibit after the last pane's that no pane shows yet, else the same."""
        shown = {pane.row.id for pane in self.panes if pane.row is not None}
        last = next((pane.row for pane in reversed(self.panes) if pane.row is not None), None)
        rows = [row for row in self._rows if row.withdrawn_at is None]
        if last is None or not rows:
            return None
        begin = next((place + 1 for place, row in enumerate(rows) if row.id == last.id), 0)
        around = [*rows[begin:], *rows[:begin]]
        return next((row for row in around if row.id not in shown), last)

    def _choose(self, pane: Pane, item_id: UUID) -> None:
        row = next((row for row in self._rows if row.id == item_id), None)
        if row is None:
            return
        self._activate(self.panes.index(pane), tell=False)
        pane.put(row)
        self.wanted.emit(row.id)
        self.changed.emit()

    def _activate(self, place: int, *, tell: bool = True) -> None:
        self.at = place
        for number, pane in enumerate(self.panes):
            pane.tell_active(number == place and len(self.panes) > 1)
        if tell and self.active.row is not None:
            self.wanted.emit(self.active.row.id)
        self.keys_changed.emit()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        entered = (at for at, pane in enumerate(self.panes) if now is not None and pane.isAncestorOf(now))
        if (place := next(entered, self.at)) != self.at:
            self._activate(place)

    def _show_heads(self) -> None:
        several = len(self.panes) > 1
        self._many.setVisible(not several and not self.tools.is_full)
        for pane in self.panes:
            # Four have no room for two rows of tools; the marks stay, and their keys.
            pane.stage.marking.tools.setVisible(len(self.panes) <= 2)
            pane.show_head(several or self.tools.is_full)
            pane.away.setVisible(several)
            pane.tell_active(several and pane is self.active)
        self.tools.tell_count(len(self.panes))
        self.keys_changed.emit()
