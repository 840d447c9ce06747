"""What every way of showing has in common: it takes a content, asks in the background, and says what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.evidence.preview.content import Content
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Trouble
from ui.shell.page import Key


class Shown(QWidget):
    """`put(content)` shows one, `leave()` lets it go; an answer that comes later is dropped.

    `looked` fires when it stands there, `failed(Trouble)` when it cannot, `told(sentence, remedy)` when this desk has
    no means. `item_id` is the exhibit, None for what is attached to one.
    """

    looked = Signal()
    failed = Signal(object)
    told = Signal(str, str)

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__()
        self.context = context
        self.renderer = renderer
        self.content: Content | None = None
        self.item_id: UUID | None = None

    def put(self, content: Content) -> None:
        """Show a content."""
        self.content = content
        self.clear()
        self.load(content)

    def leave(self) -> None:
        """Let it go."""
        if self.content is not None:
            self.content = None
            self.renderer.forget(self._series)
            self.clear()

    def clear(self) -> None:
        """Show nothing."""

    def load(self, content: Content) -> None:
        """Begin to show a content."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the cursor where work goes on."""
        self.setFocus()

    def keys(self) -> list[Key]:
        """The keys that count while it is shown."""
        return []

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do something in the background; its answer counts while the same content is shown."""
        content = self.content

        def here(found: Any) -> None:
            if self.content is content:
                done(found)

        def failed(trouble: Trouble) -> None:
            if self.content is content:
                self.failed.emit(trouble)

        self.renderer.ask(self._series, work, here, failed)

    @property
    def _series(self) -> str:
        # Panes beside each other share a renderer and must not forget each other's questions.
        return f"{type(self).__name__} {id(self)}"
