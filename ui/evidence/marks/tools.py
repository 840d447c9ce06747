"""The row of tools for marks: what the mouse draws, back and again, what is to be covered, who drew what.

A tool stays in the hand until Esc, because whoever marks one line marks ten; a note and a stamp are put down once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from app.evidence.codes import CoverReason, MarkKind, Stamp
from app.kernel.wording import Wording
from ui.shell.page import Key
from ui.widgets import layout, theme

LETTERS = {
    MarkKind.HIGHLIGHT: "H", MarkKind.BOX: "B", MarkKind.ARROW: "A", MarkKind.NOTE: "N", MarkKind.STAMP: "S",
    MarkKind.REDACT: "X",
}  # fmt: skip
_ICONS = {
    MarkKind.HIGHLIGHT: "mark-highlight", MarkKind.BOX: "mark-box", MarkKind.ARROW: "mark-arrow",
    MarkKind.NOTE: "mark-note", MarkKind.STAMP: "stamp", MarkKind.REDACT: "mark-cover",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MarkCalls:
    """What the row calls."""

    undo: Callable[[], None]
    redo: Callable[[], None]
    propose: Callable[[], None]
    make_copy: Callable[[], None]
    show_list: Callable[[], None]


class MarkTools(QFrame):
    """`picked(kind or None)` fires when another tool is taken in the hand (None: the hand itself)."""

    picked = Signal(object)

    def __init__(self, words: Wording, calls: MarkCalls, *, may_draw: bool, may_cover: bool) -> None:
        super().__init__()
        theme.surface(self, "top")
        self.stamp = Stamp.VERIFIED
        self.reason = CoverReason.OTHER
        self._words = words
        self.hand = layout.tool("mark-hand", self.tr("Hand: drag the page, choose a mark (Esc)"), small=True)
        self.hand.setCheckable(True)
        self.hand.setChecked(True)
        self.hand.clicked.connect(lambda: self.pick(None))
        self.tools = {kind: self._tool(kind) for kind in LETTERS if kind is not MarkKind.REDACT or may_cover}
        self.undo = layout.tool("undo", self.tr("Take back my last mark (Ctrl+Z)"), calls.undo, small=True)
        self.redo = layout.tool("redo", self.tr("Do it again (Ctrl+Shift+Z)"), calls.redo, small=True)
        self.cover = self._menu(self.tr("Cover"), self.tr("Cover places and make a redacted copy"))
        menu = self.cover.menu()
        menu.addAction(self.tr("Propose places to cover"), calls.propose)
        menu.addAction(self.tr("Make a redacted copy…"), calls.make_copy)
        self.list = layout.button("", calls.show_list, kind="quiet")
        self.tell(0, undo=False, redo=False)
        row = layout.row(
            self.hand, *self.tools.values(), layout.post(), self.undo, self.redo, 1, self.cover, self.list, gap=1
        )
        row.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        self.setLayout(row)
        for widget in (self.hand, *self.tools.values(), self.undo, self.redo):
            layout.only_if(widget, may_draw)
        layout.only_if(self.cover, may_cover)

    def pick(self, kind: MarkKind | None) -> None:
        """Take a tool in the hand; the one that is there already puts it down."""
        if kind is not None and (kind not in self.tools or self.tools[kind].isHidden()):
            return
        self._show(kind)
        self.picked.emit(kind)

    def put_down(self) -> None:
        """Show the hand, without telling."""
        self._show(None)

    def tell(self, count: int, *, undo: bool, redo: bool) -> None:
        """Say how many marks there are, and whether something can be taken back or done again."""
        self.list.setText(self.tr("Marks {0}").format(count))
        self.list.setAccessibleName(self.tr("List of marks and of who drew them: {0}").format(count))
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)

    def words_of(self, kind: MarkKind) -> str:
        """What a new mark of a kind says: the key of the stamp or reason that was chosen."""
        return {MarkKind.STAMP: self.stamp.value, MarkKind.REDACT: self.reason.value}.get(kind, "")

    def colour_of(self, kind: MarkKind) -> str:
        """The colour of a new mark: a stamp that doubts is no green one."""
        doubts = kind is MarkKind.STAMP and self.stamp in {Stamp.DOUBTFUL, Stamp.UNLIKE_ORIGINAL}
        return "soon" if doubts else ""

    def keys(self) -> list[Key]:
        """One letter for each tool."""
        return [
            Key(LETTERS[kind], self._words.label("mark_kind", kind.value), partial(self.pick, kind))
            for kind in self.tools
        ]

    def minimumSizeHint(self) -> QSize:
        """A pane may be narrower than all tools beside each other."""
        return QSize(0, super().minimumSizeHint().height())

    # ------------------------------------------------------------------ inside

    def _tool(self, kind: MarkKind) -> QToolButton:
        name = f"{self._words.label('mark_kind', kind.value)} ({LETTERS[kind]})"
        made = layout.tool(_ICONS[kind], name, small=True)
        made.setCheckable(True)
        made.clicked.connect(lambda: self.pick(kind))
        if kind is MarkKind.STAMP:
            self._choices(made, kind, [(one, self._words.label("mark_stamp", one.value)) for one in Stamp])
        elif kind is MarkKind.REDACT:
            self._choices(made, kind, [(one, self._words.label("cover_reason", one.value)) for one in CoverReason])
        return made

    def _choices(self, button: QToolButton, kind: MarkKind, choices: list[tuple[Stamp | CoverReason, str]]) -> None:
        """Behind the arrow of a tool: which stamp, or why a place is covered."""
        menu = QMenu(button)
        for one, label in choices:
            action = QAction(label, menu)
            action.triggered.connect(partial(self._chose, kind, one))
            menu.addAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _chose(self, kind: MarkKind, one: Stamp | CoverReason, _checked: bool = False) -> None:
        if isinstance(one, Stamp):
            self.stamp = one
        else:
            self.reason = one
        self.pick(kind)

    def _menu(self, text: str, name: str) -> QToolButton:
        made = layout.tool("eye-off", name, small=True)
        made.setText(text)

        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(QMenu(made))
        return made

    def _show(self, kind: MarkKind | None) -> None:
        self.hand.setChecked(kind is None)
        for one, tool in self.tools.items():
            tool.setChecked(one is kind)
