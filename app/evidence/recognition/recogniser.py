"""This side of the pipe: have pages read in a child, one after the other.

It is `Previewer` with another child: the same walls, the same refusals, the same replacement of a child that hangs or
dies. Where the engine is not installed (`available`), pages that carry their own text cannot be read either; whoever
asks says so in a sentence.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec

from app.evidence.preview.child import READING, command
from app.evidence.preview.content import Content
from app.evidence.preview.previewer import Previewer
from app.evidence.recognition.page import PageText, unpacked
from app.kernel.errors import Refusal

MEMORY = 6 << 30
"""Of address space, most of it never touched: the engine's own use is about 600 MB."""
SECONDS = 90.0


def available() -> bool:
    """Whether the engine is installed; asked without loading it."""
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


class Recogniser(Previewer):
    """Reads pages in a child process; methods wait and may be called from any thread but the window's."""

    def __init__(self, *, memory: int = MEMORY, seconds: float = SECONDS, program: Sequence[str] | None = None) -> None:
        started = list(program) if program is not None else command(memory, seconds, READING)
        super().__init__(memory=memory, seconds=seconds, program=started)

    def read(self, content: Content, page: int) -> PageText:
        """What stands on page `page` (from 0); raises `Refusal` as `Previewer.render` does."""
        self._known(content, page)
        _, data = self._ask(content, {"act": "read", "page": page})
        try:
            return unpacked(json.loads(data))
        except ValueError:
            raise Refusal("evidence.preview_damaged", name=content.name) from None

    def codes(self, content: Content, page: int) -> tuple[tuple[str, ...], bool]:
        """The texts of the codes (QR) on page `page` (from 0), and whether the page is empty; raises as `read` does."""
        self._known(content, page)
        answer, data = self._ask(content, {"act": "codes", "page": page})
        try:
            return tuple(str(text) for text in json.loads(data)), bool(answer.get("blank"))
        except (ValueError, TypeError):
            raise Refusal("evidence.preview_damaged", name=content.name) from None

    def foot(self, content: Content, page: int) -> str:
        """The words at the foot of page `page` (from 0) as its picture shows them; raises as `read` does."""
        self._known(content, page)
        _, data = self._ask(content, {"act": "foot", "page": page})
        try:
            return str(json.loads(data))
        except ValueError:
            raise Refusal("evidence.preview_damaged", name=content.name) from None

    def _known(self, content: Content, page: int) -> None:
        if not 0 <= page < len(self.measure(content).pages):
            raise Refusal("evidence.preview_no_page", name=content.name, page=page + 1)
