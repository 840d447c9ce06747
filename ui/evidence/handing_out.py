"""Hand out a copy (导出) from the window: somebody says to whom and chooses where to, it is written, it is recorded.

Whoever leaves the window that asks where has handed out nothing, and nothing is recorded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.evidence import desk, views
from app.evidence.model import EvidenceItem
from app.evidence.views import RedactedCopy
from app.store.session import DeskSession
from ui.evidence.ask_box import AskBox
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble
from ui.widgets.choosing import roomy


@dataclass(frozen=True, slots=True)
class ItemCopy:
    """What is needed to write a copy of an exhibit, and to record it."""

    id: UUID
    to_whom: str
    sha256: str
    file_name: str
    size: int


class HandingOut(QWidget):
    """`asked` fires when it is asked where to; a widget, because it opens the window that asks."""

    asked = Signal()

    def __init__(self, context: Context, renderer: Renderer, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._renderer = renderer
        self.hide()

    def ask(self, item_id: UUID, to_whom: str, failed: Callable[[Trouble], None]) -> None:
        """Ask where to write a copy for somebody; `failed` is told that nobody is named."""

        def look(session: DeskSession) -> ItemCopy:
            found = session.found(EvidenceItem, item_id)
            return ItemCopy(item_id, desk.receiver_of(to_whom), found.sha256, found.file_name, found.size)

        def choose(item: ItemCopy) -> None:
            self.asked.emit()
            title = self.tr("Save a copy of the exhibit")
            chooser = QFileDialog(self.parentWidget(), title, str(Path.home() / item.file_name))
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.fileSelected.connect(lambda name: self.save(item, Path(name)))
            # Not exec(): the window goes on living while somebody looks for a place.
            roomy(chooser).open()

        self._context.jobs.query(self, look, choose, failed=failed)

    def tell_redacted(self, item_id: UUID, question: AskBox) -> None:
        """Say beside the question to whom a copy goes that there is a redacted copy, which should go instead."""

        def tell(copy: RedactedCopy | None) -> None:
            if copy is not None and not question.isHidden():
                told = self.tr(
                    "Exhibit {0} is the redacted copy; this one shows everything. Hand that out if it will do."
                )
                question.field.note(told.format(copy.seq))

        self._context.jobs.query(
            self, lambda session: views.redacted_copy_of(session, item_id), tell, latest="redacted"
        )

    def save(self, item: ItemCopy, target: Path) -> None:
        """Write the bytes of an exhibit to a file that somebody chose, and record that they went out."""
        blobs = self._renderer.blobs

        def work(task: Task) -> str:
            desk.write_copy(
                blobs,
                item.sha256,
                target,
                lambda done: task.progress(done >> 20, item.size >> 20),
                lambda: task.change(lambda s: desk.hand_out(s, item.id, item.to_whom).id, "evidence.hand_out"),
            )
            return target.name

        def done(name: str) -> None:
            self._context.notices.good(self.tr("{0} saved").format(name))

        self._context.jobs.work(self, work, done, title=self.tr("Saving a copy"))
