"""What text is set in: a face, a size, and the little that may change inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reports.fonts.faces import Face

Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Type:
    """A way of setting text; `size` and `leading` (baseline to baseline) in points.

    The fonts come in one weight; `bold` thickens the strokes of the sans face with an outline, as word processors do.
    """

    face: Face
    size: float
    leading: float
    bold: bool = False
    colour: Colour = BLACK

    def strong(self) -> Type:
        """The same, emphasised: sans and bold, which is how Chinese papers stress a word."""
        return replace(self, face=Face.SANS, bold=True)

    def sized(self, size: float) -> Type:
        """The same at another size, with the leading in proportion."""
        return replace(self, size=size, leading=self.leading * size / self.size)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch inside a text: stressed, underlined (a filled blank), or struck through (what stood before)."""

    text: str
    strong: bool = False
    underline: bool = False
    strike: bool = False


Words = str | Sequence[Span]


def spans(words: Words) -> Sequence[Span]:
    """Return words as spans."""
    return (Span(words),) if isinstance(words, str) else words


def plain(words: Words) -> str:
    """Return words without their emphasis."""
    return words if isinstance(words, str) else "".join(span.text for span in words)
