"""How alike two texts are, by their runs of characters: pure.

A complaint written from a template keeps its sentences and changes names, amounts and dates. So what counts is the
share of the shorter text's runs of four characters that stand in the longer one too; figures and spaces are left out.
Edit distance was left aside: it takes the square of the length, and a paragraph moved up would count as another text.
"""

from __future__ import annotations

import re
import unicodedata

RUN = 4
LEAST = 20
"""Characters below which a text says too little to be called a template."""
_PIECE, _PROBES = 6, 4
_LEFT_OUT = re.compile(r"[\W\d_]+")


def plain(text: str) -> str:
    """The letters and characters of a text, without figures, spaces and marks, in one width and case."""
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", text).casefold())


def runs(text: str) -> frozenset[str]:
    """The runs of four characters of a plain text; empty for one that says too little."""
    if len(text) < LEAST:
        return frozenset()
    return frozenset(text[at : at + RUN] for at in range(len(text) - RUN + 1))


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set's runs that the larger has too, 0 to 1; 0 when either says too little.

    A text that is much longer than the other holds it by chance or by quotation: it is not alike.
    """
    small, large = sorted((one, other), key=len)
    if not small or len(large) > 2 * len(small):
        return 0.0
    return len(small & large) / len(small)


def probes(text: str) -> list[str]:
    """A few pieces of a text that a copy would hold as well, the longest first: runs without figures and marks."""
    pieces = [piece for piece in _LEFT_OUT.split(unicodedata.normalize("NFKC", text)) if len(piece) >= _PIECE]
    chosen = sorted(dict.fromkeys(pieces), key=len, reverse=True)[:_PROBES]
    return [piece[(len(piece) - _PIECE) // 2 :][:_PIECE] for piece in chosen]
