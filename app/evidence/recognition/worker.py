"""The child that reads pages: the preview's child with one more thing it can do, and an engine in its memory.

A process of its own, because a page costs seconds on both cores and the page in view must not wait behind it.
"""

from __future__ import annotations

import json
from typing import Any

from app.evidence.preview.worker import Desk, Document, behind_walls
from app.evidence.recognition.engine import LONGEST_SIDE, Engine
from app.evidence.recognition.page import PageText, packed


class ReadingDesk(Desk):
    """A desk that reads: `{"act": "read", "page": n}` answers with the page's text as JSON."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine

    def look(self, document: Document, head: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Read a page, or do what any desk does."""
        if head["act"] != "read":
            return super().look(document, head)
        number = int(head["page"])
        page = self._of_its_own(document, number)
        if page is None:
            page = PageText(number + 1, "engine", self._engine.lines(document.picture(number, LONGEST_SIDE)))
        return {}, json.dumps(packed(page), ensure_ascii=False, separators=(",", ":")).encode()

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
    from PIL import Image

    import app.evidence.preview.pdf
    import app.evidence.preview.pictures  # noqa: F401

    engine = Engine()
    # What the models bring in at their first page has to come before the walls close.
    engine.lines(Image.new("RGB", (200, 100), "white"))
    behind_walls(memory, seconds, ReadingDesk(engine))
