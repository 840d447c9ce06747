"""Where the paper lies in a photograph: four corners, proposed from its edges, straightened by whoever agrees.

A proposal only: without OpenCV (it comes with text recognition), or when nothing looks like a sheet, the whole picture
is proposed, a little inside its border. Corners are fractions of the picture's width and height, clockwise from the
upper left. No face and no text is looked for; a picture is lines and areas here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from importlib.util import find_spec

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]
WHOLE: Corners = ((0.02, 0.02), (0.98, 0.02), (0.98, 0.98), (0.02, 0.98))
_LEAST = 0.2
"""The share of the picture that a sheet covers at least."""
_SIDE = 500


def in_order(points: Sequence[Corner]) -> Corners:
    """Four points clockwise from the upper left, in whatever order they come."""
    if len(points) != 4:
        raise ValueError("a sheet has four corners")
    middle = sum(x for x, _ in points) / 4, sum(y for _, y in points) / 4
    around = sorted(points, key=lambda point: math.atan2(point[1] - middle[1], point[0] - middle[0]))
    first = min(range(4), key=lambda place: around[place][0] + around[place][1])
    turned = around[first:] + around[:first]
    return turned[0], turned[1], turned[2], turned[3]


def is_sheet(corners: Corners) -> bool:
    """Whether corners span a sheet that can be straightened: convex, and no sliver."""
    turns = []
    for place in range(4):
        (ax, ay), (bx, by), (cx, cy) = (corners[(place + step) % 4] for step in range(3))
        turns.append((bx - ax) * (cy - by) - (by - ay) * (cx - bx))
    return all(turn > 0.001 for turn in turns)


def straight_size(corners: Corners, width: int, height: int) -> tuple[int, int]:
    """How many pixels the straightened sheet has: the longer of each pair of opposite sides."""

    def length(one: Corner, other: Corner) -> float:
        return math.hypot((one[0] - other[0]) * width, (one[1] - other[1]) * height)

    a, b, c, d = corners
    return max(1, round(max(length(a, b), length(d, c)))), max(1, round(max(length(a, d), length(b, c))))


def propose(data: bytes, width: int, height: int) -> Corners:
    """Where the sheet is in a picture of four bytes a pixel (blue, green, red, unused), row after row."""
    if find_spec("cv2") is None or width < 8 or height < 8:
        return WHOLE
    import cv2
    import numpy

    picture = numpy.frombuffer(data, numpy.uint8).reshape(height, width, 4)[:, :, :3]
    scale = _SIDE / max(width, height)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (5, 5), 0)
    _, bright = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    lines = cv2.dilate(cv2.Canny(grey, 40, 120), numpy.ones((3, 3), numpy.uint8))
    best: Corners | None = None
    most = _LEAST * small.shape[0] * small.shape[1]
    for mask in (bright, lines):
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in outlines:
            hull = cv2.convexHull(outline)
            bent = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True)
            area = float(cv2.contourArea(bent))
            if len(bent) != 4 or area <= most:
                continue
            points = [(float(x) / small.shape[1], float(y) / small.shape[0]) for x, y in bent.reshape(4, 2)]
            corners = in_order(points)
            if is_sheet(corners):
                best, most = corners, area
    return best or WHOLE
