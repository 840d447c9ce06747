"""Typed events: how a room tells later rooms that something happened, without knowing them.

Handlers run in the same session before the commit, in the order of subscription; a handler that refuses undoes the
whole action. Subscriptions are made once, in the composition root; a global registry was decided against because tests
could not see what is wired.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

E = TypeVar("E")


class Events:
    """Who is told about which type of event; `S` below is the session of the action."""

    def __init__(self) -> None:
        self._handlers: dict[type, list[Callable[[Any, Any], object]]] = defaultdict(list)

    def subscribe(self, kind: type[E], handler: Callable[[Any, E], object]) -> None:
        """Call `handler(session, event)` for every event of exactly this type."""
        self._handlers[kind].append(handler)

    def publish(self, session: Any, event: object) -> None:
        """Call the handlers of the event's type, in order, inside the running action."""
        for handler in self._handlers[type(event)]:
            handler(session, event)
