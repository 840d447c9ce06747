"""The panel of a statement's lines and what serves it, made when they are first needed: most exhibits never need them,
and making them took half of the time in which the tab opens.
"""

from __future__ import annotations

from collections.abc import Callable

from ui.evidence.pages.renderer import Renderer
from ui.evidence.statement.panel import StatementPanel
from ui.evidence.statement.reading import Reading
from ui.shell.context import Context


class LateLines:
    """`made` is called with panel and reading once they are there; so is every call that was left before."""

    def __init__(self, context: Context, renderer: Renderer, made: Callable[[StatementPanel, Reading], None]) -> None:
        self._context = context
        self._renderer = renderer
        self._made = made
        self._both: tuple[StatementPanel, Reading] | None = None
        self._left: list[Callable[[Reading], object]] = []

    @property
    def both(self) -> tuple[StatementPanel, Reading]:
        """Panel and reading."""
        if self._both is None:
            panel = StatementPanel(self._context.words)
            self._both = panel, Reading(self._context, self._renderer, panel)
            self._made(*self._both)
            for call in self._left:
                call(self._both[1])
        return self._both

    def leave(self) -> None:
        """Drop what is under way, if there is anything yet."""
        if self._both is not None:
            self._both[1].leave()

    def renew(self) -> None:
        """Read the lines shown anew, if there are any yet."""
        if self._both is not None:
            self._both[1].renew()

    def when_there(self, call: Callable[[Reading], object]) -> None:
        """Call with the reading as soon as there is one."""
        if self._both is None:
            self._left.append(call)
        else:
            call(self._both[1])
