"""Read the days of a column.

A single cell like 03/04/2025 does not say which part is the month, but a column usually does: the shape that makes
most cells real days is taken for all of them. Days without a year get the latest year in which they do not lie after
the statement: in a statement of January 2024, 12/29 is 2023.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_TIME = re.compile(
    r"[T\s]+\d{1,2}[:：时点]\d{1,2}(?:[:：分]\d{1,2}(?:[.,]\d+)?秒?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$"
)
_WEEKDAY = re.compile(
    r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+|\s*\(?(?:星期|周)[一二三四五六日天]\)?$", re.IGNORECASE
)
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_abbr) if name}
_EARLIEST, _LATEST = 1985, 2099
_SERIAL_START = date(1899, 12, 30)

_Y, _M, _D, _YY, _MON, _S = (
    r"(?P<y>\d{4})",
    r"(?P<m>\d{1,2})",
    r"(?P<d>\d{1,2})",
    r"(?P<yy>\d{2})",
    r"(?P<mon>[A-Za-z]{3,9})\.?",
    r"[-/.]",
)
# Shapes in the order in which they win when they explain a column equally well. Those of the first group admit no
# other reading.
_CLEAR = {
    "ymd": rf"{_Y}(?:{_S}|年){_M}(?:{_S}|月){_D}日?",
    "compact": r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})",
    "d_mon_y": rf"{_D}(?:st|nd|rd|th)?[-/\s]*{_MON}[-/,\s]*(?:{_Y}|{_YY})",
    "mon_d_y": rf"{_MON}[-/\s]*{_D}(?:st|nd|rd|th)?[-/,\s]+(?:{_Y}|{_YY})",
    "md_words": rf"{_M}月{_D}日?",
}
_BY_COLUMN = {
    "dmy": rf"{_D}{_S}{_M}{_S}{_Y}",
    "mdy": rf"{_M}{_S}{_D}{_S}{_Y}",
    "dmy2": rf"{_D}{_S}{_M}{_S}{_YY}",
    "mdy2": rf"{_M}{_S}{_D}{_S}{_YY}",
    "ymd2": rf"{_YY}{_S}{_M}{_S}{_D}",
    "md": rf"{_M}{_S}{_D}",
    "dm": rf"{_D}{_S}{_M}",
    "d_mon": rf"{_D}[-/\s]*{_MON}",
    "mon_d": rf"{_MON}[-/\s]*{_D}",
    "mmdd": r"(?P<m>\d{2})(?P<d>\d{2})",
    "serial": r"(?P<serial>[2-6]\d{4})(?:\.\d+)?",
}
_SHAPES = {name: re.compile(shape, re.IGNORECASE) for name, shape in {**_CLEAR, **_BY_COLUMN}.items()}
_PREFERRED = {"mdy": ("mdy", "mdy2", "md", "mon_d"), "dmy": ("dmy", "dmy2", "dm", "d_mon"), "ymd": ("ymd2", "md")}


class DateTrouble(Exception):  # noqa: N818 - it carries a row's reason to the reader of rows, no user sees it
    """A day that cannot be read; `reason` is the code told for the row."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class DayReader:
    """How a column writes its days, and the last day of the statement (None if unknown), from which missing years
    are told.

    `assumed` when day and month could be told apart only by habit; `serials` allows spreadsheet days among others.
    """

    shape: str
    until: date | None
    assumed: bool = False
    serials: bool = False

    def read(self, text: str) -> date:
        """Read one cell. Raises `DateTrouble`: `date_impossible`, `date_unreadable` or `date_without_year`."""
        text = _bare(text)
        for shape in (self.shape, *_CLEAR, *(("serial",) if self.serials else ())):
            found = _SHAPES[shape].fullmatch(text)
            if found:
                return _day(found, self.until)
        raise DateTrouble("date_unreadable")


def read_days(cells: Iterable[str], *, until: date | None, order: str | None, serials: bool) -> DayReader:
    """Choose the shape of a column from its cells.

    `order` (`ymd`, `dmy`, `mdy`) decides ties, `serials` allows spreadsheet days.
    """
    values = [_bare(cell) for cell in cells]
    names = [*_CLEAR, *_PREFERRED.get(order or "", ()), *(name for name in _BY_COLUMN if serials or name != "serial")]
    probe = until or date(2024, 12, 31)
    scores: dict[str, tuple[int, int]] = {}
    for name in dict.fromkeys(names):
        matches = [found for found in map(_SHAPES[name].fullmatch, values) if found]
        scores[name] = (sum(_is_day(found, probe) for found in matches), len(matches))
    best = max(scores, key=lambda name: scores[name])
    assumed = order is None and any(
        best in pair and scores[pair[0]] == scores[pair[1]] and scores[best][0] > 0
        for pair in (("dmy", "mdy"), ("dmy2", "mdy2"))
    )
    return DayReader(best, until, assumed, serials)


def full_days(text: str) -> Sequence[date]:
    """All whole days with a year that a title mentions, in order; impossible ones are left out."""
    days = []
    for found in re.finditer(
        r"(?<!\d)(?P<y>20\d{2})(?:[-/.]|年)(?P<m>\d{1,2})(?:[-/.]|月)(?P<d>\d{1,2})(?!\d)|(?<!\d)(?P<c>20\d{6})(?!\d)",
        text,
    ):
        year, month, day = (
            (found["c"][:4], found["c"][4:6], found["c"][6:]) if found["c"] else (found["y"], found["m"], found["d"])
        )
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return days


def month_end(text: str) -> date | None:
    """The last day of the first year and month that a title mentions without a day.

    2024年01月, 2024-01, January 2024.
    """
    found = re.search(r"(?<!\d)(20\d{2})\s*(?:[-/._]|年)\s*(\d{1,2})(?!\d)(?!\s*(?:[-/.]|月\s*)\d)", text)
    if found is None:
        found = re.search(r"(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)", text)
    if found:
        year, month = int(found[1]), int(found[2])
    else:
        named = re.search(r"(?i)\b([a-z]{3,9})\.?\s+(20\d{2})\b", text)
        year, month = (int(named[2]), _MONTHS.get(named[1][:3].casefold(), 0)) if named else (0, 0)
    return date(year, month, calendar.monthrange(year, month)[1]) if 1 <= month <= 12 else None


def _bare(text: str) -> str:
    if len(text) == 10 and text[4] == text[7] == "-":
        return text
    text = " ".join(text[:80].split()).strip("'\"[]")
    text = _TIME.sub("", _WEEKDAY.sub("", text))
    return text.strip()


def _is_day(found: re.Match[str], until: date) -> bool:
    try:
        _day(found, until)
    except DateTrouble:
        return False
    return True


def _day(found: re.Match[str], until: date | None) -> date:
    parts = found.groupdict()
    if parts.get("serial"):
        return _SERIAL_START + timedelta(days=int(parts["serial"]))
    month = int(parts["m"]) if parts.get("m") else _MONTHS.get((parts.get("mon") or "")[:3].casefold(), 0)
    if not month and parts.get("mon"):
        raise DateTrouble("date_unreadable")
    day = int(parts["d"])
    if parts.get("y"):
        year = int(parts["y"])
    elif parts.get("yy"):
        year = 2000 + int(parts["yy"])
    else:
        return _without_year(month, day, until)
    if not _EARLIEST <= year <= _LATEST:
        raise DateTrouble("date_unreadable")
    return _real(year, month, day)


def _without_year(month: int, day: int, until: date | None) -> date:
    if until is None:
        _real(2024, month, day)  # a leap year: 13/41 is impossible whatever the year
        raise DateTrouble("date_without_year")
    for year in (until.year, until.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= until:
            return found
    raise DateTrouble("date_impossible")


def _real(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateTrouble("date_impossible") from None
