"""The same transaction on two statements, and one that was charged twice on one.

On two papers (a wallet's list and the card's, two months that overlap) a line is counted once: same amount, same or
neighbouring day, and the same words or the same card. On one paper two equal charges of one day are a question for the
customer, not an answer: two rides cost the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from app.evidence.codes import LinkKind
from app.evidence.matching.entries import (
    LOOKED_AT,
    Entry,
    Links,
    Match,
    Reason,
    card_reason,
    days_of,
    same_card,
    same_words,
    told,
)
from app.evidence.statements.lines import LineKind

_CHARGED = frozenset({LineKind.PURCHASE.value, LineKind.CASH.value, LineKind.FEE.value})
_Key = tuple[str, int, date]


def repetitions(entries: Sequence[Entry], links: Links) -> list[Match]:
    """Lines that stand on an earlier statement already, each for one line there.

    A line of an earlier statement is met at most once by each later one, so two equal lines stay two.
    """
    done = links.froms(LinkKind.REPETITION)
    shelf: dict[_Key, list[Entry]] = defaultdict(list)
    statement_of = {entry.id: entry.statement for entry in entries}
    met = {
        (match.to_id, statement_of[match.from_id])
        for match in links.confirmed
        if match.kind is LinkKind.REPETITION and match.from_id in statement_of
    }
    found: list[Match] = []
    for entry in sorted(entries, key=lambda one: (one.seq, one.place)):
        if not entry.amount.fen or entry.id in done:
            continue
        match = next(_earlier(entry, shelf, met, links), None)
        if match is not None:
            met.add((match.to_id, entry.statement))
            found.append(match)
            continue
        for day in days_of(entry):
            shelf[(entry.amount.currency, abs(entry.amount.fen), day)].append(entry)
    return found


def _earlier(
    entry: Entry, shelf: dict[_Key, list[Entry]], met: set[tuple[UUID, UUID]], links: Links
) -> Iterator[Match]:
    """The same line on an earlier statement: on the very day with the same words first."""
    candidates: list[tuple[tuple[bool, bool, int, int], Entry, tuple[Reason, ...]]] = []
    own = days_of(entry)
    for day in own | {day + timedelta(step) for day in own for step in (-1, 1) if date.min < day < date.max}:
        for other in shelf.get((entry.amount.currency, abs(entry.amount.fen), day), ())[-LOOKED_AT:]:
            if other.statement == entry.statement or (other.id, entry.statement) in met:
                continue
            if not same_card(entry, other) or not links.allows(LinkKind.REPETITION, entry, other):
                continue
            # A wallet prints what came back with the sign of its own list; a purchase is never a refund.
            if (entry.amount.fen < 0) != (other.amount.fen < 0) and not (entry.neutral or other.neutral):
                continue
            if entry.instalment_no != other.instalment_no and entry.instalment_no and other.instalment_no:
                continue
            named = same_words(entry.words, other.words)
            card = card_reason(entry, other)
            on_day = bool(own & days_of(other))
            if not named and not (card and on_day and (not entry.words or not other.words)):
                continue
            reasons = (
                Reason("same_amount", told(other.amount)),
                Reason("same_day" if on_day else "next_day", other.day.isoformat()),
                *((Reason("same_merchant", other.merchant or other.description),) if named else ()),
                *card,
            )
            candidates.append(((not on_day, not named, other.seq, other.place), other, reasons))
    for _, other, reasons in sorted(candidates, key=lambda one: one[0]):
        yield Match(LinkKind.REPETITION, entry.id, other.id, reasons)


def charged_twice(entries: Sequence[Entry], links: Links) -> list[Match]:
    """Charges that equal an earlier one of the same day, merchant and card on the same statement."""
    done = links.froms(LinkKind.TWICE)
    first: dict[tuple[object, ...], Entry] = {}
    found: list[Match] = []
    for entry in entries:
        if entry.kind not in _CHARGED or entry.amount.fen <= 0 or entry.neutral or not entry.words:
            continue
        key = (
            entry.statement, entry.day, entry.words, entry.card_tail, entry.amount, entry.original,
            entry.instalment_no, entry.kind,
        )  # fmt: skip
        earlier = first.setdefault(key, entry)
        if earlier is not entry and entry.id not in done and links.allows(LinkKind.TWICE, entry, earlier):
            reasons = (
                Reason("same_amount", told(earlier.amount)),
                Reason("same_day", earlier.day.isoformat()),
                Reason("same_merchant", earlier.merchant or earlier.description),
                *card_reason(entry, earlier),
            )
            found.append(Match(LinkKind.TWICE, entry.id, earlier.id, reasons))
    return found
