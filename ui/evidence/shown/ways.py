"""Which ways of showing a kind of file has (呈现方式登记): the first is the usual one, the others are one click away.

A new kind gets a line here and a module beside; the stage knows neither.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from app.evidence.kinds import FILMS, LETTERS, SOUNDS, TALKS, FileKind
from app.evidence.preview.content import PREVIEWED
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.shell.context import Context

PAGES, STATEMENT = "pages", "statement"
"""The two ways that the stage brings itself."""
_TABLE = (STATEMENT, "table", "text")
WAYS: Mapping[FileKind, tuple[str, ...]] = {
    **dict.fromkeys(PREVIEWED, (PAGES, STATEMENT)),
    **dict.fromkeys(SOUNDS, ("sound",)),
    **dict.fromkeys(FILMS, ("film",)),
    **dict.fromkeys(LETTERS, ("letter", "text")),
    **dict.fromkeys(TALKS, ("chat", "text")),
    FileKind.CSV: _TABLE,
    FileKind.XLS: _TABLE[:2],
    FileKind.XLSX: _TABLE[:2],
    FileKind.OFX: (STATEMENT, "text"),
    FileKind.TEXT: ("text",),
}
_MAKERS = {
    "text": "text:TextView",
    "table": "table:TableView",
    "letter": "letter:LetterView",
    "chat": "chat:ChatView",
    "sound": "sound:SoundView",
    "film": "film:FilmView",
}


def ways_of(kind: FileKind, *, exhibit: bool = True) -> tuple[str, ...]:
    """The ways of a kind; what is no exhibit yet cannot be read as a statement."""
    return tuple(way for way in WAYS[kind] if exhibit or way != STATEMENT)


def make(way: str, context: Context, renderer: Renderer) -> Shown:
    """A view for a way; its module is loaded when it is first needed."""
    module, _, name = _MAKERS[way].partition(":")
    maker: Callable[[Context, Renderer], Shown] = getattr(import_module(f"ui.evidence.shown.{module}"), name)
    return maker(context, renderer)


class Views:
    """The views of one stage, each made when it is first needed; `dress` is called with every new one."""

    def __init__(self, context: Context, renderer: Renderer, dress: Callable[[Shown], None]) -> None:
        self._context = context
        self._renderer = renderer
        self._dress = dress
        self._made: dict[str, Shown] = {}

    def view(self, way: str) -> Shown:
        """The view of a way."""
        if way not in self._made:
            self._made[way] = make(way, self._context, self._renderer)
            self._dress(self._made[way])
        return self._made[way]

    def leave(self, but: str = "") -> None:
        """Let go what all but one show: players stop, answers are dropped."""
        for way, shown in self._made.items():
            if way != but:
                shown.leave()
