"""The engine, in the child: RapidOCR over pixels, its answers as lines of ours.

Loaded once (a second, 600 MB at its height) and kept. Its models lie in the wheel: it must never look for them
elsewhere, so the child has no network anyway. It is given the upright page and both cores.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import numpy
from PIL import Image
from rapidocr import RapidOCR

from app.evidence.recognition.order import in_order
from app.evidence.recognition.page import Box, Line

LONGEST_SIDE = 2600
"""Pixels: an A4 page at 220 dpi. Larger photographs are brought down to it: more costs seconds and finds nothing."""
_LEAST_SURE = 0.5

Point = Sequence[float]


class Engine:
    """RapidOCR with Chinese and Latin models."""

    def __init__(self, threads: int = -1) -> None:
        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
        wished = {"Global.log_level": "critical", "EngineConfig.onnxruntime.intra_op_num_threads": threads}
        self._engine = RapidOCR(params=wished)

    def lines(self, image: Image.Image) -> tuple[Line, ...]:
        """The lines of an upright picture in reading order."""
        if max(image.size) > LONGEST_SIDE:
            image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        pixels = numpy.asarray(image.convert("RGB"))[:, :, ::-1]
        found: Any = self._engine(pixels, return_word_box=True)
        if found.txts is None:
            return ()
        width, height = image.size
        made = [
            _line(text, corners, words, float(sure), width, height)
            for text, corners, words, sure in zip(
                found.txts, found.boxes, found.word_results, found.scores, strict=True
            )
            if text.strip() and sure >= _LEAST_SURE
        ]
        return in_order(made)


def _line(text: str, corners: Any, words: Any, sure: float, width: int, height: int) -> Line:
    box = _box(corners, width, height)
    return Line(text, box, edges(text, [(word, _box(at, width, height)) for word, _, at in words], box), sure)


def _box(corners: Sequence[Point], width: int, height: int) -> Box:
    across = [min(max(float(point[0]) / width, 0.0), 1.0) for point in corners]
    down = [min(max(float(point[1]) / height, 0.0), 1.0) for point in corners]
    return Box(min(across), min(down), max(across), max(down))


def edges(text: str, words: Sequence[tuple[str, Box]], line: Box) -> tuple[tuple[float, float], ...]:
    """The edges of each character of a line: those of its word in equal parts; between words what lies between them.

    The engine leaves blanks out of its words and now and then a sign; such characters get what is left of the way to
    the next word.
    """
    placed: list[tuple[float, float] | None] = [None] * len(text)
    at = 0
    for word, box in words:
        start = text.find(word, at) if word else -1
        if start < 0:
            continue
        step = (box.right - box.left) / len(word)
        for place in range(len(word)):
            placed[start + place] = (box.left + place * step, box.left + (place + 1) * step)
        at = start + len(word)
    return tuple(_filled(placed, line))


def _filled(placed: Sequence[tuple[float, float] | None], line: Box) -> list[tuple[float, float]]:
    whole: list[tuple[float, float]] = []
    place = 0
    while place < len(placed):
        here = placed[place]
        if here is not None:
            whole.append(here)
            place += 1
            continue
        end = next((other for other in range(place, len(placed)) if placed[other] is not None), len(placed))
        left = whole[-1][1] if whole else line.left
        after = placed[end] if end < len(placed) else None
        right = max(after[0] if after is not None else line.right, left)
        step = (right - left) / (end - place)
        whole += [(left + step * number, left + step * (number + 1)) for number in range(end - place)]
        place = end
    return whole
