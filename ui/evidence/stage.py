"""The middle of the page: a document, a statement, a text, or a sentence, for the exhibit under the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.evidence import desk
from app.evidence.kinds import TABLES, FileKind
from app.evidence.preview.content import PREVIEWED
from app.evidence.views import ItemRow
from ui.evidence.bringing import Bringing, is_elsewhere
from ui.evidence.item_list import icon_of
from ui.evidence.reading import Reading
from ui.evidence.renderer import Renderer, is_broken
from ui.evidence.sorry import Sorry
from ui.evidence.statement import StatementPanel
from ui.evidence.viewer import Viewer
from ui.evidence.words import PageWords
from ui.shell.context import Context
from ui.shell.jobs import Trouble
from ui.shell.page import Key
from ui.widgets.empty import Empty

_REST_MS = 120
_VIEWED_MS = 1000


class Stage(QWidget):
    """`put(row)` shows an exhibit.

    `seen(item id)` fires when it was looked at, `broken(item id)` when its bytes are missing or not what was received,
    `keys_changed` when other keys count.
    """

    seen = Signal(object)
    broken = Signal(object)
    keys_changed = Signal()

    def __init__(self, context: Context, renderer: Renderer, add: Callable[[], None] | None) -> None:
        super().__init__()
        self._context = context
        self._renderer = renderer
        self._row: ItemRow | None = None
        self.viewer = Viewer(renderer, context.notices)
        self.words = PageWords(context, self.viewer)
        self.statement = StatementPanel(context.words)
        self.reading = Reading(context, renderer, self.statement)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the exhibit"))
        self.sorry = Sorry(self._load)
        self._bringing = Bringing(context, self)
        self._brought: set[UUID] = set()
        # A reader has nothing to press.
        hint = self.tr("Drop files anywhere on this page, paste with Ctrl+V, or choose them with F6.")
        self.nothing = Empty(
            self.tr("No evidence yet"),
            hint if add is not None else "",
            icon="evidence",
            action=self.tr("Add files") if add is not None else "",
            pressed=add,
        )
        self._stack = QStackedWidget()
        for widget in (self.nothing, self.viewer, self.statement, self.text, self.sorry):
            self._stack.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        # Running down the list loads no thirty previews, and a glance in passing is no look.
        self._rest = self._timer(_REST_MS, self._load)
        self._viewed = self._timer(_VIEWED_MS, self._tell_seen)
        self.viewer.seen.connect(self._viewed.start)
        self.viewer.broken.connect(self._tell_broken)
        self.reading.broken.connect(self._tell_broken)

    # ------------------------------------------------------------------ what the page calls

    def put(self, row: ItemRow | None) -> None:
        """Show an exhibit; the same one again is left as it is, unless it was read or withdrawn meanwhile."""
        before, self._row = self._row, row
        if before is not None and row is not None and before.id == row.id:
            if (before.statement_lines, before.withdrawn_at) != (row.statement_lines, row.withdrawn_at):
                self._load()
            return
        self._viewed.stop()
        self.words.put(None if row is None else row.id)
        if row is None:
            self._rest.stop()
            self.viewer.put(None)
            self._turn(self.nothing)
        elif before is None:
            self._load()
        else:
            self._rest.start()

    def turn_to(self, page: int) -> None:
        """Show a page (from 1) of the document that is shown, at once or as soon as its pages are counted."""
        if self._rest.isActive():
            self._rest.stop()
            self._load()
        self.viewer.turn_to(page)

    def renew_words(self) -> None:
        """Read anew what stands on the page: another one was read."""
        self.words.renew()

    def renew(self) -> None:
        """Read the transactions shown anew."""
        self.reading.renew()

    def end(self) -> None:
        """Drop what is under way."""
        self._rest.stop()
        self._viewed.stop()
        self.reading.leave()

    def take_focus(self) -> None:
        """Put the cursor into what is shown."""
        if self._rest.isActive():
            self._rest.stop()
            self._load()
        shown = self._stack.currentWidget()
        if shown is self.statement:
            self.statement.take_focus()
        elif shown is self.viewer:
            self.viewer.view.setFocus()
        elif shown is self.text:
            self.text.setFocus()

    def keys(self) -> list[Key]:
        """The keys of the viewer, while a document is shown."""
        if self._stack.currentWidget() is not self.viewer:
            return []
        view, viewer = self.viewer.view, self.viewer
        return [
            Key("PgDown", self.tr("Next page"), lambda: view.scroll_or_turn(1)),
            Key("PgUp", self.tr("Previous page"), lambda: view.scroll_or_turn(-1)),
            Key("+", self.tr("Larger"), view.closer),
            Key("=", self.tr("Larger"), view.closer),
            Key("-", self.tr("Smaller"), view.farther),
            Key("0", self.tr("Fit the width, then the page"), viewer.fit),
            Key("R", self.tr("Turn"), view.rotate),
            Key("T", self.tr("Choose text with the mouse"), viewer.chooser.toggle),
            Key("Ctrl+F", self.tr("Find in this exhibit"), viewer.finder.begin),
            Key("Ctrl+C", self.tr("Copy the chosen text"), self.words.copy),
        ]

    # ------------------------------------------------------------------ inside

    def _load(self) -> None:
        row = self._row
        if row is None:
            return
        self.reading.leave()
        if is_elsewhere(row) and row.id not in self._brought:
            self._fetch(row)
            return
        kind = FileKind(row.kind)
        if kind in PREVIEWED:
            self._turn(self.viewer)
            self.viewer.put(desk.content_of(self._renderer.blobs, row.sha256, row.file_name, kind, row.size))
            return
        self.viewer.put(None)
        if kind is FileKind.TEXT:
            self._load_text(row)
        elif kind not in TABLES:
            label = self._context.words.label("evidence_kind", row.kind)
            told = self.tr("{0} is kept as it came; it cannot be looked at here. Hand out a copy to use it elsewhere.")
            self._say(row.label, told.format(label), icon_of(row.kind))
        elif row.withdrawn_at is not None:
            self._say(row.label, self.tr("The statement was withdrawn; its transactions no longer count."))
        else:
            self._turn(self.statement)
            self.reading.show(row)
            self._viewed.start()

    def _fetch(self, row: ItemRow) -> None:
        self.viewer.put(None)
        told = self.tr("It is only at the centre and is being fetched; go on working meanwhile.")
        self._say(row.label, told, "sync")

        def done() -> None:
            self._brought.add(row.id)
            if self._row is not None and self._row.id == row.id:
                self._load()

        def failed(trouble: Trouble) -> None:
            if self._row is not None and self._row.id == row.id:
                self._say(*self._context.notices.tell(trouble), again=True)

        self._bringing.bring(row, done, failed)

    def _load_text(self, row: ItemRow) -> None:
        self.text.clear()
        self._turn(self.text)

        def done(words: str) -> None:
            if self._row is not None and self._row.id == row.id:
                self.text.setPlainText(words)
                self._viewed.start()

        def failed(trouble: Trouble) -> None:
            self._say(*self._context.notices.tell(trouble))
            if is_broken(trouble):
                self._tell_broken()

        blobs = self._renderer.blobs
        self._renderer.ask("text", lambda: desk.text_of(blobs, row.sha256, row.file_name), done, failed)

    def _say(self, sentence: str, remedy: str, icon: str = "warning", *, again: bool = False) -> None:
        self.sorry.put(sentence, remedy, again=again, icon=icon)
        self._turn(self.sorry)

    def _turn(self, widget: QWidget) -> None:
        if self._stack.currentWidget() is not widget:
            self._stack.setCurrentWidget(widget)
            self.keys_changed.emit()

    def _tell_seen(self) -> None:
        if self._row is not None and self.isVisible():
            self.seen.emit(self._row.id)

    def _tell_broken(self) -> None:
        if self._row is not None:
            self.broken.emit(self._row.id)

    def _timer(self, wait: int, call: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(call)
        return timer
