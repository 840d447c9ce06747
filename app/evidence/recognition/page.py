"""What was read on a page: lines of characters, each with its place. Pure values, and their form in the database.

Places are fractions of the upright page's width and height (0 left and top, 1 right and bottom), whatever resolution
the engine looked at. A line keeps one edge pair per character, because selections begin in the middle of words, and
one box, because characters of a line stand between the same two heights. Boxes of four free corners were decided
against: lines that lean by a degree or two are covered by their upright box, and everything that uses them is simpler.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

_UNITS = 10_000
"""Fractions are kept in ten-thousandths: a thirtieth of a millimetre on A4."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a page in fractions of its width and height."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2

    def joined(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left), min(self.top, other.top),
            max(self.right, other.right), max(self.bottom, other.bottom),
        )  # fmt: skip

    def wider(self, by: float) -> Box:
        """The box with `by` of its height more on every side, within the page: what a redaction has to cover."""
        more = self.height * by
        return Box(
            max(0.0, self.left - more), max(0.0, self.top - more), min(1.0, self.right + more),
            min(1.0, self.bottom + more),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A line: `text`, its box, the left and right edge of each character, and how sure the engine is (0 to 1)."""

    text: str
    box: Box
    edges: tuple[tuple[float, float], ...]
    sure: float = 1.0

    def __post_init__(self) -> None:
        if len(self.edges) != len(self.text):
            raise ValueError("a line has one pair of edges for each character")

    def part(self, start: int, end: int) -> Box:
        """The box of the characters from `start` up to `end`; at least one."""
        chosen = self.edges[start:end]
        if not chosen:
            raise ValueError("a part of a line has at least one character")
        return Box(min(left for left, _ in chosen), self.box.top, max(right for _, right in chosen), self.box.bottom)


@dataclass(frozen=True, slots=True)
class PageText:
    """A page as it was read: `number` from 1, its lines in reading order, and where they came from.

    `by` is `layer` (the PDF's own text), `engine`, or `nobody` for a page that could not be read.
    """

    number: int
    by: str
    lines: tuple[Line, ...] = field(default=())

    @property
    def text(self) -> str:
        """The lines one below the other."""
        return "\n".join(line.text for line in self.lines)


def packed(page: PageText) -> dict[str, Any]:
    """The page as JSON without floats: fractions as ten-thousandths, the edges of a line as differences.

    Half the size of plain numbers, and every value survives `unpacked(packed(page))` within a ten-thousandth.
    """
    return {"number": page.number, "by": page.by, "lines": [_packed(line) for line in page.lines]}


def unpacked(value: dict[str, Any]) -> PageText:
    """The page that JSON tells; anything else raises `ValueError`."""
    try:
        lines = tuple(_unpacked(one) for one in value["lines"])
        return PageText(int(value["number"]), str(value["by"]), lines)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("this is no page of text") from error


def _packed(line: Line) -> dict[str, Any]:
    flat = [_whole(edge) for pair in line.edges for edge in pair]
    steps = [edge - before for before, edge in zip([0, *flat], flat, strict=False)]
    box = [_whole(side) for side in (line.box.left, line.box.top, line.box.right, line.box.bottom)]
    return {"t": line.text, "b": box, "e": steps, "s": round(line.sure * 1000)}


def _unpacked(value: dict[str, Any]) -> Line:
    left, top, right, bottom = (_fraction(side) for side in value["b"])
    at, flat = 0, []
    for step in value["e"]:
        at += int(step)
        flat.append(_fraction(at))
    pairs: Sequence[tuple[float, float]] = list(zip(flat[::2], flat[1::2], strict=True))
    return Line(str(value["t"]), Box(left, top, right, bottom), tuple(pairs), int(value["s"]) / 1000)


def _whole(fraction: float) -> int:
    return round(fraction * _UNITS)


def _fraction(whole: Any) -> float:
    return int(whole) / _UNITS
