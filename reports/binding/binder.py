"""The side of the program: hands files to the child that binds, and appends what comes back to the files of a bundle.

Nothing of a foreign file is opened here. A file that cannot be bound is replaced by a sheet that says why; when it
takes the child along, everything is bound anew without it, because the child alone knew what it had written. Bytes
stand in plain only where somebody asked for the bundle, under another name until all of them are there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, BinaryIO

from app.evidence.preview.child import BINDING, Child, Gone, Slow, command
from app.kernel.errors import Fault

MEMORY = 2 << 30
SECONDS = 90.0
_MOST_RESTARTS = 12


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file that strangers made: what it is (pdf, jpeg, png, tiff), how long, and its bytes anew each time."""

    kind: str
    size: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class Own:
    """Sheets that this program sets, made when it is their turn."""

    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that is bound; `instead` makes the sheet that stands for it when it cannot be (given the reason)."""

    content: Foreign | Own
    instead: Callable[[str], bytes]
    name: str = ""
    own: bool = True
    """Whether our own sheets keep the size they have; papers that have a header and a footer are shrunk."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What became of one thing: in which part it is (from 0), how many pages, which are wide (from 0), why it is not
    shown (a code, empty when it is).
    """

    part: int
    pages: int
    wide: frozenset[int]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The front sheets of a part, the stamps of all its pages as they are drawn, and what its file says of itself."""

    data: bytes
    told: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """A finished part: pages, SHA-256 and length of its file."""

    pages: int
    sha256: str
    size: int


@dataclass
class _Open:
    sink: BinaryIO
    digest: Any = field(default_factory=hashlib.sha256)
    size: int = 0

    def write(self, data: bytes) -> None:
        self.sink.write(data)
        self.digest.update(data)
        self.size += len(data)


Step = Callable[[int, int, str], None]
_SILENT: Step = lambda done, of, name: None  # noqa: E731 - one that hears nothing


def begun() -> Child:
    """Start a child ahead, for whoever is about to bind; does not wait for it. Hand it to `bind`, or end it."""
    return Child(command(MEMORY, SECONDS, BINDING))


def bind(
    things: Sequence[Thing],
    sink: Callable[[int], BinaryIO],
    cover: Callable[[Sequence[Bound]], Sequence[Cover]],
    *,
    limit: int = 0,
    step: Step = _SILENT,
    memory: int = MEMORY,
    seconds: float = SECONDS,
    program: Sequence[str] | None = None,
    child: Child | None = None,
) -> tuple[list[Bound], list[Done]]:
    """Bind things in order, into parts of at most `limit` bytes each (0: one part, however large).

    `sink` opens a part for writing, empty; asked anew when everything begins again. `cover` makes the front sheets of
    all parts once it is known what became of everything. A single thing that is larger than `limit` has a part of its
    own. `step` hears how many of how many things are bound, and the name of the next; what it raises stops the work.
    `child` is one that was started before. Raises `Fault("reports.binding_failed")` when the child fails without a
    file that is to blame.
    """
    bad: dict[int, str] = {}
    for _ in range(_MOST_RESTARTS):
        running, child = child or Child(program if program is not None else command(memory, seconds, BINDING)), None
        try:
            work = _Work(running, seconds, sink, limit)
            found = _bind_all(work, things, bad, step)
            if found is not None:
                return found, work.close(cover(found))
        except (Slow, Gone) as error:
            raise Fault("reports.binding_failed") from error
        finally:
            running.end()
    raise Fault("reports.binding_failed")


def bind_whole(
    things: Sequence[Thing], cover: Callable[[Sequence[Bound]], Sequence[Cover]], *, step: Step = _SILENT
) -> tuple[bytes, list[Bound], Done]:
    """Bind things into one file in memory."""
    held: list[BytesIO] = []

    def sink(_part: int) -> BinaryIO:
        held.append(BytesIO())
        return held[-1]

    found, done = bind(things, sink, cover, step=step)
    return held[-1].getvalue(), found, done[0]


def _bind_all(work: _Work, things: Sequence[Thing], bad: dict[int, str], step: Step) -> list[Bound] | None:
    """Bind everything; None when a file took the child along: it is in `bad` now, and all begins again."""
    found: list[Bound] = []
    for number, thing in enumerate(things):
        step(number, len(things), thing.name)
        if number in bad or isinstance(thing.content, Own):
            found.append(work.own(thing, bad.get(number, "")))
            continue
        try:
            found.append(work.foreign(thing, thing.content))
        except Slow:
            bad[number] = "slow"
            return None
        except Gone:
            bad[number] = "crashed"
            return None
        except Fault as fault:
            # Its bytes are gone or were changed: the child waits for the rest of them and is of no more use.
            if not fault.code.startswith("evidence.blob"):
                raise
            bad[number] = fault.code.removeprefix("evidence.blob_")
            return None
    step(len(things), len(things), "")
    return found


class _Work:
    """One run of the child, and the parts it fills."""

    def __init__(self, child: Child, seconds: float, sink: Callable[[int], BinaryIO], limit: int) -> None:
        self._child = child
        self._seconds = seconds
        self._sink = sink
        self._limit = limit
        self._parts: list[_Open] = []

    def foreign(self, thing: Thing, content: Foreign) -> Bound:
        """Bind a foreign file, or the sheet that says why it cannot be."""
        with closing(content.open()) as stream:
            answer = self._ask({"act": "bind", "kind": content.kind, "limit": self._limit}, stream, content.size)
        trouble = answer.get("trouble")
        return self.own(thing, str(trouble)) if trouble else _bound(answer)

    def own(self, thing: Thing, trouble: str) -> Bound:
        """Bind our own sheets, or the one that stands for a file that made trouble."""
        made = thing.content.make() if isinstance(thing.content, Own) and not trouble else thing.instead(trouble)
        keeps = thing.own or bool(trouble)
        head = {"act": "bind", "kind": "pdf", "limit": self._limit, "own": keeps}
        answer = self._ask(head, BytesIO(made), len(made))
        if answer.get("trouble"):
            raise Fault("reports.binding_failed")
        return _bound(answer, trouble)

    def close(self, covers: Sequence[Cover]) -> list[Done]:
        """Finish every part; returns what they are."""
        done: list[Done] = []
        for number, cover in enumerate(covers):
            head = {"act": "close", "part": number, **cover.told}
            answer = self._ask(head, BytesIO(cover.data), len(cover.data), part=number)
            if answer.get("trouble"):
                raise Fault("reports.binding_failed")
            part = self._parts[number]
            part.sink.flush()
            done.append(Done(int(answer["pages"]), part.digest.hexdigest(), part.size))
        return done

    def _ask(self, head: dict[str, Any], body: BinaryIO, length: int, *, part: int | None = None) -> dict[str, Any]:
        answer, data = self._child.ask(head, self._seconds, body, length)
        if not answer.get("trouble"):
            self._part(int(answer["part"]) if part is None else part).write(data)
        return answer

    def _part(self, number: int) -> _Open:
        while len(self._parts) <= number:
            self._parts.append(_Open(self._sink(len(self._parts))))
        return self._parts[number]


def _bound(answer: dict[str, Any], trouble: str = "") -> Bound:
    return Bound(int(answer["part"]), int(answer["pages"]), frozenset(map(int, answer["wide"])), trouble)
