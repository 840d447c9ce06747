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
    line = ""
    for piece in _PIECES.findall(text):
        if measure(line + piece) <= width or not line:
            line += piece
        elif piece in _NOT_FIRST:
            # A closing mark stays with what it closes: the last character goes along to the next line.
            lines.append(line[:-1])
            line = line[-1] + piece
        else:
            lines.append(line)
            line = piece.lstrip()
    return [*lines, line] if line else lines or [""]


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
