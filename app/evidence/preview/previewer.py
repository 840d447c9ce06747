"""This side of the pipe: measure, draw and read foreign files in a child, whatever they do to it.

One child serves everything, one request at a time; threads wait for each other. A child that hangs or dies costs one
sentence and is replaced at once. Sizes of pages are kept here, so that turning to a page needs one request.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from app.evidence.preview.child import Child, Gone, Slow, command
from app.evidence.preview.content import PREVIEWED, Content, Measured, PageSize, Pixels, Region
from app.kernel.errors import Refusal

MEMORY = 2 << 30
SECONDS = 15.0
MOST_PIXELS = 64_000_000
"""The most pixels of one picture that may be asked for."""
_MEASURES_KEPT = 64
_GIVEN = 8


class Previewer:
    """Looks at contents in a child process. `start` it when somebody is about to look, `close` it at the end.

    All methods may be called from any thread but the window's, because they wait. They raise `Refusal`, always with the
    file's name: `evidence.preview_kind` (cannot be looked at), `preview_damaged`, `preview_locked` (a password),
    `preview_too_large`, `preview_memory`, `preview_no_page`, `preview_slow`, `preview_crashed`; and what opening the
    content raises.
    """

    def __init__(self, *, memory: int = MEMORY, seconds: float = SECONDS, program: Sequence[str] | None = None) -> None:
        self._program = list(program) if program is not None else command(memory, seconds)
        self._seconds = seconds
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._measures: OrderedDict[str, Measured] = OrderedDict()
        self._closed = False
        self._given: OrderedDict[str, None] = OrderedDict()
        """What the child was given last; it may have dropped some of it, and says so."""

    def start(self) -> None:
        """Start the child if none runs; does not wait until it is ready."""
        with self._lock:
            if not self._closed:
                self._running()

    def close(self) -> None:
        """End the child; later requests are refused as `evidence.preview_crashed`."""
        self._closed = True
        child = self._child
        if child is not None:
            child.end()
        with self._lock:
            self._child = None

    def measure(self, content: Content) -> Measured:
        """The pages of a content with their sizes."""
        if content.kind not in PREVIEWED:
            raise Refusal("evidence.preview_kind", name=content.name, found=("evidence_found", content.kind.value))
        known = self._measures.get(content.key)
        if known is None:
            answer, _ = self._ask(content, {"act": "measure"})
            if not answer["sizes"]:
                raise Refusal("evidence.preview_damaged", name=content.name)
            known = Measured(tuple(PageSize(float(width), float(height)) for width, height in answer["sizes"]))
            self._measures[content.key] = known
            while len(self._measures) > _MEASURES_KEPT:
                self._measures.popitem(last=False)
        return known

    def render(
        self, content: Content, page: int, *, scale: float, turn: int = 0, region: Region | None = None
    ) -> Pixels:
        """Draw page `page` (from 0) at `scale` (1 is 100 %), turned clockwise by `turn` degrees, or a region of that.

        A region is cut to the page.
        """
        measured = self.measure(content)
        if not 0 <= page < len(measured.pages):
            raise Refusal("evidence.preview_no_page", name=content.name, page=page + 1)
        size = measured.pages[page].turned(turn)
        whole = (max(1, round(size.width * scale)), max(1, round(size.height * scale)))
        left, top, width, height = _cut(region, whole)
        if width * height > MOST_PIXELS:
            raise Refusal("evidence.preview_too_large", name=content.name)
        asked = {
            "act": "render",
            "page": page,
            "whole": whole,
            "turn": turn % 360,
            "region": (left, top, width, height),
        }
        _, data = self._ask(content, asked)
        if len(data) != width * height * 4:
            raise Refusal("evidence.preview_damaged", name=content.name)
        return Pixels(width, height, data)

    def text(self, content: Content, most: int) -> str:
        """The text layer of a content, at most `most` characters, pages parted by a form feed; not scrubbed."""
        _, data = self._ask(content, {"act": "text", "most": most})
        return data.decode("utf-8", "replace")

    def tell(self, content: Content, act: str, **asked: Any) -> tuple[dict[str, Any], bytes]:
        """Ask about a file of words: what `preview.told` answers; `preview.telling` makes values of it."""
        return self._ask(content, {"act": act, **asked})

    # ------------------------------------------------------------------ inside

    def _ask(self, content: Content, asked: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        asked = {**asked, "key": content.key}
        with self._lock:
            try:
                answer, data = self._child_asked(asked) if content.key in self._given else ({"send": True}, b"")
                if answer.get("send"):
                    answer, data = self._sent(content, asked)
                    if answer.get("send"):
                        raise Gone  # it has what it asks for: it babbles
            except Slow:
                raise self._replaced("evidence.preview_slow", content) from None
            except Gone:
                raise self._replaced("evidence.preview_crashed", content) from None
            except BaseException:
                # The content could not be opened: the child lives on, unless it was left waiting for the rest.
                if self._child is not None and self._child.ended:
                    self._child = None
                raise
        trouble = answer.get("trouble")
        if trouble is not None:
            raise _refusal(str(trouble), content, asked)
        return answer, data

    def _sent(self, content: Content, asked: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Give the child the content and ask in one go: every question costs a way there and back."""
        head = {"act": "open", "key": content.key, "kind": content.kind.value, "then": asked}
        with closing(content.open()) as stream:
            answer = self._running().ask(head, self._seconds, stream, content.size)
        self._given[content.key] = None
        while len(self._given) > _GIVEN:
            self._given.popitem(last=False)
        return answer

    def _child_asked(self, asked: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        return self._running().ask(asked, self._seconds)

    def _running(self) -> Child:
        if self._closed:
            raise Gone
        if self._child is None:
            self._child = Child(self._program, shares=True)
            self._given.clear()
        return self._child

    def _replaced(self, code: str, content: Content) -> Refusal:
        child, self._child = self._child, None
        if child is not None:
            child.end()
        if not self._closed:
            self._running()  # the next request finds a fresh child that has started meanwhile
        return Refusal(code, name=content.name)


def _cut(region: Region | None, whole: tuple[int, int]) -> tuple[int, int, int, int]:
    if region is None:
        return 0, 0, *whole
    left, top = min(max(0, region.left), whole[0] - 1), min(max(0, region.top), whole[1] - 1)
    right, bottom = min(whole[0], region.left + region.width), min(whole[1], region.top + region.height)
    return left, top, max(1, right - left), max(1, bottom - top)


def _refusal(trouble: str, content: Content, asked: dict[str, Any]) -> Refusal:
    if trouble == "locked":
        return Refusal("evidence.preview_locked", name=content.name)
    if trouble == "too_large":
        return Refusal("evidence.preview_too_large", name=content.name)
    if trouble == "unsafe":
        return Refusal("evidence.preview_unsafe", name=content.name)
    if trouble == "memory":
        return Refusal("evidence.preview_memory", name=content.name)
    if trouble == "no_page":
        return Refusal("evidence.preview_no_page", name=content.name, page=int(asked.get("page", 0)) + 1)
    return Refusal("evidence.preview_damaged", name=content.name)
