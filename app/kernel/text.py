"""What may stand in a text that people read: no sign that is not seen, and none that turns what is.

Typed, pasted and foreign texts carry control characters, halves of characters, and marks that reverse the direction
of writing: a name with one of those reads on the screen and on the paper as another name. They are taken out where a
text comes in, so that nobody has to think of them where it goes out. What writing needs stays: joiners, variation
selectors, tabs and line ends.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def legible(text: str) -> str:
    """The text with line ends as \\n and without what is not seen."""
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """The text on one line, every run of blanks as one space."""
    return " ".join(legible(text).split())
