"""What is in dispute after confirmed links: a line that stands on two statements counts once, a refund is taken off.

Always gross - repeated - refunded = net. A refund that is ticked itself is in the gross sum already and is not taken
off again. Fees, instalments and what was charged twice change no sum: each is money that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.evidence.codes import LinkKind
from app.evidence.matching.entries import Entry, Match
from app.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Net:
    """One currency: how many lines are ticked, their sum, and what of it is a repetition or was refunded."""

    count: int
    gross: Money
    repeated: Money
    refunded: Money

    @property
    def net(self) -> Money:
        """What is in dispute."""
        return self.gross - self.repeated - self.refunded


def net_disputed(entries: Sequence[Entry], confirmed: Iterable[Match]) -> dict[str, Net]:
    """What is in dispute per currency, yuan first; only currencies of which a line is ticked."""
    links = tuple(confirmed)
    by_id = {entry.id: entry for entry in entries}
    root = _roots(links, by_id)
    ticked = [entry for entry in entries if entry.disputed]
    sums: dict[str, list[int]] = {}
    seen: set[UUID] = set()
    for entry in sorted(ticked, key=lambda one: (one.seq, one.place)):
        found = sums.setdefault(entry.amount.currency, [0, 0, 0, 0])
        found[0] += 1
        found[1] += entry.amount.fen
        first = root.get(entry.id, entry.id)
        if first in seen:
            found[2] += entry.amount.fen
        seen.add(first)
    given: set[UUID] = set()
    for match in sorted(links, key=lambda one: one.from_id):
        back, bought = by_id.get(match.from_id), by_id.get(match.to_id)
        if match.kind is not LinkKind.REFUND or back is None or bought is None:
            continue
        source, target = root.get(back.id, back.id), root.get(bought.id, bought.id)
        same = back.amount.currency == bought.amount.currency
        if same and target in seen and source not in seen and source not in given:
            given.add(source)
            sums[bought.amount.currency][3] -= back.amount.fen
    ordered = sorted(sums.items(), key=lambda pair: (pair[0] != "CNY", pair[0]))
    return {
        code: Net(count, Money(gross, code), Money(repeated, code), Money(refunded, code))
        for code, (count, gross, repeated, refunded) in ordered
    }


def _roots(links: Iterable[Match], by_id: dict[UUID, Entry]) -> dict[UUID, UUID]:
    """For each line that repeats another, the line where its chain ends; two desks may have confirmed a ring."""
    onward = {
        match.from_id: match.to_id
        for match in sorted(links, key=lambda one: (one.from_id, one.to_id))
        if match.kind is LinkKind.REPETITION and match.from_id in by_id and match.to_id in by_id
    }
    found: dict[UUID, UUID] = {}
    for start in onward:
        trail = [start]
        while (after := onward.get(trail[-1])) is not None and after not in trail:
            trail.append(after)
        ring = onward.get(trail[-1])
        end = trail[-1] if ring is None else min(trail[trail.index(ring) :])
        found[start] = end
    return {line: end for line, end in found.items() if line != end}
