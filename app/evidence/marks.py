"""The shapes that people draw over pages (批注): what is one, where it is hit, how it moves. Pure, in whole numbers.

A place is whole ten-thousandths of the upright page, so that a mark stands where it was drawn at every zoom and turn,
in both databases and on every desk. A shape is four numbers, of a highlight four per line of text: left, top, right,
bottom; of an arrow where it begins and where it points. Free strokes were left out: nobody reads them in a file.

The author of a mark changes its shape and words; kind and page never change, or a citation would point at something
else. A mark that was taken away is kept and can be brought back.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from app.evidence.codes import CoverReason, MarkKind, Stamp
from app.evidence.recognition.page import Box, Line, PageText
from app.kernel.errors import Refusal

UNITS = 10_000
"""A page is so many units wide and high."""
LEAST = 30
"""The least width and height of a mark: a click that slipped is none."""
MOST_LINES = 200
LONGEST_WORDS = 500
COLOURS = frozenset({"", "accent", "soon", "good", "danger"})
"""Tokens of the theme; an empty one is the colour of the kind."""
CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")
ENDS = ("tail", "head")

Shape = tuple[int, ...]
Point = tuple[int, int]


def checked_shape(kind: MarkKind, shape: Sequence[Any]) -> Shape:
    """The shape as it is kept; `Refusal("evidence.mark_shape")` for one that is none of its kind or off the page."""
    whole = tuple(shape)
    if not all(type(edge) is int and 0 <= edge <= UNITS for edge in whole):
        raise Refusal("evidence.mark_shape", "shape")
    count = len(whole) // 4
    if len(whole) != 4 * count or not 1 <= count <= (MOST_LINES if kind is MarkKind.HIGHLIGHT else 1):
        raise Refusal("evidence.mark_shape", "shape")
    for left, top, right, bottom in boxes(whole):
        if kind is MarkKind.ARROW:
            good = math.hypot(right - left, bottom - top) >= LEAST
        elif kind is MarkKind.HIGHLIGHT:
            good = left < right and top < bottom
        else:
            good = right - left >= LEAST and bottom - top >= LEAST
        if not good:
            raise Refusal("evidence.mark_shape", "shape")
    return whole


def checked_words(kind: MarkKind, words: str) -> str:
    """The words of a mark: a note has some, a stamp and a place to cover have a key; others may have words."""
    if kind is MarkKind.NOTE and not words:
        raise Refusal("evidence.note_empty", "words")
    known = {MarkKind.STAMP: Stamp, MarkKind.REDACT: CoverReason}.get(kind)
    if known is not None and words not in set(known):
        raise Refusal("evidence.unknown_key", "words", key=words[:40], known=[one.value for one in known])
    return words


def checked_colour(colour: str) -> str:
    """A colour as it is kept; anything but a token is refused."""
    if colour not in COLOURS:
        raise Refusal("evidence.unknown_key", "colour", key=colour[:40], known=sorted(COLOURS - {""}))
    return colour


def checked_page(page: int, pages: int | None, seq: int) -> int:
    """A page of an exhibit that has `pages` (None: not counted); `Refusal("evidence.no_such_page")` for others."""
    if page < 1 or (pages is not None and page > max(pages, 1)):
        raise Refusal("evidence.no_such_page", "page", seq=seq, page=page, pages=pages or 0)
    return page


def boxes(shape: Sequence[int]) -> list[tuple[int, int, int, int]]:
    """The boxes of a shape, four numbers each."""
    return [(shape[at], shape[at + 1], shape[at + 2], shape[at + 3]) for at in range(0, len(shape) - 3, 4)]


def around(shape: Sequence[int]) -> tuple[int, int, int, int]:
    """The smallest box around a shape."""
    across, down = shape[::2], shape[1::2]
    return min(across), min(down), max(across), max(down)


def in_fractions(box: Sequence[int]) -> Box:
    """Four whole numbers as fractions of the page."""
    left, top, right, bottom = (edge / UNITS for edge in box)
    return Box(left, top, right, bottom)


def in_units(box: Box) -> tuple[int, int, int, int]:
    """A box of fractions in whole numbers, never smaller than it was and within the page."""
    return (
        _on_page(math.floor(box.left * UNITS)), _on_page(math.floor(box.top * UNITS)),
        _on_page(math.ceil(box.right * UNITS)), _on_page(math.ceil(box.bottom * UNITS)),
    )  # fmt: skip


def drawn(kind: MarkKind, start: Point, end: Point) -> Shape | None:
    """The shape of a stroke from one place to another; None for one too short to be meant."""
    (x, y), (to_x, to_y) = ((_on_page(across), _on_page(down)) for across, down in (start, end))
    shape = (x, y, to_x, to_y) if kind is MarkKind.ARROW else (min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))
    try:
        return checked_shape(kind, shape)
    except Refusal:
        return None


def placed(at: Point, width: int, height: int) -> Shape:
    """A box of a size with its middle at a place, moved onto the page where it would stick out."""
    width, height = min(width, UNITS), min(height, UNITS)
    left = min(max(at[0] - width // 2, 0), UNITS - width)
    top = min(max(at[1] - height // 2, 0), UNITS - height)
    return left, top, left + width, top + height


def moved(shape: Sequence[int], by: Point) -> Shape:
    """The shape moved as far as the page allows; its size stays."""
    left, top, right, bottom = around(shape)
    across = min(max(by[0], -left), UNITS - right)
    down = min(max(by[1], -top), UNITS - bottom)
    return tuple(edge + (down if place % 2 else across) for place, edge in enumerate(shape))


def handles(kind: MarkKind, shape: Sequence[int]) -> dict[str, Point]:
    """The places by which a shape is made larger or smaller, by name; a highlight and a stamp are moved only."""
    if kind is MarkKind.ARROW:
        return {"tail": (shape[0], shape[1]), "head": (shape[2], shape[3])}
    if kind in {MarkKind.HIGHLIGHT, MarkKind.STAMP}:
        return {}
    left, top, right, bottom = shape
    return dict(zip(CORNERS, ((left, top), (right, top), (left, bottom), (right, bottom)), strict=True))


def resized(kind: MarkKind, shape: Sequence[int], handle: str, to: Point) -> Shape:
    """The shape with one of its handles pulled to a place; one pulled over the opposite edge turns round."""
    held = handles(kind, shape)[handle]
    x, y = _on_page(to[0]), _on_page(to[1])
    if kind is MarkKind.ARROW:
        made = (x, y, shape[2], shape[3]) if handle == "tail" else (shape[0], shape[1], x, y)
    else:
        far_x, far_y = shape[0] + shape[2] - held[0], shape[1] + shape[3] - held[1]
        made = (min(x, far_x), min(y, far_y), max(x, far_x), max(y, far_y))
    try:
        return checked_shape(kind, made)
    except Refusal:
        return tuple(shape)  # pulled together to nothing: it stays as it was


def hit(kind: MarkKind, shape: Sequence[int], at: Point, slack: Point) -> bool:
    """Whether a place is on a mark; `slack` is how far beside it still counts, across and down.

    A box is taken by its edge only, so that what it surrounds can be reached.
    """
    x, y = at
    wide, high = max(slack[0], 1), max(slack[1], 1)
    if kind is MarkKind.ARROW:
        return _beside(shape, x, y, wide, high)
    for left, top, right, bottom in boxes(shape):
        if not (left - wide <= x <= right + wide and top - high <= y <= bottom + high):
            continue
        inside = left + wide < x < right - wide and top + high < y < bottom - high
        if kind is not MarkKind.BOX or not inside:
            return True
    return False


def covers(shape: Sequence[int], box: Sequence[int]) -> bool:
    """Whether a box lies wholly within a shape's own box."""
    left, top, right, bottom = around(shape)
    return left <= box[0] and top <= box[1] and right >= box[2] and bottom >= box[3]


def highlighted(page: PageText, start: Point, end: Point) -> Shape | None:
    """The lines of text from one place to another, as reading goes: the first from where it began, the last up to where
    it ended. None where no text is between them."""
    spots = sorted(spot for spot in (_spot(page.lines, start), _spot(page.lines, end)) if spot is not None)
    if len(spots) < 2:
        return None
    (first, begin), (last, stop) = spots
    shape: list[int] = []
    for number in range(first, min(last, first + MOST_LINES - 1) + 1):
        line = page.lines[number]
        low, high = (begin if number == first else 0), (stop if number == last else len(line.text))
        if low < high:
            shape += in_units(line.part(low, high))
    found = [edge for box in boxes(shape) if box[0] < box[2] and box[1] < box[3] for edge in box]
    return tuple(found) or None


def _spot(lines: Sequence[Line], at: Point) -> tuple[int, int] | None:
    """The line that a place is next to and how many of its characters are left of it."""
    if not lines:
        return None
    x, y = at[0] / UNITS, at[1] / UNITS

    def away(number: int) -> tuple[float, float]:
        box = lines[number].box
        return max(box.top - y, y - box.bottom, 0.0), max(box.left - x, x - box.right, 0.0)

    nearest = min(range(len(lines)), key=away)
    return nearest, sum((left + right) / 2 < x for left, right in lines[nearest].edges)


def _beside(shape: Sequence[int], x: int, y: int, wide: int, high: int) -> bool:
    """Whether a place is beside a line, measured in slacks, since a page is not as wide as it is high."""
    ax, ay, bx, by = shape[0] / wide, shape[1] / high, shape[2] / wide, shape[3] / high
    px, py = x / wide, y / high
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if length == 0 else min(max(((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length, 0.0), 1.0)
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay)) <= 1.0


def _on_page(edge: int) -> int:
    return min(max(edge, 0), UNITS)
