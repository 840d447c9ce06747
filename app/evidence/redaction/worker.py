"""The child that burns: one file, page by page, behind the preview's walls.

Requests: `open` with the bytes, `page` (number, places), `write`, `check` (number), `take`. An answer of `take` carries
the finished file; until then nothing leaves, so whoever cancels has nothing half made.
"""

from __future__ import annotations

from typing import Any

from app.evidence.preview.trouble import Trouble
from app.evidence.preview.worker import Desk, behind_walls
from app.evidence.redaction.places import unpacked


class BurningDesk(Desk):
    """Holds one file at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Any = None

    def answer(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Do what a request asks; raises `Trouble`, and whatever libraries raise."""
        act = str(head["act"])
        if act == "open":
            self._begin(str(head["kind"]), body)
            return {"pages": self._work.count}, b""
        if self._work is None:
            raise Trouble("unsure")
        if act == "write":
            self._work.write()
            return {}, b""
        if act == "take":
            data, drawn, elsewhere = self._work.take()
            return {"drawn": drawn, "elsewhere": elsewhere}, data
        number = int(head["page"])
        if not 0 <= number < self._work.count:
            raise Trouble("no_page")
        if act == "check":
            self._work.check(number)
            return {}, b""
        return {"drawn": self._work.page(number, unpacked(head["places"]))}, b""

    def _begin(self, kind: str, data: bytes) -> None:
        if self._work is not None:
            self._work.close()
            self._work = None
        if kind == "pdf":
            from app.evidence.redaction.paper import Paper

            self._work = Paper(data)
        else:
            from app.evidence.redaction.photos import Photos

            self._work = Photos(data)


def main(memory: int, seconds: float) -> None:
    """Load the libraries, close the walls, serve standard input and output."""
    import PIL.BmpImagePlugin
    import PIL.GifImagePlugin
    import PIL.JpegImagePlugin
    import PIL.PngImagePlugin
    import PIL.TiffImagePlugin
    import PIL.WebPImagePlugin  # noqa: F401

    import app.evidence.redaction.paper
    import app.evidence.redaction.photos  # noqa: F401

    behind_walls(memory, seconds, BurningDesk())
