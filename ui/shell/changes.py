"""The one way back: after a commit the store names tables and ids, and pages refresh what they show.

The store tells on whatever thread committed (our writer, a pull, another process noticed by
`data_version`). Here the news is brought to the thread of the window and gathered for a moment, so that
an import of 500 rows refreshes a queue once. Owners that are gone are forgotten; nothing is held alive.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

GATHER_MS = 40
"""How long news is gathered before pages hear of it, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Change:
    """Tables and the ids changed in each; `everything` when another process wrote."""

    ids: Mapping[str, frozenset[UUID]]
    everything: bool = False
    """Another process committed and nobody knows what: treat every table as touched."""

    def touches(self, *tables: str) -> bool:
        """Whether any of these tables changed."""
        return self.everything or any(table in self.ids for table in tables)

    def of(self, table: str) -> frozenset[UUID]:
        """The ids changed in a table; empty when it did not change or when they are unknown."""
        return self.ids.get(table, frozenset())


Callback = Callable[[Change], None]


class Changes(QObject):
    """Tells subscribers about changed tables, in the thread of the window, gathered."""

    _arrived = Signal(object)

    def __init__(self, gather_ms: int = GATHER_MS) -> None:
        super().__init__()
        self._subscribers: list[tuple[QObject, frozenset[str], Callback]] = []
        self._pending: defaultdict[str, set[UUID]] = defaultdict(set)
        self._everything = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(gather_ms)
        self._timer.timeout.connect(self.deliver)
        self._arrived.connect(self._gather, Qt.ConnectionType.AutoConnection)

    def subscribe(self, owner: QObject, tables: Iterable[str], callback: Callback) -> None:
        """Call `callback(change)` when one of `tables` changed, until `owner` is destroyed; no tables means all."""
        self._subscribers.append((owner, frozenset(tables), callback))

    def tell(self, changed: Mapping[str, Iterable[UUID]]) -> None:
        """Take news from the store; may be called on any thread."""
        self._arrived.emit({table: frozenset(ids) for table, ids in changed.items()})

    def tell_all(self) -> None:
        """Tell everybody that anything may have changed; in the thread of the window."""
        self._everything = True
        self._timer.start()

    def _gather(self, changed: Mapping[str, frozenset[UUID]]) -> None:
        for table, ids in changed.items():
            self._pending[table] |= ids
        self._timer.start()

    def deliver(self) -> None:
        """Tell what was gathered now; normally called by the timer."""
        if not self._pending and not self._everything:
            return
        change = Change({table: frozenset(ids) for table, ids in self._pending.items()}, self._everything)
        self._pending.clear()
        self._everything = False
        self._timer.stop()
        self._subscribers = [entry for entry in self._subscribers if isValid(entry[0])]
        for owner, tables, callback in list(self._subscribers):
            if isValid(owner) and (not tables or change.touches(*tables)):
                callback(change)
