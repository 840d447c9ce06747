"""Which transactions (交易) belong together: proposed with reasons here, decided by people.

Refund to purchase, the same transaction on two statements, charged twice, instalments of one purchase, and the fee for
a foreign one. Every proposal follows from the lines alone, so two desks see the same; what somebody confirmed is taken
first and what somebody ruled out is not proposed again. Lines go into buckets (words, amount, day), and in a bucket a
bounded number of neighbours is looked at, so ten thousand lines take about a second. Decided against: a score that
mixes everything, because nobody can be told why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.evidence.codes import LinkKind
from app.evidence.matching.entries import Entry, Links, Match, Reason, by_time, implied_rate
from app.evidence.matching.foreign import fees
from app.evidence.matching.netting import Net, net_disputed
from app.evidence.matching.refunds import refunds
from app.evidence.matching.repeats import charged_twice, repetitions
from app.evidence.matching.series import instalments

__all__ = ["WITHIN_DAYS", "Entry", "Links", "Match", "Net", "Reason", "implied_rate", "net_disputed", "proposals"]

WITHIN_DAYS = 180
"""A refund later than this after a purchase is not proposed for it: shops take goods back for weeks, not for a year."""


def proposals(entries: Sequence[Entry], links: Links | None = None, *, within: int = WITHIN_DAYS) -> tuple[Match, ...]:
    """What belongs together and is not decided yet, in the order of the lines.

    No line is the `from_id` of two proposals of one kind. `links` are the decided ones.
    """
    known = links or Links()
    lines = by_time(entries)
    repeated = repetitions(lines, known)
    again = {match.from_id for match in repeated} | known.froms(LinkKind.REPETITION)
    once = [entry for entry in lines if entry.id not in again]
    found: Iterable[Match] = (
        *repeated,
        *refunds(once, known, within),
        *charged_twice(once, known),
        *instalments(once, known),
        *fees(once, known),
    )
    order = {entry.id: place for place, entry in enumerate(lines)}
    return tuple(sorted(found, key=lambda match: (order[match.from_id], match.kind.value)))
