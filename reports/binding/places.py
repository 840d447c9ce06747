"""Where a page or picture stands on the sheet it is bound on, as the six numbers of PDF's transformation. Pure.

A strip above and one below stay free for exhibit stamp and page number: nothing that is bound can be covered by them.
A wide page lies on a wide sheet; a picture stands upright on a high one. Nothing is made larger than it is, a picture
no larger than on a screen.
"""

from __future__ import annotations

from typing import NamedTuple

SHEET = (595.28, 841.89)
STRIP = 30.0
"""Height of the strips above and below."""
SIDE = 12.0
_PIXEL = 0.75
_WIDE = 1.05
SIDEWAYS = frozenset({5, 6, 7, 8})
"""The orientations of a photograph (EXIF) in which it lies on its side."""

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]


class Bed(NamedTuple):
    """The sheet that something is bound on, and how it is drawn there."""

    width: float
    height: float
    matrix: Matrix


def for_page(box: Box, turn: int) -> Bed:
    """Lay a page of which `box` is seen, turned clockwise by `turn` degrees, onto a sheet."""
    left, low, right, high = box
    width, height = right - left, high - low
    if turn % 180:
        width, height = height, width
    sheet = SHEET[::-1] if width > height * _WIDE else SHEET
    scale, x, y = _fit(width, height, sheet, most=1.0)
    s = scale
    matrix: Matrix = {
        0: (s, 0.0, 0.0, s, x - s * left, y - s * low),
        90: (0.0, -s, s, 0.0, x - s * low, y + s * right),
        180: (-s, 0.0, 0.0, -s, x + s * right, y + s * high),
        270: (0.0, s, -s, 0.0, x + s * high, y - s * left),
    }[turn % 360 // 90 * 90]
    return Bed(*sheet, matrix)


def whole(box: Box) -> Bed:
    """A sheet of our own: it has its free strips already and is bound as it is."""
    left, low, right, high = box
    return Bed(right - left, high - low, (1.0, 0.0, 0.0, 1.0, -left, -low))


def for_picture(width: int, height: int, orientation: int) -> Bed:
    """Lay a picture of so many pixels (as stored) onto a sheet, upright as its orientation (EXIF, 1 to 8) says."""
    if orientation in SIDEWAYS:
        width, height = height, width
    scale, x, y = _fit(float(width), float(height), SHEET, most=_PIXEL)
    w, h = width * scale, height * scale
    upright: Matrix = (w, 0.0, 0.0, h, x, y)
    matrix: Matrix = {
        2: (-w, 0.0, 0.0, h, x + w, y),
        3: (-w, 0.0, 0.0, -h, x + w, y + h),
        4: (w, 0.0, 0.0, -h, x, y + h),
        5: (0.0, -h, -w, 0.0, x + w, y + h),
        6: (0.0, -h, w, 0.0, x, y + h),
        7: (0.0, h, w, 0.0, x, y),
        8: (0.0, h, -w, 0.0, x + w, y),
    }.get(orientation, upright)
    return Bed(*SHEET, matrix)


def _fit(width: float, height: float, sheet: tuple[float, float], *, most: float) -> tuple[float, float, float]:
    """The scale, and where the lower left corner stands so that it is in the middle, nearer to the top."""
    room = (sheet[0] - 2 * SIDE, sheet[1] - 2 * STRIP)
    scale = min(most, room[0] / max(width, 1.0), room[1] / max(height, 1.0))
    x = (sheet[0] - width * scale) / 2
    spare = room[1] - height * scale
    return scale, x, STRIP + spare * (0.5 if spare < STRIP else 1.0) if spare > 0 else STRIP
