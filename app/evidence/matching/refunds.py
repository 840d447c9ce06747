"""Refund (退款) to purchase: the same merchant and card, the money back, not more than was left of the purchase.

First those that give back exactly what is left, the latest purchase before it; then several of one day that do so
together; then part refunds. Some issuers name only the channel (网银在线) on what comes back: a purchase through that
channel fits. A line that names nobody is matched only where exactly one purchase of the card has the amount: anything
else would be a guess.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from uuid import UUID

from app.evidence.codes import LinkKind
from app.evidence.matching.entries import (
    LOOKED_AT,
    Entry,
    Links,
    Match,
    Reason,
    bucket,
    card_reason,
    core,
    days_between,
    same_card,
    same_words,
    told,
)
from app.evidence.statements.lines import LineKind

_BACK = frozenset({LineKind.REFUND.value})
_SPENT = frozenset({LineKind.PURCHASE.value, LineKind.CASH.value, LineKind.FEE.value, LineKind.OTHER.value})
_NAMELESS_DAYS = 60
_MOST_TOGETHER = 8
_Bucket = tuple[str, str]


def refunds(entries: Sequence[Entry], links: Links, within: int) -> list[Match]:
    """The refunds among lines in order of time, each for one purchase; purchases are never given back twice over."""
    shelf = _Shelf(entries, links, within)
    found: dict[UUID, Match] = {}
    back = [
        entry
        for entry in entries
        if entry.kind in _BACK and entry.amount.fen < 0 and entry.id not in links.froms(LinkKind.REFUND)
    ]

    def go_through(take: Callable[[Entry], Match | None]) -> None:
        for entry in back:
            if entry.id not in found and (match := take(entry)) is not None:
                found[entry.id] = match

    go_through(shelf.whole)
    for match in shelf.together([entry for entry in back if entry.id not in found]):
        found[match.from_id] = match
    go_through(shelf.part)
    go_through(shelf.nameless)
    return list(found.values())


class _Shelf:
    """Purchases by what they name and by what they cost, with what is left of each."""

    def __init__(self, entries: Sequence[Entry], links: Links, within: int) -> None:
        self._links = links
        self._within = within
        self._left: dict[UUID, int] = {}
        self._named: dict[_Bucket, list[Entry]] = defaultdict(list)
        self._priced: dict[tuple[str, int], list[Entry]] = defaultdict(list)
        by_id = {entry.id: entry for entry in entries}
        for entry in entries:
            if entry.kind in _SPENT and entry.amount.fen > 0 and not entry.neutral:
                self._left[entry.id] = entry.amount.fen
                for words in {bucket(entry.words), bucket(core(entry.description))}:
                    self._named[(entry.amount.currency, words)].append(entry)
                self._priced[(entry.amount.currency, entry.amount.fen)].append(entry)
        for match in links.confirmed:
            back = by_id.get(match.from_id)
            if match.kind is LinkKind.REFUND and back is not None and match.to_id in self._left:
                self._left[match.to_id] -= abs(back.amount.fen)

    def whole(self, back: Entry) -> Match | None:
        """The purchase of which exactly the rest is given back."""
        for entry in self._near(self._priced[(back.amount.currency, -back.amount.fen)], back, self._within):
            if self._left[entry.id] == -back.amount.fen and (named := _named(entry, back)):
                return self._give(entry, back, Reason("full_amount", told(entry.amount)), named)
        for entry, named in self._of_merchant(back):
            if self._left[entry.id] == -back.amount.fen:
                return self._give(entry, back, Reason("rest_amount", told(entry.amount)), named)
            original = None if back.original is None else -back.original
            if original is not None and entry.original == original and self._left[entry.id] >= -back.amount.fen:
                # Booked at another day's rate: the foreign amount is the same.
                return self._give(entry, back, Reason("same_original", told(original)), named)
        return None

    def together(self, backs: Sequence[Entry]) -> Iterator[Match]:
        """Refunds of one day that come to the rest of one purchase together: two of them, or all."""
        groups: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
        for back in backs:
            if back.words:
                groups[(back.day, back.words, back.card_tail, back.amount.currency)].append(back)
        for group in groups.values():
            if not 2 <= len(group) <= _MOST_TOGETHER:
                continue
            tried = [*combinations(group, 2), tuple(group)] if len(group) > 2 else [tuple(group)]
            open_ = {back.id for back in group}
            for part in tried:
                sum_of_part = -sum(back.amount.fen for back in part)
                if not open_.issuperset(back.id for back in part):
                    continue
                for entry, named in self._of_merchant(part[0]):
                    if self._left[entry.id] == sum_of_part and all(
                        self._links.allows(LinkKind.REFUND, back, entry) for back in part
                    ):
                        open_ -= {back.id for back in part}
                        why = Reason("together_amount", told(entry.amount))
                        yield from (self._give(entry, back, why, named) for back in part)
                        break

    def part(self, back: Entry) -> Match | None:
        """The latest purchase of the merchant of which more than that is left."""
        for entry, named in self._of_merchant(back):
            if self._left[entry.id] > -back.amount.fen:
                return self._give(entry, back, Reason("part_amount", told(entry.amount)), named)
        return None

    def nameless(self, back: Entry) -> Match | None:
        """The only purchase of that amount on the card, for a refund that names nobody."""
        if back.words:
            return None
        same = self._priced[(back.amount.currency, -back.amount.fen)]
        fitting = [
            entry
            for entry in self._near(same, back, min(self._within, _NAMELESS_DAYS))
            if self._left[entry.id] == -back.amount.fen
        ]
        if len(fitting) != 1:
            return None
        return self._give(fitting[0], back, Reason("only_amount", told(fitting[0].amount)), None)

    def _of_merchant(self, back: Entry) -> Iterator[tuple[Entry, Reason]]:
        for entry in self._near(self._named[(back.amount.currency, bucket(back.words))], back, self._within):
            if (named := _named(entry, back)) is not None:
                yield entry, named

    def _give(self, entry: Entry, back: Entry, amount: Reason, named: Reason | None) -> Match:
        self._left[entry.id] += back.amount.fen
        days = Reason("days_after", str(days_between(entry, back)))
        why = (amount, *((named,) if named is not None else ()), *card_reason(entry, back), days)
        return Match(LinkKind.REFUND, back.id, entry.id, why)

    def _near(self, entries: Sequence[Entry], back: Entry, within: int) -> Iterator[Entry]:
        """Purchases up to the day of the refund, the latest first, a bounded number of them."""
        end = bisect_right(entries, back.day, key=lambda entry: entry.day)
        for place in range(end - 1, max(-1, end - 1 - LOOKED_AT), -1):
            entry = entries[place]
            if days_between(entry, back) > within:
                return
            if same_card(entry, back) and self._links.allows(LinkKind.REFUND, back, entry):
                yield entry


def _named(entry: Entry, back: Entry) -> Reason | None:
    """The reason that both name the same merchant, or that the refund names the channel of the purchase."""
    if same_words(entry.words, back.words):
        return Reason("same_merchant", entry.merchant or entry.description)
    if len(back.words) >= (6 if back.words.isascii() else 3) and core(entry.description).startswith(back.words):
        return Reason("same_channel", back.merchant or back.description)
    return None
