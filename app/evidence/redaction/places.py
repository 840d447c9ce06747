"""Covered places as they are burnt: whole pixels that lie wholly around them, and what stands in them. Pure."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.evidence.marks import UNITS
from app.evidence.recognition.page import Line

TELLING = 9
"""So many figures in one piece are somebody's number; shorter ones, days among them, stand everywhere."""


@dataclass(frozen=True, slots=True)
class Place:
    """A covered place of a page in whole ten-thousandths of the page as it is shown, and the sign that stands on it."""

    left: int
    top: int
    right: int
    bottom: int
    sign: str = ""

    def pixels(self, width: int, height: int, step: int = 1) -> tuple[int, int, int, int]:
        """The pixels of a picture that touch it: left, top, right, bottom; outwards to whole multiples of `step`."""
        return (
            math.floor(self.left * width / UNITS / step) * step,
            math.floor(self.top * height / UNITS / step) * step,
            min(math.ceil(self.right * width / UNITS / step) * step, width),
            min(math.ceil(self.bottom * height / UNITS / step) * step, height),
        )

    def meets(self, other: Place) -> bool:
        """Whether two places lie over each other."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, across: float, down: float) -> bool:
        """Whether a place in fractions of the page lies in it."""
        return self.left <= across * UNITS <= self.right and self.top <= down * UNITS <= self.bottom


def unpacked(places: Iterable[Sequence[int | str]]) -> list[Place]:
    """Places as they come through the pipe; anything else raises `ValueError`."""
    found = []
    for left, top, right, bottom, sign in places:
        place = Place(int(left), int(top), int(right), int(bottom), str(sign))
        if not (0 <= place.left < place.right <= UNITS and 0 <= place.top < place.bottom <= UNITS):
            raise ValueError("a covered place lies off the page")
        found.append(place)
    return found


def telling(lines: Iterable[Line], places: Sequence[Place]) -> set[str]:
    """The numbers that stand in covered places, without blanks: what must not stand elsewhere in the copy."""
    found: set[str] = set()
    for line in lines:
        middle = line.box.middle
        covered = "".join(
            char if any(place.holds((left + right) / 2, middle) for place in places) else "\n"
            for char, (left, right) in zip(line.text, line.edges, strict=True)
        )
        found |= {piece for part in covered.split("\n") for piece in numbers(part)}
    return found


def numbers(text: str) -> set[str]:
    """Runs of figures that are long enough to be somebody's number, with blanks or strokes between groups and without.

    Groups of three figures and more belong together; a day's two figures do not.
    """
    found: set[str] = set()
    for chain in re.findall(r"[0-9]{3,}(?:[ \-][0-9]{3,})*", text):
        groups = re.split(r"[ \-]", chain)
        found |= {piece for piece in ("".join(groups), *groups) if len(piece) >= TELLING}
    return found
