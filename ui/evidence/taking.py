"""Bring files to a case from the window: chosen (F6), dropped, or pasted; one by one in the background.

Every file is an action of its own: what was taken stays when the rest is cancelled. What was refused is told with its
reason, all together, when the last file is through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from app.evidence import desk
from app.evidence.blobs import Blobs
from app.evidence.desk import RefusedFile, Taken
from app.evidence.preview.previewer import Previewer
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from ui.evidence.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task

MOST_FILES = 500
_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Brought:
    """One thing brought: a file, or a picture from the clipboard with a name for it."""

    source: Path | QImage
    name: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the files of one time: ids in order, and what was refused."""

    added: tuple[UUID, ...]
    refused: tuple[RefusedFile, ...]


class Taking(QObject):
    """`done(Outcome)` fires when a batch is through, `begun(count)` when it starts."""

    begun = Signal(int)
    done = Signal(object)

    def __init__(self, context: Context, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = renderer
        self.running = 0

    def take(self, case_id: UUID, things: Sequence[Brought]) -> None:
        """Bring things to a case."""
        if not things:
            return
        blobs, previewer = self._renderer.blobs, self._renderer.previewer
        self.running += 1
        self.begun.emit(len(things))

        def work(task: Task) -> Outcome:
            return take_all(task, case_id, things, blobs, previewer)

        title = self.tr("Adding %n file(s)", "", len(things))
        # A cancelled batch tells nobody; whether one runs is known by the job itself.
        self._context.jobs.work(self, work, self._finished, title=title, busy=self._busy)

    def paste(self, case_id: UUID) -> bool:
        """Bring what the clipboard holds: files, else a picture; False when it holds neither."""
        clipboard = QApplication.clipboard()
        things = things_in(clipboard.mimeData())
        if not things:
            image = clipboard.image()
            things = [] if image.isNull() else [Brought(image, self.tr("Pasted picture") + ".png")]
        self.take(case_id, things)
        return bool(things)

    def _finished(self, outcome: Outcome) -> None:
        self.done.emit(outcome)

    def _busy(self, on: bool) -> None:
        if not on:
            self.running -= 1


def take_all(task: Task, case_id: UUID, things: Sequence[Brought], blobs: Blobs, previewer: Previewer) -> Outcome:
    """Take things in one after the other; stops between two, or in the middle of hashing one, when cancelled."""
    added: list[UUID] = []
    refused: list[RefusedFile] = []
    for number, thing in enumerate(things):
        task.progress(number, len(things), thing.name)

        def step(done: int, number: int = number, name: str = thing.name) -> None:
            task.progress(number, len(things), f"{name} {done // _MEGABYTE} MB")

        try:
            source = png_of(thing.source) if isinstance(thing.source, QImage) else thing.source
            taken = desk.take_in(source, blobs, name=thing.name, previewer=previewer, step=step)
            added.append(task.change(partial(_register, case_id=case_id, taken=taken), "evidence.add"))
        except Refusal as refusal:
            refused.append(RefusedFile(thing.name, refusal))
    task.progress(len(things), len(things))
    return Outcome(tuple(added), tuple(refused))


def things_in(data: QMimeData | None) -> list[Brought]:
    """The files that were dropped or copied; a folder stands for the files directly in it, hidden ones left out."""
    if data is None or not data.hasUrls():
        return []
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return things_of(paths)


def things_of(paths: Sequence[Path]) -> list[Brought]:
    """Files by path, folders opened once, at most `MOST_FILES`."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(one for one in path.iterdir() if one.is_file() and not one.name.startswith("."))
        else:
            found.append(path)
    return [Brought(path, path.name) for path in found[:MOST_FILES]]


def png_of(image: QImage) -> bytes:
    """A picture of the clipboard as the bytes of a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _register(session: DeskSession, case_id: UUID, taken: Taken) -> UUID:
    return desk.register(session, case_id, taken).id
