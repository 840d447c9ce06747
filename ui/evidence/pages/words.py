"""The words of the document that is shown: read from the store page by page, found, copied.

Between the viewer, which knows pages and pictures, and the room, which knows what was read. Every answer is dropped
when another exhibit or page is shown meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.evidence import views
from app.evidence.recognition.page import PageText
from app.evidence.views import Hit
from app.store.session import DeskSession
from ui.evidence.pages.viewer import Viewer
from ui.shell.context import Context


@dataclass(frozen=True, slots=True)
class _Found:
    hits: list[Hit]
    unread: int


class PageWords(QObject):
    """Serves a viewer with the text of its pages."""

    def __init__(self, context: Context, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._context = context
        self._viewer = viewer
        self._item_id: UUID | None = None
        self._asked = ""
        self._hits: list[Hit] = []
        self._at = 0
        self._asked_pages: set[int] = set()
        viewer.at_page.connect(self._page)
        viewer.view.moved.connect(self._others)
        viewer.finder.asked.connect(self._ask)
        viewer.finder.stepped.connect(self._step)
        viewer.finder.left.connect(self._leave)

    def put(self, item_id: UUID | None) -> None:
        """Another exhibit is shown; what is looked for stays in the line and is looked for in this one."""
        self._item_id = item_id
        self._asked_pages.clear()
        self._mark([])
        self._viewer.view.layer.clear()
        if item_id is None:
            self._viewer.finder.hide()
        elif not self._viewer.finder.isHidden() and self._asked:
            self._ask(self._asked)

    def renew(self) -> None:
        """A page was read meanwhile."""
        if self._item_id is not None and self._viewer.count:
            self._asked_pages.clear()
            self._page(self._viewer.page + 1)
            if self._asked and not self._viewer.finder.isHidden():
                self._look(self._asked, stay=True)

    def copy(self) -> None:
        """Put the chosen text on the clipboard; with nothing chosen, that of the whole page."""
        layer = self._viewer.view.layer
        text = layer.chosen() or (layer.page.text if layer.page is not None else "")
        if not text:
            self._context.notices.info(self.tr("There is no text to copy on this page yet."))
            return
        QApplication.clipboard().setText(text)
        self._context.notices.good(self.tr("Text copied; numbers of people are masked in it"))

    # ------------------------------------------------------------------ inside

    def _page(self, number: int) -> None:
        """Go to a page, and read what stands on it and on the others in view."""
        layer = self._viewer.view.layer
        # What is being chosen on a page stays chosen while another comes into view.
        if not layer.chosen():
            layer.put(layer.texts.get(number))
        self._read(number)
        self._others()

    def _others(self) -> None:
        for page in self._viewer.view.pages_in_view():
            if page + 1 not in self._asked_pages:
                self._read(page + 1)

    def _read(self, number: int) -> None:
        item_id = self._item_id
        if item_id is None:
            return
        self._asked_pages.add(number)

        def show(page: PageText | None) -> None:
            if self._item_id != item_id or page is None:
                return
            layer = self._viewer.view.layer
            layer.take(page)
            if self._viewer.page + 1 == number and not layer.chosen():
                layer.put(page)
            self._viewer.view.renew()

        self._context.jobs.query(
            self, lambda session: views.page_text(session, item_id, number), show, latest=f"page-text-{number}"
        )

    def _ask(self, words: str) -> None:
        self._asked = words
        self._look(words, stay=False)

    def _look(self, words: str, *, stay: bool) -> None:
        item_id = self._item_id
        if item_id is None:
            return

        def show(found: _Found) -> None:
            if self._item_id != item_id or self._asked != words:
                return
            self._mark(found.hits, unread=found.unread, stay=stay)

        self._context.jobs.query(
            self, partial(_find, item_id=item_id, words=words, pages=self._viewer.count), show, latest="find"
        )

    def _mark(self, hits: list[Hit], *, unread: int = 0, stay: bool = False) -> None:
        self._hits, self._unread = hits, unread
        if not stay or self._at >= len(hits):
            # Go on from the page in view, not from the beginning of the exhibit.
            here = self._viewer.page + 1
            self._at = next((place for place, hit in enumerate(hits) if hit.page >= here), 0)
        self._viewer.view.layer.hits = hits
        self._show(move=not stay)

    def _step(self, by: int) -> None:
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
        self._show(move=True)

    def _show(self, *, move: bool) -> None:
        view = self._viewer.view
        hit = self._hits[self._at] if self._hits else None
        view.layer.current = hit
        self._viewer.finder.tell(self._at + 1, len(self._hits), self._unread)
        if hit is not None and move:
            view.bring(hit.page, hit.box)
        view.renew()

    def _leave(self) -> None:
        self._asked = ""
        self._mark([])
        self._viewer.view.setFocus()

    _unread = 0


def _find(session: DeskSession, *, item_id: UUID, words: str, pages: int) -> _Found:
    known = views.pages_read(session, item_id)
    return _Found(views.find_in(session, item_id, words), max(pages - known, 0))
