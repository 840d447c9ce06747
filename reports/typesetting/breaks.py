"""Where a line may end (避头尾): text cut into atoms that are never torn apart.

After GB/T 15834-2011, 5.1: no 。，、；：？！ nor a closing mark begins a line, no opening mark ends one, a dash ——
and an ellipsis …… stay whole. Beyond the standard, a number, an amount, a card number, a date's parts and a Latin
word stay whole, and a number keeps its unit (12,800.00元, 2026年). What is wider than a line is cut anywhere by the
caller.
"""

from __future__ import annotations

import re

_OPENING = "（【《〈「『〔〖“‘￥¥＄£€｟［｛"
_CLOSING = "、。，．：；？！）】》〉」』〕〗］｝”’％‰℃…—·～〜ー々"
_LATIN_OPENING = r"(\[{$"
_LATIN_CLOSING = r",.;:?!)\]}%/"
_UNITS = "元角分年月日时分秒期个天岁次份页号条款室楼层栋%％‰"
# Narrow characters: everything before the CJK blocks except spaces, marks above and openings.
_NARROW = r"!-#%-'*-Z\\\]-z|}~)\u00a1-\u00a2\u00a4\u00a6-\u00b6\u00b8-\u02af\u0370-\u1fff\u2010-\u2013\u2030-\u23ff"
_WORD = rf"(?:[{_NARROW}]|[{_LATIN_OPENING}](?=[{_NARROW}]))+"

ATOM = re.compile(
    rf"[{_OPENING}{_LATIN_OPENING}]*(?:{_WORD}(?:(?<=\d)[{_UNITS}])?|[^ ])[{_CLOSING}{_LATIN_CLOSING}]* *| +"
)
# What is wider than a line is cut into these: single characters, still with the marks that belong to them.
MORSEL = re.compile(rf"[{_OPENING}{_LATIN_OPENING}]{{0,2}}[^ ][{_CLOSING}{_LATIN_CLOSING}]{{0,2}}| ")
# Marks whose ink stands in the left half of their square: at the end of a line the empty half may hang out.
HANGING = frozenset("、。，．：；）】》〉」』〕")
# In a justified line space is added after these: full-width characters and spaces, never inside a word or number.
STRETCH = re.compile(r"[\u2e80-\U0010ffff“”‘’…—、。 ]+|[^\u2e80-\U0010ffff“”‘’…—、。 ]+")


def stretches(text: str) -> bool:
    """Say whether a stretch found by `STRETCH` takes additional space."""
    first = text[0]
    return first >= "\u2e80" or first in "“”‘’…— "
