"""The child that reads pages: the preview's child with one more thing it can do, and an engine in its memory.

A process of its own, because a page costs seconds on both cores and the page in view must not wait behind it.
"""

from __future__ import annotations

import json
from typing import Any

from PIL import Image

from app.evidence.preview.frames import Body
from app.evidence.preview.worker import Desk, Document, behind_walls
from app.evidence.recognition.codes import SIDE, read_codes
from app.evidence.recognition.engine import LONGEST_SIDE, Engine
from app.evidence.recognition.page import PageText, packed
from app.sealing.page_code import read_footer

_FOOT = 0.84
"""The footer of our papers stands below this share of the page."""


class ReadingDesk(Desk):
    """A desk that reads: `{"act": "read", "page": n}` answers with the page's text as JSON, `codes` with its codes,
    `foot` with the words at its foot.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine

    def look(self, document: Document, head: dict[str, Any]) -> tuple[dict[str, Any], Body]:
        """Read a page, or do what any desk does."""
        if head["act"] == "codes":
            return self._codes(document, int(head["page"]))
        if head["act"] == "foot":
            return self._foot(document, int(head["page"]))
        if head["act"] != "read":
            return super().look(document, head)
        number = int(head["page"])
        page = self._of_its_own(document, number)
        if page is None:
            page = PageText(number + 1, "engine", self._engine.lines(document.picture(number, LONGEST_SIDE)))
        return {}, json.dumps(packed(page), ensure_ascii=False, separators=(",", ":")).encode()

    @staticmethod
    def _codes(document: Document, number: int) -> tuple[dict[str, Any], bytes]:
        found = read_codes(document.picture(number, SIDE))
        return {"blank": found.blank}, json.dumps(found.texts, ensure_ascii=False).encode("utf-8", "replace")

    def _foot(self, document: Document, number: int) -> tuple[dict[str, Any], bytes]:
        """The words of the strip at the foot, of the one at the head turned round when those say nothing of ours."""
        image = document.picture(number, LONGEST_SIDE)
        text = ""
        for turned in (image, image.transpose(Image.Transpose.ROTATE_180)):
            wide, high = turned.size
            strip = turned.crop((0, round(high * _FOOT), wide, high))
            text = "\n".join(line.text for line in self._engine.lines(strip))
            if read_footer(text) is not None:
                break
        return {}, json.dumps(text, ensure_ascii=False).encode("utf-8", "replace")

    @staticmethod
    def _of_its_own(document: Document, number: int) -> PageText | None:
        from app.evidence.preview.pdf import Pdf
        from app.evidence.recognition import layer

        if not isinstance(document, Pdf):
            return None
        page = document.page(number)
        try:
            lines = layer.lines(page)
        finally:
            page.close()
        return PageText(number + 1, "layer", lines) if lines else None


def main(memory: int, seconds: float) -> None:
    """Load the libraries and the models, close the walls, serve standard input and output."""
    import PIL.JpegImagePlugin
    import PIL.PngImagePlugin
    import PIL.TiffImagePlugin  # noqa: F401

    import app.evidence.preview.pdf
    import app.evidence.preview.pictures  # noqa: F401

    engine = Engine()
    # What the models bring in at their first page has to come before the walls close.
    engine.lines(Image.new("RGB", (200, 100), "white"))
    read_codes(Image.new("RGB", (200, 100), "black"))
    behind_walls(memory, seconds, ReadingDesk(engine))
