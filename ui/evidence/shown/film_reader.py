"""This side of the pipe to the child that decodes a film (视频读取): one thread asks, the window gets pictures.

Only the newest wish counts: whoever drags along the time line gets the picture where he stands, not all he passed. One
child per film, as with recordings. What comes back are pixels, checked for their length. The thread touches nothing of
Qt: a timer of the window takes over what it left. Signals fired from the thread were decided against: they reached
objects that were gone by then, and the window with them.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.evidence.preview.child import Child, Gone, Slow
from app.evidence.preview.content import Content
from app.kernel.errors import DeskError, Fault, Refusal

HIDDEN = "--film-child"
"""The argument with which a bundle becomes the child; `memory` and `seconds` follow."""
MEMORY = 3 << 30
SECONDS = 20.0
MOST_BYTES = 400_000_000
"""The largest film that is shown, in bytes; larger ones are kept all the same."""
STEP_S = 0.04
_APART_MS = 400
_TAKEN_OVER_MS = 25
_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """How long a film is in milliseconds, and whether it has sound."""

    length_ms: int
    sound: bool


def can_show() -> bool:
    """Whether the add-on is installed; asked without loading it."""
    return find_spec("PySide6.QtMultimedia") is not None


def command(memory: int = MEMORY, seconds: float = SECONDS) -> list[str]:
    """How the child is started, as `app.evidence.preview.child.command` says."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN, str(memory), str(seconds)]
    start = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); "
        f"from ui.evidence.shown.film_child import main; main({memory}, {seconds})"
    )
    return [sys.executable, "-I", "-B", "-c", start]


class Film(QObject):
    """One film. `opened(FilmFacts)`, `pictured(QImage, ms)`, `ended` and `failed(DeskError)` fire in the window's
    thread; `seek`, `play`, `pause` may be called at any time, `close` at the end.
    """

    opened = Signal(object)
    pictured = Signal(QImage, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, content: Content, parent: QObject, *, program: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._content = content
        self._program = list(program) or command()
        self._child: Child | None = None
        self._wish: dict[str, Any] | None = None
        self._playing = self._closed = False
        self._news = threading.Condition()
        self._left: deque[FilmFacts | DeskError | tuple[bytes, int, int, int] | None] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_TAKEN_OVER_MS)
        self._timer.timeout.connect(self._take_over)
        self._timer.start()
        self._thread = threading.Thread(target=self._run, name="film", daemon=True)
        self._thread.start()

    def seek(self, ms: int) -> None:
        """Show the picture at a place; stands still there unless it plays."""
        self._tell({"act": "play" if self._playing else "frame", "at": ms, "apart": 0}, playing=self._playing)

    def play(self, ms: int) -> None:
        """Go on from a place; a place near where it plays already changes nothing."""
        self._tell({"act": "play", "at": ms, "apart": _APART_MS}, playing=True)

    def pause(self, ms: int) -> None:
        """Stand still at a place."""
        self._tell({"act": "frame", "at": ms}, playing=False)

    def close(self) -> None:
        """End the child; nothing fires any more."""
        self._timer.stop()
        with self._news:
            self._closed = True
            self._news.notify()
        child = self._child
        if child is not None:
            child.end()
        self._thread.join(5)
        self.deleteLater()

    def _take_over(self) -> None:
        """Tell what the thread left; of several pictures the newest, the others were passed."""
        picture: tuple[bytes, int, int, int] | None = None
        while self._left and not self._closed:
            found = self._left.popleft()
            if isinstance(found, tuple):
                picture = found
            elif isinstance(found, FilmFacts):
                self.opened.emit(found)
            elif found is None:
                self.ended.emit()
            else:
                self._timer.stop()
                self.failed.emit(found)
        if picture is not None and not self._closed:
            data, width, height, at = picture
            self.pictured.emit(QImage(data, width, height, width * 4, QImage.Format.Format_RGB32).copy(), at)

    # ------------------------------------------------------------------ in the thread

    def _tell(self, wish: dict[str, Any], *, playing: bool) -> None:
        with self._news:
            self._wish, self._playing = wish, playing
            self._news.notify()

    def _run(self) -> None:
        name = self._content.name
        try:
            self._open()
            while (wish := self._next()) is not None:
                self._show(*self._asked(wish))
        except Slow:
            self._lost(Refusal("evidence.film_slow", "file", name=name))
        except Gone:
            self._lost(Refusal("evidence.film_crashed", "file", name=name))
        except (Refusal, Fault) as error:
            self._lost(error)
        except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
            # Bytes that are not there any more, or an answer that is none of the child's.
            self._lost(Refusal("evidence.film_crashed", "file", name=f"{name} ({type(error).__name__})"))
        finally:
            if self._child is not None:
                self._child.end()

    def _open(self) -> None:
        self._child = Child(self._program)
        with closing(self._content.open()) as stream:
            head, data = self._child.ask({"act": "open"}, SECONDS, stream, self._content.size)
        if head.get("trouble"):
            raise Refusal("evidence.film_undecodable", "file", name=self._content.name)
        self._left.append(FilmFacts(max(int(head["length"]), 0), bool(head.get("sound"))))
        self._show(head, data)

    def _next(self) -> dict[str, Any] | None:
        """The newest wish; while it plays, one for the next picture after a moment."""
        with self._news:
            if self._wish is None and not self._closed:
                self._news.wait(STEP_S if self._playing else None)
            wish, self._wish = self._wish, None
            if self._closed:
                return None
            return wish or {"act": "now"}

    def _asked(self, wish: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        if self._child is None:
            raise Gone
        return self._child.ask(wish, SECONDS)

    def _show(self, head: dict[str, Any], data: bytes) -> None:
        if data:
            width, height = int(head["width"]), int(head["height"])
            if width < 1 or height < 1 or width * height * 4 != len(data):
                raise ValueError("no picture of ours has that length")
            self._left.append((data, width, height, int(head["at"])))
        if head.get("ended") and self._playing:
            self._playing = False
            self._left.append(None)

    def _lost(self, error: DeskError) -> None:
        self._left.append(error)
