"""Bring things to a case from the window: chosen (F6), dropped, pasted, scanned or photographed; one by one beside it.

Every thing is an action of its own: what was taken stays when the rest is cancelled. What was refused is told with its
reason, all together, when the last one is through. What is in hand is noted until it was taken (see
`app.evidence.in_hand`), so that neither Cancel nor a window that closes in the middle loses the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from app.evidence import desk, in_hand
from app.evidence.blobs import Blobs
from app.evidence.codes import CameBy
from app.evidence.desk import RefusedFile, Taken
from app.evidence.gathering import MOST_FILES
from app.evidence.preview.previewer import Previewer
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from ui.evidence.capture.held import Brought, Held, held_in
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Job, Task, Trouble

__all__ = ["MOST_FILES", "Brought", "Outcome", "Taking", "png_of", "take_all"]

_MEGABYTE = 1 << 20
LetGo = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the things of one time: ids in order, and what was refused."""

    added: tuple[UUID, ...]
    refused: tuple[RefusedFile, ...]


class Taking(QObject):
    """`done(Outcome)` fires when a batch is through, `begun(count)` when it starts, `stopped(case id)` when it was
    cancelled or broken off: what is still in hand is named by `left`.
    """

    begun = Signal(int)
    done = Signal(object)
    stopped = Signal(object)

    def __init__(self, context: Context, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = renderer
        self.running = 0

    def take(self, case_id: UUID, things: Sequence[Brought], refused: Sequence[RefusedFile] = ()) -> None:
        """Bring things to a case, at most `MOST_FILES`; what is only in memory comes first.

        `refused` is what could not be taken without any work; it is told with the rest.
        """
        if not things:
            if refused:
                self.done.emit(Outcome((), tuple(refused)))
            return
        # The sort is stable: files stay in the order in which they were brought.
        chosen = sorted(things[:MOST_FILES], key=lambda thing: isinstance(thing.source, Path))
        blobs, previewer = self._renderer.blobs, self._renderer.previewer
        drafts = self._drafts()
        if drafts is not None:
            files = [(thing.source, thing.came_by) for thing in chosen if isinstance(thing.source, Path)]
            in_hand.keep(drafts, case_id, files)

        def let_go(path: Path) -> None:
            if drafts is not None:
                in_hand.let_go(drafts, case_id, [path])

        self.running += 1
        self.begun.emit(len(chosen))
        under_way: list[Job] = []

        def work(task: Task) -> Outcome:
            outcome = take_all(task, case_id, chosen, blobs, previewer, let_go)
            return Outcome(outcome.added, (*refused, *outcome.refused))

        def busy(on: bool) -> None:
            if not on:
                self.running -= 1
                # A cancelled batch tells nobody; whether one runs is known by the job itself.
                if under_way and under_way[0].cancelled:
                    self.stopped.emit(case_id)

        title = self.tr("Adding %n file(s)", "", len(chosen))
        under_way.append(
            self._context.jobs.work(
                self,
                work,
                self._finished,
                title=title,
                busy=busy,
                failed=lambda trouble: self._failed(trouble, case_id),
            )
        )

    def left(self, case_id: UUID) -> list[Brought]:
        """What is still in hand for a case while nothing is being taken."""
        drafts = self._drafts()
        if drafts is None or self.running:
            return []
        return [Brought(path, path.name, came_by) for path, came_by in in_hand.left(drafts, case_id)]

    def put_away(self, case_id: UUID) -> None:
        """Forget what is in hand."""
        drafts = self._drafts()
        if drafts is not None:
            in_hand.let_go(drafts, case_id, [path for path, _ in in_hand.left(drafts, case_id)])

    def held(self) -> Held:
        """What the clipboard holds."""
        now = self._context.clock.now()
        return held_in(QApplication.clipboard().mimeData(), CameBy.PASTED, self._context.words, now)

    def _drafts(self) -> Any:
        store: Any = self._context.seat.store
        return getattr(store, "drafts", None)

    def _finished(self, outcome: Outcome) -> None:
        self.done.emit(outcome)

    def _failed(self, trouble: Trouble, case_id: UUID) -> None:
        if trouble.refusals:
            self._context.notices.trouble(trouble)
        self.stopped.emit(case_id)


def take_all(
    task: Task,
    case_id: UUID,
    things: Sequence[Brought],
    blobs: Blobs,
    previewer: Previewer,
    let_go: LetGo | None = None,
) -> Outcome:
    """Take things in one after the other; stops between two, or in the middle of hashing one, when cancelled.

    `let_go` is called for each file that was taken or refused.
    """
    added: list[UUID] = []
    refused: list[RefusedFile] = []
    for number, thing in enumerate(things):
        task.progress(number, len(things), thing.name)

        def step(done: int, number: int = number, name: str = thing.name) -> None:
            task.progress(number, len(things), f"{name} {done // _MEGABYTE} MB")

        try:
            source = png_of(thing.source) if isinstance(thing.source, QImage) else thing.source
            taken = desk.take_in(source, blobs, name=thing.name, previewer=previewer, step=step)
            entered = partial(_register, case_id=case_id, taken=taken, came_by=thing.came_by)
            added.append(task.change(entered, "evidence.add"))
        except Refusal as refusal:
            refused.append(RefusedFile(thing.name, refusal))
        if let_go is not None and isinstance(thing.source, Path):
            let_go(thing.source)
    task.progress(len(things), len(things))
    return Outcome(tuple(added), tuple(refused))


def png_of(image: QImage) -> bytes:
    """A picture of the clipboard as the bytes of a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _register(session: DeskSession, case_id: UUID, taken: Taken, came_by: CameBy) -> UUID:
    return desk.register(session, case_id, taken, origin=desk.Origin(came_by=came_by)).id
