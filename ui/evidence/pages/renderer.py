"""Between a page and the preview's child: asks in the background, brings pictures home, forgets what is unwanted.

One child serves all open cases of a person; it starts when the first evidence page opens, while the clerk is still
reading the list, and ends with the last. Only the newest question about the page in view counts; thumbnails are asked
one at a time, so that the page in view never waits for more than one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.evidence.preview.content import Content, Measured, Pixels
from app.evidence.preview.previewer import Previewer
from app.kernel.errors import Fault, Refusal
from ui.evidence.pages.contrast import NORMAL, shown_in
from ui.evidence.pages.tiles import Piece, Tiles
from ui.shell.context import Context
from ui.shell.jobs import Job, Task, Trouble

if TYPE_CHECKING:
    from app.evidence.blobs import Blobs

Failed = Callable[[Trouble], None]
_BROKEN = frozenset({"evidence.blob_missing", "evidence.blob_damaged"})


class _Shared:
    """The previewers in use, one per signed-in person, and how many pages hold each."""

    held: dict[int, tuple[Previewer, int]] = {}
    tiles: dict[int, Tiles] = {}
    make: Callable[[], Previewer] = Previewer


def _acquire(seat: object) -> Previewer:
    previewer, users = _Shared.held.get(id(seat), (None, 0))
    if previewer is None:
        previewer = _Shared.make()
    _Shared.held[id(seat)] = (previewer, users + 1)
    return previewer


def _release(seat: object) -> None:
    previewer, users = _Shared.held.pop(id(seat))
    if users > 1:
        _Shared.held[id(seat)] = (previewer, users - 1)
    else:
        _Shared.tiles.pop(id(seat), None)
        previewer.close()


class Renderer(QObject):
    """What a page asks for pictures. `begin` when it is opened, `end` when it is closed."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._previewer: Previewer | None = None
        self._jobs: dict[str, Job] = {}

    @property
    def begun(self) -> bool:
        """Whether somebody is looking: between `begin` and `end`."""
        return self._previewer is not None

    @property
    def previewer(self) -> Previewer:
        """The child's other end; `begin` came first."""
        if self._previewer is None:
            raise RuntimeError("a renderer is asked before it was begun")
        return self._previewer

    @property
    def tiles(self) -> Tiles:
        """The pictures of pages that were drawn, shared like the child."""
        return _Shared.tiles.setdefault(id(self._context.seat), Tiles())

    @property
    def blobs(self) -> Blobs:
        """The encrypted contents of the person's store."""
        seat: Any = self._context.seat
        found: Blobs = seat.blobs
        return found

    def begin(self) -> None:
        """Start the child in the background, once."""
        if self._previewer is None:
            previewer = self._previewer = _acquire(self._context.seat)
            self.ask("start", lambda: previewer.start(), lambda _none: None, None)

    def end(self) -> None:
        """Drop what is under way; the last page that ends ends the child."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        if self._previewer is not None:
            self._previewer = None
            _release(self._context.seat)

    def measure(self, content: Content, done: Callable[[Measured], None], failed: Failed) -> None:
        """Ask for the pages of a content."""
        previewer = self.previewer
        self._look("measure", lambda: previewer.measure(content), done, failed)

    def piece(self, content: Content, piece: Piece, done: Callable[[QImage], None], failed: Failed) -> None:
        """Ask for a picture of (a part of) a page; an older question is forgotten."""
        previewer = self.previewer

        def draw() -> QImage:
            pixels = previewer.render(content, piece.page, scale=piece.scale, turn=piece.turn, region=piece.region)
            return _image(pixels, piece.contrast)

        self._look("piece", draw, done, failed)

    def thumbnail(
        self, content: Content, number: int, scale: float, done: Callable[[QImage], None], failed: Failed
    ) -> None:
        """Ask for a small picture of a page."""
        previewer = self.previewer
        # A pixmap made of it may outlive it, so it is a copy.
        self._look("thumbnail", lambda: _image(previewer.render(content, number, scale=scale)).copy(), done, failed)

    def forget(self, series: str) -> None:
        """Drop the answer of a series that is under way: piece, measure or thumbnail."""
        job = self._jobs.pop(series, None)
        if job is not None:
            job.cancel()

    def _look(self, series: str, fn: Callable[[], Any], done: Callable[[Any], None], failed: Failed) -> None:
        self.forget(series)

        def work() -> Any:
            with told_in_place():
                return fn()

        self._jobs[series] = self._context.jobs.look(self, work, done, failed=failed)

    def ask(self, series: str, fn: Callable[[], Any], done: Callable[[Any], None], failed: Failed | None) -> None:
        """Run `fn` in the background; a newer question of the same series makes an older one forgotten."""
        self.forget(series)

        def work(task: Task) -> Any:
            task.check()
            with told_in_place():
                return fn()

        self._jobs[series] = self._context.jobs.work(self, work, done, title="", failed=failed)


@contextmanager
def told_in_place() -> Iterator[None]:
    """Make a fault of one content a refusal: it is told where the content would be shown, not in the strip as well."""
    try:
        yield
    except Fault as fault:
        if fault.code in _BROKEN:
            refusal = Refusal(fault.code)
            refusal.params = fault.params
            raise refusal from fault
        raise


def is_broken(trouble: Trouble) -> bool:
    """Whether a content is missing or not what was received."""
    return trouble.desk_error is not None and trouble.desk_error.code in _BROKEN


class _Picture(QImage):
    """A picture over bytes that it holds on to; a copy of eight megabytes for every page is spared."""

    def __init__(self, data: bytes, width: int, height: int) -> None:
        super().__init__(data, width, height, width * 4, QImage.Format.Format_RGB32)
        self.data = data


def _image(pixels: Pixels, contrast: str = NORMAL) -> QImage:
    return _Picture(shown_in(pixels.data, contrast), pixels.width, pixels.height)
