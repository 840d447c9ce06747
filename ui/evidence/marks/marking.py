"""Marks over the exhibit that is shown: read from the store, drawn by hand, changed, taken away, taken back.

One action per finished mark. What one did here in this sitting can be taken back and done again, by exhibit; what
others did cannot, and their marks are looked at only.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout

from app.evidence import marks, views
from app.evidence.codes import MarkKind
from app.evidence.desk import NewMark
from app.evidence.redaction.burner import COVERABLE
from app.evidence.views import ItemRow, MarkRow
from app.kernel.clock import local_minute
from app.staff.powers import may
from ui.evidence.marks.acts import MarkActs
from ui.evidence.marks.cover_box import Places
from ui.evidence.marks.covering import Covering
from ui.evidence.marks.layer import MarkLayer, Told
from ui.evidence.marks.listing import MarkList, read_words, told_of
from ui.evidence.marks.tools import MarkCalls, MarkTools
from ui.evidence.marks.words import MarkWords
from ui.evidence.pages.renderer import Renderer
from ui.evidence.pages.viewer import Viewer
from ui.shell.changes import Change
from ui.shell.context import Context
from ui.shell.jobs import Trouble
from ui.shell.page import Key

_ONCE = frozenset({MarkKind.NOTE, MarkKind.STAMP})


class Marking(QObject):
    """Serves a viewer with marks; `put(row)` when another exhibit is shown."""

    def __init__(self, context: Context, renderer: Renderer, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._context = context
        self._viewer = viewer
        self._item: ItemRow | None = None
        role = context.seat.actor.role
        self._may_draw = may(role, "evidence.annotate")
        view = viewer.view
        told = Told(self._drew, self._pulled, self._chose, self._write)
        self.layer = MarkLayer(told, self._words_of, view.layer.texts)
        view.add_layer(self.layer)
        self.acts = MarkActs(
            context, lambda: None if self._item is None else self._item.id, self.renew, self._failed, self
        )
        self.covering = Covering(context, renderer, self)
        self.tools = MarkTools(
            context.words,
            MarkCalls(self.acts.undo, self.acts.redo, self.covering.propose, self.covering.ask, self._open_list),
            may_draw=self._may_draw,
            may_cover=may(role, "evidence.redact"),
        )
        self.tools.picked.connect(self._picked)
        self.editor = MarkWords(view.viewport())
        self.list = MarkList(context.words, self._hide, self.go, viewer)
        box = viewer.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(1, self.tools)
            box.addWidget(self.covering.box)
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)
        context.changes.subscribe(self, {"annotations"}, self._changed)

    # ------------------------------------------------------------------ what the stage calls

    @property
    def item(self) -> ItemRow | None:
        """The exhibit that is shown."""
        return self._item

    @property
    def rows(self) -> Sequence[MarkRow]:
        """Its marks."""
        return self.layer.rows

    def put(self, row: ItemRow | None) -> None:
        """Another exhibit is shown, or the same one that was changed meanwhile."""
        before, self._item = self._item, row
        self.layer.may_draw = self._may_draw and row is not None and row.withdrawn_at is None
        if row is not None and before is not None and before.id == row.id:
            return
        self.editor.finish(keep=True)
        self._put_down()
        self.layer.put(())
        self.layer.hidden.clear()
        self.covering.leave()
        self._tell()
        self.renew()

    def renew(self) -> None:
        """Read the marks anew."""
        item = self._item
        if item is None:
            return
        item_id = item.id

        def show(rows: list[MarkRow]) -> None:
            if self._item is not None and self._item.id == item_id:
                self.layer.put(rows)
                self._tell()
                self._viewer.view.renew()

        self._context.jobs.query(self, lambda session: views.marks_of(session, item_id), show, latest="marks")

    def keys(self) -> list[Key]:
        """A letter for each tool, and back and again."""
        if not self._may_draw:
            return []
        return [
            *self.tools.keys(),
            Key("Ctrl+Z", self.tr("Take back my last mark"), self.acts.undo),
            Key("Ctrl+Shift+Z", self.tr("Do it again"), self.acts.redo),
        ]

    def delete(self) -> bool:
        """Take the chosen mark away; False where none is chosen."""
        row = self.layer.chosen_row
        if row is None:
            return False
        if not row.mine:
            self._say_not_mine()
            return True
        self.acts.take_away(row)
        return True

    def go(self, row: MarkRow) -> None:
        """Bring a mark into view and choose it."""
        self.layer.hidden.discard(row.author_id)
        self.layer.chosen = row.id
        self.look(row.page, row.shape)

    def propose_shown(self, places: Places) -> None:
        """Draw places that may be covered, besides the marks."""
        self.layer.proposals = tuple(places)
        self._viewer.view.renew()

    def look(self, page: int, shape: Sequence[int]) -> None:
        """Bring a place into view."""
        view = self._viewer.view
        view.bring(page, marks.in_fractions(marks.around(shape)))
        view.renew()

    # ------------------------------------------------------------------ what hands do

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the hand; the mouse over a mark says whose it is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.layer.drop():
                self._put_down()
                self._viewer.view.renew()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._hover(event)
        return bool(super().eventFilter(watched, event))

    def _hover(self, event: QHelpEvent) -> bool:
        view = self._viewer.view
        found = view.page_at(QPointF(view.viewport().mapFromGlobal(event.globalPos())))
        row = None if found is None else self.layer.at(*found)
        if row is None:
            QToolTip.hideText()
            return False
        told = f"{told_of(self._context.words, row)}\n{row.author}  {local_minute(row.made_at)}"
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def _picked(self, kind: MarkKind | None) -> None:
        self.editor.finish(keep=True)
        self.layer.drop()
        self.layer.tool = kind if self.layer.may_draw else None
        if kind is not None:
            self.layer.tool_words = self.tools.words_of(kind)
            self._viewer.chooser.setChecked(False)
        view = self._viewer.view
        shape = Qt.CursorShape.ArrowCursor if self.layer.tool is None else Qt.CursorShape.CrossCursor
        view.viewport().setCursor(shape)
        view.setFocus()
        view.renew()

    def _put_down(self) -> None:
        self.layer.drop()
        self.tools.put_down()
        self._viewer.view.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _drew(self, page: int, kind: MarkKind, shape: tuple[int, ...]) -> None:
        if kind in _ONCE:
            self._put_down()
            self.layer.ghost = (page, kind, shape, self.tools.words_of(kind))
        if kind is not MarkKind.NOTE:
            self.acts.add([NewMark(page, kind, shape, self.tools.words_of(kind), self.tools.colour_of(kind))])
            return

        def written(words: str | None) -> None:
            if words:
                self.layer.ghost = (page, kind, shape, words)
                self.acts.add([NewMark(page, kind, shape, words)])
            else:
                self.layer.ghost = None
                self._viewer.view.renew()

        self.editor.ask(self._place(page, shape), "", written)

    def _pulled(self, row: MarkRow, shape: tuple[int, ...]) -> None:
        self.acts.shape(row, shape)

    def _chose(self, row: MarkRow | None) -> None:
        del row
        self._viewer.view.renew()

    def _write(self, row: MarkRow) -> None:
        """Change the words of one's own mark in its place; stamps and places to cover have keys instead."""
        if row.kind in {MarkKind.STAMP, MarkKind.REDACT}:
            return
        if not row.mine or not self.layer.may_draw:
            self._say_not_mine()
            return

        def written(words: str | None) -> None:
            if words is not None and words != row.words:
                self.acts.word(row, words)

        self.editor.ask(self._place(row.page, marks.around(row.shape)), row.words, written)

    def _open_list(self) -> None:
        self.list.open(self.rows, self.layer.hidden, self.tools.list)

    def _hide(self, author: UUID, hidden: bool) -> None:
        (self.layer.hidden.add if hidden else self.layer.hidden.discard)(author)
        self._viewer.view.renew()

    # ------------------------------------------------------------------ inside

    def _failed(self, trouble: Trouble) -> None:
        self.layer.ghost = None
        self.renew()
        if trouble.refusals:
            self._context.notices.warn(*self._context.notices.tell(trouble))

    def _changed(self, change: Change) -> None:
        del change
        self.renew()

    def _say_not_mine(self) -> None:
        self._context.notices.info(self.tr("Only its author changes a mark; hide the layer if it is in the way."))

    def _words_of(self, kind: MarkKind, said: str) -> str:
        return read_words(self._context.words, kind.value, said)

    def _place(self, page: int, shape: Sequence[int]) -> QRectF:
        found = self._viewer.view.place(page, marks.in_fractions(shape))
        return QRectF() if found is None else found

    def _tell(self) -> None:
        history = self.acts.history
        self.tools.tell(len(self.layer.rows), undo=history.may_undo, redo=history.may_redo)
        item = self._item
        self.tools.cover.setEnabled(
            item is not None and item.withdrawn_at is None and item.kind in {kind.value for kind in COVERABLE}
        )
