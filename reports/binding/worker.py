"""The child that binds: it gets files through a pipe, and gives back the objects of a PDF that is being written.

It has the walls of the preview's child (`app.evidence.preview.jail`): little memory, limited time, no network, no right
to write. Whatever a file does to it, the answer is a code or the end of the process.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, BinaryIO, Protocol

from app.evidence.preview import jail
from app.evidence.preview.frames import read_frame, write_frame
from app.evidence.preview.trouble import Trouble
from reports.binding.objects import Writing
from reports.binding.part import Part
from reports.binding.places import Bed

ROOM = 400
"""What page, stamp and bookmark of one page take in a file, in bytes, about."""
_BASE = 60_000
"""What cover, index and their fonts take, about."""


_LOADED = (
    "cryptography.hazmat.primitives.ciphers.algorithms",
    "PIL.JpegImagePlugin",
    "PIL.PngImagePlugin",
    "PIL.TiffImagePlugin",
    "PIL.WebPImagePlugin",
    "PIL.BmpImagePlugin",
    "PIL.GifImagePlugin",
    "pypdfium2.raw",
    "reports.binding.cleaning",
    "reports.binding.pictures",
)
"""What is loaded before the walls close and before anybody waits for it."""


class Source(Protocol):
    """A file whose pages can be written: `Pages` or `Pictures`."""

    count: int

    def write(self, writing: Writing) -> Iterator[tuple[int, Bed]]:
        """Write the pages; yields object and place of each."""
        ...


class Bench:
    """The files that are being bound; pages go to the last of them until it is as large as it may be."""

    def __init__(self) -> None:
        self.parts: list[Part] = [Part()]

    def answer(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Do what a request asks: `wake`, `bind` a file, or `close` a part.

        Raises `Trouble`, and whatever libraries raise.
        """
        if head["act"] == "wake":
            return {}, b""
        if head["act"] == "bind":
            return self._bind(str(head["kind"]), body, int(head["limit"]), bool(head.get("own")))
        part = self.parts[int(head["part"])]
        pages = _source("pdf", body, own=True)
        front = list(pages.write(part.writing))
        part.close(front, head, getattr(pages, "fonts", "") or "<< >>")
        return {"pages": len(front) + len(part.pages)}, part.writing.taken()

    def _bind(self, kind: str, body: bytes, limit: int, own: bool) -> tuple[dict[str, Any], bytes]:
        source = _source(kind, body, own=own)
        part = self.parts[-1]
        mark, held = part.writing.mark(), len(part.pages)
        try:
            part.pages += source.write(part.writing)
        except BaseException:
            part.writing.back_to(mark)
            del part.pages[held:]
            raise
        if limit and held and part.writing.size + len(part.pages) * ROOM + _BASE > limit:
            part.writing.back_to(mark)
            del part.pages[held:]
            self.parts.append(part := Part())
            part.pages += source.write(part.writing)
        part.layers |= getattr(source, "layers", set())
        part.hidden |= getattr(source, "hidden", set())
        new = part.pages[len(part.pages) - source.count :]
        wide = [place for place, (_, bed) in enumerate(new) if bed.width > bed.height]
        return {"part": len(self.parts) - 1, "pages": source.count, "wide": wide}, part.writing.taken()


def _source(kind: str, data: bytes, *, own: bool) -> Source:
    if kind == "pdf":
        from reports.binding.cleaning import Pages

        return Pages(data, own=own)
    from reports.binding.pictures import Pictures

    return Pictures(data)


def serve(requests: BinaryIO, answers: BinaryIO, seconds: float) -> None:
    """Answer requests until the pipe closes; `seconds` of processor time each."""
    bench = Bench()
    write_frame(answers, {"ready": True})
    while (request := read_frame(requests)) is not None:
        jail.allow_seconds(seconds)
        write_frame(answers, *_guarded(bench, *request))


def _guarded(bench: Bench, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        return bench.answer(head, body)
    except Trouble as trouble:
        return {"trouble": trouble.code}, b""
    except MemoryError:
        return {"trouble": "memory"}, b""
    except Exception:  # noqa: BLE001 - a library's mistake about a foreign file says: damaged
        return {"trouble": "damaged"}, b""


def main(memory: int, seconds: float) -> None:
    """Load the libraries, close the walls, serve standard input and output."""
    import logging
    from importlib import import_module

    for name in _LOADED:
        import_module(name)
    logging.disable()
    jail.close_in(memory)
    # Not sys.stdin: a program without a console may have none. And a library that prints must not reach the pipe.
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(requests, answers, seconds)
