"""This side of the pipe: have a redacted copy burnt in a child that is started for it and ended with it.

Every page is a request of its own with its own limit of time, so that a file of five hundred pages shows how far it is
and can be stopped. The result is bytes in memory; who gets them stores them like any file that comes in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from app.evidence.codes import CoverReason
from app.evidence.kinds import IMAGES, FileKind
from app.evidence.preview.child import REDACTING, Child, Gone, Slow, command
from app.evidence.preview.content import Content
from app.kernel.errors import Refusal

MEMORY = 3 << 30
SECONDS = 60.0
COVERABLE = IMAGES | {FileKind.PDF}
"""The kinds of which a redacted copy can be made."""
SIGNS = {
    CoverReason.IDENTITY: "ID", CoverReason.CARD: "CARD", CoverReason.PHONE: "TEL", CoverReason.SECRET: "SECRET",
    CoverReason.NAME: "NAME", CoverReason.ADDRESS: "ADDR", CoverReason.OTHER: "REDACTED",
}  # fmt: skip
"""What stands in white on the black of a PDF: letters that need no font of their own."""


@dataclass(frozen=True, slots=True)
class Cover:
    """A place to cover: page from 1, box in whole ten-thousandths of the page, why."""

    page: int
    box: tuple[int, int, int, int]
    reason: CoverReason


@dataclass(frozen=True, slots=True)
class Burnt:
    """A redacted copy: its bytes, which pages (from 1) are pictures now, and on which a covered number stands still."""

    data: bytes
    drawn: tuple[int, ...]
    elsewhere: tuple[int, ...]


def burn(
    content: Content,
    covers: Sequence[Cover],
    step: Callable[[int, int], None] = lambda _done, _total: None,
    *,
    memory: int = MEMORY,
    seconds: float = SECONDS,
    program: Sequence[str] | None = None,
) -> Burnt:
    """Burn a redacted copy; waits, so never call it from the window's thread. `step(done, total)` may raise to stop it.

    Raises `Refusal` with the file's name: `evidence.redact_kind`, `evidence.nothing_to_cover`,
    `evidence.redact_unsure` (the copy did not come out as it must), those of the preview
    (`evidence.preview_locked`, `_damaged`, `_too_large`, `_memory`, `_no_page`, `_slow`, `_crashed`), and what opening
    the content raises.
    """
    if content.kind not in COVERABLE:
        raise Refusal("evidence.redact_kind", name=content.name, found=("evidence_found", content.kind.value))
    if not covers:
        raise Refusal("evidence.nothing_to_cover", name=content.name)
    child = Child(list(program) if program is not None else command(memory, seconds, REDACTING))
    try:
        return _Burning(child, content, seconds).all(covers, step)
    except Slow:
        raise Refusal("evidence.preview_slow", name=content.name) from None
    except Gone:
        raise Refusal("evidence.preview_crashed", name=content.name) from None
    finally:
        child.end()


class _Burning:
    def __init__(self, child: Child, content: Content, seconds: float) -> None:
        self._child = child
        self._content = content
        self._seconds = seconds

    def all(self, covers: Sequence[Cover], step: Callable[[int, int], None]) -> Burnt:
        with closing(self._content.open()) as stream:
            head = {"act": "open", "kind": self._content.kind.value}
            answer, _ = self._child.ask(head, self._seconds, stream, self._content.size)
        self._look(answer)
        pages = int(answer["pages"])
        places: dict[int, list[list[int | str]]] = defaultdict(list)
        for one in covers:
            places[one.page].append([*one.box, SIGNS[one.reason]])
        if not set(places) <= set(range(1, pages + 1)):
            raise self._refusal("no_page", max(places) - 1)
        for number in range(pages):
            step(number, 2 * pages)
            self._ask({"act": "page", "page": number, "places": places.get(number + 1, [])})
        self._ask({"act": "write"})
        for number in range(pages):
            step(pages + number, 2 * pages)
            self._ask({"act": "check", "page": number})
        answer, data = self._ask({"act": "take"})
        step(2 * pages, 2 * pages)
        if not data:
            raise self._refusal("unsure", 0)
        drawn, elsewhere = (tuple(int(page) + 1 for page in answer[key]) for key in ("drawn", "elsewhere"))
        return Burnt(data, drawn, elsewhere)

    def _ask(self, head: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        answer, data = self._child.ask(head, self._seconds)
        self._look(answer, int(head.get("page", 0)))
        return answer, data

    def _look(self, answer: dict[str, Any], page: int = 0) -> None:
        if answer.get("trouble") is not None:
            raise self._refusal(str(answer["trouble"]), page)

    def _refusal(self, trouble: str, page: int) -> Refusal:
        if trouble == "no_page":
            return Refusal("evidence.preview_no_page", name=self._content.name, page=page + 1)
        known = {"locked": "preview_locked", "too_large": "preview_too_large", "memory": "preview_memory"}
        code = known.get(trouble, "redact_unsure" if trouble == "unsure" else "preview_damaged")
        return Refusal(f"evidence.{code}", name=self._content.name)
