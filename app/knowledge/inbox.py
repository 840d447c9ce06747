"""Reading the chatbot's unanswered questions (未答问题) from a file: CSV, JSON Lines or XLSX, row by row.

A row that is no question costs that row, with its line and every reason; the rest comes in. The reader of feeds does
the opening; a profile file was left out, because robots' exports differ in a handful of names that are known here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.cases.intake.raw import RawRow
from app.cases.intake.reading import open_feed
from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.knowledge.folding import LONGEST, folded, kept_words

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("question", "text", "query", "问题", "客户问题", "提问", "未答问题"),
    "external_id": ("id", "question_id", "external_id", "编号", "问题编号", "会话编号"),
    "asked_on": ("asked_on", "asked_at", "date", "time", "日期", "时间", "提问时间", "提问日期"),
    "times": ("times", "count", "次数", "提问次数"),
    "source": ("source", "channel", "来源", "渠道"),
}
"""What the columns may be called, folded."""
MOST_TIMES = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadQuestion:
    """One question of a file, scrubbed; without an id of its own it gets one made of its words."""

    line: int
    external_id: str
    text: str
    asked_on: date | None
    times: int
    source: str


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken: its line and every reason."""

    line: int
    reasons: tuple[Refusal, ...]


def read_questions(file: Path) -> Iterator[ReadQuestion | BadRow]:
    """Read a file; one without a column for the question is refused as a whole (`knowledge.no_question_column`)."""
    with open_feed(file, titled=False) as feed:
        places = _places(feed.header)
        if "text" not in places:
            raise Refusal("knowledge.no_question_column", "file", file=file.name, names=list(NAMES["text"][:4]))
        for row in feed.rows():
            yield _row(row, places)


def _places(header: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    named = [one_line(str(name)).casefold() for name in header]
    for field, names in NAMES.items():
        for place, name in enumerate(named):
            if name in names:
                found.setdefault(field, place)
    return found


def _row(row: RawRow, places: Mapping[str, int]) -> ReadQuestion | BadRow:
    if row.fault is not None:
        return BadRow(row.line, (row.fault,))
    cells = {name: row.cells[place] if place < len(row.cells) else None for name, place in places.items()}
    reasons: list[Refusal] = []
    whole = one_line(_as_text(cells.get("text")))
    if not folded(whole):
        reasons.append(Refusal("knowledge.question_empty", "text"))
    elif len(whole) > 10 * LONGEST:
        reasons.append(Refusal("knowledge.question_too_long", "text", most=10 * LONGEST))
    day = _day(cells.get("asked_on"), reasons)
    times = _times(cells.get("times"), reasons)
    if reasons:
        return BadRow(row.line, tuple(reasons))
    text = kept_words(whole)
    source = kept_words(_as_text(cells.get("source")))[:40]
    external = kept_words(_as_text(cells.get("external_id")))[:80] or _made_of(source, text)
    return ReadQuestion(row.line, external, text, day, times, source)


def _made_of(source: str, text: str) -> str:
    return "~" + hashlib.sha256(f"{source}\n{folded(text)}".encode()).hexdigest()[:24]


def _as_text(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _day(cell: Any, reasons: list[Refusal]) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = _as_text(cell).strip()
    if not text:
        return None
    found = re.match(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})", text)
    try:
        if found is not None:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        found = None
    reasons.append(Refusal("knowledge.question_no_day", "asked_on", value=text[:40]))
    return None


def _times(cell: Any, reasons: list[Refusal]) -> int:
    text = _as_text(cell).strip()
    if not text:
        return 1
    if isinstance(cell, float | Decimal) and cell == cell.__trunc__():
        text = str(int(cell))
    if re.fullmatch(r"[0-9]{1,7}", text) and 1 <= int(text) <= MOST_TIMES:
        return int(text)
    reasons.append(Refusal("knowledge.question_no_count", "times", value=text[:40]))
    return 1
