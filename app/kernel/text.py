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
# GB 18030-2022 gave these characters code points of their own; Python's codec still puts them into private use.
_GB18030_2022 = {
    0xE78D: 0xFE10, 0xE78E: 0xFE12, 0xE78F: 0xFE11, 0xE790: 0xFE13, 0xE791: 0xFE14, 0xE792: 0xFE15,
    0xE793: 0xFE16, 0xE794: 0xFE17, 0xE795: 0xFE18, 0xE796: 0xFE19, 0xE81E: 0x9FB4, 0xE826: 0x9FB5,
    0xE82B: 0x9FB6, 0xE82C: 0x9FB7, 0xE832: 0x9FB8, 0xE843: 0x9FB9, 0xE854: 0x9FBA, 0xE864: 0x9FBB,
}  # fmt: skip
_PRIVATE = re.compile(r"[\ue78d-\ue864]")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def legible(text: str) -> str:
    """The text with line ends as \\n and without what is not seen."""
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))


def modern(text: str) -> str:
    """The text with the characters that GB 18030 once kept in private use at their own code points."""
    return text.translate(_GB18030_2022) if _PRIVATE.search(text) else text


def one_line(text: str) -> str:
    """The text on one line, every run of blanks as one space."""
    return " ".join(legible(text).split())
