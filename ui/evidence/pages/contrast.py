"""How dark and light a page is shown: as it is, stronger (pale thermal paper), inverted. The content stays as it came.

A table of 256 levels applied to the bytes of the picture, in the background, before it becomes one: no library, a
millisecond for a megabyte.
"""

from __future__ import annotations

NORMAL, STRONGER, INVERTED = "", "stronger", "inverted"
CONTRASTS = (NORMAL, STRONGER, INVERTED)
_DARK, _LIGHT = 60, 215


def _stronger(level: int) -> int:
    """Everything below `_DARK` black, above `_LIGHT` white, and between them pushed towards the dark."""
    share = min(max((level - _DARK) / (_LIGHT - _DARK), 0.0), 1.0)
    return round(255 * float(share**1.6))


_TABLES = {
    STRONGER: bytes(_stronger(level) for level in range(256)),
    INVERTED: bytes(255 - level for level in range(256)),
}


def shown_in(data: bytes, contrast: str) -> bytes:
    """The bytes of a picture (four per pixel, the fourth unused) in a contrast."""
    table = _TABLES.get(contrast)
    return data if table is None else data.translate(table)


def after(contrast: str) -> str:
    """The next contrast, and around."""
    return CONTRASTS[(CONTRASTS.index(contrast) + 1) % len(CONTRASTS)]
