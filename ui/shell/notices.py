"""The one door to the user for everything that is not beside a field.

Pages and jobs *say*; the strip at the bottom of the window listens and draws. Tests listen too. A message
box was decided against: a line in place says the same and does not stop the hands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.kernel.wording import Wording
from ui.shell.jobs import Kind, Trouble


@dataclass(frozen=True, slots=True)
class Notice:
    """One line: `tone` is info, good, soon or danger; `undo` takes back what was done, for ten seconds."""

    text: str
    tone: str = "info"
    remedy: str = ""
    undo: Callable[[], None] | None = None


class Notices(QObject):
    """What may be said: `said` carries a `Notice`, `saved_at` the instant of the last autosave (UTC)."""

    said = Signal(object)
    saved_at = Signal(object)

    def __init__(self, words: Wording | None = None) -> None:
        super().__init__()
        self.words = words

    def info(self, text: str) -> None:
        """Say something that needs no answer."""
        self.said.emit(Notice(text))

    def good(self, text: str) -> None:
        """Say that something was done."""
        self.said.emit(Notice(text, "good"))

    def warn(self, text: str, remedy: str = "") -> None:
        """Say something that should be looked at soon."""
        self.said.emit(Notice(text, "soon", remedy))

    def undoable(self, text: str, undo: Callable[[], None]) -> None:
        """Say that something was done and offer to take it back for ten seconds."""
        self.said.emit(Notice(text, "good", "", undo))

    def saved(self, instant: datetime) -> None:
        """Say that what was typed is safe since `instant` (UTC)."""
        self.saved_at.emit(instant)

    def trouble(self, trouble: Trouble) -> None:
        """Say what went wrong, in the user's words, with the one thing to do."""
        sentence, remedy = self.tell(trouble)
        self.said.emit(Notice(sentence, "soon" if trouble.kind is Kind.REFUSAL else "danger", remedy))

    def tell(self, trouble: Trouble) -> tuple[str, str]:
        """Return (sentence, remedy) for a trouble."""
        coded = trouble.desk_error
        if coded is not None:
            if self.words is None:
                return str(coded), ""
            told = self.words.told(coded)
            return told.sentence, told.remedy
        if trouble.kind is Kind.FAULT:
            said = getattr(trouble.error, "strerror", None) or str(trouble.error)
            return (
                self.tr("The computer refused: {0}.").format(said),
                self.tr("What you typed is kept. Try again, or call whoever looks after this PC."),
            )
        return (
            self.tr("Something failed inside the program (number {0}).").format(trouble.number),
            self.tr("What you typed is kept. Please report the number."),
        )
