"""The find bar of a text or a list (查找条): steps through places, says which of how many; the view marks them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.evidence.pages.find_bar import FindBar

Find = Callable[[str], int]
"""Looks for words and says how many places there are."""
Go = Callable[[int], None]
"""Shows a place (from 0), or none (-1)."""


class FoundLine(QObject):
    """Serves a `FindBar`: `find` counts places, `go` shows one; `back` takes the focus when the bar is left."""

    def __init__(self, find: Find, go: Go, back: Callable[[], None]) -> None:
        super().__init__()
        self.bar = FindBar()
        self._find, self._go, self._back = find, go, back
        self._count = self._at = 0
        self.bar.asked.connect(self._ask)
        self.bar.stepped.connect(self._step)
        self.bar.left.connect(self._leave)

    def renew(self) -> None:
        """Another content is shown; what was asked is asked of it."""
        if not self.bar.isHidden():
            self._ask(self.bar.field.text())

    def _ask(self, words: str) -> None:
        self._count, self._at = self._find(words), 0
        self._show()

    def _step(self, by: int) -> None:
        if self._count:
            self._at = (self._at + by) % self._count
        self._show()

    def _show(self) -> None:
        self._go(self._at if self._count else -1)
        self.bar.tell(self._at + 1, self._count, 0)

    def _leave(self) -> None:
        self._find("")
        self._count = 0
        self._go(-1)
        self._back()
