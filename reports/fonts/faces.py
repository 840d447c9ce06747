"""The two faces of the papers and which of them can set a character.

Body text is serif (宋体), titles, labels and tables of figures are sans (黑体). A character that the asked face
lacks is taken from the other one; a character that neither has is a *gap* (缺字): it is drawn as the font's box for
what is absent, can still be found and copied as text, and is reported by the name of its field: a name with a
character left out is another person's name.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache
from itertools import groupby

from reports.fonts.cff import FontError
from reports.fonts.opentype import OpenTypeFont

# Characters that are spacing or nothing in any font; all of them are set as a plain space.
_SPACES = dict.fromkeys(map(ord, "\t\u00a0\u2002\u2003\u2009\u202f"), " ")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


class Face(StrEnum):
    """The faces a paper is set in; the value is the name under which reportlab knows the font."""

    SERIF = "desk-serif"
    SANS = "desk-sans"

    @property
    def other(self) -> Face:
        """The face that is asked when this one lacks a character."""
        return Face.SANS if self is Face.SERIF else Face.SERIF


@cache
def font(face: Face) -> OpenTypeFont:
    """Open the file of a face, once in a process; raises `FontError` when the font package is absent or damaged."""
    try:
        from pylopdf_fonts_zh_cn import sans_path, serif_path

        return OpenTypeFont(serif_path() if face is Face.SERIF else sans_path())
    except (ImportError, OSError) as reason:
        raise FontError(f"the font of {face.name.lower()} text cannot be opened: {reason}") from reason


def settable(text: str) -> str:
    """Return the text as it is set: kinds of space become plain ones, characters that draw nothing are left out.

    Line feeds stay. A variation selector is left out too, but `missing_glyphs` reports it: the writer meant a certain
    form of the character before it.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate(_SPACES)
    if plain.isprintable() and not _SELECTORS.search(plain):
        return plain
    return "".join(char for char in plain if char == "\n" or not _draws_nothing(char))


def runs(text: str, face: Face) -> list[tuple[Face, str]]:
    """Split settable text of one line into stretches of one face each; gaps stay in the face that was asked for."""
    if font(face).covers(text):
        return [(face, text)]
    return [(holder, "".join(chars)) for holder, chars in groupby(text, key=lambda char: _holder(char, face) or face)]


def _holder(char: str, face: Face) -> Face | None:
    return next((one for one in (face, face.other) if font(one).covers(char)), None)


def missing_glyphs(text: str) -> list[str]:
    """List the characters that no font of ours has, each once, in the order in which they stand."""
    if font(Face.SERIF).covers(text):
        return []
    found: dict[str, None] = {}
    for char in text:
        if _selects_variation(char) or not (char.isspace() or _draws_nothing(char) or _holder(char, Face.SERIF)):
            found[char] = None
    return list(found)


def _selects_variation(char: str) -> bool:
    return _SELECTORS.match(char) is not None


def _draws_nothing(char: str) -> bool:
    return _selects_variation(char) or unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp")
