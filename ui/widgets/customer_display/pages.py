"""Cutting a text into pages a customer can read: at most twelve lines each, at the size chosen.

Pure: it is told how wide a character is and how many fit. Chinese breaks anywhere except before a closing
mark; words of other scripts and numbers are kept whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MOST_LINES = 12
_NOT_FIRST = frozenset("，。、；：？！）》」』”’％,.;:?!)%元")
_PIECES = re.compile(r"[A-Za-z0-9@._/+\-*,]+|\s|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: its lines, and what to read aloud for it (its text without line breaks)."""

    lines: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """The text as one string."""
        return "".join(self.lines)


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break one paragraph into lines no wider than `width`; `measure` gives the width of a string."""
    lines: list[str] = []
    line: list[str] = []
    for piece in _PIECES.findall(text):
        if not line or piece.isspace() or measure("".join(line) + piece) <= width:
            line.append(piece)
            continue
        along = _along(line) if piece in _NOT_FIRST else []
        if len(along) == len(line):
            # Nothing could stay behind: the mark hangs over the edge rather than begin a line.
            line.append(piece)
            continue
        lines.append("".join(line[: len(line) - len(along)]))
        line = [*along, piece]
    return [*lines, "".join(line)] if line else lines or [""]


def _along(line: list[str]) -> list[str]:
    """Return the end of a line that must go along with a closing mark: back to a piece that may begin a line."""
    place = len(line) - 1
    while place > 0 and (line[place] in _NOT_FIRST or line[place].isspace()):
        place -= 1
    return line[place:]


def split(
    paragraphs: Sequence[str], width: float, measure: Callable[[str], float], lines: int = MOST_LINES
) -> list[Leaf]:
    """Cut paragraphs into pages of at most `lines` lines; a paragraph moves on whole when it fits a page of its own."""
    most = max(1, min(lines, MOST_LINES))
    pages: list[list[str]] = [[]]
    for paragraph in paragraphs:
        broken = wrap(paragraph, width, measure)
        room = most - len(pages[-1])
        if len(broken) > room and len(broken) <= most and pages[-1]:
            pages.append([])
        for line in broken:
            if len(pages[-1]) == most:
                pages.append([])
            pages[-1].append(line)
    return [Leaf(tuple(page)) for page in pages if page]
