"""The order in which people read what an engine found, and the rows that belong together. Pure.

An engine gives pieces as it finds them: a label and its amount, at two ends of one row, come apart. Pieces whose
middles lie within half a line of each other make a row; rows go from top to bottom, pieces in a row from left to right.
Where a page has two columns of text, a gap that runs down through most rows parts them and the left one is read first.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.evidence.recognition.page import Line

_SAME_ROW = 0.5
"""How far the middles of two pieces of a row may be apart, in heights of the lower one of the two."""
_GAP = 0.02
"""The width, in pages, of the empty strip between two columns."""
_BOTH_SIDES = 0.6
"""The share of rows that must have text on both sides of a strip before it parts columns."""
_FEWEST_ROWS = 12
_LONG = 8
"""Columns of text hold sentences; pairs of label and amount are shorter and stay one row."""


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines row by row from top to bottom, each row from left to right."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (one.box.middle, one.box.left)):
        row = found[-1] if found else None
        if row is not None and _beside(row, line):
            row.append(line)
        else:
            found.append([line])
    return [sorted(row, key=lambda one: one.box.left) for row in found]


def in_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines as a person reads them: column by column where there are columns, else row by row."""
    made = rows(lines)
    strip = _strip(made)
    if strip is None:
        return tuple(line for row in made for line in row)
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for row in made:
        if any(line.box.left < strip < line.box.right for line in row):
            # A heading across both columns ends what was read so far.
            ordered += [*left, *right, *row]
            left, right = [], []
            continue
        left += [line for line in row if line.box.right <= strip]
        right += [line for line in row if line.box.left >= strip]
    return (*ordered, *left, *right)


def _beside(row: Sequence[Line], line: Line) -> bool:
    last = row[-1]
    return abs(last.box.middle - line.box.middle) <= _SAME_ROW * min(last.box.height, line.box.height)


def _strip(made: Sequence[Sequence[Line]]) -> float | None:
    """Where an empty strip parts two columns of sentences; None on a page of one column or of pairs."""
    if len(made) < _FEWEST_ROWS:
        return None
    gaps = [
        (before.box.right + after.box.left) / 2
        for row in made
        for before, after in pairwise(row)
        if after.box.left - before.box.right >= _GAP and len(before.text) >= _LONG and len(after.text) >= _LONG
    ]
    if len(gaps) < _BOTH_SIDES * len(made):
        return None
    middle = sorted(gaps)[len(gaps) // 2]
    crossed = sum(any(line.box.left < middle < line.box.right for line in row) for row in made)
    return middle if crossed <= (1 - _BOTH_SIDES) * len(made) else None
