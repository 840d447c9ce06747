"""The middle of the page: the exhibit under the cursor in one of the ways its kind has, or a sentence.

`shown.ways` is the register of kinds and ways; here is only what all of them share: the pause before something is
loaded, fetching what lies at the centre, the line to choose another way, attachments of a mail looked at as if they
were exhibits, and that a look is a look.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.evidence import desk
from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content
from app.evidence.views import ItemRow
from app.staff.powers import may
from ui.evidence.attaching import Attaching
from ui.evidence.bringing import Bringing, is_elsewhere
from ui.evidence.marks.marking import Marking
from ui.evidence.nothing import nothing
from ui.evidence.pages.renderer import Renderer, is_broken
from ui.evidence.pages.viewer import Viewer
from ui.evidence.pages.words import PageWords
from ui.evidence.shown.bar import WayBar
from ui.evidence.shown.base import Shown
from ui.evidence.shown.letter import LetterView
from ui.evidence.shown.ways import PAGES, STATEMENT, Views, ways_of
from ui.evidence.sorry import Sorry
from ui.evidence.statement.late_lines import LateLines
from ui.evidence.statement.panel import StatementPanel
from ui.evidence.statement.papers import StatementPapers, may_be_statement
from ui.evidence.statement.reading import Reading
from ui.shell.context import Context
from ui.shell.jobs import Trouble
from ui.shell.page import Key

_REST_MS = 120
_VIEWED_MS = 1000
_AGAIN = frozenset({"evidence.preview_slow", "evidence.preview_crashed", "evidence.preview_memory"})


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
        self._way = ""
        self._may_add = may(context.seat.actor.role, "evidence.add")
        self._preferred: dict[FileKind, str] = {}
        self.viewer = Viewer(renderer, context.notices)
        self.words = PageWords(context, self.viewer)
        self.marking = Marking(context, renderer, self.viewer)
        self._lines = LateLines(context, renderer, self._has_lines)
        self.papers = StatementPapers(self)
        self.sorry = Sorry(self._load)
        self.bar = WayBar()
        self.attaching = Attaching(context, renderer, self)
        self._bringing = Bringing(context, self)
        self._brought: set[UUID] = set()
        self._views = Views(context, renderer, self._dress)
        self.nothing = nothing(add)
        self._stack = QStackedWidget()
        for widget in (self.nothing, self.viewer, self.sorry):
            self._stack.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)
        # Running down the list loads no thirty previews, and a glance in passing is no look.
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._viewed = QTimer(self, singleShot=True, interval=_VIEWED_MS)
        self._rest.timeout.connect(self._load)
        self._viewed.timeout.connect(self._tell_seen)
        self.viewer.seen.connect(self._viewed.start)
        self.viewer.broken.connect(self._tell_broken)
        self.bar.chosen.connect(self.turn_way)
        self.bar.back.connect(self.attaching.leave)
        self.attaching.changed.connect(self._turn_inside)
        self.bar.take.connect(self.attaching.take_shown)

    @property
    def statement(self) -> StatementPanel:
        """The panel of a statement's lines, made when it is first needed."""
        return self._lines.both[0]

    @property
    def reading(self) -> Reading:
        """What serves that panel."""
        return self._lines.both[1]

    def when_lines(self, call: Callable[[Reading], object]) -> None:
        """Call with what serves the panel, as soon as there is one."""
        self._lines.when_there(call)

    # ------------------------------------------------------------------ what the page calls

    def put(self, row: ItemRow | None) -> None:
        """Show an exhibit; the same one again is left as it is, unless it was read or withdrawn meanwhile."""
        before, self._row = self._row, row
        self.marking.put(row)
        if before is not None and row is not None and before.id == row.id:
            if (before.statement_lines, before.withdrawn_at) != (row.statement_lines, row.withdrawn_at):
                self._load()
            return
        self._viewed.stop()
        self.attaching.put(row)
        self.words.put(None if row is None else row.id)
        if row is None:
            self._rest.stop()
            self._empty()
            self.bar.hide()
            self._turn(self.nothing)
        elif before is None:
            self._load()
        else:
            self._rest.start()

    def turn_to(self, page: int) -> None:
        """Show a page (from 1) of the document that is shown, at once or as soon as its pages are counted."""
        self._hurry()
        self.viewer.turn_to(page)

    def turn_way(self, way: str) -> None:
        """Show the exhibit in another of its ways; kept for its kind while the page is open."""
        content = self._content()
        if content is not None and way in self._ways(content.kind):
            self._preferred[content.kind] = way
            self._load()

    def renew_words(self) -> None:
        """Read anew what stands on the page: another one was read."""
        self.words.renew()

    def renew(self) -> None:
        """Read the transactions shown anew."""
        self._lines.renew()

    def end(self) -> None:
        """Drop what is under way."""
        self._rest.stop()
        self._viewed.stop()
        self._lines.leave()
        self._views.leave()

    def take_focus(self) -> None:
        """Put the cursor into what is shown."""
        self._hurry()
        current = self._stack.currentWidget()
        if isinstance(current, Shown | StatementPanel):
            current.take_focus()
        elif current is self.viewer:
            self.viewer.view.setFocus()

    def keys(self) -> list[Key]:
        """The keys of what is shown."""
        current = self._stack.currentWidget()
        if isinstance(current, Shown):
            return current.keys()
        if current is not self.viewer:
            return []
        copy = Key("Ctrl+C", self.tr("Copy the chosen text"), self.words.copy)
        return [*self.viewer.keys(), *self.marking.keys(), copy]

    def view(self, way: str) -> Shown:
        """The view of a way, made when it is first needed."""
        return self._views.view(way)

    # ------------------------------------------------------------------ inside

    def _content(self) -> Content | None:
        if self.attaching.inside is not None:
            return self.attaching.inside.content
        if (row := self._row) is None:
            return None
        return desk.content_of(self._renderer.blobs, row.sha256, row.file_name, row.kind, row.size)

    def _ways(self, kind: FileKind) -> tuple[str, ...]:
        return ways_of(kind, exhibit=self.attaching.inside is None and may_be_statement(self._row))

    def _load(self) -> None:
        row, content = self._row, self._content()
        if row is None or content is None:
            return
        self._lines.leave()
        if is_elsewhere(row) and row.id not in self._brought:
            self._fetch(row)
            return
        ways = self._ways(content.kind)
        way = self._preferred.get(content.kind, ways[0])
        self._way = way if way in ways else ways[0]
        attached = "" if self.attaching.inside is None else self.attaching.inside.name
        self.bar.put(ways, self._way, attached=attached, may_take=self._may_add)
        self._empty(but=self._way)
        if self._way == PAGES:
            self._turn(self.viewer)
            self.viewer.put(content)
        elif self._way == STATEMENT:
            self._show_statement(row)
        else:
            shown = self.view(self._way)
            shown.item_id = row.id if self.attaching.inside is None else None
            self._turn(shown)
            shown.put(content)

    def _show_statement(self, row: ItemRow) -> None:
        if row.withdrawn_at is not None:
            self._say(row.label, self.tr("The statement was withdrawn; its transactions no longer count."))
            return
        self._turn(self.statement)
        self.reading.show(row)
        self._viewed.start()

    def _empty(self, but: str = "") -> None:
        """Let go what is not shown any more: players stop, answers are dropped."""
        if but != PAGES:
            self.viewer.put(None)
        self._views.leave(but)

    def _fetch(self, row: ItemRow) -> None:
        self._empty()
        self.bar.hide()
        told = self.tr("It is only at the centre and is being fetched; go on working meanwhile.")
        self._say(row.label, told, "sync")

        def done() -> None:
            self._brought.add(row.id)
            if self._is(row):
                self._load()

        def failed(trouble: Trouble) -> None:
            if self._is(row):
                self._say(*self._context.notices.tell(trouble), again=True)

        self._bringing.bring(row, done, failed)

    def _is(self, row: ItemRow) -> bool:
        return self._row is not None and self._row.id == row.id

    def _dress(self, shown: Shown) -> None:
        self._stack.addWidget(shown)
        shown.looked.connect(self._viewed.start)
        shown.failed.connect(self._failed)
        if isinstance(shown, LetterView):
            shown.may_take = self._may_add
            shown.opened.connect(self.attaching.look_at)
            shown.taken.connect(self.attaching.take)

    def _has_lines(self, panel: StatementPanel, reading: Reading) -> None:
        self._stack.addWidget(panel)
        reading.broken.connect(self._tell_broken)

    def _turn_inside(self) -> None:
        inside = self.attaching.inside is not None
        self.words.put(None if inside or self._row is None else self._row.id)
        self.marking.put(None if inside else self._row)
        self._load()

    def _failed(self, trouble: Trouble) -> None:
        code = trouble.desk_error.code if trouble.desk_error is not None else ""
        self._say(*self._context.notices.tell(trouble), again=code in _AGAIN)
        if is_broken(trouble):
            self._tell_broken()

    def _say(self, sentence: str, remedy: str, icon: str = "warning", *, again: bool = False) -> None:
        self.sorry.put(sentence, remedy, again=again, icon=icon)
        self._turn(self.sorry)

    def _turn(self, widget: QWidget) -> None:
        if self._stack.currentWidget() is not widget:
            self._stack.setCurrentWidget(widget)
            self.keys_changed.emit()

    def _hurry(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._load()

    def _tell_seen(self) -> None:
        if self._row is not None and self.isVisible():
            self.seen.emit(self._row.id)

    def _tell_broken(self) -> None:
        if self._row is not None:
            self.broken.emit(self._row.id)
