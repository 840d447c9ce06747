"""What is typed into a form of the matrix survives a pulled plug: each key is a draft until it is sent or left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from ui.shell.page import Page
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class Typing:
    """Keeps the fields of one form, and with `other` what is no text; `begin(issue)` brings them back."""

    def __init__(self, page: Page, name: str, **texts: TextArea | TextField) -> None:
        self._page = page
        self._name = name
        self._texts = texts
        self._form = ""
        self._others: dict[str, Callable[[Any], None]] = {}
        for field, control in texts.items():
            control.settled.connect(partial(self.note, field))

    def other(self, field: str, put: Callable[[Any], None]) -> None:
        """Keep something that is no text; `put` shows it again."""
        self._others[field] = put

    def begin(self, of: UUID | str) -> bool:
        """Bring back what was typed and not sent, once stored values are shown; whether there was any."""
        self._form = f"mediation.{self._name}.{of}"
        kept = self._page.drafts.load(self._form)
        for field, value in kept.items():
            if field in self._texts and isinstance(value, str):
                self._texts[field].put(value)
            elif field in self._others:
                self._others[field](value)
        return bool(kept)

    def note(self, field: str, value: Any) -> None:
        """Keep what stands in a field now."""
        if self._form:
            self._page.drafts.put(self._form, field, value)
            self._page.notices.saved(self._page.context.clock.now())

    def done(self) -> None:
        """Forget: it was sent, or given up on purpose."""
        if self._form:
            self._page.drafts.discard(self._form)
            self._form = ""
