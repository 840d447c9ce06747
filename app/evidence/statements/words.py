"""Compare words as people print them: width, spaces, marks and letter case do not count.

Chinese is searched as substrings, since it has no word ends; Latin words only whole, since "fee" is in "coffee".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from app.kernel.text import one_line

_MARKS = re.compile(r"[\s\u200b\ufeff:;.,*/_\-#'\"`|]+")
_BLANK = frozenset({"", "/", "-", "--", "—", "——", "n/a", "null", "none", "nil", "无"})


@lru_cache(maxsize=8192)
def normal(text: str) -> str:
    """A header or word without spaces, marks, width and case.

    `Transaction_Date ` and 交易日期： compare equal to their plain form.
    """
    return _MARKS.sub("", unicodedata.normalize("NFKC", text[:200]).casefold())


def clean(text: str) -> str:
    """A cell without padding, tabs and signs that are not seen; inner runs of spaces become one."""
    return one_line(text)


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, or one of the marks that stand for "no value"."""
    text = text.strip()
    return text.casefold() in _BLANK or not text.strip("-—_ ")


class WordList:
    """Words to look for in a text."""

    def __init__(self, words: Iterable[str]) -> None:
        latin = sorted((word.casefold() for word in words if word.isascii()), key=len, reverse=True)
        self._others = tuple(word.casefold() for word in words if not word.isascii())
        self._latin = (
            re.compile(r"(?<![a-z])(?:" + "|".join(re.escape(word) for word in latin) + r")(?![a-z])")
            if latin
            else None
        )

    def occurs(self, text: str) -> bool:
        """Whether any of the words occurs in `text`."""
        low = text.casefold().replace("_", " ")
        return any(word in low for word in self._others) or (
            self._latin is not None and self._latin.search(low) is not None
        )
