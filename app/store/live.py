"""Reading elsewhere: the same views against the centre itself, for those whose cases no replica holds.

The store knows only that there is an `Elsewhere` which lends an engine; what stands behind it, and over which line, is
sync's. A `LiveSession` reads synced tables there and tables of this replica here, so that a view need not know. What it
writes goes into the replica and its outbox like everything else, and is nothing but entries: that somebody looked,
checked or printed. Whatever would change a case is refused before anything is flushed. Decided against: a second kind
of store with a second kind of action, which every screen and command would have to choose between.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from sqlalchemy import Engine, event
from sqlalchemy.orm import Mapper, UOWTransaction

from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.store.base import Local, Row
from app.store.session import DeskSession, Surroundings


class Elsewhere(Protocol):
    """Another place where the same tables can be read."""

    @property
    def entries(self) -> frozenset[str]:
        """Tables that somebody who reads there may add rows to, by way of this replica's outbox."""
        ...

    def reading(self) -> AbstractContextManager[Engine]:
        """Lend an engine that only reads, while the block lasts; trouble of its line is raised as a `Fault`."""
        ...


class LiveSession(DeskSession):
    """A session that reads synced rows elsewhere; see the module."""

    live = True

    def __init__(
        self, engine: Engine, there: Engine, entries: frozenset[str], actor: Actor, action: str, around: Surroundings
    ) -> None:
        super().__init__(engine, actor, action, around)
        self._there = there
        self.entries = entries

    def get_bind(self, mapper: Any = None, *, bind: Any = None, **asked: Any) -> Any:
        """Choose the database: the replica for its own tables and for whatever is written, else the other place."""
        del asked
        if bind is not None:
            return bind
        if self._flushing or (isinstance(mapper, Mapper) and issubclass(mapper.class_, Local)):
            return self.bind
        return self._there


@event.listens_for(LiveSession, "before_flush")
def _only_entries(session: LiveSession, _context: UOWTransaction, _instances: Any) -> None:
    changed = [row for row in session.dirty if session.is_modified(row)]
    new = [row for row in session.new if isinstance(row, Row) and row.__tablename__ not in session.entries]
    if changed or new or session.deleted:
        raise Refusal("live.read_only")


@contextmanager
def session_over(
    engine: Engine, elsewhere: Elsewhere | None, actor: Actor, action: str, around: Surroundings
) -> Iterator[DeskSession]:
    """Open a session on the replica, reading elsewhere where that is given; closes it at the end."""
    if elsewhere is None:
        session = DeskSession(engine, actor, action, around)
        try:
            yield session
        finally:
            session.close()
        return
    with elsewhere.reading() as there:
        session = LiveSession(engine, there, elsewhere.entries, actor, action, around)
        try:
            yield session
        finally:
            session.close()
