"""How alike two cases are, and why: cause, shared rare words, demands, the size of the amount. Pure.

Only a bounded set of candidates is ever compared; words that most of them share say little and weigh little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import log, sqrt
from uuid import UUID

from app.knowledge.reasons import Reason, Why, common_words
from app.store.search import normalise, tokens

CAUSE, DEMAND, AMOUNT = 0.25, 0.05, 0.05
LEAST = 0.2
"""Below this nothing is offered: a bad comparison misleads."""
_WITHIN = 2
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Likeness:
    """What of a case is compared: its words (never shown unmasked), cause, demands, amount in fen."""

    text: str
    cause: str = ""
    demands: frozenset[str] = frozenset()
    amount_fen: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A closed case that may be like this one."""

    case_id: UUID
    closed_on: date
    like: Likeness


@dataclass(frozen=True, slots=True)
class Alike:
    """A candidate with its likeness, 0 to about 1.4, and why."""

    case_id: UUID
    score: float
    reasons: tuple[Reason, ...]


def most_alike(this: Likeness, candidates: Sequence[Candidate], limit: int = 3) -> list[Alike]:
    """The candidates that are most like a case, best first; the later closed of two equals first."""
    pairs = [_pairs(one.like.text) for one in candidates]
    known = Counter(pair for one in pairs for pair in one)
    mine = _pairs(this.text)
    found: list[tuple[float, int, Alike]] = []
    for candidate, theirs in zip(candidates, pairs, strict=True):
        score, reasons = _likeness(this, candidate.like, mine, theirs, known, len(candidates))
        if score >= LEAST:
            found.append((-score, -candidate.closed_on.toordinal(), Alike(candidate.case_id, score, reasons)))
    found.sort(key=lambda one: (*one[:2], one[2].case_id))
    return [one for _, _, one in found[:limit]]


def _likeness(
    this: Likeness, other: Likeness, mine: frozenset[str], theirs: frozenset[str], known: Counter[str], of: int
) -> tuple[float, tuple[Reason, ...]]:
    reasons: list[Reason] = []
    score = 0.0
    if this.cause and this.cause == other.cause:
        score += CAUSE
        reasons.append(Reason(Why.CAUSE, (this.cause,)))
    weight = {pair: log(1 + of / known[pair]) for pair in mine & theirs}
    whole = sqrt(max(len(mine), 1) * max(len(theirs), 1)) * log(1 + of)
    shared = sum(weight.values()) / whole if whole else 0.0
    words = common_words(normalise(this.text[:_LONGEST]), normalise(other.text[:_LONGEST]), least=3)
    if shared and words:
        score += shared
        reasons.append(Reason(Why.WORDS, tuple(words)))
    for demand in sorted(this.demands & other.demands)[:1]:
        score += DEMAND
        reasons.append(Reason(Why.DEMAND, (demand,)))
    if this.amount_fen and other.amount_fen:
        low, high = sorted((this.amount_fen, other.amount_fen))
        if high <= _WITHIN * low:
            score += AMOUNT
            reasons.append(Reason(Why.AMOUNT))
    return score, tuple(reasons)


def _pairs(text: str) -> frozenset[str]:
    return frozenset(token for token in tokens(text[:_LONGEST]).split() if len(token) > 1)
