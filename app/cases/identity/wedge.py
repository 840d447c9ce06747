"""A reader that works like a keyboard: it types its line into the field that has the focus, and Enter ends it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.cases.identity.document import IdDocument
from app.cases.identity.line import read_line


class WedgeReader:
    """Understands the typed line; no driver, no library, no rights on the machine."""

    typing = True

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def read(self, typed: str = "") -> IdDocument:
        """Read the line that was typed; refuses what `line.read_line` refuses."""
        return read_line(typed, self._today())
