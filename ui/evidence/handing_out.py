"""Hand out a copy (导出) from the window: recorded first, then somebody chooses where to, then it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.evidence import desk
from app.store.session import DeskSession
from ui.evidence.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble
from ui.widgets.choosing import roomy


@dataclass(frozen=True, slots=True)
class ItemCopy:
    """What is needed to write a copy of an exhibit."""

    sha256: str
    file_name: str
    size: int


class HandingOut(QWidget):
    """`recorded` fires when the copy stands in the custody; a widget, because it opens the window that asks where."""

    recorded = Signal()

    def __init__(self, context: Context, renderer: Renderer, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._renderer = renderer
        self.hide()

    def ask(self, item_id: UUID, to_whom: str, failed: Callable[[Trouble], None]) -> None:
        """Record that a copy goes out, then ask where to write it."""

        def change(session: DeskSession) -> ItemCopy:
            found = desk.hand_out(session, item_id, to_whom)
            return ItemCopy(found.sha256, found.file_name, found.size)

        def recorded(item: ItemCopy) -> None:
            self.recorded.emit()
            title = self.tr("Save a copy of the exhibit")
            chooser = QFileDialog(self.parentWidget(), title, str(Path.home() / item.file_name))
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.fileSelected.connect(lambda name: self.save(item, Path(name)))
            # Not exec(): the window goes on living while somebody looks for a place.
            roomy(chooser).open()

        self._context.jobs.change(self, change, recorded, verb="evidence.hand_out", failed=failed)

    def save(self, item: ItemCopy, target: Path) -> None:
        """Write the bytes of an exhibit to a file that somebody chose."""
        blobs = self._renderer.blobs

        def work(task: Task) -> str:
            desk.write_copy(blobs, item.sha256, target, lambda done: task.progress(done >> 20, item.size >> 20))
            return target.name

        def done(name: str) -> None:
            self._context.notices.good(self.tr("{0} saved").format(name))

        self._context.jobs.work(self, work, done, title=self.tr("Saving a copy"))
