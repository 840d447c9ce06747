"""Pen strokes for the people of the sample: a hand that differs by name and is the same every time."""

from __future__ import annotations

import hashlib
import math


def strokes_of(name: str) -> list[list[list[int]]]:
    """Return strokes in the 0-1000 square with times in milliseconds.

    One flowing stroke per character and a flourish.
    """
    strokes: list[list[list[int]]] = []
    clock = 0
    width = 760 // max(len(name), 1)
    for place, character in enumerate(name):
        seed = hashlib.sha256(character.encode()).digest()
        left = 120 + place * width
        for line in range(2):
            points: list[list[int]] = []
            for step in range(18):
                part = step / 17
                wave = math.sin(part * math.pi * (2 + seed[line] % 3) + seed[line + 2] / 40)
                x = left + part * width * 0.9
                y = 500 + wave * (90 + seed[line + 4] % 80) + (line * 60 - 30)
                points.append([_inside(x), _inside(y), clock])
                clock += 14
            strokes.append(points)
            clock += 120
    flourish = [[_inside(140 + step * 42), _inside(700 - step * 3), clock + step * 10] for step in range(18)]
    return [*strokes, flourish]


def _inside(value: float) -> int:
    return max(0, min(1000, round(value)))
