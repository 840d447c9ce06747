"""Find which instalment (分期) a line is: 分期 3/12, 第3期/共12期, 共12期第3期, instalment 3 of 12.

"3/12" alone may be a day, so a pair of numbers counts only beside a word for instalments.
"""

from __future__ import annotations

import re

_MOST = 360
_NO, _COUNT = r"(?P<no>\d{1,3})", r"(?P<count>\d{1,3})"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"第\s*{_NO}\s*期?\s*[/／,，、\s(（]*\s*共?\s*{_COUNT}\s*期",
        rf"(?:共|分)\s*{_COUNT}\s*期\s*[/／,，、\s(（]*(?:之)?第\s*{_NO}\s*期?",
        rf"分期\D{{0,12}}?{_NO}\s*[/／]\s*{_COUNT}(?![\d/-])",
        rf"(?<![\d-]){_NO}\s*[/／]\s*{_COUNT}\s*期",
        rf"{_COUNT}\s*期之\s*{_NO}",
        rf"\binstal+ments?\b\D{{0,12}}?{_NO}\s*(?:of|/)\s*{_COUNT}\b",
        rf"(?<![\d/-])\b{_NO}\s*(?:of|/)\s*{_COUNT}\s*instal+ments?\b",
        rf"\binst\.?\s*{_NO}\s*(?:of|/)\s*{_COUNT}\b",
    )
)
_PAIR = re.compile(rf"^\D{{0,4}}{_NO}\s*(?:期?\s*[/／-]\s*|of\s+){_COUNT}\D{{0,2}}$", re.IGNORECASE)
_ONE = re.compile(r"^\D{0,3}(\d{1,3})\D{0,2}$")


def find_instalment(text: str) -> tuple[int, int] | None:
    """Number and count of the instalment that a description names, or None."""
    for pattern in _PATTERNS:
        if found := pattern.search(text):
            return _sensible(found["no"], found["count"])
    return None


def read_instalment(cell: str, count_cell: str = "") -> tuple[int, int] | None:
    """Number and count from cells of columns for instalments: 3/12 in one, or 3 and 12 in two."""
    cell = cell.strip()
    if found := _PAIR.match(cell):
        return _sensible(found["no"], found["count"])
    one, of = _ONE.match(cell), _ONE.match(count_cell.strip())
    if one and of:
        return _sensible(one[1], of[1])
    return find_instalment(cell)


def _sensible(no: str, count: str) -> tuple[int, int] | None:
    pair = int(no), int(count)
    return pair if 1 <= pair[0] <= pair[1] <= _MOST else None
