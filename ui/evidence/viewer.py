"""A document to look at: tools above, pages at the left, the page in the middle, or one sentence why it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.evidence.preview.content import Content, Measured, PageSize
from ui.evidence.find_bar import FindBar
from ui.evidence.page_list import PageList
from ui.evidence.page_view import PageView
from ui.evidence.renderer import Renderer, is_broken
from ui.evidence.sorry import Sorry
from ui.evidence.zoom import Zoom
from ui.shell.jobs import Trouble
from ui.shell.notices import Notices
from ui.widgets import layout, theme

_FOR_GOOD = frozenset({"evidence.preview_locked", "evidence.preview_damaged", "evidence.preview_kind"})
"""What trying again does not change."""


class Viewer(QWidget):
    """Shows one content; `put(content)` shows another.

    `seen` fires once its first page is on screen, `broken` when its bytes are missing or not what was received, and
    `at_page(number)` when another page (from 1) is shown.
    """

    seen = Signal()
    at_page = Signal(int)
    broken = Signal()

    def __init__(self, renderer: Renderer, notices: Notices) -> None:
        super().__init__()
        self._renderer = renderer
        self._notices = notices
        self._content: Content | None = None
        self._pages: tuple[PageSize, ...] = ()
        self._page = 0
        self._first = 0
        self._told = False
        self.view = PageView(self._ask_page)
        self.view.zoomed.connect(self._zoomed)
        self.view.turned_page.connect(self.step)
        self.finder = FindBar()
        self.list = PageList(self._ask_small)
        self.list.chosen.connect(self.go)
        self.sorry = Sorry(self._again)
        self._stack = QStackedWidget()
        self._stack.addWidget(layout.holder(self._both()))
        self._stack.addWidget(self.sorry)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._tools())
        box.addWidget(self.finder)
        box.addWidget(self._stack, 1)

    # ------------------------------------------------------------------ what the page calls

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are; 0 until they were counted."""
        return len(self._pages)

    def put(self, content: Content | None) -> None:
        """Show another content from its first page, or nothing."""
        self._content = content
        self._pages = ()
        self._page = 0
        self._first = 0
        self._told = False
        for series in ("measure", "page", "thumbnail"):
            self._renderer.forget(series)
        self.list.pages.show_pages(())
        self.list.setVisible(False)
        self.view.show_page(None)
        self._stack.setCurrentIndex(0)
        self._number()
        if content is not None:
            self._renderer.measure(content, self._measured, self._failed)

    def go(self, page: int) -> None:
        """Show a page of this content; beyond the ends nothing happens."""
        if not 0 <= page < len(self._pages):
            return
        self._page = page
        self._stack.setCurrentIndex(0)
        self.view.layer.put(None)
        self.view.show_page(self._pages[page], keep_turn=True)
        self.at_page.emit(page + 1)
        self.list.go(page)
        self._number()

    def turn_to(self, page: int) -> None:
        """Show a page (from 1) now, or begin with it once the pages are counted."""
        self._first = max(page - 1, 0)
        if self._pages:
            self.go(self._first)

    def step(self, by: int) -> None:
        """Show the next or the previous page."""
        self.go(self._page + by)

    def fit(self) -> None:
        """As wide as the window; again: the whole page."""
        zoom = self.view.zoom
        self.view.set_zoom(Zoom(fit=True, wide=not (zoom.fit and zoom.wide)))

    # ------------------------------------------------------------------ inside

    def _both(self) -> QHBoxLayout:
        box = layout.row(self.list, self.view, gap=1)
        box.setSpacing(0)
        box.setStretch(1, 1)
        return box

    def _tools(self) -> QFrame:
        self.previous = layout.tool("chevron-left", self.tr("Previous page (PgUp)"), lambda: self.step(-1), small=True)
        self.next = layout.tool("chevron-right", self.tr("Next page (PgDn)"), lambda: self.step(1), small=True)
        self.number = layout.text_label("", "label")
        theme.tabular(self.number)
        self.percent = layout.text_label("", "label")
        theme.tabular(self.percent)
        self.chooser = layout.tool("pen", self.tr("Choose text with the mouse (T)"), small=True)
        self.chooser.setCheckable(True)
        self.chooser.toggled.connect(self.view.choose_text)
        tools = (
            layout.tool("zoom-out", self.tr("Smaller (-)"), self.view.farther, small=True),
            self.percent,
            layout.tool("zoom-in", self.tr("Larger (+)"), self.view.closer, small=True),
            layout.tool("columns", self.tr("Fit the width, then the page (0)"), self.fit, small=True),
            layout.tool("rotate", self.tr("Turn (R)"), self.view.rotate, small=True),
            self.chooser,
            layout.tool("search", self.tr("Find in this exhibit (Ctrl+F)"), self.finder.begin, small=True),
        )
        row = layout.row(self.previous, self.number, self.next, 1, *tools, gap=1)
        row.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        frame = QFrame()
        theme.surface(frame, "top")
        frame.setLayout(row)
        return frame

    def _ask_page(self, scale: float, turn: int, region: object) -> None:
        content = self._content
        if content is not None:
            self._renderer.page(content, self._page, scale, turn, region, self._drawn, self._failed)  # type: ignore[arg-type]

    def _ask_small(self, page: int, scale: float) -> None:
        content = self._content
        if content is not None:
            self._renderer.thumbnail(content, page, scale, self.list.pages.put, lambda _trouble: self.list.pages.skip())

    def _measured(self, measured: Measured) -> None:
        self._pages = measured.pages
        self.list.setVisible(len(measured.pages) > 1)
        self.list.pages.show_pages(measured.pages)
        self.view.turn = 0
        self.go(min(self._first, len(measured.pages) - 1))

    def _drawn(self, image: object) -> None:
        self.view.put(image)  # type: ignore[arg-type]
        if not self._told:
            self._told = True
            self.seen.emit()

    def _failed(self, trouble: Trouble) -> None:
        coded = trouble.desk_error
        self.sorry.put(*self._notices.tell(trouble), again=coded is None or coded.code not in _FOR_GOOD)
        self._stack.setCurrentIndex(1)
        if is_broken(trouble):
            self.broken.emit()

    def _again(self) -> None:
        content, page = self._content, self._page
        if self._pages:
            self.go(page)
        else:
            self.put(content)

    def _zoomed(self, scale: float) -> None:
        self.percent.setText(f"{round(scale * 100)} %")

    def _number(self) -> None:
        count = len(self._pages)
        self.number.setText(self.tr("{0} of {1}").format(self._page + 1, count) if count else "")
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < count)
