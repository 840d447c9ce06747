"""Citing pages: reading what somebody typed, checking it against the exhibit, and seeing whether it still stands.

A finding nobody can look up is an opinion; so a page that the exhibit does not have is refused, and an exhibit that
was withdrawn, or is another than it was, shows at every place that cites it. Pure.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from app.kernel.errors import Refusal

_PART = re.compile(r"([0-9]{1,5})(?:-([0-9]{1,5}))?")
_MOST_PARTS = 50


class Holds(StrEnum):
    """Whether a citation still stands (label: citation_holds)."""

    STANDS = "stands"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    GONE = "gone"


def pages_of(typed: str, count: int | None) -> str:
    """Read pages as people type them ("２，4—6") and give them back in order, joined: "2, 4-6".

    An exhibit without pages (`count` None or 0) is cited whole: nothing is typed. Refused: `mediation.pages_malformed`,
    `mediation.pages_missing` (an exhibit of several pages cited without any), `mediation.page_beyond`.
    """
    plain = unicodedata.normalize("NFKC", typed).translate(str.maketrans("—–~、", "---,"))
    plain = re.sub(r"(第|页|p\.?|pages?|\s)", "", plain, flags=re.IGNORECASE).replace("至", "-").replace(";", ",")
    parts = [part for part in plain.split(",") if part]
    if not parts:
        if count is not None and count > 1:
            raise Refusal("mediation.pages_missing", "pages", count=count)
        return "1" if count == 1 else ""
    if not count:
        raise Refusal("mediation.pages_none", "pages")
    wanted: set[int] = set()
    for part in parts[: _MOST_PARTS + 1]:
        found = _PART.fullmatch(part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= first <= last or len(parts) > _MOST_PARTS:
            raise Refusal("mediation.pages_malformed", "pages", text=typed.strip()[:40])
        if last > count:
            raise Refusal("mediation.page_beyond", "pages", page=last, count=count)
        wanted.update(range(first, last + 1))
    return _joined(sorted(wanted))


def first_page(pages: str) -> int:
    """The first cited page, from 1; 1 for an exhibit cited whole."""
    found = re.match(r"[0-9]+", pages)
    return int(found[0]) if found else 1


def holding(cited: str, now: str | None, *, withdrawn: bool) -> Holds:
    """How a citation of the content `cited` (SHA-256) stands; `now` is the exhibit's, None when it is not here."""
    if now is None:
        return Holds.GONE
    if now != cited:
        return Holds.REPLACED
    return Holds.WITHDRAWN if withdrawn else Holds.STANDS


def _joined(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
