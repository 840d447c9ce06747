"""One round of early warning: score what this desk looks after, write what has news, look for surges.

The window runs it beside its pages, a night job by command; both hand in what reads and writes for them. A slice is
scored in a read session, and only a slice with news takes the store's one writer, for a moment. Surges are a lead's:
their replica knows the branch whole from a day on, and only what is known whole can be compared with its past.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from app.insight import desk
from app.insight.desk.surges import surges_with_news
from app.kernel.actor import Actor, Role
from app.store.session import DeskSession
from app.store.store import Store
from app.sync.extent import noted_extent

T = TypeVar("T")
SLICE = 500
VERB = "warnings.raise"


class Hands(Protocol):
    """What a round reads and writes with; each call is a session of its own."""

    def read(self, fn: Callable[[DeskSession], T]) -> T:
        """Run one query in a read session."""
        ...

    def change(self, fn: Callable[[DeskSession], T], verb: str = "") -> T:
        """Run one short action."""
        ...

    def progress(self, count: int, total: int = 0, note: str = "") -> None:
        """Say how far the round is; may raise `Cancelled`."""
        ...


class AtStore:
    """Reads and writes at the store itself, for whoever makes a round without a window."""

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store, self._actor = store, actor

    def read(self, fn: Callable[[DeskSession], T]) -> T:
        """Run one query in a read session."""
        with self._store.read(self._actor) as session:
            return fn(session)

    def change(self, fn: Callable[[DeskSession], T], verb: str = "") -> T:
        """Run one short action."""
        with self._store.action(self._actor, verb) as session:
            return fn(session)

    def progress(self, count: int, total: int = 0, note: str = "") -> None:
        """Stay silent: nobody reads along."""


@dataclass(frozen=True, slots=True)
class Round:
    """What a round did: cases looked at, those of them that had news, surges newly warned about."""

    looked: int = 0
    news: int = 0
    surges: int = 0


def make_round(hands: Hands, actor: Actor) -> Round:
    """Make one round; may be stopped between two slices, what was written stays."""
    ids = hands.read(desk.cases_to_score)
    news = 0
    for at in range(0, len(ids), SLICE):
        hands.progress(at, len(ids))
        part = ids[at : at + SLICE]
        changed = hands.read(lambda session, part=part: desk.out_of_date(session, part))  # type: ignore[misc]
        if changed:
            hands.change(lambda session, changed=changed: desk.score_cases(session, changed), VERB)  # type: ignore[misc]
            news += len(changed)
    hands.progress(len(ids), len(ids))
    surges = 0
    if actor.role is Role.LEAD and hands.read(lambda session: bool(surges_with_news(session, *known_whole(session)))):
        surges = len(hands.change(lambda session: desk.watch_for_surges(session, *known_whole(session)), VERB))
    return Round(len(ids), news, surges)


def known_whole(session: DeskSession) -> tuple[date | None, frozenset[str]]:
    """From which day on which branches' cases are all here."""
    extent = noted_extent(session.replica())
    own = frozenset({session.actor.branch_id})
    if extent is None:
        return None, own
    return extent.since, own | extent.branches if extent.cases else frozenset()
