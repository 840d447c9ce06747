"""A document to look at: tools above, pages at the left, the pages in the middle, or one sentence why it cannot be."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.evidence.preview.content import Content, Measured, PageSize
from ui.evidence.pages.contrast import NORMAL
from ui.evidence.pages.find_bar import FindBar
from ui.evidence.pages.keys import keys_of
from ui.evidence.pages.region_layer import RegionLayer
from ui.evidence.pages.renderer import Renderer, is_broken
from ui.evidence.pages.thumbnails import PageList
from ui.evidence.pages.tiles import Piece
from ui.evidence.pages.tools import Calls, ViewerTools
from ui.evidence.pages.view import PageView
from ui.evidence.pages.zoom import Zoom
from ui.evidence.panes.standing import contrast_of, stand
from ui.evidence.sorry import Sorry
from ui.shell.jobs import Trouble
from ui.shell.notices import Notices
from ui.shell.page import Key
from ui.widgets import layout, theme

_FOR_GOOD = frozenset({"evidence.preview_locked", "evidence.preview_damaged", "evidence.preview_kind"})
"""What trying again does not change."""


class Viewer(QWidget):
    """Shows one content; `put(content)` shows another.

    `seen` fires once its first page is on screen, `broken` when its bytes are missing or not what was received,
    `at_page(number)` when another page (from 1) is in view, `carried(page, region)` when somebody picks up a page or a
    part of it (`carried.Carried` says how it is counted).
    """

    seen = Signal()
    at_page = Signal(int)
    broken = Signal()
    carried = Signal(int, tuple)

    def __init__(self, renderer: Renderer, notices: Notices) -> None:
        super().__init__()
        self._renderer = renderer
        self._notices = notices
        self._content: Content | None = None
        self._first = 0
        self._told = False
        self._contrasts: dict[str, str] = {}
        self._pages: tuple[PageSize, ...] = ()
        self._resumed: dict[str, Any] | None = None
        self.settling = False
        """Whether pages move because they were just put there, by nobody's hand."""
        self.finder = FindBar()
        self.view = PageView(self._ask_piece, renderer.tiles)
        self.tools = ViewerTools(
            Calls(
                self.step,
                self.view.closer,
                self.view.farther,
                self.fit,
                self.view.rotate,
                self.finder.begin,
                self._again,
            )
        )
        self.chooser = self.tools.chooser
        self.region = RegionLayer(self.carried.emit)
        self.view.add_layer(self.region)
        self.list = PageList(self._ask_small)
        self.sorry = Sorry(self._again)
        self._stack = QStackedWidget()
        self._beside = self._both()
        self._stack.addWidget(layout.holder(self._beside))
        self._stack.addWidget(self.sorry)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tools)
        box.addWidget(self.finder)
        box.addWidget(self._stack, 1)
        self._connect()

    # ------------------------------------------------------------------ what the page calls

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self.view.page

    @property
    def count(self) -> int:
        """How many pages there are; 0 until they were counted."""
        return len(self._pages)

    def put(self, content: Content | None) -> None:
        """Show another content from its first page, or nothing."""
        self._content = content
        self._pages = ()
        self._first = 0
        self._told = False
        for series in ("measure", "piece", "thumbnail"):
            self._renderer.forget(series)
        self.list.pages.show_pages(())
        self.list.setVisible(False)
        self.view.turn = 0
        self.view.layer.clear()
        self.region.clear()
        self.settling = True
        self.view.show_pages("", ())
        self.settling = False
        self._stack.setCurrentIndex(0)
        self.tools.tell_page(self.page, len(self._pages))
        if content is not None:
            self._set_contrast(self._contrasts.get(content.key, NORMAL))
            self._renderer.measure(content, self._measured, self._failed)

    def go(self, page: int) -> None:
        """Bring a page (from 0) of this content into view; beyond the ends nothing happens."""
        if 0 <= page < len(self._pages):
            self._stack.setCurrentIndex(0)
            self.view.go(page)

    def turn_to(self, page: int) -> None:
        """Show a page (from 1) now, or begin with it once the pages are counted."""
        self._first = max(page - 1, 0)
        if self._pages:
            self.go(self._first)

    def resume(self, told: dict[str, Any]) -> None:
        """Stand where somebody stood before (`standing`), as soon as that content is shown."""
        self._resumed = told

    def step(self, by: int) -> None:
        """Show the next or the previous page."""
        self.go(self.page + by)

    def fit(self) -> None:
        """As wide as the window; again: the whole page."""
        zoom = self.view.zoom
        self.view.set_zoom(Zoom(fit=True, wide=not (zoom.fit and zoom.wide)))

    def keys(self) -> list[Key]:
        """The keys of a document."""
        return keys_of(self)

    def hold_glass(self) -> None:
        """Show the magnifying glass until its key is let go."""
        tools, focus = self.tools, QApplication.focusWidget()
        if tools.magnifier.isChecked():
            return  # the key repeats while it is held
        tools.magnifier.setChecked(True)
        if focus is not None:
            focus.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the glass away when its key is let go."""
        if (
            event.type() == QEvent.Type.KeyRelease
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Z
            and not event.isAutoRepeat()
        ) or event.type() == QEvent.Type.FocusOut:
            watched.removeEventFilter(self)
            self.tools.magnifier.setChecked(False)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane has no room for small pictures."""
        super().resizeEvent(event)
        self._show_list()

    # ------------------------------------------------------------------ inside

    def _both(self) -> QHBoxLayout:
        box = layout.row(self.list, self.view, gap=1)
        box.setSpacing(0)
        box.setStretch(1, 1)
        return box

    def _connect(self) -> None:
        view, tools = self.view, self.tools
        view.zoomed.connect(tools.tell_scale)
        view.turned_page.connect(self._turned_over)
        view.page_changed.connect(self._page_changed)
        self.list.chosen.connect(self.go)
        self.list.carried.connect(lambda page: self.carried.emit(page, ()))
        tools.went.connect(self._went)
        tools.text.connect(self._choose_text)
        tools.boxes.connect(self._choose_boxes)
        tools.glass.connect(view.magnify)
        tools.single.connect(lambda on: view.set_continuous(not on))
        tools.contrast.connect(self._set_contrast)

    def _choose_text(self, on: bool) -> None:
        if on:
            self.tools.boxer.setChecked(False)
        self.view.choose_text(on)

    def _choose_boxes(self, on: bool) -> None:
        if on:
            self.chooser.setChecked(False)
        self.region.on = on
        if not on:
            self.region.clear()
        self.view.renew()

    def _set_contrast(self, name: str) -> None:
        if self._content is not None:
            self._contrasts[self._content.key] = name
        self.view.set_contrast(name)
        self.tools.tell_contrast(name)

    def _turned_over(self, step: int) -> None:
        if not self.view.continuous:
            self.step(step)
            if step < 0:
                self.view.verticalScrollBar().setValue(self.view.verticalScrollBar().maximum())

    def _went(self, page: int) -> None:
        self.go(min(max(page, 0), max(len(self._pages) - 1, 0)))
        self.view.setFocus()

    def _ask_piece(self, piece: Piece) -> None:
        content = self._content
        if content is not None and self._renderer.begun:
            self._renderer.piece(content, piece, partial(self._drawn, piece), partial(self._not_drawn, piece))

    def _ask_small(self, page: int, scale: float) -> None:
        content = self._content
        if content is not None and self._renderer.begun:
            self._renderer.thumbnail(content, page, scale, self.list.pages.put, lambda _trouble: self.list.pages.skip())

    def _measured(self, measured: Measured) -> None:
        content = self._content
        if content is None:
            return
        self._pages = measured.pages
        at = min(self._first, len(measured.pages) - 1)
        self.settling = True
        self._show_list()
        # Now, not with the next event: what is asked for below must be asked for in the width that stays.
        self._beside.activate()
        self.view.show_pages(content.key, measured.pages, at)
        self.list.pages.show_pages(measured.pages)
        resumed, self._resumed = self._resumed, None
        if resumed is not None and resumed.get("key") == content.key:
            self._set_contrast(contrast_of(resumed))
            self.tools.one.setChecked(bool(resumed.get("single")))
            if not self._first:
                stand(self.view, resumed)
        self.settling = False
        self._page_changed(self.view.page)

    def _show_list(self) -> None:
        roomy = self.width() >= theme.WIDTH["form"] - 4 * theme.space(5)
        self.list.setVisible(len(self._pages) > 1 and roomy)

    def _page_changed(self, page: int) -> None:
        self.list.go(page)
        self.tools.tell_page(self.page, len(self._pages))
        self.at_page.emit(page + 1)

    def _drawn(self, piece: Piece, image: QImage) -> None:
        self.view.put(piece, image)
        if not self._told:
            self._told = True
            self.seen.emit()

    def _not_drawn(self, piece: Piece, trouble: Trouble) -> None:
        if len(self._pages) <= 1:
            self._failed(trouble)
            return
        # One bad page hides no good one; it says so in its own place.
        sentence, remedy = self._notices.tell(trouble)
        self.view.skip(piece, "\n".join(part for part in (sentence, remedy) if part))
        self.tools.again.setVisible(True)
        if is_broken(trouble):
            self.broken.emit()

    def _failed(self, trouble: Trouble) -> None:
        coded = trouble.desk_error
        self.sorry.put(*self._notices.tell(trouble), again=coded is None or coded.code not in _FOR_GOOD)
        self._stack.setCurrentIndex(1)
        if is_broken(trouble):
            self.broken.emit()

    def _again(self) -> None:
        self.tools.again.setVisible(False)
        content, first = self._content, self._first
        if len(self._pages) > 1:
            self.view.again()
        else:
            self.put(content)
            self.turn_to(first + 1)
