"""Instalments k/n (分期) of one purchase: same count, same words, numbers that go up about a month apart.

The later ones point to the purchase itself where it stands on a statement and comes to n times the instalment, else to
the earliest instalment. The first or last one may differ by what does not divide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.evidence.codes import LinkKind
from app.evidence.matching.entries import (
    LOOKED_AT,
    Entry,
    Links,
    Match,
    Reason,
    bucket,
    card_reason,
    days_between,
    same_card,
    same_words,
    told,
)
from app.evidence.statements.lines import LineKind

_MONTH, _OFF = 30.44, 20
_BEFORE_FIRST = 75
_Kept = tuple[str, str, int]


@dataclass(slots=True)
class _Series:
    first: Entry
    last: Entry
    fitting: Reason


def instalments(entries: Sequence[Entry], links: Links) -> list[Match]:
    """The instalments among lines in order of time, each for its purchase or the first one that is there."""
    done = links.froms(LinkKind.INSTALMENT)
    series: dict[_Kept, list[_Series]] = defaultdict(list)
    bought = _bought(entries)
    found: list[Match] = []
    for entry in entries:
        if entry.instalment_no is None or not entry.instalment_count or entry.amount.fen <= 0:
            continue
        key = (entry.amount.currency, bucket(entry.words), entry.instalment_count)
        known = next((one for one in reversed(series[key][-LOOKED_AT:]) if _continues(one, entry)), None)
        if known is not None:
            known.last = entry
            target, why = known.first, known.fitting
        else:
            purchase = _purchase(entry, bought)
            target = entry if purchase is None else purchase
            why = Reason("series") if purchase is None else Reason("count_times", told(target.amount))
            series[key].append(_Series(target, entry, why))
        if target is entry or entry.id in done or not links.allows(LinkKind.INSTALMENT, entry, target):
            continue
        number = Reason("number_of", f"{entry.instalment_no}/{entry.instalment_count}")
        named = Reason("same_merchant", target.merchant or target.description)
        found.append(Match(LinkKind.INSTALMENT, entry.id, target.id, (number, why, named, *card_reason(entry, target))))
    return found


def _continues(series: _Series, entry: Entry) -> bool:
    last = series.last
    steps = (entry.instalment_no or 0) - (last.instalment_no or 0)
    if steps < 1 or not same_card(last, entry) or not same_words(last.words, entry.words):
        return False
    if abs(days_between(last, entry) - round(steps * _MONTH)) > _OFF:
        return False
    # Principal in equal parts: what does not divide (at most a cent for each) lies on one of them.
    return abs(last.amount.fen - entry.amount.fen) <= max(entry.instalment_count or 0, abs(entry.amount.fen) // 50)


def _bought(entries: Sequence[Entry]) -> dict[tuple[str, str], list[Entry]]:
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.kind == LineKind.PURCHASE.value and entry.instalment_count is None and entry.amount.fen > 0:
            found[(entry.amount.currency, bucket(entry.words))].append(entry)
    return found


def _purchase(entry: Entry, bought: dict[tuple[str, str], list[Entry]]) -> Entry | None:
    """The purchase of which this is the first instalment that is there."""
    count, number = entry.instalment_count or 0, entry.instalment_no or 0
    latest = round((number - 1) * _MONTH)
    for one in reversed(bought.get((entry.amount.currency, bucket(entry.words)), ())[-10 * LOOKED_AT :]):
        days = days_between(one, entry)
        if not 0 <= days <= latest + _BEFORE_FIRST or not same_card(one, entry):
            continue
        if abs(one.amount.fen - count * entry.amount.fen) <= count and same_words(one.words, entry.words):
            return one
    return None
