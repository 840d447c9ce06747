"""A seat without a store: sessions are plain objects, commits are counted. Rooms use it to test their pages too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from app.kernel.actor import Actor, Role
from app.kernel.errors import Fault
from app.kernel.wording import Language, Wording
from ui.shell.changes import Changes
from ui.shell.context import Context
from ui.shell.jobs import InlineLanes, Jobs, Lanes
from ui.shell.memory import Memory
from ui.shell.notices import Notices
from ui.widgets.theme.assets import RESOURCES

CLERK = Actor(UUID(int=7), "wangmin", "王敏", Role.COUNTER, "0123")


class FakeSession:
    """Stands for a session; `values` are what queries read, `action` is the verb."""

    def __init__(self, values: dict[str, Any], action: str) -> None:
        self.values = values
        self.action = action


class FakeDrafts:
    """What is kept, in memory; who is told when the disk refuses it, and whether it takes it."""

    on_fault: Callable[[Fault], None] | None = None
    taken = True

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}

    def load(self, form: str) -> dict[str, Any]:
        """Give what was put."""
        return dict(self.kept.get(form, {}))

    def put(self, form: str, field: str, value: Any) -> None:
        """Keep a value."""
        self.kept.setdefault(form, {})[field] = value

    def flush(self) -> bool:
        """Say whether everything typed is on the disk."""
        return self.taken


class FakeStore:
    """Counts what a store would do."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.commits: list[str] = []
        self.rollbacks: list[str] = []
        self.reads = 0
        self.listeners: list[Callable[[Mapping[str, frozenset[UUID]]], None]] = []
        self.version = 1
        self.closed = False
        self.drafts = FakeDrafts()

    @contextmanager
    def read(self, actor: Actor) -> Iterator[Any]:
        """Yield a session to read from."""
        del actor
        self.reads += 1
        yield FakeSession(self.values, "read")

    @contextmanager
    def action(self, actor: Actor, name: str = "", /) -> Iterator[Any]:
        """Yield a session to write in; an exception rolls back."""
        del actor
        try:
            yield FakeSession(self.values, name)
        except BaseException:
            self.rollbacks.append(name)
            raise
        self.commits.append(name)

    def subscribe(self, listener: Callable[[Mapping[str, frozenset[UUID]]], None]) -> Callable[[], None]:
        """Take a listener as the store does."""
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def data_version(self) -> int:
        """A number that foreign commits change."""
        return self.version


@dataclass
class FakeSeat:
    """A person in front of a fake store."""

    store: FakeStore = field(default_factory=FakeStore)
    actor: Actor = CLERK
    blobs: Any = None


def make_context(
    *,
    store: Any = None,
    actor: Actor = CLERK,
    lanes: Lanes | None = None,
    memory: Path | None = None,
    language: Language = Language.ZH,
) -> Context:
    """Make a context for a page in a test; jobs run at once unless other lanes are given."""
    seat = FakeSeat(store or FakeStore(), actor)
    words = Wording.load(RESOURCES / "wording", language)
    notices = Notices(words)
    jobs = Jobs(seat, lanes or InlineLanes())
    jobs.troubled.connect(notices.trouble)
    return Context(seat=seat, jobs=jobs, changes=Changes(0), notices=notices, memory=Memory(memory), words=words)
