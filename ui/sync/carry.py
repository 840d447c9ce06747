"""Unsent work on its way by hand: a file under a passphrase, written here and taken in at another desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit

from app.sync.export import SHORTEST, Carried, export_file, take_file
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.sync.words import line
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from ui.shell.jobs.job import Task
    from ui.shell.syncer import Syncer

_ENDING = ".mdwork"


class CarryOut(QFrame):
    """One row: passphrase, two buttons, what came of it; `done` after a file was written or taken in."""

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
        self.take = layout.button(self.tr("Take &in…"), self._ask_in, icon="upload")
        note = layout.note(
            self.tr("For a desk without a line: an encrypted file for another desk or the lead. Nothing changes here.")
        )
        self.said = layout.text_label("", "small", wrap=True)
        controls = layout.row(self.phrase, self.button, self.take, self.said)
        controls.setStretch(3, 1)
        box = layout.column(note, controls, gap=1)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)

    def write(self, file: Path) -> None:
        """Write the file."""
        phrase = self.phrase.text()
        seat = self._sync.seat

        def pack(task: Task) -> Carried:
            return export_file(seat.store, seat.actor, phrase, file, seat.blobs, step=task.check)

        self._page.jobs.work(
            self, pack, lambda carried: self._written(file, carried), title=self.tr("Export"), failed=self._refused,
            busy=self.button,
        )  # fmt: skip

    def read(self, file: Path) -> None:
        """Take in a file: one's own work goes on from here, a lead reads another's."""
        phrase = self.phrase.text()
        seat = self._sync.seat

        def unpack(task: Task) -> Carried:
            task.check()
            return take_file(seat.store, seat.actor, file, phrase, seat.desktop.clock.now(), seat.blobs)

        self._page.jobs.work(
            self, unpack, self._taken, title=self.tr("Take in"), failed=self._refused, busy=self.take
        )  # fmt: skip

    def _has_phrase(self) -> bool:
        if len(self.phrase.text()) >= SHORTEST:
            return True
        theme.state(self.phrase, "error")
        self._say("error", self.tr("The passphrase needs at least {0} characters.").format(SHORTEST))
        self.phrase.setFocus()
        return False

    def _ask_in(self) -> None:
        if not self._has_phrase():
            return
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take in unsent work"), "", f"*{_ENDING}")
        if name:
            self.read(Path(name))

    def _taken(self, carried: Carried) -> None:
        self.phrase.clear()
        theme.state(self.phrase, "")
        count = self.tr("%n change(s)", "", carried.taken)
        said = [self.tr("{0} of {1} taken in.").format(count, carried.name), *self._files(carried)]
        if carried.out_of_reach:
            said.append(
                self.tr("%n of the files belong(s) to cases that are not on this desk.", "", carried.out_of_reach)
            )
        self._say("good", " ".join(said))
        self._sync.look()
        self.done.emit()

    def _ask(self) -> None:
        if not self._has_phrase():
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
        told = self.tr("{0} written to {1}. Tell the passphrase separately.").format(count, file.name)
        self._say("good", " ".join([told, *self._files(carried)]))
        self.done.emit()

    def _files(self, carried: Carried) -> list[str]:
        """What is to be said of evidence files: how many are in it, and which had to stay."""
        said = [self.tr("%n evidence file(s) in it.", "", carried.files)] if carried.files else []
        if carried.left:
            names = self.tr(", ").join(carried.left)
            said.append(self.tr("Left behind, too large together or not whole on that desk: {0}.").format(names))
        return said

    def _refused(self, trouble: Trouble) -> None:
        self._say("error", line(*self._page.notices.tell(trouble)))

    def _say(self, role: str, text: str) -> None:
        theme.role(self.said, role)
        self.said.setText(text)
