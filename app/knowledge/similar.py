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
    scored = [
        (_score(this, one.like, mine, theirs, known, len(candidates)), one)
        for one, theirs in zip(candidates, pairs, strict=True)
    ]
    fit = [(score, one) for score, one in scored if score >= LEAST]
    fit.sort(key=lambda pair: (-pair[0], -pair[1].closed_on.toordinal(), pair[1].case_id))
    # Reasons are looked for only where they are shown: comparing words costs more than comparing pairs.
    return [Alike(one.case_id, score, _reasons(this, one.like)) for score, one in fit[:limit]]


def _score(
    this: Likeness, other: Likeness, mine: frozenset[str], theirs: frozenset[str], known: Counter[str], of: int
) -> float:
    whole = sqrt(max(len(mine), 1) * max(len(theirs), 1)) * log(1 + of)
    shared = sum(log(1 + of / known[pair]) for pair in mine & theirs) / whole
    cause = CAUSE if _same_cause(this, other) else 0.0
    demand = DEMAND if this.demands & other.demands else 0.0
    return shared + cause + demand + (AMOUNT if _near(this, other) else 0.0)


def _reasons(this: Likeness, other: Likeness) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if _same_cause(this, other):
        reasons.append(Reason(Why.CAUSE, (this.cause,)))
    if words := common_words(normalise(this.text[:_LONGEST]), normalise(other.text[:_LONGEST]), least=3):
        reasons.append(Reason(Why.WORDS, tuple(words)))
    reasons += [Reason(Why.DEMAND, (demand,)) for demand in sorted(this.demands & other.demands)[:1]]
    if _near(this, other):
        reasons.append(Reason(Why.AMOUNT))
    return tuple(reasons)


def _same_cause(this: Likeness, other: Likeness) -> bool:
    return bool(this.cause) and this.cause == other.cause


def _near(this: Likeness, other: Likeness) -> bool:
    if not this.amount_fen or not other.amount_fen:
        return False
    low, high = sorted((this.amount_fen, other.amount_fen))
    return high <= _WITHIN * low


def _pairs(text: str) -> frozenset[str]:
    return frozenset(token for token in tokens(text[:_LONGEST]).split() if len(token) > 1)
