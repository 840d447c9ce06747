"""Read the pages of a case in the background (文字识别), one after the other, while somebody looks at it.

A child of its own does it, started with the first page and ended with the last, because it takes half a gigabyte. Each
page is an action of its own: what was read stays when the rest is cancelled. A page that cannot be read is kept as
such; a page of which the bytes are not at this desk waits for the desk that has them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.recognition.page import PageText
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.views import Unread
from app.kernel.errors import DeskError, Refusal
from app.kernel.settings import RECOGNITION
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble

_UNREADABLE = frozenset(
    {
        "evidence.preview_damaged", "evidence.preview_slow", "evidence.preview_crashed", "evidence.preview_too_large",
        "evidence.preview_memory", "evidence.preview_no_page",
    }
)  # fmt: skip
"""What trying again at another desk would not change."""
_LATER = frozenset({"evidence.blob_missing", "evidence.blob_damaged", "evidence.preview_locked"})


@dataclass(frozen=True, slots=True)
class _Wanted:
    item: Unread
    page: int


class Recognising(QObject):
    """Reads what is to be read in a case; `look(case_id)` as often as the case is shown."""

    make: Callable[[], Recogniser] = Recogniser

    def __init__(self, context: Context, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = renderer
        self._running = False
        self._left: set[tuple[UUID, int]] = set()
        self._may = may(context.seat.actor.role, "evidence.add")

    def look(self, case_id: UUID) -> None:
        """Read the pages of a case that nobody has read, unless that goes on already."""
        if self._may and not self._running and self._wished():
            self._context.jobs.query(self, lambda session: views.unread(session, case_id), self._begin, latest="unread")

    def _wished(self) -> bool:
        desktop: Any = self._context.desk
        return desktop is not None and desktop.settings.get(RECOGNITION) and available()

    def _begin(self, items: Sequence[Unread]) -> None:
        wanted = [
            _Wanted(item, page)
            for item in items
            for page in range(1, item.pages + 1)
            if page not in item.known and (item.id, page) not in self._left
        ]
        if not wanted or self._running:
            return
        self._running = True
        # Each is asked for once, whatever becomes of it: a cancelled batch does not begin again behind one's back.
        self._left.update((one.item.id, one.page) for one in wanted)
        blobs, make = self._renderer.blobs, type(self).make

        def work(task: Task) -> int:
            reader = make()
            try:
                return read_all(task, wanted, reader, blobs)
            finally:
                reader.close()

        title = self.tr("Reading %n page(s)", "", len(wanted))
        self._context.jobs.work(self, work, lambda _count: None, title=title, busy=self._busy, failed=self._failed)

    def _busy(self, on: bool) -> None:
        self._running = on

    def _failed(self, trouble: Trouble) -> None:
        self._context.notices.trouble(trouble)


def read_all(task: Task, wanted: Sequence[_Wanted], reader: Recogniser, blobs: Blobs) -> int:
    """Read pages one after the other and keep each; returns how many were read."""
    read = 0
    for number, one in enumerate(wanted):
        task.progress(number, len(wanted), one.item.file_name)
        item = one.item
        content = desk.content_of(blobs, item.sha256, item.file_name, item.kind, item.size)
        try:
            page = reader.read(content, one.page - 1)
            read += 1
        except DeskError as error:
            if error.code not in _UNREADABLE:
                if error.code in _LATER:
                    continue
                raise
            page = PageText(one.page, desk.NOBODY)
        try:
            task.change(partial(_keep, item_id=item.id, page=page), "evidence.read_page")
        except Refusal as refusal:
            if refusal.code != "evidence.no_such_page":
                raise
    task.progress(len(wanted), len(wanted))
    return read


def _keep(session: DeskSession, item_id: UUID, page: PageText) -> None:
    desk.keep_page(session, item_id, page)
