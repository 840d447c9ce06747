"""Pinyin initials of Chinese labels, so that `njy` finds 年费争议 by nfzy and long lists need no mouse.

The table behind it (pypinyin) costs a tenth of a second to load, so it is loaded on the first letter
somebody types into a list, and each label is worked out once. Without it lists are still found by the
characters themselves.
"""

from __future__ import annotations

import logging
from functools import lru_cache

_log = logging.getLogger(__name__)


@lru_cache(maxsize=4096)
def initials(text: str) -> tuple[str, str]:
    """Return (first letters, whole Pinyin) of `text` in lower case: 年费 → ("nf", "nianfei"); other letters stay."""
    try:
        from pypinyin import Style, lazy_pinyin
    except ImportError:
        _log.warning("pypinyin is missing: lists are not found by initials")
        return text.lower(), text.lower()
    first = "".join(lazy_pinyin(text, style=Style.FIRST_LETTER))
    return first.lower(), "".join(lazy_pinyin(text)).lower()


def matches(text: str, typed: str) -> bool:
    """Whether what was typed (characters, initials or Pinyin) finds this label."""
    wanted = typed.strip().lower()
    if not wanted or wanted in text.lower():
        return True
    if not wanted.isascii():
        return False
    first, whole = initials(text)
    return wanted in first or whole.startswith(wanted)
