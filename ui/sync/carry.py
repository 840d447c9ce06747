"""Taking unsent work to another desk: a file under a passphrase, written in place, without a dialog of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit

from app.kernel.files import write_whole
from app.sync.export import SHORTEST, Carried, export_work
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from ui.shell.jobs.job import Task
    from ui.shell.syncer import Syncer

_ENDING = ".mdwork"


class CarryOut(QFrame):
    """One row: passphrase, button, what came of it; `done` after a file was written."""

    done = Signal()

    def __init__(self, page: Page, sync: Syncer) -> None:
        super().__init__()
        self._page, self._sync = page, sync
        theme.surface(self, "sunken")
        self.phrase = TextField(placeholder=self.tr("Passphrase, at least {0} characters").format(SHORTEST))
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.setAccessibleName(self.tr("Passphrase of the file"))
        self.phrase.setFixedWidth(theme.WIDTH["field"])
        self.button = layout.button(self.tr("&Export unsent work…"), self._ask, icon="download")
        note = layout.note(
            self.tr("For a desk without a line: an encrypted file for another desk or the lead. Nothing changes here.")
        )
        self.said = layout.text_label("", "small", wrap=True)
        line = layout.row(self.phrase, self.button, self.said)
        line.setStretch(2, 1)
        box = layout.column(note, line, gap=1)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)

    def write(self, file: Path) -> None:
        """Write the file."""
        phrase = self.phrase.text()
        seat = self._sync.seat

        def pack(task: Task) -> Carried:
            task.check()
            data, carried = export_work(seat.store, seat.actor, phrase)
            write_whole(file, data)
            return carried

        self._page.jobs.work(
            self, pack, lambda carried: self._written(file, carried), title=self.tr("Export"), failed=self._refused,
            busy=self.button,
        )  # fmt: skip

    def _ask(self) -> None:
        if len(self.phrase.text()) < SHORTEST:
            theme.state(self.phrase, "error")
            self._say("error", self.tr("The passphrase needs at least {0} characters.").format(SHORTEST))
            self.phrase.setFocus()
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export unsent work"), f"{self._page.actor.login}{_ENDING}", f"*{_ENDING}"
        )
        if name:
            self.write(Path(name))

    def _written(self, file: Path, carried: Carried) -> None:
        self.phrase.clear()
        theme.state(self.phrase, "")
        count = self.tr("%n change(s)", "", carried.actions)
        self._say("good", self.tr("{0} written to {1}. Tell the passphrase separately.").format(count, file.name))
        self.done.emit()

    def _refused(self, trouble: Trouble) -> None:
        self._say("error", " ".join(part for part in self._page.notices.tell(trouble) if part))

    def _say(self, role: str, text: str) -> None:
        theme.role(self.said, role)
        self.said.setText(text)
