"""What a receipt says: merchant, day and total, each a proposal with the place it was read from. Pure.

Slips have no fixed form, but they share habits: the shop's name stands above its address, the day beside a time or the
word for it, and the sum to pay stands behind a word for a total, as the largest amount that was not handed over.
So every line gets a reason to be what is looked for, and the best reason wins; nothing is filled in by force: a slip
without a day proposes none. A learned model was decided against: it could not say why, and staff have to answer for it.

The order of day and month is the slip's country's: day first where a number over twelve, or a majority of slips from
abroad, says so; year first is read as it stands. An ambiguous day is proposed day first and marked `unsure`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.evidence.recognition import receipt_words as words
from app.evidence.recognition.order import rows
from app.evidence.recognition.page import Box, Line, PageText

_TOP_ROWS = 8


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value read from a receipt, as it stands there, why it was taken, and where. `unsure` asks for a second look."""

    value: str
    seen: str
    why: str  # a key: company_word, at_top, day_word, beside_time, only_day, total_word, rounded, largest
    box: Box
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a slip proposes: the merchant as printed, the day as 2026-11-24, the total as 12.50; None where none is."""

    merchant: Proposal | None
    day: Proposal | None
    total: Proposal | None


def read_receipt(page: PageText, today: date) -> Receipt:
    """Propose merchant, day and total of a slip; `today` rules out days to come."""
    made = rows(page.lines)
    return Receipt(_merchant(made), _day(made, today), _total(made))


# ------------------------------------------------------------------ merchant


def _merchant(made: Sequence[Sequence[Line]]) -> Proposal | None:
    best: tuple[float, Line, str] | None = None
    for place, row in enumerate(made[:_TOP_ROWS]):
        line = row[0]
        text = line.text.strip()
        if len(re.sub(r"[^A-Za-z\u4e00-\u9fff]", "", text)) < 3 or words.NO_NAME.search(text):
            continue
        why = "company_word" if words.COMPANY.search(text) else "at_top"
        points = 6.0 * (why == "company_word") - place
        points += 3 * (text == text.upper() and not words.COMPANY.search(text)) - 5 * bool(words.STREET.search(text))
        if best is None or points > best[0]:
            best = points, line, why
    if best is None:
        return None
    _, line, why = best
    return Proposal(line.text.strip(" .,:"), line.text, why, line.box)


# ------------------------------------------------------------------ day


def _day(made: Sequence[Sequence[Line]], today: date) -> Proposal | None:
    found: list[tuple[int, Proposal]] = []
    for row in made:
        said = any(words.DAY.search(line.text) for line in row)
        timed = any(words.TIME.search(line.text) for line in row)
        for line in row:
            for day, start, end, unsure in _days_in(line.text, today):
                why = "day_word" if said else "beside_time" if timed else "only_day"
                proposal = Proposal(day.isoformat(), line.text[start:end], why, line.part(start, end), unsure)
                found.append((2 * said + timed, proposal))
    return max(found, key=lambda one: one[0])[1] if found else None


def _days_in(text: str, today: date) -> Iterator[tuple[date, int, int, bool]]:
    for pattern, order in words.DAYS:
        for match in pattern.finditer(text):
            day, unsure = _as_day(match, order, today)
            if day is not None:
                yield day, match.start(), match.end(), unsure


def _as_day(match: re.Match[str], order: str, today: date) -> tuple[date | None, bool]:
    first, second, third = match.groups()
    if order == "ymd":
        return _made(int(first), int(second), int(third), today), False
    year = int(third) + (2000 if len(third) == 2 else 0)
    if order == "dMy":
        return _made(year, words.MONTHS[second.lower()[:3]], int(first), today), False
    day_first = _made(year, int(second), int(first), today)
    month_first = _made(year, int(first), int(second), today)
    return day_first or month_first, bool(day_first and month_first and day_first != month_first)


def _made(year: int, month: int, day: int, today: date) -> date | None:
    try:
        made = date(year, month, day)
    except ValueError:
        return None
    return made if made <= today else None


# ------------------------------------------------------------------ total


def _total(made: Sequence[Sequence[Line]]) -> Proposal | None:
    best: tuple[tuple[int, Decimal, int], Proposal] | None = None
    for place, row in enumerate(made):
        text = " ".join(line.text for line in row)
        points = _points(text)
        if points == 0:
            continue
        amounts = list(_amounts(row))
        if not amounts and place + 1 < len(made) and _points(" ".join(line.text for line in made[place + 1])) == 0:
            amounts = list(_amounts(made[place + 1]))  # the amount stands below its word
        if not amounts:
            continue
        amount, line, start, end = amounts[-1]
        rank = points, amount, place
        if amount > 0 and (best is None or rank > best[0]):
            best = rank, Proposal(f"{amount:.2f}", line.text[start:end], "total_word", line.part(start, end))
    return _rounded(best[1], made) if best else _largest(made)


def _rounded(total: Proposal, made: Sequence[Sequence[Line]]) -> Proposal:
    """The total after its rounding to coins, where the slip prints both the step and what comes of it."""
    steps = {
        amount
        for row in made
        if any(words.ROUNDING.search(line.text) for line in row)
        for amount, _, _, _ in _amounts(row)
        if abs(amount) < 1
    }
    wanted = {Decimal(total.value) + step for step in steps if step}
    for row in made:
        for amount, line, start, end in _amounts(row):
            if amount in wanted:
                return Proposal(f"{amount:.2f}", line.text[start:end], "rounded", line.part(start, end))
    return total


def _points(text: str) -> int:
    worth = next((points for pattern, points in words.TOTALS if pattern.search(text)), 0)
    return 0 if worth < 7 and words.OTHER_SUM.search(text) else 0 if worth < 9 and words.HANDED.search(text) else worth


def _largest(made: Sequence[Sequence[Line]]) -> Proposal | None:
    """The largest amount of a slip without any word for a total; proposed, and said to be unsure."""
    found = [
        (amount, line, start, end)
        for row in made
        if not any(words.HANDED.search(line.text) or words.OTHER_SUM.search(line.text) for line in row)
        for amount, line, start, end in _amounts(row)
    ]
    if not found:
        return None
    amount, line, start, end = max(found, key=lambda one: one[0])
    return Proposal(f"{amount:.2f}", line.text[start:end], "largest", line.part(start, end), unsure=True)


def _amounts(row: Sequence[Line]) -> Iterator[tuple[Decimal, Line, int, int]]:
    for line in row:
        for match in words.AMOUNT.finditer(line.text):
            plain = re.sub(r"[, ](?=[0-9]{3})", "", match[1]).replace(",", ".")
            yield Decimal(plain), line, match.start(1), match.end(1)
