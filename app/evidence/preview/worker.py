"""The child: read a request, look at a file, answer, until the pipe closes.

It holds the files it was given last (in memory, bounded), so that turning pages sends no bytes twice. Whatever a file
does to it, the answer is a code or the end of the process; no text of a library crosses the pipe.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from mmap import mmap
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from app.evidence.preview import jail, sheet
from app.evidence.preview.frames import Body, Part, Streamed, read_frame, write_frame
from app.evidence.preview.told import KINDS, Told
from app.evidence.preview.trouble import Trouble
from app.kernel.errors import Refusal

if TYPE_CHECKING:
    from PIL import Image

KEPT = 6
KEPT_BYTES = 256 << 20


class Document(Protocol):
    """A file that is open: `Pdf`, `Pictures` or `Told`."""

    count: int

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page in pixels at 100 %."""
        ...

    def render(
        self, number: int, whole: tuple[int, int], turn: int, region: tuple[int, int, int, int]
    ) -> Iterator[Part]:
        """Draw a region of a page in one or more parts from top to bottom; the next call may draw over them."""
        ...

    def text(self, most: int) -> tuple[str, bool]:
        """The text layer."""
        ...

    def picture(self, number: int, side: int) -> Image.Image:
        """A whole page upright in plain colours, about `side` pixels at its longest."""
        ...

    def ahead(self) -> None:
        """Do what helps the first page that is asked for."""
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


class Desk:
    """The files that are open, the one used last at the end."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, tuple[Document, int]] = OrderedDict()
        self._measured: Document | None = None
        self.sheet: mmap | None = None
        """What pictures are laid on for the window to see; None where they go through the pipe."""

    def ahead(self) -> None:
        """Begin with the page that is asked for next, while the answer is on its way: the first after measuring.

        Raises `Trouble`, and whatever libraries raise.
        """
        while len(self._open) > KEPT:
            self._drop(next(iter(self._open)))
        document, self._measured = self._measured, None
        if document is not None:
            document.ahead()

    def answer(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], Body]:
        """Do what a request asks, or answer `send` when the file is not here; `open` may say what to do `then`.

        Raises `Trouble`, and whatever libraries raise.
        """
        key = str(head["key"])
        if head["act"] == "open":
            self._take(key, str(head["kind"]), body)
            then = head.get("then")
            return self.answer(then, b"") if isinstance(then, dict) else ({}, b"")
        if key not in self._open:
            return {"send": True}, b""
        self._open.move_to_end(key)
        return self.look(self._open[key][0], head)

    def look(self, document: Document, head: dict[str, Any]) -> tuple[dict[str, Any], Body]:
        """Do what a request asks of a file that is here."""
        act = str(head["act"])
        if isinstance(document, Told) and act not in {"measure", "text", "render"}:
            return document.tell(head)
        if act == "measure":
            self._measured = document
            return {"sizes": document.sizes()}, b""
        if act == "text":
            text, more = document.text(int(head["most"]))
            return {"more": more}, text.encode("utf-8", "replace")
        number = int(head["page"])
        if not 0 <= number < document.count:
            raise Trouble("no_page")
        across, down = head["whole"]
        left, top, width, height = head["region"]
        parts = document.render(number, (across, down), int(head["turn"]), (left, top, width, height))
        # What is wrong with the page shows with the first part, while an answer can still say so.
        first = next(parts)
        if len(first) == width * height * 4:
            return self._laid(first)
        return {}, Streamed(width * height * 4, chain((first,), parts))

    def _laid(self, picture: Part) -> tuple[dict[str, Any], Body]:
        """Answer a picture: on the sheet where it has room there and, if it was drawn elsewhere, copied onto it."""
        shared = self.sheet
        if shared is None or len(picture) > len(shared):
            return {}, picture
        if not (isinstance(picture, memoryview) and picture.obj is shared):
            shared[: len(picture)] = bytes(picture)
        return {"sheet": len(picture)}, b""

    def _take(self, key: str, kind: str, data: bytes) -> None:
        self._drop(key)
        while self._open and (len(self._open) > KEPT or self._held() + len(data) > KEPT_BYTES):
            self._drop(next(iter(self._open)))
        self._open[key] = (_document(kind, data), len(data))

    def _held(self) -> int:
        return sum(size for _, size in self._open.values())

    def _drop(self, key: str) -> None:
        if key in self._open:
            self._open.pop(key)[0].close()


_REFUSED = {
    "evidence.statement_locked": "locked",
    "evidence.statement_unpacks_too_big": "memory",
    "evidence.statement_unsafe_xml": "unsafe",
}
"""What the readers of tables refuse, as the child says it."""


def _document(kind: str, data: bytes) -> Document:
    if kind == "pdf":
        from app.evidence.preview.pdf import Pdf

        return Pdf(data)
    if kind in KINDS:
        return Told(kind, data)
    from app.evidence.preview.pictures import Pictures

    return Pictures(data)


def serve(requests: BinaryIO, answers: BinaryIO, seconds: float, desk: Desk | None = None) -> None:
    """Answer requests until the pipe closes; `seconds` of processor time each. `desk` answers them (a plain one)."""
    desk = desk or Desk()
    write_frame(answers, {"ready": True})
    while (request := read_frame(requests)) is not None:
        jail.allow_seconds(seconds)
        head, body = _guarded(desk, *request)
        write_frame(answers, head, body)
        # What goes wrong with a page is told when it is asked for.
        with suppress(Exception):
            desk.ahead()


def _guarded(desk: Desk, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], Body]:
    try:
        return desk.answer(head, body)
    except Trouble as trouble:
        return {"trouble": trouble.code}, b""
    except Refusal as refusal:
        return {"trouble": _REFUSED.get(refusal.code, "damaged")}, b""
    except MemoryError:
        return {"trouble": "memory"}, b""
    except Exception:  # noqa: BLE001 - a library's mistake about a foreign file says: damaged
        return {"trouble": "damaged"}, b""


def main(memory: int, seconds: float) -> None:
    """Load the libraries, close the walls, serve standard input and output."""
    # Loaded before the walls close and before anybody waits for them.
    import PIL.BmpImagePlugin
    import PIL.GifImagePlugin
    import PIL.JpegImagePlugin
    import PIL.PngImagePlugin
    import PIL.TiffImagePlugin
    import PIL.WebPImagePlugin  # noqa: F401

    import app.evidence.preview.pdf
    import app.evidence.preview.pictures  # noqa: F401

    behind_walls(memory, seconds, Desk())


def behind_walls(memory: int, seconds: float, desk: Desk) -> None:
    """Close the walls around this process and serve standard input and output; what is needed is loaded before."""
    desk.sheet = sheet.inherited()
    if desk.sheet is not None:
        from app.evidence.preview.pdf import draw_on

        draw_on(desk.sheet)
    jail.close_in(memory)
    # Not sys.stdin: a program without a console may have none. And a library that prints must not reach the pipe.
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(requests, answers, seconds, desk)
