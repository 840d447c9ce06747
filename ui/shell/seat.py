"""Who sits here and what they sit in front of, as small protocols.

The shell needs very little of the house: a store that opens sessions, and an actor. Tests hand in
fakes; `app.desktop` builds the real ones. The types of the store are imported for the type checker
only, because SQLAlchemy may not be loaded before the sign-in window has painted.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from app.kernel.actor import Actor

if TYPE_CHECKING:
    from app.store.drafts import Drafts
    from app.store.session import DeskSession


class StoreLike(Protocol):
    """What jobs ask of the store; both context managers are entered and left on the same worker thread."""

    def read(self, actor: Actor) -> AbstractContextManager[DeskSession]:
        """Open a read-only session for `actor`."""
        ...

    def action(self, actor: Actor, name: str = "", /) -> AbstractContextManager[DeskSession]:
        """Open one action; commits when the block ends, rolls back when it raises."""
        ...


class DraftingStore(StoreLike, Protocol):
    """A store that also keeps keystrokes."""

    @property
    def drafts(self) -> Drafts:
        """Every keystroke that is not an action yet, in a file of its own."""
        ...


class Seat(Protocol):
    """The signed-in person in front of an open store."""

    @property
    def store(self) -> StoreLike:
        """The replica on this PC."""
        ...

    @property
    def actor(self) -> Actor:
        """The person signed in."""
        ...
