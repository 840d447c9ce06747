"""Pages that the tests write themselves: lines of text on white, as a picture or as values."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

from app.evidence.recognition.page import Box, Line, PageText


def line(text: str, left: float = 0.1, top: float = 0.1, *, width: float | None = None, height: float = 0.02) -> Line:
    """A line whose characters are equally wide."""
    across = (width if width is not None else 0.01 * len(text)) / max(len(text), 1)
    edges = tuple((left + across * place, left + across * (place + 1)) for place in range(len(text)))
    return Line(text, Box(left, top, left + across * len(text), top + height), edges)


def page(*texts: str) -> PageText:
    """A page with one line below the other."""
    return PageText(1, "engine", tuple(line(text, top=0.05 + 0.03 * row) for row, text in enumerate(texts)))


def slip(*rows: Sequence[str] | str) -> PageText:
    """A receipt: each row one piece at the left, or several across the page."""
    lines: list[Line] = []
    for row, pieces in enumerate(rows):
        told = [pieces] if isinstance(pieces, str) else list(pieces)
        lines += [line(text, 0.05 + 0.3 * place, 0.02 + 0.025 * row) for place, text in enumerate(told)]
    return PageText(1, "engine", tuple(lines))


@cache
def _face(size: int) -> Any:
    from PIL import ImageFont

    fonts = resources.files("pylopdf_fonts_zh_cn")
    with resources.as_file(fonts / "NotoSansSC-Regular.otf") as file:
        return ImageFont.truetype(str(file), size)


def drawn(texts: Sequence[str], *, size: int = 30, lean: float = 0.0) -> bytes:
    """A picture of lines, as a scan has them; `lean` turns it by so many degrees."""
    from PIL import Image, ImageDraw

    step = size * 2
    image = Image.new("RGB", (1240, step * (len(texts) + 2)), "white")
    pen = ImageDraw.Draw(image)
    for row, text in enumerate(texts):
        pen.text((80, step * (row + 1)), text, font=_face(size), fill=(20, 20, 20))
    if lean:
        image = image.rotate(lean, fillcolor="white", expand=True)
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def distance(one: str, other: str) -> int:
    """How many characters must be put in, taken out or changed to make one text the other (Levenshtein)."""
    row = list(range(len(other) + 1))
    for place, char in enumerate(one, 1):
        above, row[0] = row[0], place
        for column, against in enumerate(other, 1):
            above, row[column] = row[column], min(above + (char != against), row[column] + 1, row[column - 1] + 1)
    return row[-1]
