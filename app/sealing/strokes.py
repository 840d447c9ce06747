"""Pen strokes of a signature: bounded, whole numbers, and enough of a line to be somebody's hand.

Strokes are [[x, y, ms], …] lists in a 0-1000 square, `ms` counted from the first touch. They are bounded because they
are stored, synced and printed for ever; pictures were decided against, a stroke list is a tenth of the size and prints
sharp.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

from app.kernel.errors import Refusal

SIDE = 1000
MOST_STROKES = 120
MOST_POINTS = 8_000
LONGEST_MS = 10 * 60 * 1000
SHORTEST_LINE = 60
FIELD = "strokes"

Point = tuple[int, int, int]


def validated(strokes: Sequence[Any]) -> list[list[list[int]]]:
    """Return the strokes as whole numbers inside the square; a `Refusal` names what is wrong with them.

    Codes: `sealing.strokes_malformed` (no points of three finite numbers, outside the square, time running backwards),
    `sealing.strokes_too_many` (over 120 strokes, 8,000 points or ten minutes), `sealing.strokes_empty` (a dot or
    nothing).
    """
    if not isinstance(strokes, list | tuple) or not all(isinstance(stroke, list | tuple) for stroke in strokes):
        raise Refusal("sealing.strokes_malformed", FIELD)
    if len(strokes) > MOST_STROKES or sum(len(stroke) for stroke in strokes) > MOST_POINTS:
        raise Refusal("sealing.strokes_too_many", FIELD, strokes=MOST_STROKES, points=MOST_POINTS)
    read = [[_point(point) for point in stroke] for stroke in strokes if len(stroke)]
    times = [point[2] for stroke in read for point in stroke]
    if any(later < earlier for earlier, later in itertools.pairwise(times)):
        raise Refusal("sealing.strokes_malformed", FIELD)
    if times and times[-1] > LONGEST_MS:
        raise Refusal("sealing.strokes_too_many", FIELD, strokes=MOST_STROKES, points=MOST_POINTS)
    if sum(_length(stroke) for stroke in read) < SHORTEST_LINE:
        raise Refusal("sealing.strokes_empty", FIELD)
    return [[list(point) for point in stroke] for stroke in read]


def _point(point: Any) -> Point:
    if not isinstance(point, list | tuple) or len(point) != 3:
        raise Refusal("sealing.strokes_malformed", FIELD)
    for number in point:
        if isinstance(number, bool) or not isinstance(number, int | float) or not math.isfinite(number):
            raise Refusal("sealing.strokes_malformed", FIELD)
    x, y, ms = (round(number) for number in point)
    if not (0 <= x <= SIDE and 0 <= y <= SIDE and ms >= 0):
        raise Refusal("sealing.strokes_malformed", FIELD)
    return x, y, ms


def _length(stroke: Sequence[Point]) -> float:
    return sum(math.dist(here[:2], there[:2]) for here, there in itertools.pairwise(stroke))
