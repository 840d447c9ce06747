"""What one did to marks in this sitting, to be taken back and done again; plain, knows no window.

A step holds two changes of the store, one that does it and one that takes it back. What others did is in none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.store.session import DeskSession

Change = Callable[[DeskSession], object]
_MOST = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One act: how it is done again and how it is taken back."""

    again: Change
    back: Change


class History:
    """The acts over one exhibit."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def may_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def may_redo(self) -> bool:
        """Whether something was taken back and can be done again."""
        return bool(self._undone)

    def add(self, step: Step) -> None:
        """Something was done; what was taken back before is forgotten."""
        self._done = [*self._done, step][-_MOST:]
        self._undone.clear()

    def undo(self) -> Change | None:
        """What takes the last act back."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1].back

    def redo(self) -> Change | None:
        """What does the act taken back last again."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1].again
