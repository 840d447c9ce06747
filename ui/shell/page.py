"""A page: one screen of a room, shown in the middle of the window or as a tab of a case.

A complete page:

    class OpenCases(Page):
        tables = frozenset({"cases"})                          # refresh() is called when these change

        def build(self) -> None:                               # once: make widgets
            self.head.title(self.tr("Open cases"))
            self.head.add(layout.button(self.tr("New walk-in"), self._new, kind="primary"))
            self.list = self.body_add(QListWidget())

        def opened(self, **args: Any) -> None:                 # each time it is shown through go(…)
            self.jobs.query(self, views.open_cases, self._show, latest="list")

        def refresh(self, change: Change) -> None:             # something it shows was changed
            self.opened()

The shell calls `build` before the first `opened`, `closed` before the page is destroyed, and keeps news for
a hidden page until it is shown again. `help_text` is what `?` shows; `keys` are the page's function keys.
Pages are rebuilt after a language or theme change (`closed`, new object, `opened` with the same args), so
they need no retranslation; whatever must outlive that goes through `self.remember` / `self.recall`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.kernel.actor import Actor
from app.kernel.wording import Wording
from ui.shell.changes import Change
from ui.shell.context import Context, Navigator
from ui.shell.head import PageHead
from ui.shell.jobs import Jobs
from ui.shell.notices import Notices
from ui.widgets import theme
from ui.widgets.composition import composing
from ui.widgets.typing import is_text_input

if TYPE_CHECKING:
    from app.store.drafts import Drafts
    from ui.shell.seat import DraftingStore

W = TypeVar("W", bound=QWidget)
_TAKEN_OVER = frozenset({"Ctrl+S"})


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a page: `sequence` (F4, J, Ctrl+Return), its meaning, the call; letters never act in a text field."""

    sequence: str
    label: str
    call: Callable[[], None]


class Page(QWidget):
    """Base of all pages; see the module's example."""

    tables: ClassVar[frozenset[str]] = frozenset()
    """Tables whose changes reach `refresh`; empty: none."""

    scrolls: ClassVar[bool] = False
    """Whether the body scrolls as a whole (long forms); lists and documents scroll by themselves."""

    keys_changed = Signal()
    """Emit after `keys()` would answer differently, so that the key bar is drawn again."""

    room_changed = Signal()
    """Emit after `wants_room` was set, so that the head of a case goes or comes back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.wants_room = False
        """Whether the page, as a tab of a case, wants the height of the case's head for itself."""
        self._stale: Change | None = None
        self._shortcuts: list[QShortcut] = []
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        self.head = PageHead(self)
        frame.addWidget(self.head)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        self.body.setSpacing(theme.space(3))
        frame.addWidget(self._scrolled(inner) if self.scrolls else inner, 1)
        self.build()
        self.set_keys()
        if self.tables:
            context.changes.subscribe(self, self.tables, self._changed)

    # ------------------------------------------------------------------ hooks for rooms

    def build(self) -> None:
        """Make the widgets; called once, before the page is shown. No database here."""

    def opened(self, **args: Any) -> None:
        """Show what `args` ask for; called each time somebody goes to this page."""

    def closed(self) -> None:
        """Finish what is open (flush an autosave); called before the page is destroyed."""

    def refresh(self, change: Change) -> None:
        """Reload what changed; called when visible, in the thread of the window."""

    def may_leave(self) -> bool:
        """Whether the window may show another page now; False keeps this one (say why with `notices`)."""
        return True

    def take_focus(self) -> None:
        """Put the cursor where work begins: the first control that takes it; override to choose another."""
        widget = self.nextInFocusChain()
        while widget is not self and widget is not None:
            if (
                widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and self.isAncestorOf(widget)
                and widget.isVisibleTo(self)
            ):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def help_text(self) -> str:
        """One paragraph for the `?` sheet."""
        return ""

    def keys(self) -> list[Key]:
        """The keys this page offers; function keys appear in the bar at the bottom."""
        return []

    # ------------------------------------------------------------------ what rooms use

    @property
    def jobs(self) -> Jobs:
        """Start queries and changes here."""
        return self.context.jobs

    @property
    def notices(self) -> Notices:
        """Say something in the strip here."""
        return self.context.notices

    @property
    def words(self) -> Wording:
        """Labels of stored codes and fixed texts."""
        return self.context.words

    @property
    def actor(self) -> Actor:
        """The person signed in."""
        return self.context.seat.actor

    @property
    def navigator(self) -> Navigator:
        """Go elsewhere."""
        return self.context.navigator

    @property
    def drafts(self) -> Drafts:
        """Where keystrokes go until they become an action."""
        store: DraftingStore = self.context.seat.store  # type: ignore[assignment] # fakes of the shell keep no drafts
        return store.drafts

    def body_add(self, widget: W, stretch: int = 0) -> W:
        """Put a widget at the end of the body and hand it back."""
        self.body.addWidget(widget, stretch)
        return widget

    def remember(self, name: str, value: Any) -> None:
        """Keep a JSON value of this page (filter, column widths) across restarts."""
        self.context.memory.put(f"page.{type(self).__name__}.{name}", value)

    def recall(self, name: str, default: Any = None) -> Any:
        """Return what `remember` kept."""
        return self.context.memory.get(f"page.{type(self).__name__}.{name}", default)

    def set_keys(self) -> None:
        """Bind `keys()` anew; call after they changed."""
        for shortcut in self._shortcuts:
            shortcut.setParent(None)
            shortcut.deleteLater()
        self._shortcuts = [self._bind(key) for key in self.keys() if not _belongs_to_bar(key.sequence)]
        self.keys_changed.emit()

    # ------------------------------------------------------------------ inside

    def _bind(self, key: Key) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key.sequence), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: _press(key))
        return shortcut

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.scroll_area = area
        return area

    def _changed(self, change: Change) -> None:
        if self.isVisible():
            self.refresh(change)
        else:
            self._stale = _joined(self._stale, change)

    def showEvent(self, event: QShowEvent) -> None:
        """Deliver the news that came while the page was hidden."""
        super().showEvent(event)
        stale, self._stale = self._stale, None
        if stale is not None:
            self.refresh(stale)


def _belongs_to_bar(sequence: str) -> bool:
    # The window owns the function keys, so that they work wherever the focus is, and a key of its own that a page may
    # take over: two shortcuts of one sequence would be ambiguous, and neither would act.
    return sequence in _TAKEN_OVER or (sequence.startswith("F") and sequence[1:].isdigit())


def _press(key: Key) -> None:
    focus = QApplication.focusWidget()
    if composing(focus) or (len(key.sequence) == 1 and is_text_input(focus)):
        return
    key.call()


def _joined(one: Change | None, other: Change) -> Change:
    if one is None:
        return other
    tables = one.ids.keys() | other.ids.keys()
    ids: dict[str, frozenset[UUID]] = {table: one.of(table) | other.of(table) for table in tables}
    return Change(ids, one.everything or other.everything)
